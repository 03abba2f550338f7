/// How far two spellings are apart. The one rule kept here: units are compared as they are; folding is the
/// caller's.

/// The number of insertions, deletions and replacements between two texts (Levenshtein).
export function editDistance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    let diagonal = row[0] as number;
    row[0] = line;
    for (let column = 1; column <= b.length; column += 1) {
      const above = row[column] as number;
      const replaced = diagonal + (a.charCodeAt(line - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      row[column] = Math.min(replaced, above + 1, (row[column - 1] as number) + 1);
      diagonal = above;
    }
  }
  return row[b.length] as number;
}

/// Likeness between 0 and 1: one less the share of the longer text that must change.
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

/// The one place where two texts differ by a single edit: the letters on each side, empty for an insertion
/// or a deletion; null where they are equal or further apart.
export function singleEdit(
  a: string,
  b: string,
): { readonly left: string; readonly right: string; readonly at: number } | null {
  if (a === b || Math.abs(a.length - b.length) > 1) return null;
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  let tail = 0;
  while (tail < shorter - at && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  const most = Math.max(a.length, b.length) - at - tail;
  return most <= 1 ? { left: a.slice(at, a.length - tail), right: b.slice(at, b.length - tail), at } : null;
}
