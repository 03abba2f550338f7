/// Features of a draft: what in its sentence speaks for or against it being a claim. The one rule kept here: a feature
/// is a question with a short answer; what an answer is worth is for the weights to say.

import type { ClaimArgument } from '../../model/claim.ts';
import type { EntityKind, Role } from '../../model/ontology.ts';
import { isConcreteClaim, refersBack } from './accept.ts';
import { ofLast } from './asked-once.ts';
import { isPlacedNear } from './circumstance.ts';
import { maybeDate } from './claim-date.ts';
import type { ClaimWord } from './claim-word.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { evidenceFor, hasArmedActor, hasContext, speaksOf } from './evidence.ts';
import { alone, FeatureSet, type Questions } from './feature.ts';
import { clauseOf, type Passage } from './passage.ts';

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
  any: () => true,
  rules: ({ passage, draft }) => isConcreteClaim(passage, draft),
  refersBack: ({ draft, discourse }) => refersBack(draft, discourse) !== null,
  evidence: ({ passage, draft }) => halves(evidenceFor(passage, draft)),
  context: ({ passage, draft }) => hasContext(passage, draft),
  spokenOf: ({ passage, draft }) => speaksOf(passage, draft.word.kind),
} satisfies DraftQuestions;

const PARTICIPANTS = {
  actors: ({ draft }) => count(namedBy(draft).length),
  fills: ({ passage, draft }) =>
    different(namedBy(draft).map(({ role, mention }) => filling(role, passage.mentions[mention]?.kind))),
  as: ({ passage, draft }) => different(namedBy(draft).map(({ mention }) => passage.mentions[mention]?.form ?? 'none')),
  ownWords: ({ passage, draft }) => {
    const start = passage.sentence.tokens[draft.at]?.start;
    return namedBy(draft).some(({ span }) => span.start !== start);
  },
  armed: ({ passage, draft }) => hasArmedActor(passage, draft),
  unnamed: ({ draft }) => draft.unnamed,
  carried: ({ draft }) => draft.carried,
  adds: ({ draft }) => draft.adds,
} satisfies DraftQuestions;

const PLACE = {
  placed: ({ draft }) => draft.arguments.some((argument) => argument.role === 'place'),
  placeNear: ({ passage, draft }) => isPlacedNear(passage, draft),
  dated: ({ passage, draft }) => maybeDate(passage, draft, []) !== null,
  sentence: ({ passage }) => passage.sentence.role,
  clause: ({ passage, draft }) => clauseOf(passage, draft.at).kind,
  depth: ({ passage, draft }) => count(depthOf(passage, draft.at)),
  quoted: ({ passage, draft }) => clauseOf(passage, draft.at).quoted,
  opens: ({ draft }) => draft.at < 2,
} satisfies DraftQuestions;

const WORD = {
  lemma: ({ draft }) => draft.word.lemma,
  form: ({ draft }) => draft.form,
  rule: ({ draft }) => draft.rule,
  subtype: ({ draft }) => draft.word.subtype ?? 'none',
  ambiguous: ({ draft }) => draft.word.ambiguous,
  definite: ({ draft }) => draft.definite,
  fronted: ({ draft }) => draft.fronted,
  purpose: ({ draft }) => draft.purpose,
  attends: ({ draft }) => draft.word.frame.O === 'topic',
  tense: ({ draft }) => draft.verb?.forms[0]?.tense ?? '',
  number: ({ draft }) => draft.verb?.forms[0]?.number ?? '',
  voice: ({ draft }) => draft.verb?.forms[0]?.voice ?? '',
  future: ({ draft }) => draft.verb?.future === true,
  conjoined: ({ draft }) => draft.verb?.conjoined === true,
  objectPronoun: ({ draft }) => draft.verb !== null && draft.verb.pronoun !== null,
} satisfies DraftQuestions;

const NEIGHBOURS = {
  before: ({ passage, draft }) => sortOf(passage, draft.at - 1),
  after: ({ passage, draft }) => sortOf(passage, draft.at + draft.length),
  next: ({ passage, draft }) => sortOf(passage, draft.at + draft.length + 1),
  wordBefore: ({ passage, draft }) => functionWord(passage, draft.at - 1),
  wordAfter: ({ passage, draft }) => functionWord(passage, draft.at + draft.length),
} satisfies DraftQuestions;

/// The words around it, whatever they are: by the verb over a noun and by what is told next to it one event is told from
/// another better than by the sorts of words.
const WORDS = {
  under: ({ passage, draft }) => verbOver(passage, draft),
  keyBefore: ({ passage, draft }) => keyAt(passage, draft.at - 1),
  keyAfter: ({ passage, draft }) => keyAt(passage, draft.at + draft.length),
  keyFarBefore: ({ passage, draft }) => keyAt(passage, draft.at - 2),
  keyFarAfter: ({ passage, draft }) => keyAt(passage, draft.at + draft.length + 1),
  toldNext: ({ draft, drafts }) => lemmaBeside(drafts, draft, 1),
  toldLast: ({ draft, drafts }) => lemmaBeside(drafts, draft, -1),
} satisfies DraftQuestions;

/// What it is done to, and what the whole document is about.
const MATTER = {
  object: ({ passage, draft }) => objectOf(passage, draft),
  leaning: ({ passage, draft }) => share(passage.leaning.kinds.get(draft.word.kind) ?? 0),
  games: ({ passage }) => share(passage.leaning.game),
} satisfies DraftQuestions;

/// Others that say the same or mean something else, in this sentence and before.
const RIVALS = {
  toldBefore: (asked) => rivalsOf(asked).before,
  toldAfter: (asked) => rivalsOf(asked).after,
  toldFuller: (asked) => rivalsOf(asked).fuller,
  known: ({ draft, discourse }) => discourse.latest.has(draft.word.kind),
  otherMeaning: (asked) => rivalsOf(asked).meaning,
  otherMeaningFuller: (asked) => rivalsOf(asked).fullerMeaning,
} satisfies DraftQuestions;

/// The features of a draft.
export const DRAFT_FEATURES = new FeatureSet<DraftCase>(
  { ...RULES, ...PARTICIPANTS, ...PLACE, ...WORD, ...NEIGHBOURS, ...WORDS, ...MATTER, ...RIVALS },
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
    ...alone('under', 'keyBefore', 'keyAfter', 'keyFarBefore', 'keyFarAfter', 'toldNext', 'toldLast'),
    ...alone('object', 'leaning', 'games'),
    ['object', 'form'],
    ['object', 'lemma'],
    ['lemma', 'games'],
    ['ambiguous', 'leaning'],
    ['lemma'],
    ['lemma', 'form'],
    ['lemma', 'actors'],
    ['lemma', 'armed'],
    ['lemma', 'rules'],
    ['lemma', 'before'],
    ['lemma', 'after'],
    ['lemma', 'under'],
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

const SHARES = [0, 0.1, 0.25, 0.5, 0.8];
const STEPS = ['0', '1', '2', '3', '4', '5'];

/// A share as one of a few steps.
function share(value: number): string {
  let steps = 0;
  while (steps < SHARES.length && value > (SHARES[steps] as number)) steps += 1;
  return STEPS[steps] as string;
}

const OBJECT_REACH = 12;

/// The noun that a trigger governs: the first word behind it that is no actor, date or particle, nor governed by a
/// preposition that stands alone; without article, preposition and the ending of the accusative.
function objectOf(passage: Passage, draft: Draft): string {
  const { words, actorAt, datedAt, clauseAt, sentence } = passage;
  const from = draft.at + draft.length;
  for (let at = from; at < Math.min(words.length, from + OBJECT_REACH); at += 1) {
    const word = words[at] as ClaimWord;
    if (clauseAt[at] !== clauseAt[draft.at]) return '';
    if (actorAt[at] !== null || datedAt[at] || sentence.tokens[at]?.kind !== 'word' || word.particle) continue;
    if (words[at - 1]?.preposition !== undefined && actorAt[at - 1] === null) continue;
    const reading = word.readings.find(({ definite }) => definite) ?? word.readings[0];
    return (reading?.stem ?? word.key).replace(/ا$/, '');
  }
  return '';
}

const namedBy = ofLast((draft: Draft): readonly ClaimArgument[] =>
  draft.arguments.filter((argument) => argument.role !== 'place'),
);

const fillings = new Map<Role, Map<EntityKind | undefined, string>>();

/// A role with the kind of who fills it, always the same string for the same two, so that its weight is found at once.
function filling(role: Role, kind: EntityKind | undefined): string {
  const kinds = fillings.get(role) ?? new Map<EntityKind | undefined, string>();
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  const spelled = `${role}:${kind}`;
  fillings.set(role, kinds.set(kind, spelled));
  return spelled;
}

/// How many clauses lie around a token, its own counted.
function depthOf({ clauses, clauseAt }: Passage, at: number): number {
  let depth = 0;
  let clause: number | null = clauseAt[at] ?? 0;
  while (clause !== null) {
    depth += 1;
    clause = clauses[clause]?.parent ?? null;
  }
  return depth;
}

function different(answers: readonly string[]): readonly string[] {
  return answers.length < 2 ? answers : [...new Set(answers)];
}

/// Whether others of its kind are told before it and after it, and any with more arguments; and whether its trigger has
/// another meaning, and any with more.
interface Rivals {
  before: boolean;
  after: boolean;
  fuller: boolean;
  meaning: boolean;
  fullerMeaning: boolean;
}

const rivalsOf = ofLast(({ draft, drafts }: DraftCase): Readonly<Rivals> => {
  const rivals: Rivals = { before: false, after: false, fuller: false, meaning: false, fullerMeaning: false };
  for (const other of drafts) {
    const isFuller = other.arguments.length > draft.arguments.length;
    const isOfKind = other.word.kind === draft.word.kind;
    if (other.at !== draft.at && isOfKind) {
      if (other.at < draft.at) rivals.before = true;
      else rivals.after = true;
      if (isFuller) rivals.fuller = true;
    } else if (other.at === draft.at && !isOfKind) {
      rivals.meaning = true;
      if (isFuller) rivals.fullerMeaning = true;
    }
  }
  return rivals;
});

const EDGE = 'edge';

/// The look-up form at a token; names are no matter of the weights.
function keyAt({ words, actorAt }: Passage, at: number): ClaimWord | string {
  if (at < 0 || at >= words.length) return EDGE;
  return actorAt[at] === null ? (words[at] as ClaimWord) : 'actor';
}

/// The finite verb that a noun stands under in its clause.
function verbOver({ verbs, clauseAt, keys }: Passage, { verb: own, at }: Draft): string {
  if (own !== null) return '';
  for (let index = verbs.length - 1; index >= 0; index -= 1) {
    const verb = verbs[index];
    if (verb && verb.at < at && clauseAt[verb.at] === clauseAt[at])
      return verb.forms[0]?.lemma ?? (keys[verb.at] ?? '').replace(/^و/, '');
  }
  return 'none';
}

/// What the nearest trigger on one side says; of several meanings there the one that the rules found first.
function lemmaBeside(drafts: readonly Draft[], { at }: Draft, side: 1 | -1): string {
  let nearest: Draft | null = null;
  for (const other of drafts) {
    const gap = (other.at - at) * side;
    if (gap > 0 && (nearest === null || gap < (nearest.at - at) * side)) nearest = other;
  }
  return nearest?.word.lemma ?? 'none';
}

/// What sort of word stands at a token.
function sortOf(passage: Passage, at: number): string {
  const token = at < 0 ? undefined : passage.sentence.tokens[at];
  if (token === undefined) return 'edge';
  if (token.kind === 'punctuation') return 'mark';
  if (passage.datedAt[at]) return 'date';
  const actor = passage.actors[passage.actorAt[at] ?? -1];
  if (actor) return actor.kind;
  if (token.kind === 'number') return 'number';
  return passage.verbAt[at] ? 'verb' : (passage.words[at]?.sort ?? '');
}

function functionWord({ words }: Passage, at: number): ClaimWord | string {
  const word = at >= 0 && at < words.length ? (words[at] as ClaimWord) : null;
  return word?.particle ? word : '';
}
