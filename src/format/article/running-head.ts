/// What pages repeat: running heads and feet, page numbers. The one rule kept here: it is taken from the first and last paragraph of a page
/// alone, and only where most pages have it.

interface Paged {
  readonly paragraphs: readonly string[];
}

/// The fewest pages of which it can be said that they repeat something.
const FEWEST = 3;
const NUMBER =
  /^[-–—\s]*(?:صفحة|ص|page|p\.)?\s*[\d\u0660-\u0669]{1,4}(?:\s*(?:\/|من|of)\s*[\d\u0660-\u0669]{1,4})?[-–—\s]*$/iu;

/// Pages without what they repeat.
export function withoutRunningHeads<Page extends Paged>(pages: readonly Page[]): readonly Page[] {
  const heads = repeated(pages.map(({ paragraphs }) => paragraphs[0]));
  const feet = repeated(pages.map(({ paragraphs }) => paragraphs.at(-1)));
  return pages.map((page) => ({ ...page, paragraphs: inner(page.paragraphs, heads, feet) }));
}

function inner(
  paragraphs: readonly string[],
  heads: ReadonlySet<string>,
  feet: ReadonlySet<string>,
): readonly string[] {
  const isFurniture = (text: string | undefined, among: ReadonlySet<string>): boolean =>
    text !== undefined && (NUMBER.test(text) || among.has(plain(text)));
  const first = isFurniture(paragraphs[0], heads) ? 1 : 0;
  const last = paragraphs.length > first && isFurniture(paragraphs.at(-1), feet) ? 1 : 0;
  return paragraphs.slice(first, paragraphs.length - last);
}

/// A paragraph without its figures, which count pages.
function plain(text: string): string {
  return text.replace(/[\d\u0660-\u0669]+/g, '#');
}

function repeated(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== undefined) counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1);
  const most = Math.max(FEWEST, texts.length / 2);
  return new Set([...counts].filter(([, count]) => count >= most).map(([text]) => text));
}
