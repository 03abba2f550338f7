/// A store as its API answers for it. The one rule kept here: an answer that is none is an error that says what the store
/// said.

import type { GraphBundle } from '../../model/graph.ts';
import type { StoredCounts, StoredGraph, StoredHit } from './stored-graph.ts';

interface NodeAnswer {
  readonly key: string;
  readonly kind: string;
  readonly labels: StoredHit['labels'];
  readonly degree: number;
  readonly evidence: number;
}

interface HitAnswer {
  readonly node: NodeAnswer;
  readonly name: string;
  readonly sentence?: { readonly document: string; readonly start: number };
}

interface SearchAnswer {
  readonly hits: readonly HitAnswer[];
}

interface NeighbourAnswer {
  readonly neighbours: readonly { readonly node: NodeAnswer }[];
  readonly next: string | null;
}

/// Hits that are listed of names, of events and of sentences.
const LISTED = 12;
/// Neighbours that are added at once, out of pages of so many.
const ADDED = 20;
const PAGE = 200;
/// Sentences of a node that are read at most.
const SENTENCES = 500;

async function answer<T>(url: URL, init: RequestInit = {}): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) {
    const said = (await response.json().catch(() => ({}))) as { readonly error?: string };
    throw new Error(said.error ?? `the store answered ${response.status}`);
  }
  return (await response.json()) as T;
}

class Asked implements StoredGraph {
  readonly #api: URL;

  constructor(api: URL) {
    this.#api = api;
  }

  async search(text: string, signal: AbortSignal): Promise<readonly StoredHit[]> {
    const { hits } = await this.#get<SearchAnswer>('search', { q: text.slice(0, 200), limit: String(LISTED) }, signal);
    return hits.map(({ name, node: { key, kind, labels }, sentence }) => ({
      ...{ key, kind, labels, name },
      id: sentence ? `${sentence.document}:${sentence.start}` : key,
      isSentence: sentence !== undefined,
    }));
  }

  async counts(node: string, signal: AbortSignal): Promise<StoredCounts> {
    const { degree, evidence } = await this.#get<NodeAnswer>('node', { key: node }, signal);
    return { connections: degree, sentences: evidence };
  }

  add(node: string, present: ReadonlySet<string>): Promise<GraphBundle> {
    return this.#part({ nodes: [node], beside: [...present], participants: true });
  }

  async neighbours(node: string, present: ReadonlySet<string>): Promise<GraphBundle> {
    const nodes = await this.#missing(node, present);
    return this.#part({ nodes: nodes.length > 0 ? nodes : [node], beside: [...present], participants: true });
  }

  sentences(node: string, present: ReadonlySet<string>): Promise<GraphBundle> {
    return this.#part({ nodes: [node], beside: [...present], sentences: SENTENCES });
  }

  /// The strongest neighbours that are not present, looked for page by page.
  async #missing(node: string, present: ReadonlySet<string>): Promise<readonly string[]> {
    const found: string[] = [];
    let after: string | null = '';
    while (after !== null && found.length < ADDED) {
      const query: Record<string, string> = { of: node, limit: String(PAGE), ...(after && { after }) };
      const page: NeighbourAnswer = await this.#get('neighbours', query);
      for (const { node: other } of page.neighbours)
        if (!present.has(other.key) && !found.includes(other.key)) found.push(other.key);
      after = page.next;
    }
    return found.slice(0, ADDED);
  }

  #get<T>(path: string, query: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<T> {
    const url = new URL(path, this.#api);
    url.search = new URLSearchParams(query).toString();
    return answer<T>(url, { ...(signal && { signal }) });
  }

  #part(body: object): Promise<GraphBundle> {
    const headers = { 'Content-Type': 'application/json' };
    return answer(new URL('part', this.#api), { method: 'POST', headers, body: JSON.stringify(body) });
  }
}

/// The store whose API stands at an address, which ends with a slash.
export function storeAt(api: URL): StoredGraph {
  return new Asked(api);
}
