/// What an Arabic name of a body or office says behind its first noun, in English: fields, adjectives, purposes. The one
/// rule kept here: a phrase is translated as a whole, or not at all.

import { exactly, type Gazetteer } from './gazetteer.ts';
import { withoutArticle } from './thing-name.ts';

export function joinWords(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

const MINOR: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'on']);

export function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word) => (MINOR.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/// What stands behind a head: its field, and the adjectives behind that which belong to the head.
export interface Complement {
  readonly field: string;
  readonly adjectives: string;
  /// Whether it is a field of work, the name of a state or place, or the name of a body.
  readonly nature: 'field' | 'place' | 'body';
}

function nationalityOf(word: string, { lexicon }: Gazetteer): string | undefined {
  return lexicon.nisbas.get(withoutArticle(word))?.english;
}

function adjectiveOf(word: string, gazetteer: Gazetteer): string | undefined {
  return gazetteer.lexicon.englishAdjectives.get(withoutArticle(word)) ?? nationalityOf(word, gazetteer);
}

/// The word that "and" is attached to, or null.
function afterAnd(word: string): string | null {
  return word.startsWith('و') && word.length > 3 ? word.slice(1) : null;
}

/// Adjectives in English order, the last one first: "Turkish-Libyan Military", "Military and Security"; null unless all
/// of them are known.
function adjectivesOf(words: readonly string[], gazetteer: Gazetteer): string | null {
  const groups: string[] = [];
  let before = '';
  for (const word of words) {
    const own = adjectiveOf(word, gazetteer);
    const joined = own === undefined ? adjectiveOf(afterAnd(word) ?? '', gazetteer) : undefined;
    const twoStates = nationalityOf(word, gazetteer) !== undefined && nationalityOf(before, gazetteer) !== undefined;
    const last = groups.pop();
    if (own !== undefined && !twoStates) groups.push(...(last === undefined ? [] : [last]), own);
    else if (last !== undefined && own !== undefined) groups.push(`${last}-${own}`);
    else if (last !== undefined && joined !== undefined) groups.push(`${last} and ${joined}`);
    else return null;
    before = word;
  }
  return groups.toReversed().join(' ');
}

/// A body by a name of several words that no other bears; one word may be a word like any other.
function knownBody(words: readonly string[], { lexicon }: Gazetteer): string | undefined {
  const found = words.length > 1 ? exactly(lexicon.organizations, words.join(' ')) : undefined;
  return found && !found.ambiguous ? found.english.replace(/^the /i, '') || undefined : undefined;
}

/// A state or place by its name.
function knownPlace(key: string, { lexicon: { states, places } }: Gazetteer): string | undefined {
  return exactly(states, key)?.english || exactly(places, key)?.english || undefined;
}

export function knownField(words: readonly string[], { lexicon }: Gazetteer): string | undefined {
  const [first = ''] = words;
  const key = words.join(' ');
  const articled = first.startsWith('ال') ? key : `ال${key}`;
  const field = exactly(lexicon.portfolios, key)?.english || exactly(lexicon.portfolios, articled)?.english;
  return field ? titleCase(field) : lexicon.englishFields.get(withoutArticle(key));
}

/// Two fields that "and" joins.
function joinedFields(words: readonly string[], gazetteer: Gazetteer): string | undefined {
  for (let at = words.length - 1; at > 0; at -= 1) {
    const next = afterAnd(words[at] ?? '');
    const left = next === null ? undefined : fieldOf(words.slice(0, at), gazetteer);
    const right = left && next ? fieldOf([next, ...words.slice(at + 1)], gazetteer) : undefined;
    if (right) return `${left} and ${right}`;
  }
  return undefined;
}

function fieldOf(words: readonly string[], gazetteer: Gazetteer): string | undefined {
  return (
    knownField(words, gazetteer) ??
    knownPlace(words.join(' '), gazetteer) ??
    knownBody(words, gazetteer) ??
    joinedFields(words, gazetteer)
  );
}

function natureOf(words: readonly string[], gazetteer: Gazetteer): Complement['nature'] {
  if (knownField(words, gazetteer) !== undefined) return 'field';
  if (knownPlace(words.join(' '), gazetteer) !== undefined) return 'place';
  return knownBody(words, gazetteer) === undefined ? 'field' : 'body';
}

function isFeminine(word: string): boolean {
  return word.endsWith('ه');
}

/// Whether an adjective behind a genitive goes with the genitive: they agree in gender, and the genitive is no name, which
/// takes none.
function modifiesField(field: readonly string[], adjective: string, gazetteer: Gazetteer): boolean {
  return natureOf(field, gazetteer) === 'field' && isFeminine(field.at(-1) ?? '') === isFeminine(adjective);
}

const DIRECTIONS: ReadonlySet<string> = new Set(['Northern', 'Southern', 'Eastern', 'Western']);

/// Whether the adjectives behind a place make it another one: the Mauritanian Islamic Republic is not Iran, nor the southern bank the West
/// Bank.
function isOtherPlace(noun: readonly string[], behind: readonly string[], gazetteer: Gazetteer): boolean {
  const tellsApart = (word: string): boolean =>
    nationalityOf(word, gazetteer) !== undefined || DIRECTIONS.has(adjectiveOf(word, gazetteer) ?? '');
  return natureOf(noun, gazetteer) === 'place' && behind.some(tellsApart);
}

/// The genitive behind a head: a known field, else adjectives behind a known field, else null.
export function complement(words: readonly string[], gazetteer: Gazetteer): Complement | null {
  const whole = fieldOf(words, gazetteer);
  if (whole) return { field: whole, adjectives: '', nature: natureOf(words, gazetteer) };
  for (let length = words.length - 1; length > 0; length -= 1) {
    const noun = words.slice(0, length);
    const behind = words.slice(length);
    const field = fieldOf(noun, gazetteer);
    const adjectives = field ? adjectivesOf(behind, gazetteer) : null;
    if (!field || adjectives === null || isOtherPlace(noun, behind, gazetteer)) continue;
    if (modifiesField(noun, behind[0] ?? '', gazetteer))
      return { field: `${adjectives} ${field}`, adjectives: '', nature: 'field' };
    return { field, adjectives, nature: natureOf(noun, gazetteer) };
  }
  return null;
}

/// The adjectives that stand right behind a head, as one English phrase, and the words after them.
export function takeAdjectives(
  words: readonly string[],
  gazetteer: Gazetteer,
): { readonly adjectives: string; readonly rest: readonly string[] } {
  const isAdjective = (word: string): boolean => {
    const plain = word.startsWith('ال') ? word : (afterAnd(word) ?? '');
    return plain.startsWith('ال') && adjectiveOf(plain, gazetteer) !== undefined;
  };
  const end = words.findIndex((word) => !isAdjective(word));
  const length = end < 0 ? words.length : end;
  return { adjectives: adjectivesOf(words.slice(0, length), gazetteer) ?? '', rest: words.slice(length) };
}

/// What a body is for, `لل…`, without its preposition; null where the words do not say so.
export function purposeOf(words: readonly string[]): readonly string[] | null {
  const [first = '', ...rest] = words;
  return first.startsWith('لل') && first.length > 4 ? [`ال${first.slice(2)}`, ...rest] : null;
}
