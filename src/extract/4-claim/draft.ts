/// Drafts: claims in the making. The one rule kept here: a draft knows its trigger and who fills which role;
/// what is true of it, who says so, when and where is added once, at the end.

import type { EventWord } from '../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../model/claim.ts';
import type { Role } from '../../model/ontology.ts';
import type { ClaimRule } from '../../model/rule.ts';
import { type Span, span } from '../../model/span.ts';
import type { Actor } from './actor.ts';
import type { Passage } from './passage.ts';
import type { Verb } from './verb.ts';

/// How the trigger is written.
export type TriggerForm = 'verb' | 'light' | 'masdar' | 'noun' | 'passive' | 'colon' | 'participle';

export interface Draft {
  readonly rule: ClaimRule;
  readonly word: EventWord;
  readonly form: TriggerForm;
  /// Index of the trigger's first token, and how many tokens it takes.
  readonly at: number;
  readonly length: number;
  readonly arguments: readonly ClaimArgument[];
  /// The finite verb that carries it, its own or a light one.
  readonly verb: Verb | null;
  /// Whether the trigger is a definite noun or a verb that takes one, which may mention an earlier event again.
  readonly definite: boolean;
  /// Whether the trigger is a noun that is itself the subject or object of a clause's verb.
  readonly fronted: boolean;
  /// Whether an actor the text does not name fills a role ("a military source").
  readonly unnamed: boolean;
  /// Features for the confidence: subject found by position, by carrying over, …
  readonly carried: boolean;
  /// Whether the trigger is a masdar with the `ل` of purpose.
  readonly purpose: boolean;
  /// Whether it only adds to another event: "accompanied by X", "the delegation included Y".
  readonly adds: boolean;
}

/// What a draft says of itself where its rule has nothing to add.
type Usual = 'verb' | 'definite' | 'fronted' | 'unnamed' | 'carried' | 'purpose' | 'adds';

/// A draft with the usual values for what is not given. All are written out, since the machine is quick with objects of
/// one shape only.
export function draft(given: Omit<Draft, Usual> & Partial<Pick<Draft, Usual>>): Draft {
  return {
    rule: given.rule,
    word: given.word,
    form: given.form,
    at: given.at,
    length: given.length,
    arguments: given.arguments,
    verb: given.verb ?? null,
    definite: given.definite ?? false,
    fronted: given.fronted ?? false,
    unnamed: given.unnamed ?? false,
    carried: given.carried ?? false,
    purpose: given.purpose ?? false,
    adds: given.adds ?? false,
  };
}

/// A draft with other arguments.
export function withArguments(made: Draft, found: readonly ClaimArgument[]): Draft {
  return draft({ ...made, arguments: found });
}

/// Arguments for an actor and all those joined to it, anaphors replaced by what they stand for.
export function fill(passage: Passage, role: Role, actor: Actor): readonly ClaimArgument[] {
  return groupOf(passage, actor).flatMap((member) => fillAlone(passage, role, member));
}

/// Arguments for an actor without those joined to it.
export function fillAlone(passage: Passage, role: Role, actor: Actor): readonly ClaimArgument[] {
  const where = span(actor.span.start, actor.span.end);
  if (actor.standsFor.length === 0) return argumentsFor(passage, role, actor.mention, where);
  return actor.standsFor.map((mention) => ({ role, span: where, mention }));
}

/// Arguments for one mention; one that stands for several earlier ones gives an argument for each.
export function argumentsFor(passage: Passage, role: Role, mention: number, where: Span): readonly ClaimArgument[] {
  const entry = passage.mentions[mention];
  // "His country" has nobody it goes back to: the state that it is is known.
  const found = entry?.form === 'anaphor' && !(entry.known !== null && entry.antecedents.length === 0);
  const several = entry !== undefined && (found || (entry.form !== 'name' && entry.antecedents.length > 1));
  if (!several) return [{ role, span: where, mention }];
  return entry.antecedents.map((antecedent) => ({ role, span: where, mention: antecedent }));
}

/// The actor with those joined to it by "and", in reading order.
export function groupOf(passage: Passage, actor: Actor): readonly Actor[] {
  const { actors } = passage;
  const members = [actor];
  const group = [actors.indexOf(actor)];
  for (let index = 0; index < actors.length; index += 1) {
    const next = actors[index] as Actor;
    if (next.joinedTo === null || !group.includes(next.joinedTo)) continue;
    group.push(index);
    if (next !== actor) members.push(next);
  }
  return members;
}

/// Arguments without repetition: the first role a mention gets stays.
export function distinct(found: readonly ClaimArgument[]): readonly ClaimArgument[] {
  if (found.length < 2) return found;
  return found.filter(({ mention }, index) => found.findIndex((other) => other.mention === mention) === index);
}
