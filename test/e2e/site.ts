/// The built explorer with a graph beside it, served as any static file server would. The one rule kept here: the built
/// files are read once, whoever asks for them.

import sirv from 'sirv';
import { type Site, servePages, type Texts, textsOf } from '../../src/bench/explorer/site.ts';
import type { GraphBundle } from '../../src/model/graph.ts';

/// Those with a hash in their name never change.
const BUILT = sirv('dist/explorer', {
  etag: true,
  setHeaders: (response, path) => {
    if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  },
});

/// Serves the built explorer with a bundle beside it; `replaced` names other texts of its files.
export async function serveExplorer(bundle: GraphBundle, replaced: Texts = {}): Promise<Site> {
  return servePages(BUILT, { ...textsOf(bundle), ...replaced });
}
