/// Actors: the noun phrases of a sentence that refer to a mention, with what governs them. The one rule kept
/// here: a phrase belongs to one actor, the widest; what stands inside another's title is no actor.

import { nounReadings, type Reading } from '../../arabic/clitics.ts';
import { foldForLookup } from '../../arabic/normalize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Mention } from '../../model/mention.ts';
import { type Span, span } from '../../model/span.ts';
import { isDelegation } from './claim-word.ts';
import { additionBefore, findHead, type Head, previous } from './head.ts';
import { isVerbForm } from './noun.ts';
import { isOfAnother } from './of-another.ts';
import { partyOf } from './party.ts';
import { findPhrases, type Indexed, type Line, type Phrase } from './phrase.ts';
import { coverTokens, firstEndingAfter, firstStartingFrom } from './token-position.ts';
import { caseShown, isPredicate } from './word-case.ts';

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

/// The actors of a sentence in reading order.
export function findActors(words: Omit<Line, 'namedAt' | 'nationalAt'>, here: readonly Indexed[]): readonly Actor[] {
  if (here.length === 0 && words.known.parties.length === 0 && words.known.delegation.length === 0) return [];
  const covered = (adjective: boolean) =>
    coverTokens(
      words.tokens,
      here.filter(({ entry }) => (entry.form === 'adjective') === adjective).map(({ entry }) => entry.span),
    );
  const { text, tokens, lexicon, known, datedAt } = words;
  const [namedAt, nationalAt] = [covered(false), covered(true)];
  const line: Line = { text, tokens, words: words.words, lexicon, known, datedAt, namedAt, nationalAt };
  const actors: Actor[] = [];
  for (const phrase of findPhrases(line, here)) {
    const actor = maybeActor(line, phrase, actors);
    const last = actors.at(-1);
    if (actor && last && (isTitleOf(line, last, actor) || isCalledBy(last, actor)))
      actors[actors.length - 1] = withTitle(last, actor);
    else if (actor && last && isBracketed(line, last, actor))
      actors[actors.length - 1] = altered(last, { last: actor.last + 1 });
    else if (actor) actors.push(actor);
  }
  return actors;
}

/// Whether a trigger governs an actor in idafa, whatever preposition stands before it.
export function isGovernedBy({ at, length }: { readonly at: number; readonly length: number }, actor: Actor): boolean {
  return actor.governor !== null && actor.governor >= at && actor.governor < at + length;
}

/// Whether an actor is a person of whom only somebody else is told.
export function isOthers({ kind, acts }: Actor): boolean {
  return kind === 'person' && !acts;
}

/// Whether a headed body before a person, with at most adjectives between, is that person's office: "the director of
/// *the* illegitimate *centre* X"; or the person is set off behind it: "the head of *the party*, *X*, said".
function isTitleOf(line: Line, body: Actor, person: Actor): boolean {
  if (!body.headed || body.kind !== 'organization' || person.kind !== 'person' || person.form !== 'name') return false;
  const between = line.tokens.slice(body.last, person.first);
  if (between.length <= 4 && between.every(({ key }) => key.startsWith('ال') || key === 'غير' || key === 'في'))
    return true;
  return between.length === 1 && isComma(line, body.last) && isOffice(line, body) && isSetOff(line, person);
}

function isComma({ tokens }: Line, at: number): boolean {
  const key = tokens[at]?.key;
  return key === '،' || key === ',';
}

/// Whether a body is headed by who holds one office in it: `رئيس الحزب`, and not `أعضاء الحزب`.
function isOffice({ tokens, lexicon }: Line, { first }: Actor): boolean {
  return nounReadings(tokens[first]?.key ?? '').some(
    ({ stem, definite }) => !definite && lexicon.titles.get(stem)?.number === 'singular',
  );
}

/// Whether a mark or what is said follows an actor.
function isSetOff(line: Line, { last }: Actor): boolean {
  return isComma(line, last) || line.tokens[last]?.key === ':' || line.words[last]?.opening === 'complementizer';
}

/// `الأوروغوياني دييغو ساراليغي`: a definite adjective of nationality right before a person, no noun before it, says whose citizen
/// he is.
function isCalledBy(adjective: Actor, person: Actor): boolean {
  if (adjective.form !== 'adjective' || adjective.headed || adjective.ownState) return false;
  if (person.kind !== 'person' || person.form !== 'name') return false;
  return adjective.last === person.first && person.preposition === null && !person.conjoined;
}

/// "The movement (*its other name*)": a body in brackets right behind another is no second one.
function isBracketed({ tokens }: Line, body: Actor, other: Actor): boolean {
  if (body.kind !== 'organization' || other.kind !== 'organization' || other.first !== body.last + 1) return false;
  return tokens[body.last]?.key === '(' && tokens[other.last]?.key === ')';
}

function withTitle(body: Actor, person: Actor): Actor {
  const { first, preposition, governor, joinedTo } = body;
  return altered(person, { first, preposition, governor, joinedTo, span: span(body.span.start, person.span.end) });
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

function maybeActor(line: Line, phrase: Phrase, before: readonly Actor[]): Actor | null {
  const first = firstEndingAfter(line.tokens, phrase.span.start);
  if (first === line.tokens.length) return null;
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
    last: firstStartingFrom(line.tokens, phrase.span.end),
    preposition: inherited ? inherited.preposition : head.preposition,
    governor: head.governor ?? inherited?.governor ?? null,
    headed: head.headed,
    joinedTo,
    conjoined: head.prefix.startsWith('و') || line.tokens[previous(line, head.first)]?.key === 'و',
    wordCase: caseOf(line, head),
    acts:
      canAct(line, head, phrase) &&
      !isSharedAdjective(head, phrase, before) &&
      !isApposed(line, head, phrase, before) &&
      !isOfAnother(line, head, phrase),
  };
}

/// "X, *director of the bank*, …": a title with its body right behind a name says who that is.
function isApposed(line: Line, head: Head, { entry }: Phrase, before: readonly Actor[]): boolean {
  const last = before.at(-1);
  if (last?.kind !== 'person' || last.form !== 'name' || entry.kind === 'person' || entry.form === 'adjective')
    return false;
  if (!head.headed || head.prefix !== '' || head.preposition !== null) return false;
  const gap = line.tokens.slice(last.last, head.first);
  const titled = nounReadings(line.tokens[head.first]?.key ?? '').some(({ stem }) => line.lexicon.titles.has(stem));
  return titled && gap.length <= 1 && gap.every(({ kind }) => kind === 'punctuation');
}

/// "The two ministers of defence, the Qatari *and the Turkish*": the second adjective only says which.
function isSharedAdjective(head: Head, { entry }: Phrase, before: readonly Actor[]): boolean {
  const last = before.at(-1);
  if (entry.form !== 'adjective' || head.headed || !last || last.last !== head.first) return false;
  return last.form === 'role' && head.prefix.startsWith('و');
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
  if (isPress(line.lexicon, key)) return false;
  return /^[وفبل]*ال/.test(key) || key.startsWith('لل') || isDelegation(key) || isOwnState(line, { entry });
}

/// "The Turkish *channel*": a newspaper or station of a state does not speak for it.
export function isPress({ organizationHeads }: Lexicon, key: string): boolean {
  return nounReadings(key).some(({ stem }) => organizationHeads.get(stem)?.sector === 'media');
}

/// The case its first word shows.
function caseOf(line: Line, head: Head): Actor['wordCase'] {
  const next = line.tokens[head.first + 1]?.key ?? '';
  const construct = next.startsWith('ال') || line.namedAt[head.first + 1] === true;
  return caseShown(line.lexicon, line.tokens[head.first]?.key ?? '', construct);
}

/// "A delegation *led by* X": X shares the delegation's role.
const LED_BY = new Set(['برئاسة', 'بحضور', 'بمشاركة']);

/// The actor this phrase is joined to by a conjunction: `X وY`, `X، وY`; a person to the last person before, whatever
/// bodies and places stand between in that one's title.
function maybeJoined(line: Line, head: Head, phrase: Phrase, before: readonly Actor[]): number | null {
  const index = describedBy(before);
  const last = before[index];
  if (!last) return null;
  const word = line.tokens[head.first - 1]?.key ?? '';
  const group = maybeGroupOf(line, head.first - 1, before);
  if (group !== null) return group;
  // `و«X»`: the conjunction stands before the quotation mark.
  const and = previous(line, head.first);
  const alone = line.tokens[and]?.key === 'و';
  const led = LED_BY.has(head.preposition ?? '') && last.headed;
  const adjoined = word.startsWith('وال') && !isVerbForm(line.lexicon, word) && phrase.entry.kind === 'person';
  const added = additionBefore(line, head.first);
  if (!alone && !adjoined && !led && added === 0 && !head.prefix.startsWith('و'))
    return maybeJoinedByTitle(line, head, phrase, before);
  const first = alone ? and : head.first - added;
  const person = phrase.entry.kind === 'person' && !led ? lastPerson(before) : index;
  if (person !== index && isJointed(line, before, person, first)) return person;
  return isJointed(line, before, index, first) ? index : null;
}

/// The index of the last actor, past the adjectives of nationality right behind its name: `شركة "X" اليابانية و"Y"`.
function describedBy(before: readonly Actor[]): number {
  let index = before.length - 1;
  while (index > 0 && isDescription(before[index - 1] as Actor, before[index] as Actor)) index -= 1;
  return index;
}

const MARKS_BETWEEN = 1;

function isDescription(named: Actor, { form, headed, conjoined, preposition, first }: Actor): boolean {
  if (form !== 'adjective' || headed || conjoined || preposition !== null || named.form !== 'name') return false;
  return first - named.last <= MARKS_BETWEEN;
}

const LONGEST_TITLE = 8;

/// `X، والرئيس التنفيذي لـ«Y» Z`: a title with `و` and all that it is over may stand before the next person of a list.
function maybeJoinedByTitle(line: Line, head: Head, { entry }: Phrase, before: readonly Actor[]): number | null {
  if (entry.kind !== 'person' || head.preposition !== null) return null;
  const at = titleWithAnd(line, head.first);
  const index = at === null ? -1 : before.findLastIndex((actor) => actor.kind === 'person' && actor.last <= at);
  return at !== null && index >= 0 && isJointed(line, before, index, at) ? index : null;
}

/// The token of a title with `و` that a person stands behind, nothing but what it may be over between.
function titleWithAnd({ tokens, words, lexicon }: Line, first: number): number | null {
  for (let at = first - 1; at >= Math.max(1, first - LONGEST_TITLE); at -= 1) {
    const [token, word] = [tokens[at], words[at]];
    if (!token || !word || word.opening || (word.verbForm && !word.nounOfEvent && !word.mayBeHead)) return null;
    if (token.kind === 'punctuation' && !/^["«»“”()]$/.test(token.key)) return null;
    if (/^و/.test(token.key) && nounReadings(token.key).some((one) => isTitleWithAnd(lexicon, one))) return at;
  }
  return null;
}

function isTitleWithAnd({ titles, people, eventNouns }: Lexicon, { stem, conjunction }: Reading): boolean {
  return conjunction === 'و' && (titles.has(stem) || people.has(stem)) && !eventNouns.has(stem);
}

/// `يرأسه`, `تتقدمهم`: who leads those before; `بينهم`, `ومعه`: who is among them, and who is with them.
const LEADING = /^و?[يت]?(?:تراس|راس|تقدم|قود|تزعم|تصدر)(?:ه|ها|هم)$/;
const AMONG = /^و?(?:بين|من|ابرز|مقدمت|راس)(?:ها|هم|هن)$/;
const WITH = /^(?:ومع|و?برفقت|و?بصحبت|و?بمعيت)(?:ه|ها|هم|هما)$/;
const GROUP_REACH = 3;

/// The index of the actor before a word that says who leads them, is among them or comes along; null where the word says
/// nothing of the sort or goes back to somebody without a name.
function maybeGroupOf({ tokens }: Line, at: number, before: readonly Actor[]): number | null {
  const key = tokens[at]?.key ?? '';
  const along = WITH.test(key);
  if (!along && !AMONG.test(key) && !LEADING.test(key)) return null;
  const index = before.findLastIndex(({ kind, headed }) => kind !== 'place' || headed);
  const last = before[index];
  if (!last || at - last.last > GROUP_REACH) return null;
  return along || last.headed || (last.kind !== 'person' && last.kind !== 'place') ? index : null;
}

/// The index of the last person, past at most a few complements of that one's title.
function lastPerson(before: readonly Actor[]): number {
  const index = before.findLastIndex((actor) => actor.kind === 'person');
  const between = before.slice(index + 1);
  const complements = between.every((actor) => actor.preposition !== null || actor.governor !== null || !actor.acts);
  return index >= 0 && between.length <= 3 && complements ? index : before.length - 1;
}

const LONGEST_JOINT = 6;

/// Whether nothing but what may stand between two items of a list lies between an actor and a token.
function isJointed(line: Line, before: readonly Actor[], index: number, first: number): boolean {
  const from = before[index]?.last ?? 0;
  const inside = (at: number) => before.some((actor, other) => other > index && actor.first <= at && at < actor.last);
  const gap = Array.from({ length: Math.max(0, first - from) }, (_, step) => from + step).filter((at) => !inside(at));
  return gap.length <= LONGEST_JOINT && gap.every((at) => isJoint(line, at));
}

const SIDE = new Set(['جهه', 'ناحيه', 'جهته', 'جهتها']);

/// `X من جهة، وY من جهة ثانية`: who stands on one side of a deal.
function isOfOneSide(tokens: Line['tokens'], at: number): boolean {
  const [before, key, next] = [tokens[at - 1]?.key ?? '', tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  return key === 'من' ? SIDE.has(next) : SIDE.has(key) && before === 'من';
}

const TO_HIM = new Set(['له', 'لها', 'لهم']);

/// What may stand between two items of a list: marks, the definite adjectives of the first, and what he becomes
/// (`رئيسا له`).
function isJoint({ lexicon, tokens }: Line, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'punctuation') return !'.:؛؟!'.includes(token.key);
  if (/^(?:ال|لل|بر|بق)/.test(token.key) || TO_HIM.has(token.key)) return true;
  if (isPredicate(lexicon, token.key) || isOfOneSide(tokens, at)) return true;
  return token.key.startsWith('وال') && !isVerbForm(lexicon, token.key);
}
