/// Subjects without a name: "a source", "his country", "residents". The one rule kept here: a noun that stands where a subject can
/// and is no mention keeps everybody else from being the subject.

import type { ClauseKind } from './clause.ts';
import { isAuxiliary, isComplementizer } from './function-word.ts';
import { clauseOf, type Passage } from './passage.ts';
import type { Verb } from './verb.ts';

/// A body as often as what it does, in look-up form.
export const OPPOSITION = 'المعارضه';

/// With its nun a plural is a whole phrase, also one that may say what happens: `مسلحون`.
export const WHOLE_PLURAL = /^(?!ال).{3,}ون$/;

const ADVERBS = new Set([
  'ايضا',
  'كذلك',
  'مجددا',
  'رسميا',
  'لاحقا',
  'سابقا',
  'حاليا',
  'اخيرا',
  'معا',
  'هناك',
  'هنا',
  'امس',
  'اليوم',
  'غدا',
  'اولا',
  'فعلا',
  'مبدييا',
  'ذلك',
  'هذا',
  'هذه',
  'ما',
  'جميع',
  'علي',
]);

function isAdverb(key: string): boolean {
  return ADVERBS.has(key) || (key.length > 4 && key.endsWith('يا'));
}

const BUT: ReadonlySet<string> = new Set(['لكن', 'ولكن', 'فيما', 'بينما', 'وبينما', 'وفيما', 'غير', 'الا']);
const OWN_SUBJECT: ReadonlySet<ClauseKind> = new Set(['content', 'main', 'subordinate']);

/// Whether the verb's clause opens with a noun that is no mention: "*his country* supports X", "that *the movement*
/// signed with X", "*its fighters* stormed".
export function hasUnnamedBefore(passage: Passage, verb: Verb): boolean {
  if (isBehindWas(passage, verb)) return true;
  const { first, kind } = clauseOf(passage, verb.at);
  const head = passage.keys[first] ?? '';
  const skipped = isComplementizer(head) || isAuxiliary(head) || BUT.has(head);
  const opening = skipped ? first + 1 : first;
  if (verb.conjoined || opening >= verb.at || !OWN_SUBJECT.has(kind)) return false;
  const between = passage.sentence.tokens.slice(opening, verb.at);
  if (between.some((token, index) => token.kind !== 'word' || passage.actorAt[opening + index] !== null)) return false;
  const key = passage.keys[opening] ?? '';
  const { titles, people } = passage.lexicon;
  const construct = (titles.has(key) || people.has(key)) && passage.keys[opening + 1]?.startsWith('ال') === true;
  return (construct || /^(?:ال.{3,}|بلاد(?:ه|ها|هم)|.{3,}(?:ها|هم))$/.test(key)) && isUnlistedNoun(passage, opening);
}

const WAS_REACH = 16;

/// `وكان نائب رئيس المجلس قد استقبل`: between the two auxiliaries stands who did it, here without a name.
function isBehindWas({ keys, actorAt, verbAt }: Passage, { at }: Verb): boolean {
  if (keys[at - 1] !== 'قد') return false;
  for (let before = at - 2; before >= Math.max(0, at - WAS_REACH); before -= 1) {
    if (/^و?كانت?$/.test(keys[before] ?? '')) return at - 1 - before > 1;
    if (actorAt[before] !== null || verbAt[before]) return false;
  }
  return false;
}

/// Whether a word that is no mention, no adverb and no particle stands after the verb, days and adverbs left out.
export function hasUnnamedSubject(passage: Passage, verb: Verb): boolean {
  const isWhen = (at: number): boolean => {
    const word = passage.words[at];
    return passage.datedAt[at] || (word !== undefined && isAdverb(word.key) && word.preposition === undefined);
  };
  let at = verb.at + verb.length;
  while (isWhen(at)) at += 1;
  return isUnlistedNoun(passage, at) || isWhatTells(passage, verb, at) || isParticiple(passage, at);
}

/// `خلصت يوم أمس مشاورات الملتقى إلى`: what happened is the subject of a verb that agrees with it.
function isWhatTells({ words }: Passage, { forms }: Verb, at: number): boolean {
  const word = words[at];
  if (!word?.nounOfEvent || word.preposition !== undefined || !/(?:ه|ات)$/.test(word.key)) return false;
  return forms.length > 0 && forms.every(({ gender, number }) => gender === 'feminine' && number === 'singular');
}

/// `ويضخ الممول 40 مليارا`: who or what is told of by a participle with its article is the subject, though the word may also say what
/// happens.
function isParticiple({ words, actorAt, lexicon }: Passage, at: number): boolean {
  const word = words[at];
  if (!word?.nounOfEvent || actorAt[at] !== null || !word.key.startsWith('ال')) return false;
  const nouns = lexicon.eventNouns.get(word.key.slice(2)) ?? [];
  return nouns.length > 0 && nouns.every(({ form }) => form === 'active' || form === 'passive');
}

export function isUnlistedNoun(passage: Passage, at: number): boolean {
  const key = passage.keys[at] ?? '';
  // `قام د. سامي`: a letter stands for a title.
  if (key.length === 1 && passage.keys[at + 1] === '.') return false;
  if (passage.sentence.tokens[at]?.kind === 'number' && !passage.datedAt[at]) return true;
  if (passage.sentence.tokens[at]?.kind !== 'word' || passage.datedAt[at] || passage.actorAt[at] !== null) return false;
  const word = passage.words[at];
  if (
    !word ||
    (word.nounOfEvent && !WHOLE_PLURAL.test(key) && key !== OPPOSITION) ||
    word.preposition !== undefined ||
    word.opening === 'complementizer'
  )
    return false;
  return !isAdverb(key) && !key.startsWith('بال') && !key.startsWith('لال') && !key.startsWith('لل');
}
