/// Features of an actor beside a draft: what speaks for or against its filling a role there. The one rule kept here: a
/// feature says how the two stand to each other in the sentence, never who the actor is.

import type { ClaimArgument } from '../../model/claim.ts';
import type { Role } from '../../model/ontology.ts';
import { type Actor, isGovernedBy } from './actor.ts';
import type { ClaimWord } from './claim-word.ts';
import type { Draft } from './draft.ts';
import { alone, FeatureSet, type Questions } from './feature.ts';
import { clauseOf, isInside, type Passage } from './passage.ts';
import { isBare } from './subject.ts';

/// An actor beside a draft among all of its sentence.
export interface ArgumentCase {
  readonly passage: Passage;
  readonly draft: Draft;
  readonly actor: Actor;
  readonly drafts: readonly Draft[];
}

type ArgumentQuestions = Questions<ArgumentCase>;

const NONE = 'none';

const RULES = {
  any: () => true,
  ruled: ({ draft, actor }) => ruledRole(draft, actor),
  lemma: ({ draft }) => draft.word.lemma,
  by: ({ draft }) => draft.rule,
  subject: ({ draft }) => draft.word.frame.S ?? NONE,
  object: ({ draft }) => draft.word.frame.O ?? NONE,
  joined: ({ passage, draft, actor }) => {
    const head = actor.joinedTo === null ? undefined : passage.actors[actor.joinedTo];
    return head ? ruledRole(draft, head) : 'alone';
  },
  also: ({ draft, actor, drafts }) => rolesElsewhere(draft, actor, drafts),
  free: ({ draft }) => yesOrNo(draft.arguments.length === 0),
} satisfies ArgumentQuestions;

const ACTOR = {
  actor: ({ actor }) => actor.kind,
  form: ({ actor }) => actor.form,
  headed: ({ actor }) => yesOrNo(actor.headed),
  acts: ({ actor }) => yesOrNo(actor.acts),
  with: ({ actor }) => actor.preposition ?? NONE,
  governor: ({ passage, draft, actor }) => governorOf(passage, draft, actor),
  case: ({ actor }) => actor.wordCase ?? NONE,
  ownState: ({ actor }) => yesOrNo(actor.ownState),
  before: ({ passage, actor }) => wordBefore(passage, actor),
  head: ({ passage, actor }) => headOf(passage, actor),
  governorKey: ({ passage, actor }) => (actor.governor === null ? NONE : (passage.words[actor.governor] ?? NONE)),
} satisfies ArgumentQuestions;

const POSITION = {
  side: ({ draft, actor }) => (actor.first >= draft.at ? 'after' : 'before'),
  trigger: ({ draft }) => draft.form,
  far: ({ passage, draft, actor }) => distance(passage, draft, actor),
  rank: ({ passage, draft, actor }) => rankOf(passage, draft, actor),
  verbBetween: ({ passage, draft, actor }) => yesOrNo(verbBetween(passage, draft, actor)),
  markBetween: ({ passage, draft, actor }) => markBetween(passage, draft, actor),
} satisfies ArgumentQuestions;

/// How the clauses of the two stand to each other.
const CLAUSE = {
  relation: ({ passage, draft, actor }) => relationOf(passage, draft, actor),
  clause: ({ passage, draft }) => clauseOf(passage, draft.at).kind,
  itsClause: ({ passage, actor }) => clauseOf(passage, actor.first).kind,
  quoted: ({ passage, draft }) => yesOrNo(clauseOf(passage, draft.at).quoted),
  itsQuoted: ({ passage, actor }) => yesOrNo(clauseOf(passage, actor.first).quoted),
  sentence: ({ passage }) => passage.sentence.role,
  voice: ({ draft }) => yesOrNo(draft.verb?.passive ?? false),
  unnamed: ({ draft }) => yesOrNo(draft.unnamed),
  itsVerb: ({ passage, draft, actor }) => verbOf(passage, draft, actor),
} satisfies ArgumentQuestions;

/// Others who compete: actors that have a role already, triggers that stand nearer or between.
const RIVALS = {
  taken: ({ draft, actor }) => rolesTaken(draft, actor),
  nearer: ({ draft, actor, drafts }) => yesOrNo(isNearerTo(drafts, draft, actor)),
  toldBetween: ({ draft, actor, drafts }) => yesOrNo(isToldBetween(drafts, draft, actor)),
  sector: ({ passage, actor }) => passage.mentions[actor.mention]?.sector ?? NONE,
  keyAfter: ({ passage, actor }) => keyAfter(passage, actor),
} satisfies ArgumentQuestions;

/// The features of an actor; all of them are asked for the role, and for the role in the kind.
export const ARGUMENT_FEATURES = new FeatureSet<ArgumentCase>(
  { ...RULES, ...ACTOR, ...POSITION, ...CLAUSE, ...RIVALS },
  [
    ...alone('any', 'ruled', 'lemma', 'by', 'joined', 'also', 'free'),
    ['ruled', 'by'],
    ['ruled', 'lemma'],
    ['subject', 'object', 'ruled'],
    ...alone('actor', 'acts', 'with', 'governor', 'case', 'ownState', 'before'),
    ['actor', 'form', 'headed'],
    ['with', 'actor'],
    ['governor', 'by'],
    ...alone('side', 'markBetween'),
    ['side', 'trigger'],
    ['side', 'far'],
    ['side', 'with'],
    ['side', 'with', 'far'],
    ['side', 'with', 'trigger'],
    ['side', 'rank'],
    ['side', 'rank', 'trigger'],
    ['side', 'verbBetween'],
    ...alone('relation', 'sentence', 'voice', 'unnamed'),
    ['relation', 'clause', 'itsClause'],
    ['relation', 'with'],
    ['relation', 'trigger'],
    ['quoted', 'itsQuoted'],
    ['unnamed', 'relation', 'with'],
    ...alone('taken', 'nearer', 'toldBetween', 'sector', 'keyAfter'),
    ['taken', 'with'],
    ['nearer', 'side'],
    ['lemma', 'with'],
    ['lemma', 'side', 'rank'],
    ...alone('head', 'governorKey', 'itsVerb'),
    ['governorKey', 'with'],
    ['itsVerb', 'side'],
  ],
);

/// The arguments that a draft's rule gave an actor.
export function argumentsOf(draft: Draft, actor: Actor): readonly ClaimArgument[] {
  return draft.arguments.filter((argument) => isOf(argument, actor));
}

/// Whether a draft's rule gave an actor any argument.
export function hasArguments(draft: Draft, actor: Actor): boolean {
  return draft.arguments.some((argument) => isOf(argument, actor));
}

/// Whether an argument is the words of an actor.
export function isOf({ span }: ClaimArgument, actor: Actor): boolean {
  return span.start === actor.span.start && span.end === actor.span.end;
}

/// Yes or no, where a no says as much.
function yesOrNo(holds: boolean): string {
  return holds ? 'yes' : 'no';
}

function ruledRole(draft: Draft, actor: Actor): Role | typeof NONE {
  for (const argument of draft.arguments) if (isOf(argument, actor)) return argument.role;
  return NONE;
}

/// The roles that other drafts give an actor.
function rolesElsewhere(draft: Draft, actor: Actor, drafts: readonly Draft[]): readonly string[] {
  const roles: string[] = [];
  for (const other of drafts) {
    const role = other.at === draft.at ? NONE : ruledRole(other, actor);
    if (role !== NONE && !roles.includes(role)) roles.push(role);
  }
  return roles;
}

/// The roles that the draft's rule gave others.
function rolesTaken(draft: Draft, actor: Actor): readonly string[] {
  const roles: string[] = [];
  for (const argument of draft.arguments)
    if (!isOf(argument, actor) && !roles.includes(argument.role)) roles.push(argument.role);
  return roles;
}

/// Whether another trigger stands nearer to the actor.
function isNearerTo(drafts: readonly Draft[], draft: Draft, { first }: Actor): boolean {
  const gap = Math.abs(first - draft.at);
  return drafts.some(({ at }) => at !== draft.at && Math.abs(first - at) < gap);
}

/// Whether another trigger stands between the two.
function isToldBetween(drafts: readonly Draft[], draft: Draft, actor: Actor): boolean {
  const [from, to] = tokensBetween(draft, actor);
  return drafts.some(({ at }) => at !== draft.at && at >= from && at < to);
}

/// The word right after an actor; names are no matter of the weights.
function keyAfter({ words, actorAt }: Passage, { last }: Actor): ClaimWord | string {
  if (last >= words.length) return 'edge';
  return actorAt[last] === null ? (words[last] as ClaimWord) : 'actor';
}

/// What noun governs an actor: the trigger, another noun of an event, another noun, none.
function governorOf(passage: Passage, draft: Draft, actor: Actor): string {
  if (actor.governor === null) return 'none';
  if (isGovernedBy(draft, actor)) return 'trigger';
  return passage.words[actor.governor]?.nounOfEvent ? 'event' : 'noun';
}

/// The word that heads an actor before its name: `وفد من X`, `مصدر في X`.
function headOf(passage: Passage, actor: Actor): ClaimWord | string {
  const name = passage.mentions[actor.mention]?.span.start ?? actor.span.start;
  const token = passage.sentence.tokens[actor.first];
  return token && token.end <= name ? (passage.words[actor.first] ?? NONE) : NONE;
}

/// The verb that an actor stands behind in its clause, if it is another than the trigger's.
function verbOf({ verbs, clauseAt, keys }: Passage, { verb: own, at: trigger }: Draft, { first }: Actor): string {
  for (let index = verbs.length - 1; index >= 0; index -= 1) {
    const verb = verbs[index];
    if (!verb || verb.at >= first || clauseAt[verb.at] !== clauseAt[first]) continue;
    if (verb.at === own?.at || verb.at === trigger) return 'own';
    return verb.forms[0]?.lemma ?? (keys[verb.at] ?? '').replace(/^و/, '');
  }
  return NONE;
}

const LONGEST_PARTICLE = 4;

/// A short word right before an actor: conjunctions and particles are short.
function wordBefore({ words }: Passage, { first }: Actor): ClaimWord | string {
  if (first === 0) return 'edge';
  const word = words[first - 1] as ClaimWord;
  return word.key.length <= LONGEST_PARTICLE ? word : 'word';
}

const STEPS = [0, 2, 5, 10, 20];

/// How many words stand between the two, names counted as one word however long they are.
function distance(passage: Passage, draft: Draft, actor: Actor): string {
  const [from, to] = tokensBetween(draft, actor);
  let gap = to - from;
  for (const { first, last } of passage.actors) if (first >= from && last <= to) gap -= last - first - 1;
  let steps = 0;
  while (steps < STEPS.length && gap > (STEPS[steps] as number)) steps += 1;
  return FIGURES[steps] as string;
}

const FIGURES = ['0', '1', '2', '3', '4', '5'];

/// Which of the bare phrases on its side of the trigger an actor is, counted from the trigger; those joined count as one.
function rankOf(passage: Passage, draft: Draft, actor: Actor): string {
  if (!isBare(passage, actor)) return 'none';
  const after = actor.first >= draft.at;
  let between = 0;
  for (const other of passage.actors) {
    const closer = after
      ? other.first >= draft.at && other.first < actor.first
      : other.last <= draft.at && other.first > actor.first;
    if (closer && other.joinedTo === null && isBare(passage, other)) between += 1;
  }
  return FIGURES[Math.min(3, between)] as string;
}

/// The tokens between an actor and a trigger.
export function tokensBetween(draft: Draft, actor: Actor): readonly [from: number, to: number] {
  return actor.first >= draft.at ? [draft.at + draft.length, actor.first] : [actor.last, draft.at];
}

function verbBetween(passage: Passage, draft: Draft, actor: Actor): boolean {
  const [from, to] = tokensBetween(draft, actor);
  return passage.verbs.some(({ at }) => at >= from && at < to);
}

function markBetween(passage: Passage, draft: Draft, actor: Actor): string {
  const [from, to] = tokensBetween(draft, actor);
  const { tokens } = passage.sentence;
  let mark: string | null = null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'punctuation') continue;
    if (mark !== null) return 'several';
    mark = token.key;
  }
  return mark ?? 'none';
}

/// How the clause of an actor stands to that of a draft: `same`, `around`, `inside` or `beside`.
export function relationOf(passage: Passage, draft: Draft, actor: Actor): string {
  const own = passage.clauseAt[draft.at];
  const other = passage.clauseAt[actor.first];
  if (own === other) return 'same';
  if (isInside(passage, draft.at, other)) return 'around';
  return isInside(passage, actor.first, own) ? 'inside' : 'beside';
}
