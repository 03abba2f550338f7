/// English labels. The one rule kept here: what the lexicon knows is translated, and what it does not know is
/// romanized, never guessed.

import { nameKey } from '../../arabic/name-key.ts';
import { type KnownEnglish, romanize } from '../../arabic/romanize.ts';
import type { EntityKind, Sector } from '../../model/ontology.ts';
import { headed } from './english-body.ts';
import { officeEnglish } from './english-office.ts';
import { joinWords, titleCase } from './english-phrase.ts';
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
    .filter((word) =>
      nameKey(word)
        .split(' ')
        .every((part) => kept.has(part)),
    )
    .join(' ');
}

function organizationEnglish(of: Labelled, gazetteer: Gazetteer): string {
  const name = organizationName(of.label, of.sector, gazetteer.lexicon);
  const own = headed(name.words, ownSurface(of.label, name.words), name.state, gazetteer);
  if (!own) return ministry(name.words, name.state, gazetteer) ?? romanize(of.label, gazetteer.thingName);
  const within = name.within ? headed(name.within, name.within.join(' '), null, gazetteer) : null;
  return within ? `${own} (${within})` : own;
}

/// The name of a state or place, as the lexicon has it in English.
function properName(key: string, gazetteer: Gazetteer): string | undefined {
  return gazetteer.place(key)?.english || exactly(gazetteer.lexicon.states, key)?.english || undefined;
}

function placeEnglish(of: Labelled, gazetteer: Gazetteer): string {
  const found = properName(nameKey(of.label), gazetteer);
  if (found) return found;
  const [first = '', ...rest] = of.label.split(' ');
  const head =
    rest.length > 0 ? gazetteer.lexicon.englishHeads.get(withoutArticle(nameKey(first)))?.english : undefined;
  if (!head) return romanize(of.label, gazetteer.thingName);
  const last =
    rest.length > 1 ? gazetteer.lexicon.nisbas.get(withoutArticle(nameKey(rest.at(-1) ?? '')))?.english : undefined;
  const own = (last ? rest.slice(0, -1) : rest).join(' ');
  const name = properName(nameKey(own), gazetteer) ?? romanize(own, gazetteer.thingName);
  return name.toLowerCase().endsWith(` ${head.toLowerCase()}`) ? name : joinWords(last ?? '', name, head);
}

/// A person's name; somebody of Turkey bears given names as they are written there.
function personEnglish({ label, state }: Labelled, gazetteer: Gazetteer): string {
  const known: KnownEnglish =
    state === 'TR'
      ? (key) => gazetteer.lexicon.turkishNames.get(key) ?? gazetteer.personName(key)
      : gazetteer.personName;
  return romanize(label, known);
}

/// The English label of an entity.
export function englishLabel(of: Labelled, gazetteer: Gazetteer): string {
  if (of.kind === 'state')
    return (of.state ? gazetteer.state(of.state)?.english : undefined) ?? romanize(of.label, gazetteer.personName);
  const known = of.known ? gazetteer.organization(of.known)?.english : undefined;
  if (known) return known;
  if (of.kind === 'organization') return organizationEnglish(of, gazetteer);
  if (of.kind === 'place') return placeEnglish(of, gazetteer);
  return of.unnamed ? officeEnglish(of.label, gazetteer) : personEnglish(of, gazetteer);
}
