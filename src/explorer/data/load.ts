/// Reading the graph that lies beside the page. The one rule kept here: whatever goes wrong becomes a problem that
/// names the file and what to do, never a blank page.

import { readDocumentsJson } from '../../format/documents-json.ts';
import { readGraphJson } from '../../format/graph-json.ts';
import { readManifestJson } from '../../format/manifest-json.ts';
import { GRAPH_SCHEMA, type GraphBundle } from '../../model/graph.ts';

export type Problem =
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'network' | 'format'; readonly file: string; readonly reason: string }
  | { readonly kind: 'schema'; readonly found: string; readonly expected: string };

/// A problem on its way to the page.
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/// Whatever went wrong with `file` as a problem.
export function asProblem(error: unknown, file: string): Problem {
  if (error instanceof LoadError) return error.problem;
  return { kind: 'format', file, reason: error instanceof Error ? error.message : String(error) };
}

/// How much has been read, between 0 and 1.
export type OnProgress = (share: number) => void;

/// Fetches one file as text; the effect of reading is handed in so that tests need no network.
export type FetchText = (file: string, onProgress: OnProgress) => Promise<string>;

function requireSchema(text: string): void {
  const found = /"schema":\s*([^,}\s]+)/.exec(text)?.[1];
  if (found !== undefined && found !== String(GRAPH_SCHEMA)) {
    throw new LoadError({ kind: 'schema', found, expected: String(GRAPH_SCHEMA) });
  }
}

function readAs<T>(file: string, text: string, read: (text: string) => T): T {
  try {
    return read(text);
  } catch (error) {
    throw new LoadError({ kind: 'format', file, reason: error instanceof Error ? error.message : String(error) });
  }
}

/// Reads the three files of a build; the manifest first, since it alone says whether the rest can be read.
export async function loadBundle(fetchText: FetchText, onProgress: OnProgress): Promise<GraphBundle> {
  const manifestText = await fetchText('manifest.json', () => {});
  requireSchema(manifestText);
  const manifest = readAs('manifest.json', manifestText, readManifestJson);
  const shares = [0, 0];
  const report =
    (part: number) =>
    (share: number): void => {
      shares[part] = share;
      onProgress(((shares[0] ?? 0) + (shares[1] ?? 0)) / 2);
    };
  const [graphText, documentsText] = await Promise.all([
    fetchText('graph.json', report(0)),
    fetchText('documents.json', report(1)),
  ]);
  return {
    manifest,
    graph: readAs('graph.json', graphText, readGraphJson),
    documents: readAs('documents.json', documentsText, readDocumentsJson),
  };
}
