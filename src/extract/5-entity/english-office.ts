/// Offices without a name in English: "German Minister of Foreign Affairs". The one rule kept here: an adjective of
/// nationality goes with what it agrees with, the office or its body.

import { nameKey } from '../../arabic/name-key.ts';
import { romanize } from '../../arabic/romanize.ts';
import { headed } from './english-body.ts';
import { complement, joinWords, knownField, titleCase } from './english-phrase.ts';
import { exactly, type Gazetteer } from './gazetteer.ts';
import { withoutArticle } from './thing-name.ts';

interface Title {
  readonly english: string;
  readonly length: number;
  readonly feminine: boolean;
}

/// A pronoun behind a title: `نظيره`, `نظيرته`.
const PRONOUN = /(?:ت?ه|ت?ها|ت?هما|ت?هم)$/;

/// The longest title that opens the words.
function titleOf(words: readonly string[], { lexicon }: Gazetteer): Title | null {
  const [first = ''] = words;
  const bare = first.replace(PRONOUN, '');
  const found =
    lexicon.titles.longest(words, 0) ??
    lexicon.titles.longest(words, 0, withoutArticle(first)) ??
    (bare.length > 2 ? lexicon.titles.longest(words, 0, bare) : undefined);
  if (!found) return null;
  const feminine = first.endsWith('ه') && bare !== first ? /ته/.test(first) : first.endsWith('ه');
  return { english: found.entry.english, length: found.length, feminine };
}

/// Who stands first in an agency or a committee is its head.
function inOffice(title: string, body: string, { lexicon: { englishHeads } }: Gazetteer): string {
  if (!englishHeads.get(withoutArticle(body))?.headed) return titleCase(title);
  return titleCase(title.replace(/^vice-president$/, 'deputy head').replace(/^president$/, 'head'));
}

/// The words behind a title in English, and the state that the last of them names.
interface Place {
  readonly body: string;
  readonly nationality: string;
}

function placeOf(words: readonly string[], written: string, state: string, gazetteer: Gazetteer): Place {
  const isHeaded = gazetteer.lexicon.englishHeads.has(withoutArticle(words[0] ?? ''));
  const isBody = isHeaded && !knownField(words, gazetteer);
  const found = complement(words, gazetteer);
  if (found && (!isBody || found.nature === 'body')) {
    const field = joinWords(found.adjectives, found.field);
    if (found.nature === 'body' || (isHeaded && / of /.test(field)))
      return { body: `the ${field}`, nationality: state };
    return isHeaded && state !== ''
      ? { body: `the ${state} ${field.replace(/^the /, '')}`, nationality: '' }
      : { body: field, nationality: state };
  }
  const body = isBody ? headed(words, written, null, gazetteer) : null;
  if (body) return { body: `the ${joinWords(state, body)}`, nationality: '' };
  for (let from = 1; from < words.length; from += 1) {
    const owner = exactly(gazetteer.lexicon.states, words.slice(from).join(' '));
    const field = owner && complement(words.slice(0, from), gazetteer)?.field;
    if (owner && field) return { body: field, nationality: gazetteer.nisba(owner.code) ?? '' };
  }
  return { body: romanize(written, gazetteer.thingName), nationality: state };
}

/// The English of an office as a text names it.
export function officeEnglish(label: string, gazetteer: Gazetteer): string {
  const words = nameKey(label).split(' ');
  const surfaces = label.split(' ');
  const title = titleOf(words, gazetteer);
  if (!title) return romanize(label, gazetteer.personName);
  const isNisba = (word: string, index: number): boolean =>
    index >= title.length && gazetteer.lexicon.nisbas.has(withoutArticle(word));
  const nisba = words.findLastIndex(isNisba);
  const nation = nisba < 0 ? '' : (gazetteer.lexicon.nisbas.get(withoutArticle(words[nisba] ?? ''))?.english ?? '');
  const speaks = words[title.length] === 'باسم' ? 1 : 0;
  const keeps = (_: string, index: number): boolean => index >= title.length + speaks && index !== nisba;
  const rest = words.filter(keeps);
  if (rest.length === 0) return joinWords(nation, titleCase(title.english));
  const ofBody = nation !== '' && (words[nisba] ?? '').endsWith('ه') && !title.feminine;
  const { body, nationality } = placeOf(rest, surfaces.filter(keeps).join(' '), ofBody ? nation : '', gazetteer);
  const front = joinWords(
    ofBody ? nationality : nation || nationality,
    inOffice(title.english, rest[0] ?? '', gazetteer),
  );
  return `${front} ${speaks ? 'for' : 'of'} ${body}`;
}
