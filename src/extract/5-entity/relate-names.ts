/// How two names of persons relate, by all that is known of names. The one rule kept here: a whole name is no short
/// form of one with another given name before it, which is the child's, nor of one that says which generation is meant.

import { compareNames, type NameRelation } from '../../arabic/name-key.ts';
import type { Gazetteer } from './gazetteer.ts';
import { withoutArticle } from './thing-name.ts';

/// Words that end a surname of two words: داود أوغلو.
const SURNAME_ENDS: ReadonlySet<string> = new Set(['اوغلو', 'زاده', 'نجاد', 'بور']);

/// As `NameRelation`; `part`: two tokens or more that begin the longer name, or end it and are no given name with a
/// surname of their own.
export type PersonRelation = Exclude<NameRelation, 'opening' | 'ending'> | 'part';

/// Whether a name opens with a given name that its rest does not make part of a surname.
function opensWithGivenName(parts: readonly string[], gazetteer: Gazetteer): boolean {
  return !SURNAME_ENDS.has(parts[1] ?? '') && gazetteer.givenName(parts[0] ?? '') !== undefined;
}

/// What tells a child from a parent of the same name, behind it: `جورج بوش الابن`.
const GENERATIONS: ReadonlySet<string> = new Set(['جونيور', 'جونير', 'سينيور', 'الابن', 'ابن', 'الاب', 'اب']);

/// Whether one name of two says whether the child or the parent is meant, and the other does not.
function isOtherGeneration(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a, b].map((parts) => parts.length > 1 && GENERATIONS.has(parts.at(-1) ?? ''));
  return one !== other && a.length > 1 && b.length > 1;
}

/// Compares two names by their parts, in either order.
export function relateNames(a: readonly string[], b: readonly string[], gazetteer: Gazetteer): PersonRelation {
  if (isOtherGeneration(a, b)) return 'different';
  const relation = compareNames(a, b, gazetteer.apart);
  if (relation === 'opening') return 'part';
  if (relation !== 'ending') return relation;
  return opensWithGivenName(a.length < b.length ? a : b, gazetteer) ? 'different' : 'part';
}

const LEAST_LETTERS = 5;

/// `ساسي`, and not `السيسي`: in another document a name of few letters is part of a full name only where both write it alike.
export function isWrittenIn(full: readonly (readonly string[])[], name: string | undefined): boolean {
  const word = withoutArticle(name ?? '');
  if (name === undefined || word.length >= LEAST_LETTERS) return true;
  return full.some((parts) => parts.some((part) => withoutArticle(part) === word));
}
