/// Features of a draft: what in its sentence speaks for or against it being a claim. The one rule kept here: a feature
/// is a question with a short answer; what an answer is worth is for the weights to say.

import { nounReadings } from '../../arabic/clitics.ts';
import type { ClaimArgument } from '../../model/claim.ts';
import { isConcreteClaim, refersBack } from './accept.ts';
import { isPlacedNear } from './circumstance.ts';
import { maybeDate } from './claim-date.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { evidenceFor, hasArmedActor, hasContext, speaksOf } from './evidence.ts';
import { alone, FeatureSet, flag, type Questions } from './feature.ts';
import { isComplementizer, isNegation, isRelative, isSubordinator, maybePreposition } from './function-word.ts';
import { isNounOfEvent } from './noun.ts';
import { clauseChain, clauseOf, type Passage } from './passage.ts';

/// A draft among all of its sentence.
export interface DraftCase {
  readonly passage: Passage;
  readonly draft: Draft;
  readonly drafts: readonly Draft[];
  readonly discourse: Discourse;
}

type DraftQuestions = Questions<DraftCase>;

/// What the rules by themselves would say.
const RULES = {
  any: () => 'yes',
  rules: ({ passage, draft }) => flag(isConcreteClaim(passage, draft)),
  refersBack: ({ draft, discourse }) => flag(refersBack(draft, discourse) !== null),
  evidence: ({ passage, draft }) => halves(evidenceFor(passage, draft)),
  context: ({ passage, draft }) => flag(hasContext(passage, draft)),
  spokenOf: ({ passage, draft }) => flag(speaksOf(passage, draft.word.kind)),
} satisfies DraftQuestions;

const PARTICIPANTS = {
  actors: ({ draft }) => count(namedBy(draft).length),
  fills: ({ passage, draft }) =>
    different(namedBy(draft).map(({ role, mention }) => `${role}:${passage.mentions[mention]?.kind}`)),
  as: ({ passage, draft }) => different(namedBy(draft).map(({ mention }) => passage.mentions[mention]?.form ?? 'none')),
  ownWords: ({ passage, draft }) => {
    const start = passage.sentence.tokens[draft.at]?.start;
    return flag(namedBy(draft).some(({ span }) => span.start !== start));
  },
  armed: ({ passage, draft }) => flag(hasArmedActor(passage, draft)),
  unnamed: ({ draft }) => flag(draft.unnamed),
  carried: ({ draft }) => flag(draft.carried),
  adds: ({ draft }) => flag(draft.adds),
} satisfies DraftQuestions;

const PLACE = {
  placed: ({ draft }) => flag(draft.arguments.some((argument) => argument.role === 'place')),
  placeNear: ({ passage, draft }) => flag(isPlacedNear(passage, draft)),
  dated: ({ passage, draft }) => flag(maybeDate(passage, draft, []) !== null),
  sentence: ({ passage }) => passage.sentence.role,
  clause: ({ passage, draft }) => clauseOf(passage, draft.at).kind,
  depth: ({ passage, draft }) => count(clauseChain(passage, draft.at).length),
  quoted: ({ passage, draft }) => flag(clauseOf(passage, draft.at).quoted),
  opens: ({ draft }) => flag(draft.at < 2),
} satisfies DraftQuestions;

const WORD = {
  lemma: ({ draft }) => draft.word.lemma,
  form: ({ draft }) => draft.form,
  rule: ({ draft }) => draft.rule,
  subtype: ({ draft }) => draft.word.subtype ?? 'none',
  ambiguous: ({ draft }) => flag(draft.word.ambiguous),
  definite: ({ draft }) => flag(draft.definite),
  fronted: ({ draft }) => flag(draft.fronted),
  purpose: ({ draft }) => flag(draft.purpose),
  attends: ({ draft }) => flag(draft.word.frame.O === 'topic'),
  tense: ({ draft }) => draft.verb?.forms[0]?.tense ?? '',
  number: ({ draft }) => draft.verb?.forms[0]?.number ?? '',
  voice: ({ draft }) => draft.verb?.forms[0]?.voice ?? '',
  future: ({ draft }) => flag(draft.verb?.future === true),
  conjoined: ({ draft }) => flag(draft.verb?.conjoined === true),
  objectPronoun: ({ draft }) => flag(draft.verb !== null && draft.verb.pronoun !== null),
} satisfies DraftQuestions;

const NEIGHBOURS = {
  before: ({ passage, draft }) => sortOf(passage, draft.at - 1),
  after: ({ passage, draft }) => sortOf(passage, draft.at + draft.length),
  next: ({ passage, draft }) => sortOf(passage, draft.at + draft.length + 1),
  wordBefore: ({ passage, draft }) => functionWord(passage, draft.at - 1),
  wordAfter: ({ passage, draft }) => functionWord(passage, draft.at + draft.length),
} satisfies DraftQuestions;

/// Others that say the same or mean something else, in this sentence and before.
const RIVALS = {
  toldBefore: ({ draft, drafts }) => flag(drafts.some((other) => isSameKind(other, draft) && other.at < draft.at)),
  toldAfter: ({ draft, drafts }) => flag(drafts.some((other) => isSameKind(other, draft) && other.at > draft.at)),
  toldFuller: ({ draft, drafts }) => flag(drafts.some((other) => isSameKind(other, draft) && isFuller(other, draft))),
  known: ({ draft, discourse }) => flag(discourse.latest.has(draft.word.kind)),
  otherMeaning: ({ draft, drafts }) => flag(drafts.some((other) => isOtherMeaning(other, draft))),
  otherMeaningFuller: ({ draft, drafts }) =>
    flag(drafts.some((other) => isOtherMeaning(other, draft) && isFuller(other, draft))),
} satisfies DraftQuestions;

/// The features of a draft.
export const DRAFT_FEATURES = new FeatureSet<DraftCase>(
  { ...RULES, ...PARTICIPANTS, ...PLACE, ...WORD, ...NEIGHBOURS, ...RIVALS },
  [
    ...alone('any', 'rules', 'refersBack', 'evidence', 'context', 'spokenOf'),
    ...alone('actors', 'fills', 'as', 'ownWords', 'armed', 'unnamed', 'carried', 'adds'),
    ['actors', 'form'],
    ...alone('placed', 'placeNear', 'dated', 'sentence', 'clause', 'depth', 'quoted', 'opens'),
    ...alone('form', 'rule', 'subtype', 'ambiguous', 'definite', 'fronted', 'purpose', 'attends'),
    ...alone('tense', 'number', 'voice', 'future', 'conjoined', 'objectPronoun'),
    ...alone('before', 'after', 'wordBefore', 'wordAfter'),
    ['after', 'next'],
    ...alone('toldBefore', 'toldAfter', 'toldFuller', 'known', 'otherMeaning', 'otherMeaningFuller'),
    ['lemma'],
    ['lemma', 'form'],
    ['lemma', 'actors'],
    ['lemma', 'armed'],
    ['sentence', 'form'],
    ['sentence', 'actors'],
    ['clause', 'form'],
    ['before', 'form'],
    ['after', 'form'],
    ['wordBefore', 'form'],
    ['rules', 'form'],
    ['evidence', 'form'],
    ['tense', 'sentence'],
    ['definite', 'form', 'actors'],
  ],
);

/// The figures that evidence comes in, from -1 to 4.
const HALVES = Array.from({ length: 11 }, (_, index) => String(index / 2 - 1));

function halves(evidence: number): string {
  return HALVES[Math.round(Math.max(-1, Math.min(4, evidence)) * 2) + 2] ?? '';
}

const COUNTS = ['0', '1', '2', '3'];

function count(value: number): string {
  return COUNTS[Math.min(3, value)] as string;
}

function namedBy(draft: Draft): readonly ClaimArgument[] {
  return draft.arguments.filter((argument) => argument.role !== 'place');
}

function different(answers: readonly string[]): readonly string[] {
  return answers.length < 2 ? answers : [...new Set(answers)];
}

function isSameKind(other: Draft, draft: Draft): boolean {
  return other.at !== draft.at && other.word.kind === draft.word.kind;
}

function isOtherMeaning(other: Draft, draft: Draft): boolean {
  return other.at === draft.at && other.word.kind !== draft.word.kind;
}

function isFuller(other: Draft, draft: Draft): boolean {
  return other.arguments.length > draft.arguments.length;
}

/// What sort of word stands at a token.
function sortOf(passage: Passage, at: number): string {
  const key = passage.keys[at];
  const token = passage.sentence.tokens[at];
  if (key === undefined || token === undefined) return 'edge';
  if (token.kind === 'punctuation') return 'mark';
  if (passage.datedAt[at]) return 'date';
  const actor = passage.actors[passage.actorAt[at] ?? -1];
  if (actor) return actor.kind;
  if (token.kind === 'number') return 'number';
  if (passage.verbAt[at]) return 'verb';
  return functionSort(key) ?? nounSort(passage, key);
}

function functionSort(key: string): string | null {
  if (isNegation(key)) return 'negation';
  if (isComplementizer(key)) return 'that';
  if (isRelative(key)) return 'relative';
  if (isSubordinator(key)) return 'subordinator';
  return maybePreposition(key) === undefined ? null : 'preposition';
}

function nounSort({ lexicon }: Passage, key: string): string {
  const definite = key.startsWith('ال') || key.startsWith('لل') || key.startsWith('وال');
  const readings = nounReadings(key);
  if (isNounOfEvent(lexicon, key)) return definite ? 'definite event' : 'event';
  if (readings.some(({ stem }) => lexicon.people.has(stem) || lexicon.titles.has(stem)))
    return definite ? 'definite people' : 'people';
  if (readings.some(({ stem }) => lexicon.organizationHeads.has(stem))) return definite ? 'definite body' : 'body';
  return definite ? 'definite word' : 'word';
}

function functionWord(passage: Passage, at: number): string {
  const key = passage.keys[at] ?? '';
  return functionSort(key) === null ? '' : key;
}
