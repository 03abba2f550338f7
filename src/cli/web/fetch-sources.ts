/// Pages and feeds by their addresses. The one rule kept here: what was fetched is kept and read from there, so that a build without a
/// network reads the same; an address that fails costs itself alone.

import { UnreadableFile } from '../../format/article/article-format.ts';
import { type Given, NOTHING_GIVEN } from '../../model/article.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Effects } from '../effects.ts';
import { withContent } from '../file-content.ts';
import type { Found, FoundFile } from '../find-sources.ts';
import { FetchFailure } from './fetch-failure.ts';
import type { PageStore, StoredPage } from './page-store.ts';
import type { PoliteClient } from './polite-client.ts';

/// Whether an argument is an address and no path.
export function isUrl(given: string): boolean {
  return /^https?:\/\//i.test(given);
}

interface Fetching {
  readonly client: PoliteClient;
  readonly store: PageStore;
  readonly effects: Effects;
  readonly files: FoundFile[];
  readonly diagnostics: Diagnostic[];
}

function say({ diagnostics }: Fetching, code: string, severity: Severity, document: string, message: string): void {
  diagnostics.push({ code, severity, document, message });
}

/// Fetches pages, and of feeds the pages that they lead to. What was kept before stands in for what cannot be had.
export async function fetchSources(
  urls: readonly string[],
  store: PageStore,
  client: PoliteClient,
  effects: Effects,
): Promise<Found> {
  const fetching: Fetching = { client, store, effects, files: [], diagnostics: [] };
  const progress = effects.progress('Fetching', urls.length);
  for (const url of [...new Set(urls)]) {
    const page = await fetchPage(url, fetching);
    if (page) await addPage(page, NOTHING_GIVEN, fetching, true);
    progress.step(url);
  }
  progress.stop();
  return fetching;
}

async function fetchPage(url: string, fetching: Fetching): Promise<StoredPage | null> {
  const { client, store } = fetching;
  const kept = store.find(url);
  try {
    const answer = await client.get(url, kept);
    if (answer.bytes) return await store.keep(url, answer, answer.bytes);
    if (kept) return kept;
    throw new FetchFailure('url-status', 'The server sent nothing: try again later.');
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    if (kept)
      say(fetching, 'url-kept', 'warning', url, `${error.message} The page that was fetched before is read instead.`);
    else say(fetching, error.code, 'error', url, error.message);
    return kept;
  }
}

/// Adds a page to what is read; a feed that has summaries alone leads to its pages, one step far.
async function addPage(page: StoredPage, given: Given, fetching: Fetching, leads: boolean): Promise<void> {
  const entries = leads ? await entriesOf(page, fetching) : [];
  if (entries.length === 0) {
    const { effects, files, store } = fetching;
    const file = store.pathOf(page);
    const { size } = await effects.files.stat(file);
    files.push({ id: page.file, path: page.asked, file, size, given: { ...given, url: page.url } });
    return;
  }
  const progress = fetching.effects.progress('Fetching', entries.length);
  for (const entry of entries) {
    const found = entry.url ? await fetchPage(entry.url, fetching) : null;
    if (found) await addPage(found, { ...entry, title: null }, fetching, false);
    progress.step(entry.url ?? '');
  }
  progress.stop();
}

/// What a feed says of the pages it leads to; none where a page is no feed or one that has its articles in it.
async function entriesOf(page: StoredPage, { effects, store }: Fetching): Promise<readonly Given[]> {
  const { feedLinks } = await import('../../format/article/feed.ts');
  const about = { id: page.file, path: page.asked, given: NOTHING_GIVEN };
  try {
    return await withContent(store.pathOf(page), effects, (content) => feedLinks({ ...about, content }));
  } catch (error) {
    // What is wrong with the file is said when it is read.
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}
