/// What was searched for last. The one rule kept here: it stays in this browser, and where the browser keeps nothing
/// it is forgotten with the page.

import { browserShelf, putOn, takeFrom } from '../state/shelf.ts';
import { createStore, type Store } from '../state/store.ts';

const KEY = 'isnad.searches';
const MOST_KEPT = 6;

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(takeFrom(browserShelf(), KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string').slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

function write(searches: readonly string[]): void {
  putOn(browserShelf(), KEY, JSON.stringify(searches));
}

export const RECENT: Store<readonly string[]> = createStore(read());

/// Puts a search before the others.
export function rememberSearch(query: string): void {
  const wanted = query.trim();
  if (wanted === '') return;
  RECENT.update((searches) => [wanted, ...searches.filter((other) => other !== wanted)].slice(0, MOST_KEPT));
  write(RECENT.get());
}

export function forgetSearches(): void {
  RECENT.update(() => []);
  write([]);
}
