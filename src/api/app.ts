/// The API of a store. The one rule kept here: each question is one look-up of bounded size, and each answer is checked
/// before it goes out.

import { OpenAPIHono, z } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { documentPage, findDocuments } from '../store/ask/document.ts';
import { evidencePage } from '../store/ask/evidence.ts';
import type { Filter } from '../store/ask/filter.ts';
import { neighboursOf } from '../store/ask/neighbour.ts';
import { maybeNode, type NodeSummary } from '../store/ask/node.ts';
import { partOf, storedManifest } from '../store/ask/part.ts';
import { findRoutes } from '../store/ask/path.ts';
import { searchStore } from '../store/ask/search.ts';
import { topOf } from '../store/ask/top.ts';
import { type Database, StoreError } from '../store/database.ts';
import { askCurrent, type StoredGraph } from '../store/generation.ts';
import { maybeOwner } from './owner.ts';
import { posted, question } from './route.ts';
import * as shape from './shape.ts';

const VERSION = '1';
const NOTHING = z.object({});

/// `query.q: Too small: …`, for each thing that is wrong.
function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.') || 'the question'}: ${message}`).join('; ');
}

function newApp(): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success ? undefined : context.json({ error: describe(result.error as z.ZodError) }, 400),
  });
  app.notFound((context) =>
    context.json({ error: `there is nothing at ${context.req.path}: see /api/openapi.json` }, 404),
  );
  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
    if (error instanceof StoreError) return context.json({ error: error.message }, 500);
    return context.json({ error: `a mistake in Isnad itself, please report it: ${error.message}` }, 500);
  });
  return app;
}

function missing(what: string): HTTPException {
  return new HTTPException(404, { message: `there is no ${what}` });
}

async function requireNode(graph: StoredGraph, key: string): Promise<NodeSummary> {
  const node = await maybeNode(graph, key);
  if (!node) throw missing(`node "${key}"`);
  return node;
}

interface Window {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly factuality: readonly string[];
}

function filterOf({ from, to, factuality }: Window): Filter {
  if (from !== undefined && to !== undefined && from > to)
    throw new HTTPException(400, { message: `from: ${from} is after ${to}` });
  return { from: from ?? null, to: to ?? null, factualities: factuality };
}

function addNames(app: OpenAPIHono, database: Database): void {
  app.openapi(
    question(
      '/api/search',
      'Names, folded and fuzzy, then events by what is told of them, then sentences, of each as many as are asked for',
      shape.SearchQuery,
      shape.SearchReply,
    ),
    async (context) => {
      const { q, kind, fuzzy, limit } = context.req.valid('query');
      const search = { text: q, kinds: kind, limit, fuzzy: fuzzy === 'true' };
      const hits = await askCurrent(database, (graph) => searchStore(graph, search));
      return context.json(shape.SearchReply.parse({ hits }), 200);
    },
  );
  app.openapi(question('/api/node', 'One node', shape.NodeQuery, shape.NodeReply), async (context) => {
    const { key } = context.req.valid('query');
    const node = await askCurrent(database, (graph) => requireNode(graph, key));
    return context.json(shape.NodeReply.parse(node), 200);
  });
}

function addNeighbours(app: OpenAPIHono, database: Database): void {
  app.openapi(
    question(
      '/api/neighbours',
      'Neighbours of a node, the strongest first',
      shape.NeighbourQuery,
      shape.NeighbourReply,
    ),
    async (context) => {
      const { of, kind, limit, after, ...window } = context.req.valid('query');
      const place = after ? { strength: after[0], edge: after[1], outgoing: after[2] } : null;
      const wanted = { ...filterOf(window), kinds: kind, limit, after: place };
      const { neighbours, next } = await askCurrent(database, async (graph) => {
        await requireNode(graph, of);
        return neighboursOf(graph, of, wanted);
      });
      const cursor = next && shape.writeCursor([next.strength, next.edge, next.outgoing]);
      return context.json(shape.NeighbourReply.parse({ neighbours, next: cursor }), 200);
    },
  );
  app.openapi(
    question('/api/path', 'The shortest paths between two nodes', shape.PathQuery, shape.PathReply),
    async (context) => {
      const { start, end, hops, limit, ...window } = context.req.valid('query');
      const ends = { start, end, hops, limit, ...filterOf(window) };
      const routes = await askCurrent(database, async (graph) => {
        for (const key of [start, end]) await requireNode(graph, key);
        return findRoutes(graph, ends);
      });
      return context.json(shape.PathReply.parse(routes), 200);
    },
  );
}

function addEvidence(app: OpenAPIHono, database: Database): void {
  app.openapi(
    question('/api/evidence', 'Evidence of a node or an edge', shape.EvidenceQuery, shape.EvidenceReply),
    async (context) => {
      const { of, after, limit } = context.req.valid('query');
      const page = await askCurrent(database, async (graph) => {
        const owner = await maybeOwner(graph, of);
        if (!owner) throw missing(`node or edge "${of}"`);
        return evidencePage(graph, owner, after, limit);
      });
      return context.json(shape.EvidenceReply.parse(page), 200);
    },
  );
}

function addDocuments(app: OpenAPIHono, database: Database): void {
  app.openapi(
    question('/api/document', 'An article with its text and spans', shape.DocumentQuery, shape.DocumentReply),
    async (context) => {
      const { id } = context.req.valid('query');
      const [document] = await askCurrent(database, (graph) => findDocuments(graph, [id]));
      if (!document) throw missing(`article "${id}"`);
      return context.json(shape.DocumentReply.parse(document), 200);
    },
  );
  app.openapi(
    question('/api/documents', 'All articles, without their texts', shape.DocumentsQuery, shape.DocumentsReply),
    async (context) => {
      const { after, limit } = context.req.valid('query');
      const page = await askCurrent(database, (graph) => documentPage(graph, after, limit));
      return context.json(shape.DocumentsReply.parse(page), 200);
    },
  );
}

function addWhole(app: OpenAPIHono, database: Database): void {
  app.openapi(question('/api/store', 'How much is in the store', NOTHING, shape.StoreReply), async (context) => {
    const { schema, counts } = await askCurrent(database, storedManifest);
    return context.json(shape.StoreReply.parse({ schema, ...counts }), 200);
  });
  app.openapi(
    question('/api/top', 'The strongest events and entities of a window of days', shape.TopQuery, shape.TopReply),
    async (context) => {
      const { limit, ...window } = context.req.valid('query');
      const filter = filterOf(window);
      const top = await askCurrent(database, (graph) => topOf(graph, filter, limit));
      return context.json(shape.TopReply.parse(top), 200);
    },
  );
  app.openapi(
    posted('/api/part', 'Nodes as a graph of its own, with evidence and articles', shape.PartBody, shape.PartReply),
    async (context) => {
      const wanted = context.req.valid('json');
      const part = await askCurrent(database, async (graph) => partOf(graph, wanted, await storedManifest(graph)));
      return context.json(shape.PartReply.parse(part), 200);
    },
  );
}

/// All questions, and their description at `/api/openapi.json`.
export function createApi(database: Database): OpenAPIHono {
  const app = newApp();
  for (const add of [addNames, addNeighbours, addEvidence, addDocuments, addWhole]) add(app, database);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Isnad',
      version: VERSION,
      description: 'Questions to a graph of news in which every node and edge shows the sentence it came from.',
    },
  });
  return app;
}
