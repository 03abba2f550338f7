/// What a token can be inside a person's name. The one rule kept here: a word of the language ends a name
/// unless it is also a name and the place allows it.

import type { SentenceView } from './sentence-view.ts';

/// `given`: on the list of names; `common-given`: on it, and also a plain word; `surname`: a family name or an
/// unknown word with the article; `particle`: joins two names; `unknown`: no word of the lexicon; `stop`: anything else.
export type NameWord = 'given' | 'common-given' | 'surname' | 'particle' | 'unknown' | 'stop';

const NOT_A_NAME = /[0-9a-z._@#%+/\\-]/;
const PROCLITIC_ARTICLE = /^(?:[وف]?[بك]ال|[وف]?لل|[وف]ال)/;

function isVocabulary(view: SentenceView, at: number): boolean {
  const l = view.lexicon;
  const key = view.key(at);
  if (l.verbs.has(key) || l.eventNouns.has(key)) return true;
  for (const table of [l.commonWords, l.nameStops, l.plainVerbs, l.people, l.honorifics, l.weekdays, l.months, l.anaphors]) {
    if (table.has(key)) return true;
  }
  return false;
}

function isHeadOrAdjective(view: SentenceView, at: number): boolean {
  const l = view.lexicon;
  const reading = view.readings(at)[0];
  const keys = reading?.definite ? [reading.key, reading.stem] : [view.key(at)];
  return keys.some((key) => [l.titles, l.ranks, l.organizationHeads, l.placeHeads, l.nisbas, l.states].some((table) => table.has(key)));
}

function isDefiniteVocabulary(view: SentenceView, at: number): boolean {
  const l = view.lexicon;
  const reading = view.readings(at)[0];
  if (!reading?.definite) return false;
  return [l.commonWords, l.titleModifiers, l.organizationTails, l.people, l.portfolios].some(
    (table) => table.has(reading.stem) || table.has(reading.key),
  );
}

/// Whether what is left after a conjunction is a word or a name of its own, so that the letter is the conjunction.
function startsConjunct(view: SentenceView, at: number): boolean {
  const key = view.key(at);
  const first = key[0];
  if ((first !== 'و' && first !== 'ف') || key.length < 4 || view.isWhole(at)) return false;
  if (first === 'ف') return view.lexicon.verbs.has(key.slice(1));
  return true;
}

/// The part token `at` can play in a name that goes on from before it.
export function nameWord(view: SentenceView, at: number): NameWord {
  const key = view.key(at);
  if (!view.isWord(at) || key.length < 2 || NOT_A_NAME.test(key)) return 'stop';
  const given = view.lexicon.givenNames.get(key);
  if (given && !given.ambiguous) return 'given';
  if (view.lexicon.nameParticles.has(key)) return 'particle';
  if (given) return 'common-given';
  if (view.lexicon.surnames.has(key)) return 'surname';
  if (PROCLITIC_ARTICLE.test(key) && !view.isWhole(at)) return 'stop';
  if (isVocabulary(view, at) || isHeadOrAdjective(view, at) || startsConjunct(view, at)) return 'stop';
  if (key.startsWith('ال') && key.length > 4) return isDefiniteVocabulary(view, at) ? 'stop' : 'surname';
  return view.lexicon.places.has(key) ? 'stop' : 'unknown';
}
