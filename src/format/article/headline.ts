/// The headline on a page. The one rule kept here: it is the heading that says the page's title, or else the only one of the first rank.

/// The heading that says a title, which often has the outlet's name after it; null where nothing tells which.
export function headlineOf(document: Document, title: string | null): Element | null {
  const headings = Array.from(document.querySelectorAll('h1, h2')).filter((one) => clean(one.textContent));
  const said = headings.find((one) => title?.startsWith(clean(one.textContent) ?? '\uFFFF'));
  const first = headings.filter((one) => one.localName === 'h1');
  return said ?? (first.length === 1 ? (first[0] ?? null) : null);
}

/// Text with its spaces folded; null where nothing is left.
export function clean(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
