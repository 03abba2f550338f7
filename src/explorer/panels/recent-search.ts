/// What was searched for last. The one rule kept here: it stays in this browser, and where the browser keeps nothing
/// it is forgotten with the page.

import { createStore, type Store } from '../state/store.ts';

const KEY = 'isnad.searches';
const MOST_KEPT = 6;

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string').slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

function write(searches: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // A browser that keeps nothing is no reason to stop.
  }
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
