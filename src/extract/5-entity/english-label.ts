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

/// What stands behind a head: its field, and the adjectives behind that which belong to the head.
interface Complement {
  readonly field: string;
  readonly adjectives: readonly string[];
}

function isFeminine(word: string): boolean {
  return word.endsWith('ه');
}

/// Whether an adjective behind a genitive goes with the genitive: they agree in gender, and the genitive is no
/// name of a state or place, which takes none.
function modifiesField(field: readonly string[], adjective: string, { lexicon }: Gazetteer): boolean {
  const key = field.join(' ');
  if (exactly(lexicon.states, key) || exactly(lexicon.places, key)) return false;
  return isFeminine(field.at(-1) ?? '') === isFeminine(adjective);
}

/// The genitive behind a head: a known field, else adjectives behind a known field, else null.
function complement(words: readonly string[], gazetteer: Gazetteer): Complement | null {
  const whole = fieldOf(words, gazetteer);
  if (whole) return { field: whole, adjectives: [] };
  for (let length = words.length - 1; length > 0; length -= 1) {
    const noun = words.slice(0, length);
    const field = fieldOf(noun, gazetteer);
    const behind = words.slice(length);
    const english = behind.flatMap((word) => adjectiveOf(word, gazetteer) ?? []).toReversed();
    if (!field || english.length < behind.length) continue;
    if (!modifiesField(noun, behind[0] ?? '', gazetteer)) return { field, adjectives: english };
    return { field: `${english.join(' ')} ${field}`, adjectives: [] };
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

function joinWords(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

function headed(words: readonly string[], surface: string, state: string | null, gazetteer: Gazetteer): string | null {
  const head = ENGLISH_HEADS[withoutArticle(words[0] ?? '')];
  if (!head) return null;
  const [adjectives, genitive] = takeAdjectives(words.slice(1), gazetteer);
  const nationality = state === null ? '' : (gazetteer.nisba(state) ?? '');
  if (genitive.length === 0) return joinWords(nationality, ...adjectives, head);
  const found = complement(purpose(genitive), gazetteer);
  if (found) return `${joinWords(nationality, ...found.adjectives, ...adjectives, head)} of ${found.field}`;
  const name = surface
    .split(' ')
    .slice(words.length - genitive.length)
    .join(' ');
  return joinWords(nationality, romanize(name, gazetteer.personName), ...adjectives, head);
}

/// `الخارجية` alone stands for the ministry.
function ministry(words: readonly string[], state: string | null, gazetteer: Gazetteer): string | null {
  const portfolio = exactly(gazetteer.lexicon.portfolios, words.join(' '));
  if (!portfolio?.organization?.startsWith('وزار') || portfolio.english === '') return null;
  return joinWords(state === null ? '' : (gazetteer.nisba(state) ?? ''), 'Ministry of', titleCase(portfolio.english));
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
  if (!own) return ministry(name.words, name.state, gazetteer) ?? romanize(of.label, gazetteer.personName);
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
    complement(rest, gazetteer)?.field ??
    headed(rest, surfaces, null, gazetteer) ??
    romanize(surfaces, gazetteer.personName);
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
