/// English labels. The one rule kept here: what the lexicon knows is translated, and what it does not know is
/// romanized, never guessed.

import { nameKey } from '../../arabic/name-key.ts';
import { romanize } from '../../arabic/romanize.ts';
import type { EntityKind, Sector } from '../../model/ontology.ts';
import { ENGLISH_ADJECTIVES, ENGLISH_FIELDS, ENGLISH_HEADS } from './english-word.ts';
import { exactly, type Gazetteer } from './gazetteer.ts';
import { organizationName, withoutArticle } from './thing-name.ts';

/// What an English label is made from.
export interface Labelled {
  readonly kind: EntityKind;
  /// The Arabic label.
  readonly label: string;
  readonly known: string | null;
  /// ISO code, for states and for bodies whose state is known.
  readonly state: string | null;
  readonly sector: Sector | null;
  /// Whether the label is an office without a name.
  readonly unnamed: boolean;
}

const MINOR: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'on']);

function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word) => (MINOR.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

function adjectiveOf(word: string, gazetteer: Gazetteer): string | undefined {
  return ENGLISH_ADJECTIVES[withoutArticle(word)] ?? gazetteer.lexicon.nisbas.get(withoutArticle(word))?.english;
}

function fieldOf(words: readonly string[], gazetteer: Gazetteer): string | undefined {
  const { portfolios, states, places } = gazetteer.lexicon;
  const first = words[0] ?? '';
  const key = words.join(' ');
  const articled = first.startsWith('ال') ? key : `ال${key}`;
  const field = exactly(portfolios, key)?.english ?? exactly(portfolios, articled)?.english;
  if (field) return titleCase(field);
  return (
    ENGLISH_FIELDS[withoutArticle(key)] ?? exactly(states, key)?.english ?? (exactly(places, key)?.english || undefined)
  );
}

/// The genitive behind a head: a known field, else adjectives behind a known field, else null.
function complement(words: readonly string[], gazetteer: Gazetteer): string | null {
  const whole = fieldOf(words, gazetteer);
  if (whole) return whole;
  for (let length = words.length - 1; length > 0; length -= 1) {
    const field = fieldOf(words.slice(0, length), gazetteer);
    const rest = words.slice(length).map((word) => adjectiveOf(word, gazetteer));
    if (field && rest.every((word) => word !== undefined)) return `${rest.toReversed().join(' ')} ${field}`;
  }
  return null;
}

function takeAdjectives(
  words: readonly string[],
  gazetteer: Gazetteer,
): readonly [readonly string[], readonly string[]] {
  const found: string[] = [];
  for (const word of words) {
    const adjective = adjectiveOf(word, gazetteer);
    if (!adjective || !word.startsWith('ال')) break;
    found.unshift(adjective);
  }
  return [found, words.slice(found.length)];
}

function purpose(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  if (first.startsWith('لل')) return [`ال${first.slice(2)}`, ...rest];
  return words;
}

function headed(words: readonly string[], surface: string, state: string | null, gazetteer: Gazetteer): string | null {
  const head = ENGLISH_HEADS[withoutArticle(words[0] ?? '')];
  if (!head) return null;
  const [adjectives, genitive] = takeAdjectives(words.slice(1), gazetteer);
  const nationality = state === null ? [] : [gazetteer.nisba(state) ?? ''];
  const front = [...nationality, ...adjectives, head].filter((word) => word !== '').join(' ');
  if (genitive.length === 0) return front;
  const field = complement(purpose(genitive), gazetteer);
  if (field) return `${front} of ${field}`;
  const name = surface
    .split(' ')
    .slice(words.length - genitive.length)
    .join(' ');
  return [...nationality, romanize(name, gazetteer.personName), ...adjectives, head]
    .filter((word) => word !== '')
    .join(' ');
}

/// The words of a name as written, without those that say whose it is.
function ownSurface(label: string, words: readonly string[]): string {
  const kept = new Set(words);
  return label
    .split(' ')
    .filter((word) => kept.has(nameKey(word)))
    .join(' ');
}

function organizationEnglish(of: Labelled, gazetteer: Gazetteer): string {
  const name = organizationName(of.label, of.sector, gazetteer.lexicon);
  const own = headed(name.words, ownSurface(of.label, name.words), name.state, gazetteer);
  if (!own) return romanize(of.label, gazetteer.personName);
  const within = name.within
    ? headed(
        name.within.map((word, index) => (index === 0 ? word : word)),
        name.within.join(' '),
        null,
        gazetteer,
      )
    : null;
  return within ? `${own} (${within})` : own;
}

function placeEnglish(of: Labelled, gazetteer: Gazetteer): string {
  const found = gazetteer.place(nameKey(of.label));
  if (found?.english) return found.english;
  const [first = '', ...rest] = of.label.split(' ');
  const head = rest.length > 0 ? ENGLISH_HEADS[withoutArticle(nameKey(first))] : undefined;
  if (!head) return romanize(of.label, gazetteer.personName);
  const name = gazetteer.place(nameKey(rest.join(' ')))?.english || romanize(rest.join(' '), gazetteer.personName);
  return `${name} ${head}`;
}

/// The longest title that opens the words.
function titleOf(
  words: readonly string[],
  gazetteer: Gazetteer,
): { readonly english: string; readonly length: number } | null {
  const found =
    gazetteer.lexicon.titles.longest(words, 0) ??
    gazetteer.lexicon.titles.longest(words, 0, withoutArticle(words[0] ?? ''));
  return found ? { english: titleCase(found.entry.english), length: found.length } : null;
}

function officeEnglish(of: Labelled, gazetteer: Gazetteer): string {
  const words = nameKey(of.label).split(' ');
  const title = titleOf(words, gazetteer);
  if (!title) return romanize(of.label, gazetteer.personName);
  const nisba = words.findIndex(
    (word, index) => index >= title.length && gazetteer.lexicon.nisbas.has(withoutArticle(word)),
  );
  const nationality =
    nisba < 0 ? '' : (gazetteer.lexicon.nisbas.get(withoutArticle(words[nisba] ?? ''))?.english ?? '');
  const rest = words.filter((_, index) => index >= title.length && index !== nisba);
  const front = `${nationality} ${title.english}`.trim();
  if (rest.length === 0) return front;
  const surfaces = of.label
    .split(' ')
    .filter((_, index) => index >= title.length && index !== nisba)
    .join(' ');
  const body =
    complement(rest, gazetteer) ?? headed(rest, surfaces, null, gazetteer) ?? romanize(surfaces, gazetteer.personName);
  return `${front} of ${body}`;
}

/// The English label of an entity.
export function englishLabel(of: Labelled, gazetteer: Gazetteer): string {
  if (of.kind === 'state')
    return (of.state ? gazetteer.state(of.state)?.english : undefined) ?? romanize(of.label, gazetteer.personName);
  const known = of.known ? gazetteer.organization(of.known)?.english : undefined;
  if (known) return known;
  if (of.kind === 'organization') return organizationEnglish(of, gazetteer);
  if (of.kind === 'place') return placeEnglish(of, gazetteer);
  return of.unnamed ? officeEnglish(of, gazetteer) : romanize(of.label, gazetteer.personName);
}
