/// Offices compared: who can hold which at once. The one rule kept here: two holders of one title in two
/// states are two people.

import { nameKey } from '../../arabic/name-key.ts';
import { foldForLookup } from '../../arabic/normalize.ts';
import { knownWord } from '../../lexicon/known-word.ts';
import type { Gender, Lexicon } from '../../lexicon/lexicon.ts';
import { withinCompatible, withoutArticle } from './thing-name.ts';

/// An office in the form in which offices are compared.
export interface OfficeKey {
  /// The title's words without articles and adjectives of nationality, the first as of a man.
  readonly title: string;
  /// ISO code, when known.
  readonly state: string | null;
  /// The words, without articles, of the body it belongs to, when named.
  readonly within: readonly string[] | null;
  /// The gender of the title as the text gives it, where it is a listed one.
  readonly gender: Gender | null;
}

export type OfficeAgreement = 'same' | 'compatible' | 'conflict' | 'other';

/// Words that a title may have or leave out: رئيس [هيئة] الأركان [العامة], المتحدث [الرسمي] [باسم] الجيش.
const OPTIONAL: ReadonlySet<string> = new Set(['هييه', 'جهاز', 'باسم', 'رسمي', 'رسميه']);

function isOptional(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (at === 0) return false;
  if (word === 'مجلس') return words[at + 1] === 'وزراء';
  return OPTIONAL.has(word) || (word === 'عامه' && words[at - 1] === 'اركان');
}

const MINISTER = foldForLookup('وزير');

/// Where a minister's second field begins, who is called by the first as often as by all: `وزير الخارجية [والتعاون الدولي]`.
function furtherField(head: string, words: readonly string[]): number {
  const at = head === MINISTER ? words.findIndex((word, index) => index > 1 && word.startsWith('وال')) : -1;
  return at < 0 ? words.length : at;
}

const LONGEST_STATE = 4;

/// `رئيس وزراء ماليزيا`, `رئيس الوزراء الماليزي`: the state is known apart, whichever way the title names it.
function withoutState(lexicon: Lexicon, words: readonly string[]): readonly string[] {
  for (let from = Math.max(1, words.length - LONGEST_STATE); from < words.length; from += 1)
    if (lexicon.states.has(words.slice(from).join(' '))) return words.slice(0, from);
  return words;
}

/// The key of an office from its title as an extractor gives it.
export function officeKey(
  title: string,
  state: string | null,
  within: readonly string[] | null,
  lexicon: Lexicon,
): OfficeKey {
  const { title: key, gender } = officeTitle(lexicon, title);
  return { title: key, state, within, gender };
}

const officeTitle = knownWord((lexicon, given): Pick<OfficeKey, 'title' | 'gender'> => {
  const words = withoutState(lexicon, nameKey(given).split(' ')).map(withoutArticle);
  const entry = lexicon.titles.get(words[0] ?? '');
  const head = entry?.number === 'singular' ? foldForLookup(entry.lemma) : (words[0] ?? '');
  const own = words.slice(0, furtherField(head, words));
  const rest = own.filter((word, index) => index > 0 && !lexicon.nisbas.has(word) && !isOptional(own, index));
  return { title: [head, ...rest].join(' '), gender: entry?.number === 'singular' ? entry.gender : null };
});

/// Compares two offices: `same` when title and state or body agree, `compatible` when nothing contradicts,
/// `conflict` for one title in two states or bodies, `other` for two titles.
export function compareOffices(a: OfficeKey, b: OfficeKey): OfficeAgreement {
  if (a.title !== b.title) return 'other';
  if (a.state !== null && b.state !== null) return a.state === b.state ? 'same' : 'conflict';
  if (!withinCompatible(a.within, b.within)) return 'conflict';
  return a.within && b.within ? 'same' : 'compatible';
}

/// The strongest agreement between two lists of offices; a conflict outweighs all.
export function compareOfficeLists(left: readonly OfficeKey[], right: readonly OfficeKey[]): OfficeAgreement {
  let best: OfficeAgreement = 'other';
  for (const a of left) {
    for (const b of right) {
      const found = compareOffices(a, b);
      if (found === 'conflict') return 'conflict';
      if (found === 'same' || best === 'other') best = found;
    }
  }
  return best;
}
