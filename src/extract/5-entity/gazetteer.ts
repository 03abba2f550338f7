/// The gazetteer: the lexicon read the other way round, from a code or an id to its names. The one rule kept
/// here: it knows general vocabulary only, and nothing of the collection.

import type { Apart } from '../../arabic/name-key.ts';
import { nameKey } from '../../arabic/name-key.ts';
import type { KnownEnglish } from '../../arabic/romanize.ts';
import { knownWord } from '../../lexicon/known-word.ts';
import type { GivenName, KnownOrganization, Lexicon, PlaceName, StateName } from '../../lexicon/lexicon.ts';
import type { Phrases } from '../../lexicon/phrases.ts';

export interface Gazetteer {
  readonly lexicon: Lexicon;
  /// The usual names of a state by its ISO code.
  readonly state: (code: string) => StateName | undefined;
  /// The English adjective of nationality by ISO code.
  readonly nisba: (code: string) => string | undefined;
  /// A known organization by the stable identifier that a mention carries.
  readonly organization: (known: string) => KnownOrganization | undefined;
  /// The entry of a whole place name in look-up form.
  readonly place: (key: string) => PlaceName | undefined;
  /// The usual English of a given name or surname.
  readonly personName: KnownEnglish;
  /// The same for a word in the name of a body or place, where states and places stand too.
  readonly thingName: KnownEnglish;
  /// The entry of a given name as a part of a name is written (`nameParts`).
  readonly givenName: (part: string) => GivenName | undefined;
  /// Whether two tokens are known to be different given names.
  readonly apart: Apart;
}

/// The entry whose key is exactly these tokens.
export function exactly<T>(phrases: Phrases<T>, key: string): T | undefined {
  const tokens = key.split(' ');
  const found = phrases.longest(tokens, 0);
  return found?.length === tokens.length ? found.entry : undefined;
}

function firstBy<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const entry of entries) if (!found.has(keyOf(entry))) found.set(keyOf(entry), entry);
  return found;
}

function withoutKind(known: string): string {
  return known.slice(known.indexOf(':') + 1);
}

function givenKey(part: string): string {
  return part
    .replace(/^(عبد|ابو|ابا|ابي|ام)(?=.{3})/, '$1 ')
    .replace(/(?<=.{2})(الدين|الله)$/, ' $1')
    .replace(/ {2,}/g, ' ');
}

function personNames(lexicon: Lexicon): KnownEnglish {
  return (key) => {
    const found = exactly(lexicon.givenNames, key) ?? exactly(lexicon.surnames, key);
    return found?.english || undefined;
  };
}

/// States and places by their English names, unless the word may be any other.
function thingNames(lexicon: Lexicon): KnownEnglish {
  const personName = personNames(lexicon);
  return (key) => {
    const place = exactly(lexicon.places, key);
    const state = lexicon.nisbas.has(key) ? undefined : exactly(lexicon.states, key);
    const named = state?.english || (place?.ambiguous ? '' : place?.english);
    return named || personName(key);
  };
}

/// An English name as it sounds, so that spellings of one name are equal: Dawood, Dawoud.
function englishSound(name: string): string {
  return name
    .toLowerCase()
    .replace(/^abd[aeiou]?[a-z]?[ -]?(?=[a-z]{4})/, 'abd ')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/oo|ou/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/e$/, '')
    .replace(/(.)\1+/g, '$1');
}

/// A given name with how its English sounds, '' where none is known; null for a part that is no given name.
const givenName = knownWord((lexicon, part) => {
  const entry = exactly(lexicon.givenNames, part) ?? exactly(lexicon.givenNames, givenKey(part));
  return entry ? { entry, sound: entry.english ? englishSound(entry.english) : '' } : null;
});

function distinctGivenNames(lexicon: Lexicon): Apart {
  return (a, b) => {
    const left = givenName(lexicon, a)?.sound;
    const right = left ? givenName(lexicon, b)?.sound : '';
    return Boolean(left && right) && left !== right;
  };
}

/// Builds the gazetteer of a lexicon.
export function gazetteerOf(lexicon: Lexicon): Gazetteer {
  const states = firstBy(lexicon.states.entries, (entry) => entry.code);
  const nisbas = firstBy(lexicon.nisbas.entries, (entry) => entry.code);
  const organizations = firstBy(lexicon.organizations.entries, (entry) => withoutKind(entry.id));
  return {
    lexicon,
    state: (code) => states.get(code),
    nisba: (code) => nisbas.get(code)?.english,
    organization: (known) => organizations.get(withoutKind(known)),
    place: (key) => exactly(lexicon.places, nameKey(key)),
    personName: personNames(lexicon),
    thingName: thingNames(lexicon),
    givenName: (part) => givenName(lexicon, part)?.entry,
    apart: distinctGivenNames(lexicon),
  };
}
