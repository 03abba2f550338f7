/// Case: what the ending of a noun of people says of its place in the clause. The one rule kept here: only endings
/// that Arabic writes without vowel marks count, those of duals, sound plurals and the indefinite accusative.

import type { Lexicon } from '../../lexicon/lexicon.ts';

export type WordCase = 'nominative' | 'accusative' | null;

/// The case that a list word or a noun of people shows; `construct` says whether a definite noun or a name follows it
/// in idafa: `وفدا الحكومة` are two delegations, `وفدا من` is one in the accusative.
export function caseShown(lexicon: Lexicon, word: string, construct: boolean): WordCase {
  return caseOf(lexicon, word, construct) ?? (/^و../.test(word) ? caseOf(lexicon, word.slice(1), construct) : null);
}

function caseOf(lexicon: Lexicon, key: string, construct: boolean): WordCase {
  if (key === 'كلا' || key === 'كلتا') return 'accusative';
  if (key === 'كل') return 'nominative';
  const definite = key.startsWith('ال');
  const stem = definite ? key.slice(2) : key;
  // `الحوثيين`: whose side or land they are of, several of them.
  if (definite && /..ي(?:ين|ون)$/.test(stem)) return stem.endsWith('ين') ? 'accusative' : 'nominative';
  const ending = /(?:ان|ون|ين)$/.exec(stem)?.[0];
  if (ending && isPeople(lexicon, stem.slice(0, -2))) return ending === 'ين' ? 'accusative' : 'nominative';
  return definite ? null : openEnding(lexicon, stem, construct);
}

/// Participles whose last letter is a ي of their own: القاضي, المحامي.
const DEFECTIVE = new Set(['قاض', 'محام', 'وال', 'مفت', 'راع', 'مدع']);

/// Endings without nun: of a dual or sound plural in idafa, or the alef of the accusative.
function openEnding(lexicon: Lexicon, stem: string, construct: boolean): WordCase {
  const last = stem.at(-1);
  if ((last !== 'ا' && last !== 'ي' && last !== 'و') || !isPeople(lexicon, stem.slice(0, -1))) return null;
  if (last === 'ي' && DEFECTIVE.has(stem.slice(0, -1))) return null;
  if (last === 'ا') return construct ? 'nominative' : 'accusative';
  if (!construct) return null;
  return last === 'ي' ? 'accusative' : 'nominative';
}

function isPeople({ people, titles, ranks }: Lexicon, stem: string): boolean {
  return stem.length > 2 && (people.has(stem) || titles.has(stem) || ranks.has(stem));
}

/// Whether a word is a title or a noun of office in the indefinite accusative: وزيرا, رئيسا, عضوا, مقررا.
export function isPredicate({ titles, people }: Lexicon, key: string): boolean {
  const stem = key.slice(0, -1);
  return key.endsWith('ا') && !key.startsWith('ال') && stem.length > 2 && (titles.has(stem) || people.has(stem));
}
