/// One copy of texts that come again and again: kinds, rules, codes. The one rule kept here: it is for names of which there are few, since
/// they are never forgotten.

const known = new Map<string, string>();

/// The same text; of equal texts the same copy.
export function interned<T extends string | null>(text: T): T {
  if (text === null) return text;
  const copy = known.get(text);
  if (copy !== undefined) return copy as T;
  known.set(text, text);
  return text;
}
