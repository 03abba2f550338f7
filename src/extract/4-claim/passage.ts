/// A passage: one sentence with its actors, dates, verbs and clauses found. The one rule kept here: it is made
/// once a sentence, and the rules only ask it.

import type { Lexicon, NounOfEvent } from '../../lexicon/lexicon.ts';
import type { Sentence, Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { type Span, span } from '../../model/span.ts';
import { wordsOf } from '../3-mention/token-words.ts';
import { type Actor, altered } from './actor.ts';
import { type ClaimWord, claimWord, claimWordOf } from './claim-word.ts';
import { type Clause, type ClauseOpening, type ClauseSplit, splitClauses } from './clause.ts';
import { findActors } from './find-actors.ts';
import type { Leaning } from './leaning.ts';
import type { Parties } from './party.ts';
import type { Indexed } from './phrase.ts';
import { coverRuns, coverTokens, numberRuns, tokensOf } from './token-position.ts';
import { maybeVerb, type Verb, type VerbContext } from './verb.ts';

/// A date of the sentence with its tokens.
export interface PassageDate {
  /// Index into the document's dates.
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /// Whether it stands in the dateline, which tells when the article was filed.
  readonly dateline: boolean;
}

export interface Passage {
  readonly sentence: Sentence;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly keys: readonly string[];
  /// For each token, what is known of its word.
  readonly words: readonly ClaimWord[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  /// For each token, the index of its actor, or null.
  readonly actorAt: readonly (number | null)[];
  readonly dates: readonly PassageDate[];
  /// For each token, whether it belongs to a date.
  readonly datedAt: readonly boolean[];
  /// For each token, the finite verb that starts there, or null; and all verbs in reading order.
  readonly verbAt: readonly (Verb | null)[];
  readonly verbs: readonly Verb[];
  readonly clauses: readonly Clause[];
  readonly clauseAt: readonly number[];
  /// For each clause, the actors that begin in it, in reading order.
  readonly clauseActors: readonly (readonly Actor[])[];
  /// The kinds of event whose context some word shows, and those that a word outside all actors shows: see `contextBit`.
  readonly contexts: number;
  readonly plainContexts: number;
  /// Whether some word speaks of a match or a prize.
  readonly game: boolean;
  /// What the whole document is about.
  readonly leaning: Leaning;
}

/// A date of the document, before its tokens are found.
export interface FoundDate {
  readonly index: number;
  readonly span: Span;
  readonly dateline: boolean;
}

/// What a passage is made from.
export interface PassageInput {
  readonly sentence: Sentence;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
  readonly here: readonly Indexed[];
  readonly known: Parties;
  readonly dates: readonly FoundDate[];
  readonly leaning: Leaning;
}

export function readPassage(input: PassageInput): Passage {
  const { sentence, text, lexicon, mentions, here } = input;
  const { tokens } = sentence;
  const keys = tokens.map((token) => token.key);
  const words = wordsOf(lexicon, tokens).map((word) => claimWordOf(word));
  const dates = input.dates.map(({ index, dateline, span: where }) => {
    const { first, last } = tokensOf(tokens, where);
    return { index, dateline, first, last };
  });
  const datedAt = coverRuns(tokens.length, dates);
  const phrases = findActors(
    { text, tokens, words, lexicon, known: input.known, datedAt },
    afterDateline(input, words),
  );
  const actorAt = numberRuns(tokens.length, phrases);
  const named = coverTokens(
    tokens,
    here.map(({ entry }) => entry.span),
  );
  const taken = (at: number): boolean => actorAt[at] !== null || datedAt[at] === true || named[at] === true;
  const context: VerbContext = { text, tokens, keys, words, lexicon, taken };
  const verbAt = tokens.map((_, at) => maybeVerb(context, at));
  const opened = new Set(phrases.filter((actor) => opensClause(words, actor, verbAt[actor.last] ?? null)));
  const actors = phrases.map((actor) => settled(actor, verbAt, opened.has(actor)));
  const openedAt = new Set([...opened].map(({ first }) => first));
  const split = splitClauses({
    tokens,
    verbAt: (at) => verbAt[at] ?? null,
    begins: (at) => openedAt.has(at),
    inside: (at) => at > 0 && actorAt[at] !== null && actorAt[at] === actorAt[at - 1],
    // `فان دير مولن`: what spells a particle and begins a name opens no clause.
    opening: (at) => (named[at] || isByHand(keys, at) ? null : openingOf(words[at], at > 0 && !taken(at))),
  });
  const verbs = verbAt.filter((verb) => verb !== null);
  const { clauses, clauseAt } = split;
  const { contexts, plainContexts, game } = contextsOf(words, actorAt);
  return {
    sentence,
    text,
    lexicon,
    keys,
    words,
    actors,
    mentions,
    actorAt,
    dates,
    datedAt,
    verbAt,
    verbs,
    clauses,
    clauseAt,
    clauseActors: byClause(actors, split),
    contexts,
    plainContexts,
    game,
    leaning: input.leaning,
  };
}

/// `و` before an actor that begins a clause joins it to nothing; and a verb governs nobody in idafa.
function settled(actor: Actor, verbAt: readonly (Verb | null)[], begins: boolean): Actor {
  if (begins) {
    const preposition = actor.joinedTo === null ? actor.preposition : null;
    return altered(actor, { governor: null, joinedTo: null, preposition });
  }
  return actor.governor !== null && verbAt[actor.governor] ? altered(actor, { governor: null }) : actor;
}

/// `سقطت بيد X`: without `أن` behind it the word is no conjunction.
function isByHand(keys: readonly string[], at: number): boolean {
  return keys[at] === 'بيد' && !keys[at + 1]?.startsWith('ان');
}

/// How a word opens a clause; a participle of saying only where it is `free`.
function openingOf(word: ClaimWord | undefined, free: boolean): ClauseOpening | null {
  if (!word) return null;
  const participle = free && word.sayingParticiple !== undefined;
  return participle && (word.opening === null || word.opening === 'subordinator') ? 'participle' : word.opening;
}

function byClause(actors: readonly Actor[], { clauses, clauseAt }: ClauseSplit): readonly (readonly Actor[])[] {
  const found: Actor[][] = clauses.map(() => []);
  for (const actor of actors) found[clauseAt[actor.first] ?? 0]?.push(actor);
  return found;
}

function contextsOf(
  words: readonly ClaimWord[],
  actorAt: readonly (number | null)[],
): Pick<Passage, 'contexts' | 'plainContexts' | 'game'> {
  let [contexts, plainContexts, game] = [0, 0, false];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as ClaimWord;
    contexts |= word.contexts;
    if (actorAt[at] === null) plainContexts |= word.contexts;
    game ||= word.game;
  }
  return { contexts, plainContexts, game };
}

/// "… in the ambush, *and X* discusses": `و` before an actor with a singular verb of its own joins clauses, not names.
function opensClause(words: readonly ClaimWord[], actor: Actor, verb: Verb | null): boolean {
  if (!verb || verb.conjoined || !actor.conjoined || actor.first === 0) return false;
  // "The accord that A and B signed *covers*": the verb may have waited behind a relative clause.
  if (actor.preposition === 'بين' || words.slice(0, actor.first).some(({ opening }) => opening === 'relative'))
    return false;
  return verb.forms.length > 0 && verb.forms.every((form) => form.number === 'singular' && form.tense === 'imperfect');
}

/// The mentions after the dateline (`طرابلس 14 مارس (وكالة) -`), which tells where and by whom the article was filed.
function afterDateline({ sentence, lexicon, here }: PassageInput, words: readonly ClaimWord[]): readonly Indexed[] {
  const opening = sentence.role === 'body' ? datelineEnd(lexicon, sentence.tokens, words) : 0;
  if (opening === 0) return here;
  const start = sentence.tokens[opening]?.start ?? 0;
  return here.filter(({ entry }) => entry.span.start >= start);
}

const DATELINE_REACH = 14;

/// The token after a dateline, or 0.
function datelineEnd(lexicon: Lexicon, tokens: readonly Token[], words: readonly ClaimWord[]): number {
  const opening = tokens.slice(0, DATELINE_REACH);
  if (!opening.some(({ key }, at) => at > 0 && (key === ')' || isDash(key)))) return 0;
  const verb = words.findIndex(
    (word, at) => word.verbForm && !word.nounOfEvent && !lexicon.months.has(tokens[at]?.key ?? ''),
  );
  // A line without a plain verb still opens with a dateline where a day or brackets stand before the dash.
  const filed = opening.some(({ key }) => key === '(' || /^\d/.test(key));
  const end = Math.min(DATELINE_REACH, verb < 0 ? (filed ? DATELINE_REACH : 0) : verb + 1);
  // `نيامي 9 مارس (وكالة) اختتم`: without a dash the brackets end it.
  if (verb > 2 && tokens[verb - 1]?.key === ')' && verb < DATELINE_REACH) return verb;
  return opening.findLastIndex(({ key }, at) => at > 0 && at < end && isDash(key)) + 1;
}

function isDash(key: string): boolean {
  return key.length === 1 && '-–—|/'.includes(key);
}

/// The adverbial participle of saying at a token ("…, stressing that"), indefinite and without preposition.
export function maybeSayingParticiple(lexicon: Lexicon, key: string): NounOfEvent | undefined {
  return claimWord(lexicon, key).sayingParticiple;
}

/// The span of a run of tokens.
export function spanOf(passage: Passage, first: number, length = 1): Span {
  const { tokens } = passage.sentence;
  return span(
    tokens[first]?.start ?? passage.sentence.span.start,
    tokens[first + length - 1]?.end ?? passage.sentence.span.end,
  );
}

/// The clause of a token.
export function clauseOf(passage: Passage, at: number): Clause {
  const clause = passage.clauses[passage.clauseAt[at] ?? 0];
  if (!clause) throw new Error(`Token ${at} of a passage of ${passage.keys.length} has no clause`);
  return clause;
}

/// The last verb before a token in its clause.
export function verbBefore({ verbs, clauseAt }: Passage, at: number): Verb | undefined {
  return verbs.findLast((verb) => verb.at < at && clauseAt[verb.at] === clauseAt[at]);
}

/// The clause and all those it depends on, innermost first.
export function clauseChain(passage: Passage, at: number): readonly Clause[] {
  const chain: Clause[] = [];
  let clause: Clause | undefined = clauseOf(passage, at);
  while (clause) {
    chain.push(clause);
    clause = clause.parent === null ? undefined : passage.clauses[clause.parent];
  }
  return chain;
}

/// Whether a token belongs to a clause or to one that depends on it.
export function isInside(passage: Passage, at: number, clause: number | undefined): boolean {
  let around: number | null = passage.clauseAt[at] ?? 0;
  while (around !== null && around !== clause) around = passage.clauses[around]?.parent ?? null;
  return around !== null;
}

/// The actors that belong to a clause, in reading order.
export function actorsIn(passage: Passage, clause: number): readonly Actor[] {
  return passage.clauseActors[clause] ?? [];
}
