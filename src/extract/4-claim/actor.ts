/// An actor: a noun phrase of a sentence that refers to a mention, with what governs it. The one rule kept here: it says how the phrase
/// stands, and nothing of what it does.

import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

export interface Actor {
  /// Index into the document's mentions.
  readonly mention: number;
  readonly kind: Mention['kind'];
  readonly form: Mention['form'];
  /// The name with its title and the words that head it ("a delegation from …").
  readonly span: Span;
  /// Index of the phrase's first token, and of the token after its last.
  readonly first: number;
  readonly last: number;
  /// Whether it is "his country", which stands where a name can though it is no name.
  readonly ownState: boolean;
  /// Whom a noun of party ("the two sides") stands for; empty for all others.
  readonly standsFor: readonly number[];
  /// The preposition that governs the phrase, by its canonical name; null in subject or object position.
  readonly preposition: string | null;
  /// Index of the noun that governs the phrase in idafa ("*the visit of* X"), else null.
  readonly governor: number | null;
  /// Whether the phrase has a noun of people before the mention ("a source in X", "fighters of X").
  readonly headed: boolean;
  /// Index of the actor that this one is joined to by "and" or in a list, else null.
  readonly joinedTo: number | null;
  /// Whether `و` stands before it, attached or alone.
  readonly conjoined: boolean;
  /// The case that a list word or a dual ending shows, else null.
  readonly wordCase: 'nominative' | 'accusative' | null;
  /// A place that can act because it stands for its government.
  readonly acts: boolean;
}

/// Whether a trigger governs an actor in idafa, whatever preposition stands before it.
export function isGovernedBy({ at, length }: { readonly at: number; readonly length: number }, actor: Actor): boolean {
  return actor.governor !== null && actor.governor >= at && actor.governor < at + length;
}

/// Whether an actor is a person of whom only somebody else is told.
export function isOthers({ kind, acts }: Actor): boolean {
  return kind === 'person' && !acts;
}

/// An actor with some things otherwise. All are written out, since the machine is quick with objects of one shape only.
export function altered(actor: Actor, other: Partial<Actor>): Actor {
  const whole = { ...actor, ...other };
  return {
    mention: whole.mention,
    standsFor: whole.standsFor,
    ownState: whole.ownState,
    kind: whole.kind,
    form: whole.form,
    span: whole.span,
    first: whole.first,
    last: whole.last,
    preposition: whole.preposition,
    governor: whole.governor,
    headed: whole.headed,
    joinedTo: whole.joinedTo,
    conjoined: whole.conjoined,
    wordCase: whole.wordCase,
    acts: whole.acts,
  };
}
