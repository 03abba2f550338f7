/// The split of the gold articles: which are kept aside. The one rule kept here: this is the only place that
/// decides it, for learning and for measuring alike, and it looks at nothing but an article's number.

/// What of a gold set is meant: the articles kept aside, those that may be learned from, or all.
export type Part = 'aside' | 'trained' | 'all';

/// Whether an article is kept aside for measuring: those whose number is divisible by four are never learned from.
/// The number is the last one in its name: `gulf-04.txt`, `gulf/04.txt`.
export function isAside(name: string): boolean {
  return Number(/(\d+)\D*$/.exec(name)?.[1] ?? 0) % 4 === 0;
}

/// Whether an article belongs to a part of its gold set.
export function isIn(part: Part, name: string): boolean {
  return part === 'all' || isAside(name) === (part === 'aside');
}
