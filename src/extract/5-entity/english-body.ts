/// Names of bodies in English. The one rule kept here: the noun for the body comes where English has it, with whose it is
/// and what it is for around it; a name that nothing known says is romanized in its place.

import { romanize } from '../../arabic/romanize.ts';
import type { EnglishHead } from '../../lexicon/lexicon.ts';
import { type Complement, complement, joinWords, purposeOf, takeAdjectives } from './english-phrase.ts';
import { exactly, type Gazetteer } from './gazetteer.ts';
import { withoutArticle } from './thing-name.ts';

/// A head as English has it, and how many words it takes.
interface Head extends EnglishHead {
  readonly length: number;
}

function headOf(words: readonly string[], { lexicon: { englishHeads } }: Gazetteer): Head | null {
  const [first = '', second = ''] = words.map(withoutArticle);
  const compound = englishHeads.get(`${first} ${second}`);
  if (compound) return { ...compound, length: 2 };
  const head = englishHeads.get(first);
  return head ? { ...head, length: 1 } : null;
}

/// A head with its complement: "National Committee for Development and Reform", "United Nations Mission".
function withComplement(front: string, head: Head, found: Complement, purpose: boolean): string {
  const { field, adjectives, nature } = found;
  const before = joinWords(adjectives, front);
  if (nature === 'body' || (nature === 'field' && head.fronted)) return joinWords(before, field, head.english);
  return `${joinWords(before, head.english)} ${purpose && head.aiming ? 'for' : 'of'} ${field}`;
}

/// A head with words that nothing known says: romanized before it, a purpose behind it.
function ownName(
  genitive: readonly string[],
  surface: readonly string[],
  { english, fronted }: Head,
  adjectives: string,
  gazetteer: Gazetteer,
): string {
  const head = joinWords(adjectives, english);
  if (purposeOf(genitive)) return `${head} ${romanize(surface.join(' '), gazetteer.thingName)}`;
  const at = genitive.findIndex((_, index) => index > 0 && purposeOf(genitive.slice(index)) !== null);
  const purpose = at < 0 ? null : complement(purposeOf(genitive.slice(at)) ?? [], gazetteer);
  const name = romanize((purpose ? surface.slice(0, at) : surface).join(' '), gazetteer.thingName);
  if (!purpose) return `${name} ${head}`;
  return fronted ? joinWords(name, adjectives, purpose.field, english) : `${name} ${head} for ${purpose.field}`;
}

/// The name of a body whose first noun is known, translated as far as it goes; null where it is not.
export function headed(
  words: readonly string[],
  surface: string,
  state: string | null,
  gazetteer: Gazetteer,
): string | null {
  const head = headOf(words, gazetteer);
  if (!head) return null;
  const { adjectives, rest: genitive } = takeAdjectives(words.slice(head.length), gazetteer);
  const nationality = state === null ? '' : (gazetteer.nisba(state) ?? '');
  const front = joinWords(nationality, adjectives);
  if (genitive.length === 0) return joinWords(front, head.english);
  const written = surface.split(' ').slice(words.length - genitive.length);
  // A body of one state is not of another: "the Islamic Republic" is then more than a short name of Iran's.
  if (nationality !== '' && exactly(gazetteer.lexicon.states, genitive.join(' ')))
    return joinWords(nationality, romanize(written.join(' '), gazetteer.personName), adjectives, head.english);
  const purpose = purposeOf(genitive);
  const found = complement(purpose ?? genitive, gazetteer);
  if (found) return withComplement(front, head, found, purpose !== null);
  const inner = purpose === null && genitive.length > 1 ? headed(genitive, written.join(' '), null, gazetteer) : null;
  if (inner) return `${joinWords(front, head.english)} of the ${inner}`;
  return joinWords(nationality, ownName(genitive, written, head, adjectives, gazetteer));
}
