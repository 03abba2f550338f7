/// Where an article is from, beyond its outlet: its page, its address, what it is a copy of. The one rule kept here: an address is
/// offered to follow only where it leads to the web.

import type { DocumentRecord } from '../../model/graph.ts';

/// The page of the original that a place in the text stands on; null where the original has none.
export function pageAt(document: DocumentRecord | undefined, at: number): string | null {
  return document?.pages?.findLast(({ start }) => start <= at)?.label ?? null;
}

/// The address of an article, where it is one of a web page.
export function webAddress(document: DocumentRecord | undefined): string | null {
  const { url } = document ?? {};
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
