/// Finds the actors of a sentence: its noun phrases that refer to a mention. The one rule kept here: a phrase belongs
/// to one actor, the widest; what stands inside another's title is no actor.

import { nounReadings } from '../../arabic/clitics.ts';
import { foldForLookup } from '../../arabic/normalize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { span } from '../../model/span.ts';
import { type Actor, altered } from './actor.ts';
import { isDelegation } from './claim-word.ts';
import { findHead, type Head, previous } from './head.ts';
import { LED_BY, maybeJoined } from './joined-actor.ts';
import { isComma } from './mark.ts';
import { isOfAnother } from './of-another.ts';
import { partyOf } from './party.ts';
import { findPhrases, type Indexed, type Line, type Phrase } from './phrase.ts';
import { coverTokens, firstEndingAfter, firstStartingFrom } from './token-position.ts';
import { caseShown } from './word-case.ts';

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

/// Whether a headed body before a person, with at most adjectives between, is that person's office: "the director of
/// *the* illegitimate *centre* X"; or the person is set off behind it: "the head of *the party*, *X*, said".
function isTitleOf(line: Line, body: Actor, person: Actor): boolean {
  if (!body.headed || body.kind !== 'organization' || person.kind !== 'person' || person.form !== 'name') return false;
  const between = line.tokens.slice(body.last, person.first);
  if (between.length <= 4 && between.every(({ key }) => key.startsWith('ال') || key === 'غير' || key === 'في'))
    return true;
  return between.length === 1 && isComma(line.tokens[body.last]?.key) && isOffice(line, body) && isSetOff(line, person);
}

/// Whether a body is headed by who holds one office in it: `رئيس الحزب`, and not `أعضاء الحزب`.
function isOffice({ tokens, lexicon }: Line, { first }: Actor): boolean {
  return nounReadings(tokens[first]?.key ?? '').some(
    ({ stem, definite }) => !definite && lexicon.titles.get(stem)?.number === 'singular',
  );
}

/// Whether a mark or what is said follows an actor.
function isSetOff({ tokens, words }: Line, { last }: Actor): boolean {
  return isComma(tokens[last]?.key) || tokens[last]?.key === ':' || words[last]?.opening === 'complementizer';
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
  if (isPress(line.lexicon, key) || isOfCitizens(key)) return false;
  if (/^[وفبل]*ال/.test(key) || key.startsWith('لل') || isDelegation(key) || isOwnState(line, { entry })) return true;
  return isTwoHolders(line.lexicon, key);
}

const CITIZENS =
  /^[وفبل]*ال(?:اسره|اسر|عايله|عايلات|مواطن(?:ه|ون|ين|ات)?|شعب|شباب|شاب|طالب|طلاب|سكان|اهالي|نساء|اطفال|لاجي(?:ون|ين)?|نازح(?:ون|ين)|عمال|لاعب(?:ون|ين)?|جماهير|جمهور|فريق|منتخب|نادي)$/;

/// `الأسر السعودية`: citizens do not act for their state.
function isOfCitizens(key: string): boolean {
  return CITIZENS.test(key);
}

/// `وزيرا الخارجية المصري والقطري`: without names, whose ministers they are says who acts.
function isTwoHolders({ titles }: Lexicon, key: string): boolean {
  return nounReadings(key).some(({ stem, definite }) => !definite && titles.get(stem)?.number === 'dual');
}

/// "The Turkish *channel*": a newspaper or station of a state does not speak for it.
export function isPress({ organizationHeads }: Lexicon, key: string): boolean {
  return nounReadings(key).some(({ stem }) => organizationHeads.get(stem)?.sector === 'media');
}

/// The case its first word shows.
function caseOf(line: Line, head: Head): Actor['wordCase'] {
  const next = line.tokens[head.first + 1]?.key ?? '';
  const isField = () => line.namedAt[head.first + 2] === true && line.lexicon.portfolios.has(`ال${next}`);
  const construct = next.startsWith('ال') || line.namedAt[head.first + 1] === true || isField();
  return caseShown(line.lexicon, line.tokens[head.first]?.key ?? '', construct);
}
