/// Features of an actor beside a draft: what speaks for or against its filling a role there, by name. The one rule kept
/// here: a feature says how the two stand to each other in the sentence, never who the actor is.

import type { ClaimArgument } from '../../model/claim.ts';
import type { EventKind, Role } from '../../model/ontology.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';
import { isNounOfEvent } from './noun.ts';
import { clauseChain, clauseOf, type Passage } from './passage.ts';
import { isBare } from './subject.ts';

/// The features of an actor for a role of a draft; all of them are asked for the role, and for the role in the kind.
export function argumentFeatures(
  passage: Passage,
  draft: Draft,
  actor: Actor,
  drafts: readonly Draft[],
): readonly string[] {
  return [
    ...ruleFeatures(draft, actor, drafts, passage),
    ...actorFeatures(passage, draft, actor),
    ...positionFeatures(passage, draft, actor),
    ...clauseFeatures(passage, draft, actor),
  ];
}

/// The scopes of features that are asked about one role.
export function roleScopes(kind: EventKind, role: Role): readonly string[] {
  return [role, `${kind} ${role}`];
}

/// The arguments that a draft's rule gave an actor.
export function argumentsOf(draft: Draft, actor: Actor): readonly ClaimArgument[] {
  return draft.arguments.filter(({ span }) => span.start === actor.span.start && span.end === actor.span.end);
}

function ruledRole(draft: Draft, actor: Actor): Role | 'none' {
  return argumentsOf(draft, actor)[0]?.role ?? 'none';
}

function ruleFeatures(draft: Draft, actor: Actor, drafts: readonly Draft[], passage: Passage): readonly string[] {
  const ruled = ruledRole(draft, actor);
  const head = actor.joinedTo === null ? undefined : passage.actors[actor.joinedTo];
  const others = drafts.filter((other) => other.at !== draft.at).map((other) => ruledRole(other, actor));
  return [
    'any',
    `rule=${ruled}`,
    `rule=${ruled} by=${draft.rule}`,
    `rule=${ruled} lemma=${draft.word.lemma}`,
    `lemma=${draft.word.lemma}`,
    `by=${draft.rule}`,
    `subject=${draft.word.frame.S ?? 'none'} object=${draft.word.frame.O ?? 'none'} rule=${ruled}`,
    ...(head ? [`joined=${ruledRole(draft, head)}`] : ['alone']),
    ...[...new Set(others)].filter((role) => role !== 'none').map((role) => `also=${role}`),
    `free=${draft.arguments.length === 0}`,
  ];
}

function actorFeatures(passage: Passage, draft: Draft, actor: Actor): readonly string[] {
  const preposition = actor.preposition ?? 'none';
  const governor = governorOf(passage, draft, actor);
  return [
    `actor=${actor.kind}`,
    `actor=${actor.kind} ${actor.form} ${actor.headed ? 'headed' : ''}`,
    `acts=${actor.acts}`,
    `with=${preposition}`,
    `with=${preposition} actor=${actor.kind}`,
    `governor=${governor}`,
    `governor=${governor} by=${draft.rule}`,
    `case=${actor.wordCase}`,
    `own-state=${actor.ownState}`,
    `before=${wordBefore(passage, actor)}`,
  ];
}

/// What noun governs an actor: the trigger, another noun of an event, another noun, none.
function governorOf(passage: Passage, draft: Draft, actor: Actor): string {
  if (actor.governor === null) return 'none';
  if (actor.governor >= draft.at && actor.governor < draft.at + draft.length) return 'trigger';
  return isNounOfEvent(passage.lexicon, passage.keys[actor.governor] ?? '') ? 'event' : 'noun';
}

const LONGEST_PARTICLE = 4;

/// A short word right before an actor: conjunctions and particles are short.
function wordBefore(passage: Passage, actor: Actor): string {
  const key = passage.keys[actor.first - 1] ?? 'edge';
  return key.length <= LONGEST_PARTICLE ? key : 'word';
}

function positionFeatures(passage: Passage, draft: Draft, actor: Actor): readonly string[] {
  const side = actor.first >= draft.at ? 'after' : 'before';
  const far = distance(draft, actor);
  const rank = rankOf(passage, draft, actor);
  const preposition = actor.preposition ?? 'none';
  return [
    `side=${side}`,
    `side=${side} form=${draft.form}`,
    `side=${side} far=${far}`,
    `side=${side} with=${preposition}`,
    `side=${side} with=${preposition} far=${far}`,
    `side=${side} with=${preposition} form=${draft.form}`,
    `rank=${side} ${rank}`,
    `rank=${side} ${rank} form=${draft.form}`,
    `side=${side} verb-between=${verbBetween(passage, draft, actor)}`,
    `mark-between=${markBetween(passage, draft, actor)}`,
  ];
}

const STEPS = [0, 2, 5, 10, 20];

function distance(draft: Draft, actor: Actor): number {
  const gap = actor.first >= draft.at ? actor.first - draft.at - draft.length : draft.at - actor.last;
  return STEPS.filter((step) => gap > step).length;
}

/// Which of the bare phrases on its side of the trigger an actor is, counted from the trigger; those joined count as one.
function rankOf(passage: Passage, draft: Draft, actor: Actor): string {
  if (!isBare(passage, actor)) return 'none';
  const after = actor.first >= draft.at;
  const between = passage.actors.filter(
    (other) =>
      other.joinedTo === null &&
      isBare(passage, other) &&
      (after
        ? other.first >= draft.at && other.first < actor.first
        : other.last <= draft.at && other.first > actor.first),
  );
  return String(Math.min(3, between.length));
}

function between(draft: Draft, actor: Actor): readonly [from: number, to: number] {
  return actor.first >= draft.at ? [draft.at + draft.length, actor.first] : [actor.last, draft.at];
}

function verbBetween(passage: Passage, draft: Draft, actor: Actor): boolean {
  const [from, to] = between(draft, actor);
  return passage.verbAt.slice(from, to).some((verb) => verb !== null);
}

function markBetween(passage: Passage, draft: Draft, actor: Actor): string {
  const [from, to] = between(draft, actor);
  const marks = passage.sentence.tokens.slice(from, to).filter((token) => token.kind === 'punctuation');
  return marks.length > 1 ? 'several' : (marks[0]?.key ?? 'none');
}

/// How the clauses of the two stand to each other.
function clauseFeatures(passage: Passage, draft: Draft, actor: Actor): readonly string[] {
  const own = clauseOf(passage, draft.at);
  const other = clauseOf(passage, actor.first);
  const relation = relationOf(passage, draft, actor);
  return [
    `clause=${relation}`,
    `clause=${relation} ${own.kind} ${other.kind}`,
    `clause=${relation} with=${actor.preposition ?? 'none'}`,
    `clause=${relation} form=${draft.form}`,
    `quoted=${own.quoted}${other.quoted}`,
    `sentence=${passage.sentence.role}`,
    `voice=${draft.verb?.passive ?? false}`,
    `unnamed=${draft.unnamed}`,
    `unnamed=${draft.unnamed} clause=${relation} with=${actor.preposition ?? 'none'}`,
  ];
}

/// How the clause of an actor stands to that of a draft: `same`, `around`, `inside` or `beside`.
export function relationOf(passage: Passage, draft: Draft, actor: Actor): string {
  const own = passage.clauseAt[draft.at];
  const other = passage.clauseAt[actor.first];
  if (own === other) return 'same';
  if (clauseChain(passage, draft.at).some(({ index }) => index === other)) return 'around';
  return clauseChain(passage, actor.first).some(({ index }) => index === own) ? 'inside' : 'beside';
}
