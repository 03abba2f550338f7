/// The split of the gold articles: which are kept aside. The one rule kept here: this is the only place that
/// decides it, for learning and for measuring alike, and it looks at nothing but an article's number.

/// What of a gold set is meant: the articles kept aside, those that may be learned from, or all.
export type Part = 'aside' | 'trained' | 'all';

/// The last number in a name.
function numberOf(name: string): number {
  return Number(/(\d+)\D*$/.exec(name)?.[1] ?? 0);
}

/// Whether an article is kept aside for measuring: those whose number is divisible by four are never learned from.
/// The number is the last one in its name: `gulf-04.txt`, `gulf/04.txt`.
export function isAside(name: string): boolean {
  return numberOf(name) % 4 === 0;
}

/// Whether an article belongs to a part of its gold set.
export function isIn(part: Part, name: string): boolean {
  return part === 'all' || isAside(name) === (part === 'aside');
}

const DENSE_FROM = 81;
const DENSE_TO = 160;

/// Whether an article belongs to the first two parts of its gold set. Folds and speed are measured on these alone, so that figures can be
/// compared from version to version.
export function isYardstick(name: string): boolean {
  return numberOf(name) < DENSE_FROM;
}

/// Whether whoever annotated an article marked more in it than others did: 1.7 events a sentence instead of 1.2, see
/// `test/gold/README.md`.
export function isDense(name: string): boolean {
  return !isYardstick(name) && numberOf(name) < DENSE_TO;
}
