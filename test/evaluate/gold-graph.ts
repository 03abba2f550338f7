/// A graph made by hand for a gold article. The one rule kept here: whatever is found is named by its words, and
/// stands where they first stand in the article.

import type { GoldArticle } from '../../src/evaluate/gold-article.ts';
import { type ClaimEvidence, type DocumentRecord, GRAPH_SCHEMA, type GraphFile } from '../../src/model/graph.ts';
import type { EntityKind, EventKind, Role } from '../../src/model/ontology.ts';
import { type Span, span } from '../../src/model/span.ts';

export interface FoundHere {
  /// Names by their words.
  readonly names?: Readonly<Record<string, EntityKind>>;
  readonly claims?: readonly ClaimHere[];
}

export interface ClaimHere {
  readonly kind: EventKind;
  readonly trigger: string;
  readonly roles?: Partial<Record<Role, string>>;
  readonly date?: string;
  readonly source?: string;
  readonly factuality?: ClaimEvidence['factuality'];
  readonly confidence?: number;
}

const PLACED = { x: 0, y: 0, size: 1 };

function claimOf(article: GoldArticle, at: (words: string) => Span, claim: ClaimHere): ClaimEvidence {
  const trigger = at(claim.trigger);
  const sentence = article.sentences.find(({ span: { start, end } }) => start <= trigger.start && trigger.end <= end);
  const where = sentence?.span ?? span(0, 0);
  return {
    ...{
      ...where,
      document: article.id,
      quote: article.text.slice(where.start, where.end),
      rule: 'finite-verb',
      trigger,
    },
    arguments: Object.entries(claim.roles ?? {}).map(([role, words]) => ({
      role: role as Role,
      entity: words,
      ...at(words),
    })),
    date: claim.date === undefined ? null : { value: null, span: at(claim.date) },
    factuality: claim.factuality ?? 'asserted',
    attribution: claim.source === undefined ? [] : [{ source: claim.source, cue: '', ...at(claim.source) }],
    confidence: claim.confidence ?? 0.5,
    extractor: 'rules',
  };
}

/// A graph in which a name's words are its key, and each claim is an event of its own.
export function graphOf(article: GoldArticle, { names = {}, claims = [] }: FoundHere) {
  const at = (words: string): Span => {
    const start = article.text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the article`);
    return span(start, start + words.length);
  };
  const entities = Object.entries(names).map(([words, kind]) => {
    const labels = { ar: words, en: '' };
    return { key: words, attributes: { kind, label: words, labels, aliases: [words], evidence: [], ...PLACED } };
  });
  const events = claims.map((claim, index) => {
    const evidence = claimOf(article, at, claim);
    const of = { kind: claim.kind, subtype: null, label: '', labels: { ar: '', en: '' }, date: null, disputed: false };
    const { factuality } = evidence;
    const attributes = { ...of, factuality, reports: 1, independentReports: 1, evidence: [evidence], ...PLACED };
    return { key: `event:${index}`, attributes };
  });
  const graph: GraphFile = {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: { schema: GRAPH_SCHEMA },
    nodes: [...entities, ...events],
    edges: [],
  };
  const mentions = Object.keys(names).map((words) => ({ ...at(words), entity: words }));
  const document = { id: article.id, path: article.id, text: article.text, mentions } as unknown as DocumentRecord;
  return { graph, documents: [document] };
}
