/// Actors: the noun phrases of a sentence that refer to a mention, with what governs them. The one rule kept
/// here: a phrase belongs to one actor, the widest; what stands inside another's title is no actor.

import { nounReadings } from '../../arabic/clitics.ts';
import { foldForLookup } from '../../arabic/normalize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { overlaps, type Span, span } from '../../model/span.ts';
import { isDelegation } from './claim-word.ts';
import { findHead, type Head } from './head.ts';
import { isVerbForm } from './noun.ts';
import { type Parties, partyOf } from './party.ts';
import { findPhrases, type Indexed, type Line, type Phrase } from './phrase.ts';

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
  /// The case that a list word or a dual ending shows, else null.
  readonly wordCase: 'nominative' | 'accusative' | null;
  /// A place that can act because it stands for its government.
  readonly acts: boolean;
}

/// The actors of a sentence in reading order.
export function findActors(
  text: string,
  tokens: readonly Token[],
  here: readonly Indexed[],
  known: Parties,
  lexicon: Lexicon,
): readonly Actor[] {
  const covers = (adjective: boolean) => (at: number) =>
    here.some(
      ({ entry }) => (entry.form === 'adjective') === adjective && overlaps(entry.span, tokens[at] ?? span(0, 0)),
    );
  const line: Line = { text, tokens, lexicon, known, named: covers(false), national: covers(true) };
  const actors: Actor[] = [];
  for (const phrase of findPhrases(line, here)) {
    const actor = maybeActor(line, phrase, actors);
    const last = actors.at(-1);
    if (actor && last && isTitleOf(line, last, actor)) actors[actors.length - 1] = withTitle(last, actor);
    else if (actor) actors.push(actor);
  }
  return actors;
}

/// Whether a headed body before a person, with at most adjectives between, is that person's office: "the director of
/// *the* illegitimate *centre* X".
function isTitleOf(line: Line, body: Actor, person: Actor): boolean {
  if (!body.headed || body.kind !== 'organization' || person.kind !== 'person' || person.form !== 'name') return false;
  const between = line.tokens.slice(body.last, person.first);
  return between.length <= 3 && between.every((token) => token.key.startsWith('ال') || token.key === 'غير');
}

function withTitle(body: Actor, person: Actor): Actor {
  const { first, preposition, governor, joinedTo } = body;
  return { ...person, first, preposition, governor, joinedTo, span: span(body.span.start, person.span.end) };
}

function maybeActor(line: Line, phrase: Phrase, before: readonly Actor[]): Actor | null {
  const first = line.tokens.findIndex((token) => token.end > phrase.span.start);
  if (first < 0) return null;
  const last = line.tokens.findIndex((token) => token.start >= phrase.span.end);
  const head = findHead(line, first, phrase);
  const start = head.first === first ? phrase.span.start : (line.tokens[head.first]?.start ?? phrase.span.start);
  const joinedTo = maybeJoined(line, head, phrase, before);
  const own = head.preposition !== null && !LED_BY.has(head.preposition);
  const inherited = joinedTo === null || own ? null : before[joinedTo];
  return {
    mention: phrase.mention,
    standsFor: phrase.standsFor.length > 0 ? phrase.standsFor : partyBefore(line, head, phrase),
    ownState: isOwnState(line, phrase),
    kind: phrase.entry.kind,
    form: phrase.entry.form,
    span: span(start, phrase.span.end),
    first: head.first,
    last: last < 0 ? line.tokens.length : last,
    preposition: inherited ? inherited.preposition : head.preposition,
    governor: head.governor ?? inherited?.governor ?? null,
    headed: head.headed,
    joinedTo,
    wordCase: caseOf(line, head, phrase),
    acts: canAct(line, head, phrase),
  };
}

function isOwnState({ text, lexicon }: Line, { entry }: Pick<Phrase, 'entry'>): boolean {
  if (entry.form === 'name') return false;
  return lexicon.anaphors.get(foldForLookup(text.slice(entry.span.start, entry.span.end)))?.refers === 'own-state';
}

/// "The *Turkish* delegation": the adjective's noun stands for those who travelled.
function partyBefore(line: Line, head: Head, phrase: Phrase): readonly number[] {
  if (phrase.entry.form !== 'adjective' || !head.headed) return [];
  const key = line.tokens[head.first]?.key ?? '';
  return (
    nounReadings(key)
      .map((reading) => partyOf(line.lexicon, reading.key, line.known))
      .find((found) => found.length > 0) ?? []
  );
}

/// Whether a phrase can act: not a mere place, and an adjective of nationality only with a noun that stands for the
/// state ("the Turkish side", "a Turkish delegation"), not with "Turkish sources".
function canAct(line: Line, head: Head, { entry }: Phrase): boolean {
  if (entry.form !== 'adjective') return entry.kind !== 'place' || entry.metonymy;
  const key = line.tokens[head.first]?.key ?? '';
  return /^[وفبل]*ال/.test(key) || key.startsWith('لل') || isDelegation(key) || isOwnState(line, { entry });
}

/// `كل من` and a dual in -ان are nominative, `كلا من` and a dual in -ين are not.
function caseOf(line: Line, head: Head, phrase: Phrase): Actor['wordCase'] {
  const key = line.tokens[head.first]?.key.replace(/^و/, '') ?? '';
  if (key === 'كلا' || key === 'كلتا') return 'accusative';
  if (key === 'كل') return 'nominative';
  if (phrase.entry.form === 'name' || !/^ال.{3,}[اي]ن$/.test(key)) return null;
  return key.endsWith('ان') ? 'nominative' : 'accusative';
}

/// "A delegation *led by* X": X shares the delegation's role.
const LED_BY = new Set(['برئاسة', 'بحضور']);

/// The actor this phrase is joined to by a conjunction: `X وY`, `X، وY`.
function maybeJoined(line: Line, head: Head, phrase: Phrase, before: readonly Actor[]): number | null {
  const index = before.length - 1;
  const last = before[index];
  if (!last) return null;
  const word = line.tokens[head.first - 1]?.key ?? '';
  const alone = word === 'و';
  const led = LED_BY.has(head.preposition ?? '') && last.headed;
  const adjoined = word.startsWith('وال') && !isVerbForm(line.lexicon, word) && phrase.entry.kind === 'person';
  if (!alone && !adjoined && !led && !head.prefix.startsWith('و')) return null;
  const gap = line.tokens.slice(last.last, alone ? head.first - 1 : head.first);
  return gap.length <= 6 && gap.every((token) => isJoint(line.lexicon, token)) ? index : null;
}

/// What may stand between two items of a list: marks and the definite adjectives of the first.
function isJoint(lexicon: Lexicon, token: Token): boolean {
  if (token.kind === 'punctuation') return !'.:؛؟!'.includes(token.key);
  return /^(?:ال|لل|بر|بق)/.test(token.key) || (token.key.startsWith('وال') && !isVerbForm(lexicon, token.key));
}
