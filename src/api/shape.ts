/// What the API takes and gives, as schemas. The one rule kept here: what comes in and what goes out is checked by the very
/// schema that describes it.

import { z } from '@hono/zod-openapi';
import { ENTITY_KINDS, EVENT_KIND_NAMES, FACTUALITIES, OTHER_KIND } from '../model/ontology.ts';
import { MATCHES } from '../store/ask/search.ts';

/// The most of one page, of any list.
export const MOST = 200;
const USUAL = 50;
/// The longest name that is searched for.
const LONGEST_NAME = 200;

const KINDS = [...ENTITY_KINDS, OTHER_KIND, ...EVENT_KIND_NAMES] as const;

/// `a,b,c` of a list of words.
function words<const T extends readonly [string, ...string[]]>(known: T, description: string) {
  const word = z.enum(known);
  return z
    .string()
    .optional()
    .transform((text) => (text ? text.split(',') : []))
    .pipe(z.array(word))
    .openapi({ description: `${description}, separated by commas: ${known.join(', ')}`, type: 'string' });
}

function whole(least: number, most: number, usual: number, description: string) {
  return z.coerce.number().int().min(least).max(most).default(usual).openapi({ description });
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

const day = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)) && isDay(text), 'a day is written as 2020-07-03')
  .optional();
const key = (what: string) => z.string().min(1).max(1000).openapi({ description: what });

const limit = whole(1, MOST, USUAL, `how many, at most ${MOST}`);
const offset = whole(0, 2_000_000_000, 0, 'where to begin: `next` of the page before');
const kinds = words(KINDS, 'only these kinds');
const window = {
  from: day.openapi({ description: 'the first day; what has no date is left out' }),
  to: day.openapi({ description: 'the last day' }),
  factuality: words(FACTUALITIES, 'only events told so'),
};

const yes = z.enum(['true', 'false']).default('true');

export const SearchQuery = z.object({
  q: z
    .string()
    .min(1)
    .max(LONGEST_NAME)
    .openapi({ description: 'a name or the beginning of one, names and days of an event, or words, in either script' }),
  kind: kinds,
  fuzzy: yes.openapi({ description: 'whether names that are merely alike are found, too' }),
  limit,
});

/// Where a page of neighbours ended, as one word.
const Cursor = z.tuple([z.number().int(), z.string(), z.boolean()]);

/// What is no cursor comes as null, which is none either.
function readCursor(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
}

export function writeCursor(place: z.infer<typeof Cursor>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

export const NeighbourQuery = z.object({
  of: key('the key of a node'),
  kind: kinds,
  ...window,
  limit,
  after: z
    .string()
    .optional()
    .transform((text) => (text === undefined ? undefined : readCursor(text)))
    .pipe(Cursor.optional())
    .openapi({ description: '`next` of the page before', type: 'string' }),
});

export const EvidenceQuery = z.object({
  of: key('the key of a node or an edge'),
  after: offset,
  limit,
});

export const PathQuery = z.object({
  start: key('the key of a node'),
  end: key('the key of another'),
  hops: whole(1, 6, 4, 'the most edges of a path'),
  ...window,
  limit: whole(1, 20, 5, 'how many paths of that length'),
});

export const TopQuery = z.object({ ...window, limit });
export const NodeQuery = z.object({ key: key('the key of a node') });
export const DocumentQuery = z.object({ id: key("an article's id") });
export const DocumentsQuery = z.object({ after: offset, limit });

/// Keys of nodes for a part of the graph. They may be many, so they come in the body.
export const MOST_NODES = 5000;
const MOST_BESIDE = 50_000;
export const PartBody = z.object({
  nodes: z.array(z.string().min(1)).min(1).max(MOST_NODES),
  beside: z
    .array(z.string().min(1))
    .max(MOST_BESIDE)
    .default([])
    .openapi({ description: 'nodes that are at hand: edges to them come, too' }),
  participants: z.boolean().default(false).openapi({ description: 'whether who takes part in the events comes, too' }),
  sentences: z.number().int().min(1).max(500).default(12).openapi({ description: 'the most sentences of an entity' }),
});

const count = z.number().int().nonnegative();
const text = z.string().nullable();

export const NodeReply = z
  .object({
    key: z.string(),
    kind: z.string(),
    label: z.string(),
    labels: z.object({ ar: z.string(), en: z.string() }),
    degree: count.openapi({ description: 'edges it has' }),
    evidence: count.openapi({ description: 'sentences that are evidence of it' }),
    subtype: text,
    date: z.object({ start: z.string(), end: text }).nullable(),
    factuality: z.enum(FACTUALITIES).nullable(),
  })
  .openapi('Node');

const Sentence = z
  .object({ document: z.string(), start: count, end: count, quote: z.string() })
  .refine(({ start, end, quote }) => quote.length === end - start, 'a quote is as long as its span');

export const SearchReply = z.object({
  hits: z.array(z.object({ node: NodeReply, name: z.string(), match: z.enum(MATCHES), sentence: Sentence.optional() })),
});

export const NeighbourReply = z.object({
  neighbours: z.array(z.object({ node: NodeReply, edge: z.string(), outgoing: z.boolean(), link: z.string() })),
  next: text,
});

const Evidence = z
  .looseObject({ document: z.string(), start: count, end: count, quote: z.string(), rule: z.string() })
  .refine(({ start, end, quote }) => quote.length === end - start, 'a quote is as long as its span')
  .openapi('Evidence');

const next = count.nullable();
export const EvidenceReply = z.object({ evidence: z.array(Evidence), next });

export const PathReply = z.object({
  routes: z.array(
    z.object({
      nodes: z.array(NodeReply),
      steps: z.array(z.object({ edge: z.string(), outgoing: z.boolean(), link: z.string() })),
    }),
  ),
  complete: z.boolean().openapi({ description: 'false where there was too much to look at: there may be a path' }),
});

export const TopReply = z.object({
  events: z.array(NodeReply),
  entities: z.array(z.object({ node: NodeReply, events: count })),
  counted: count.openapi({ description: 'by how many events, the strongest, the entities were counted' }),
  complete: z.boolean().openapi({ description: 'whether these were all events' }),
});

const Span = z.looseObject({ start: count, end: count });
export const DocumentReply = z
  .looseObject({
    id: z.string(),
    title: text,
    outlet: text,
    published: text,
    text: z.string(),
    sentences: z.array(Span),
    mentions: z.array(Span.extend({ entity: z.string() })),
  })
  .openapi('Document');

export const DocumentsReply = z.object({
  documents: z.array(z.object({ id: z.string(), title: text, outlet: text, published: text })),
  next,
});

const Attributes = z.looseObject({ kind: z.string(), evidence: z.array(Evidence).min(1) });
const Element = z.looseObject({ key: z.string(), attributes: Attributes });
export const PartReply = z
  .object({
    graph: z.looseObject({
      nodes: z.array(Element),
      edges: z.array(Element.extend({ source: z.string(), target: z.string() })),
    }),
    documents: z.array(DocumentReply),
    manifest: z.looseObject({ schema: count }),
  })
  .openapi('Part', { description: 'nodes, the edges between them, their evidence and its articles, as in the files' });

export const StoreReply = z.object({
  schema: count,
  documents: count,
  entities: count,
  events: count,
  edges: count,
  claims: count,
});

export const ErrorReply = z.object({ error: z.string() }).openapi('Error');
