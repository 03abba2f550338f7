/// A graph that means harm: markup, scripts, signs that turn the direction, names a kilometre long, emoji, and a tie with
/// ten thousand sentences. The one rule kept here: it is a valid graph, so whatever breaks is the page's fault.

import { createHash } from 'node:crypto';
import type { DocumentRecord, EntityAttributes, GraphBundle, GraphEdge, GraphNode } from '../../src/model/graph.ts';
import { sampleBundle } from './fixture.ts';

const RIGHT_TO_LEFT_OVERRIDE = '\u202E';
const JOINER = '\u200D';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';

/// Sets a flag on the window if any of it is ever run.
const PAYLOAD = 'window.harmed=true';

export const HOSTILE_NAMES: Readonly<Record<string, string>> = {
  markup: `<img src=x onerror="${PAYLOAD}"><b>اسم</b>`,
  script: `</script><script>${PAYLOAD}</script>`,
  override: `${RIGHT_TO_LEFT_OVERRIDE}exe.gpj ${LEFT_TO_RIGHT_ISOLATE}النمروش`,
  long: 'عبدالرحمن_'.repeat(1200),
  emoji: `${['👩', '👩', '👧'].join(JOINER)} 🇱🇾 «رئيس» ${['🏳', '🌈'].join(JOINER)}`,
  blank: ' \u200B ',
  template: ['$', '{window.harmed=true} {{constructor}} {n}'].join(''),
};

const MOST = 10_000;
const FILE = '"><svg onload=window.harmed=true>.txt';

function sentenceOf(name: string, n: number): string {
  return `${n} قال ${name} إنه وصل إلى <a href="javascript:${PAYLOAD}">طرابلس</a>.`;
}

interface Line {
  readonly start: number;
  readonly quote: string;
  /// Where the name stands in the document.
  readonly at: number;
}

function write(): { readonly text: string; readonly lines: ReadonlyMap<string, readonly Line[]> } {
  const lines = new Map<string, Line[]>();
  let text = '';
  for (const [key, name] of Object.entries(HOSTILE_NAMES)) {
    const own: Line[] = [];
    for (let n = 0; n < (key === 'markup' ? MOST : 1); n += 1) {
      const quote = sentenceOf(name, n);
      own.push({ start: text.length, quote, at: text.length + quote.indexOf(name) });
      text += `${quote}\n`;
    }
    lines.set(key, own);
  }
  return { text, lines };
}

/// The sample graph with hostile nodes in it, tied to one another.
export function hostileBundle(): GraphBundle {
  const sample = sampleBundle();
  const { text, lines } = write();
  const evidenceOf = (key: string): EntityAttributes['evidence'] =>
    (lines.get(key) ?? []).map(({ start, quote, at }) => ({
      document: FILE,
      start,
      end: start + quote.length,
      quote,
      rule: 'fixture',
      marks: [{ start: at, end: at + (HOSTILE_NAMES[key]?.length ?? 0) }],
    }));
  const nodes = Object.entries(HOSTILE_NAMES).map(
    ([key, name], n): GraphNode => ({
      key: `person:${key}`,
      attributes: {
        kind: 'person',
        label: name,
        labels: { ar: name, en: name },
        aliases: [name],
        x: n * 12,
        y: 60 - n * 9,
        size: 8,
        evidence: evidenceOf(key),
      },
    }),
  );
  const edges = Object.keys(HOSTILE_NAMES).map(
    (key): GraphEdge => ({
      key: `office:${key}`,
      source: 'person:markup',
      target: `person:${key}`,
      attributes: { kind: 'office', title: HOSTILE_NAMES[key] ?? '', evidence: evidenceOf('markup') },
    }),
  );
  const document: DocumentRecord = {
    id: FILE,
    path: FILE,
    title: HOSTILE_NAMES.markup ?? '',
    outlet: HOSTILE_NAMES.override ?? '',
    published: '2020-01-01',
    language: 'ar',
    text,
    sentences: [...lines.values()].flat().map(({ start, quote }) => ({ start, end: start + quote.length })),
    boilerplate: [],
    mentions: [],
    references: [],
  };
  const hash = createHash('sha256').update(text).digest('hex');
  return {
    graph: {
      ...sample.graph,
      nodes: [...sample.graph.nodes, ...nodes].sort((a, b) => (a.key < b.key ? -1 : 1)),
      edges: [...sample.graph.edges, ...edges].sort((a, b) => (a.key < b.key ? -1 : 1)),
    },
    documents: [...sample.documents, document].sort((a, b) => (a.id < b.id ? -1 : 1)),
    manifest: { ...sample.manifest, documents: { ...sample.manifest.documents, [FILE]: hash } },
  };
}
