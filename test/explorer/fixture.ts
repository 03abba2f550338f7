/// A small graph of the five sample articles, picked by hand, and a big one made by rule. The one rule kept here:
/// every span is found in the real text by its words, so a wrong word fails at once instead of marking nonsense.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type {
  ClaimEvidence,
  DocumentRecord,
  EntityAttributes,
  EventAttributes,
  GraphBundle,
  GraphEdge,
  GraphNode,
  MarkedEvidence,
} from '../../src/model/graph.ts';
import type { Factuality, Role } from '../../src/model/ontology.ts';
import type { Span } from '../../src/model/span.ts';
import { type ClaimNote, ENTITIES, type EntityNote, EVENTS, type EventNote, RELATIONS } from './fixture-note.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const FILES = [
  '000_9eae835267ad6b56.txt',
  '001_de244ad36c17fbc9.txt',
  '002_c1d9a3115eba2769.txt',
  '003_de1a6290915d99b0.txt',
  '004_54f7620fadf3aeaa.txt',
] as const;

const OUTLETS = [null, 'أوج', 'بوابة إفريقيا الإخبارية', 'أوج', 'المغرب اليوم'] as const;
const PUBLISHED = ['2020-11-14', null, null, null, '2020-12-27'] as const;
const FURNITURE: Readonly<Record<number, readonly [string, string]>> = {
  1: ['مقالات ذات صلة', 'إغلاق'],
  2: ['اترك رد', 'لن يتم نشر عنوان بريدك الإلكتروني.'],
};

const TEXTS = FILES.map((file) => readFileSync(new URL(file, SEEDS), 'utf8'));

/// The line of document `n` that has `words` in it.
function lineOf(n: number, words: string): Span {
  const text = TEXTS[n] ?? '';
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in ${FILES[n]}`);
  const start = text.lastIndexOf('\n', at) + 1;
  const stop = text.indexOf('\n', at);
  const line = text.slice(start, stop < 0 ? text.length : stop);
  return { start: start + (line.length - line.trimStart().length), end: start + line.trimEnd().length };
}

function within(n: number, line: Span, words: string): Span {
  const at = (TEXTS[n] ?? '').indexOf(words, line.start);
  if (at < 0 || at + words.length > line.end) throw new Error(`"${words}" is not in that line of ${FILES[n]}`);
  return { start: at, end: at + words.length };
}

function keyOf(id: string): string {
  const note = ENTITIES[id];
  if (!note) throw new Error(`No entity ${id}`);
  return `${note.kind}:${id}`;
}

function evidenceOf(n: number, line: Span): { document: string; start: number; end: number; quote: string } {
  return { document: FILES[n] ?? '', ...line, quote: (TEXTS[n] ?? '').slice(line.start, line.end) };
}

function readArgument(note: string): { role: Role; id: string; words: string } {
  const [role = '', id = '', ...words] = note.split(' ');
  return { role: role as Role, id, words: words.join(' ') };
}

function claimOf(note: ClaimNote, usual: Factuality): ClaimEvidence {
  const line = lineOf(note.doc, note.line);
  const find = (words: string): Span => within(note.doc, line, words);
  const [source, words, cue] = note.said ?? [];
  return {
    ...evidenceOf(note.doc, line),
    rule: 'fixture',
    trigger: find(note.trigger),
    arguments: note.args.map(readArgument).map(({ role, id, words }) => ({ role, entity: keyOf(id), ...find(words) })),
    date: note.date ? { span: find(note.date[0]), value: note.date[1] } : null,
    factuality: note.factuality ?? usual,
    attribution:
      source && words && cue ? [{ source: ENTITIES[source] ? keyOf(source) : source, cue, ...find(words) }] : [],
    confidence: 0.85,
    extractor: 'rules',
  };
}

function eventNode(id: string, note: EventNote): GraphNode {
  const usual = note.factuality ?? 'asserted';
  const evidence = note.claims.map((claim) => claimOf(claim, usual));
  const documents = new Set(evidence.map((entry) => entry.document));
  const attributes: EventAttributes = {
    kind: note.kind,
    subtype: note.subtype ?? null,
    label: note.ar,
    labels: { ar: note.ar, en: note.en },
    date: note.date ?? null,
    factuality: usual,
    disputed: note.disputed ?? false,
    reports: documents.size,
    independentReports: documents.size,
    evidence,
    x: 0,
    y: 0,
    size: 4 + evidence.length,
  };
  return { key: `event:${id}`, attributes };
}

function mark(evidence: ClaimEvidence, span: Span): MarkedEvidence {
  const { document, start, end, quote, rule } = evidence;
  return { document, start, end, quote, rule, marks: [{ start: span.start, end: span.end }] };
}

function roleEdges(event: GraphNode): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  for (const claim of event.attributes.evidence as readonly ClaimEvidence[]) {
    for (const argument of claim.arguments) {
      const key = `${argument.entity}>${argument.role}>${event.key}`;
      const evidence = [...(edges.get(key)?.attributes.evidence ?? []), mark(claim, argument)];
      const [source, target] = argument.role === 'place' ? [event.key, argument.entity] : [argument.entity, event.key];
      edges.set(key, { key, source, target, attributes: { kind: 'role', role: argument.role, evidence } });
    }
  }
  return [...edges.values()];
}

function relationEdges(): GraphEdge[] {
  return RELATIONS.map(([kind, from, to, doc, words, title]) => {
    const line = lineOf(doc, words);
    const evidence = [{ ...evidenceOf(doc, line), rule: 'fixture', marks: [within(doc, line, title)] }];
    const office = kind === 'office' ? { title } : {};
    return {
      key: `${kind}:${from}:${to}`,
      source: keyOf(from),
      target: keyOf(to),
      attributes: { kind, ...office, evidence },
    };
  });
}

/// The sentences of the articles in which one of the entity's names stands.
function namedIn(note: EntityNote): MarkedEvidence[] {
  const names = [note.ar, ...(note.aliases ?? [])];
  return TEXTS.flatMap((text, n) => {
    const name = names.find((words) => text.includes(words));
    if (!name) return [];
    const line = lineOf(n, name);
    return [{ ...evidenceOf(n, line), rule: 'fixture', marks: [within(n, line, name)] }];
  });
}

function entityNode(id: string, note: EntityNote): GraphNode {
  const { kind, ar, en, aliases = [], ...rest } = note;
  const evidence = namedIn(note);
  const attributes: EntityAttributes = {
    kind,
    label: ar,
    labels: { ar, en },
    aliases: [ar, ...aliases],
    ...rest,
    evidence,
    x: 0,
    y: 0,
    size: 6,
  };
  return { key: keyOf(id), attributes };
}

/// A deterministic spring layout, good enough for some dozens of nodes.
function laidOut(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphNode[] {
  const at = new Map(
    nodes.map((node, n) => [
      node.key,
      { x: Math.cos(n * 2.4) * Math.sqrt(n + 1), y: Math.sin(n * 2.4) * Math.sqrt(n + 1) },
    ]),
  );
  for (let step = 0; step < 300; step += 1) {
    const heat = 0.1 * (1 - step / 300);
    for (const [key, p] of at) {
      let [fx, fy] = [-p.x * 0.05, -p.y * 0.05];
      for (const [other, q] of at) {
        if (other === key) continue;
        const [dx, dy] = [p.x - q.x, p.y - q.y];
        const far = dx * dx + dy * dy + 0.01;
        fx += (dx / far) * 1.5;
        fy += (dy / far) * 1.5;
      }
      for (const edge of edges) {
        const end = edge.source === key ? edge.target : edge.target === key ? edge.source : null;
        const q = end && at.get(end);
        if (!q) continue;
        fx += (q.x - p.x) * 0.35;
        fy += (q.y - p.y) * 0.35;
      }
      p.x += Math.max(-1, Math.min(1, fx)) * heat;
      p.y += Math.max(-1, Math.min(1, fy)) * heat;
    }
  }
  const degree = (key: string): number => edges.filter((edge) => edge.source === key || edge.target === key).length;
  return nodes.map(({ key, attributes }) => {
    const p = at.get(key) ?? { x: 0, y: 0 };
    return { key, attributes: { ...attributes, x: p.x * 100, y: p.y * 100, size: 4 + 2 * Math.sqrt(degree(key)) } };
  });
}

function documentRecord(n: number, nodes: readonly GraphNode[]): DocumentRecord {
  const text = TEXTS[n] ?? '';
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
  }));
  const furniture = FURNITURE[n];
  const boilerplate = furniture
    ? [{ start: text.indexOf(furniture[0]), end: text.lastIndexOf(furniture[1]) + furniture[1].length }]
    : [];
  const id = FILES[n] ?? '';
  const mentions = nodes.flatMap(({ key, attributes }) =>
    attributes.evidence
      .filter((entry) => entry.document === id && 'marks' in entry)
      .flatMap((entry) => ('marks' in entry ? entry.marks : []).map((span) => ({ ...span, entity: key }))),
  );
  const title = lines.find((line) => line.end - line.start > 15) ?? { start: 0, end: 0 };
  return {
    id,
    path: id,
    title: text.slice(title.start, title.end),
    outlet: OUTLETS[n] ?? null,
    published: PUBLISHED[n] ?? null,
    language: 'ar',
    text,
    sentences: lines,
    boilerplate,
    mentions: mentions.sort((a, b) => a.start - b.start),
    references: [],
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}

function bundleOf(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  documents: readonly DocumentRecord[],
): GraphBundle {
  const byKind: Record<string, number> = {};
  for (const { attributes } of nodes) byKind[attributes.kind] = (byKind[attributes.kind] ?? 0) + 1;
  const events = nodes.filter((node) => 'factuality' in node.attributes).length;
  const claims = nodes.reduce(
    (sum, { attributes }) => sum + ('factuality' in attributes ? attributes.evidence.length : 0),
    0,
  );
  return {
    graph: {
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      attributes: { schema: 1 },
      nodes: [...nodes].sort(byKey),
      edges: [...edges].sort(byKey),
    },
    documents,
    manifest: {
      schema: 1,
      generator: { name: 'isnad', version: '0.1.0' },
      lexicon: sha256('fixture'),
      counts: {
        documents: documents.length,
        sentences: documents.reduce((sum, document) => sum + document.sentences.length, 0),
        entities: nodes.length - events,
        events,
        edges: edges.length,
        claims,
        byKind,
      },
      files: {},
      documents: Object.fromEntries(documents.map((document) => [document.id, sha256(document.text)])),
      diagnostics: [],
    },
  };
}

/// Some forty nodes of every kind that the five articles tell of.
export function sampleBundle(): GraphBundle {
  const entities = Object.entries(ENTITIES).map(([id, note]) => entityNode(id, note));
  const events = Object.entries(EVENTS).map(([id, note]) => eventNode(id, note));
  const edges = [...events.flatMap(roleEdges), ...relationEdges()];
  const nodes = laidOut([...entities, ...events], edges);
  return bundleOf(
    nodes,
    edges,
    FILES.map((_, n) => documentRecord(n, nodes)),
  );
}

/// A graph of `size` nodes, a fifth of them events with four participants each, on the first article's first lines.
export function generatedBundle(size: number): GraphBundle {
  const line = lineOf(0, 'اجتمع وزير الدفاع');
  const quote = evidenceOf(0, line);
  const span = within(0, line, 'خلوصي آكار');
  const marked: MarkedEvidence = { ...quote, rule: 'fixture', marks: [span] };
  const count = Math.floor(size / 5);
  const place = (n: number): { x: number; y: number; size: number } => ({
    x: Math.cos(n * 2.39996) * Math.sqrt(n) * 10,
    y: Math.sin(n * 2.39996) * Math.sqrt(n) * 10,
    size: 3 + (n % 5),
  });
  const entities = Array.from({ length: size - count }, (_, n): GraphNode => {
    const labels = { ar: `كيان رقم ${n}`, en: `Entity number ${n}` };
    return {
      key: `person:${n}`,
      attributes: { kind: 'person', label: labels.ar, labels, aliases: [labels.ar], ...place(n), evidence: [marked] },
    };
  });
  const events = Array.from({ length: count }, (_, n): GraphNode => {
    const labels = { ar: `لقاء رقم ${n}`, en: `Meeting number ${n}` };
    const claim: ClaimEvidence = {
      ...quote,
      rule: 'fixture',
      trigger: within(0, line, 'اجتمع'),
      date: null,
      factuality: 'asserted',
      attribution: [],
      confidence: 1,
      extractor: 'rules',
      arguments: [0, 1, 2, 3].map((k) => ({
        role: 'participant',
        entity: `person:${(n * 7 + k * 13) % (size - count)}`,
        ...span,
      })),
    };
    return {
      key: `event:${n}`,
      attributes: {
        kind: 'meeting',
        subtype: null,
        label: labels.ar,
        labels,
        date: null,
        factuality: 'asserted',
        disputed: false,
        reports: 1,
        independentReports: 1,
        ...place(size - count + n),
        evidence: [claim],
      },
    };
  });
  return bundleOf([...entities, ...events], events.flatMap(roleEdges), [documentRecord(0, [])]);
}
