/// A passage: one sentence with its actors, dates, verbs and clauses found. The one rule kept here: it is made
/// once a sentence, and the rules only ask it.

import type { Lexicon, NounOfEvent } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { type Span, span } from '../../model/span.ts';
import { type Actor, findActors } from './actor.ts';
import { claimWord } from './claim-word.ts';
import { type Clause, splitClauses } from './clause.ts';
import { isRelative } from './function-word.ts';
import { isNounOfEvent, isVerbForm } from './noun.ts';
import type { Parties } from './party.ts';
import type { Indexed } from './phrase.ts';
import { maybeVerb, type Verb } from './verb.ts';

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
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  /// For each token, the index of its actor, or null.
  readonly actorAt: readonly (number | null)[];
  readonly dates: readonly PassageDate[];
  /// For each token, whether it belongs to a date.
  readonly datedAt: readonly boolean[];
  /// For each token, the finite verb that starts there, or null.
  readonly verbAt: readonly (Verb | null)[];
  readonly clauses: readonly Clause[];
  readonly clauseAt: readonly number[];
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
}

export function readPassage(input: PassageInput): Passage {
  const { sentence, text, lexicon, mentions } = input;
  const { tokens } = sentence;
  const keys = tokens.map((token) => token.key);
  const opening = sentence.role === 'body' ? afterDateline(lexicon, keys) : 0;
  const dates = input.dates.map((date) => ({
    index: date.index,
    dateline: date.dateline,
    ...tokensOf(sentence, date.span),
  }));
  const datedAt = cover(tokens.length, dates).map((date) => date !== null);
  const phrases = findActors(
    text,
    tokens,
    input.here.filter(({ entry }) => entry.span.start >= (tokens[opening]?.start ?? 0)),
    input.known,
    lexicon,
    (at) => datedAt[at] === true,
  );
  const actorAt = cover(tokens.length, phrases);
  const named = cover(
    tokens.length,
    input.here.map(({ entry }) => tokensOf(sentence, entry.span)),
  ).map((mention) => mention !== null);
  const context = {
    keys,
    lexicon,
    raw: (at: number) => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0),
    isWord: (at: number) => tokens[at]?.kind === 'word',
    isMark: (at: number) => tokens[at]?.kind === 'punctuation',
    taken: (at: number) => actorAt[at] !== null || datedAt[at] === true || named[at] === true,
  };
  const verbAt = tokens.map((_, at) => maybeVerb(context, at));
  const opened = new Set(
    phrases.filter((actor) => opensClause(keys, actor, verbAt[actor.last] ?? null)).map(({ first }) => first),
  );
  const actors = phrases.map((actor) => {
    if (opened.has(actor.first))
      return {
        ...actor,
        governor: null,
        joinedTo: null,
        preposition: actor.joinedTo === null ? actor.preposition : null,
      };
    return actor.governor !== null && verbAt[actor.governor] ? { ...actor, governor: null } : actor;
  });
  const split = splitClauses({
    tokens,
    verbAt: (at) => verbAt[at] ?? null,
    opens: (at) => opened.has(at),
    inside: (at) => actorAt[at] !== null && actorAt[at] === actorAt[at - 1],
    isParticiple: (at) => at > 0 && !context.taken(at) && maybeSayingParticiple(lexicon, keys[at] ?? '') !== undefined,
  });
  return { sentence, text, lexicon, keys, actors, mentions, actorAt, dates, datedAt, verbAt, ...split };
}

/// "… in the ambush, *and X* discusses": `و` before an actor with a singular verb of its own joins clauses, not names.
function opensClause(keys: readonly string[], actor: Actor, verb: Verb | null): boolean {
  if (!verb || verb.conjoined || !actor.conjoined || actor.first === 0) return false;
  // "The accord that A and B signed *covers*": the verb may have waited behind a relative clause.
  if (actor.preposition === 'بين' || keys.slice(0, actor.first).some(isRelative)) return false;
  return verb.forms.length > 0 && verb.forms.every((form) => form.number === 'singular' && form.tense === 'imperfect');
}

const DATELINE_REACH = 14;

/// The token after a dateline (`طرابلس 14 مارس (وكالة) -`), which tells where and by whom the article was filed.
function afterDateline(lexicon: Lexicon, keys: readonly string[]): number {
  const verb = keys.findIndex(
    (key) => isVerbForm(lexicon, key) && !isNounOfEvent(lexicon, key) && !lexicon.months.has(key),
  );
  // A line without a plain verb still opens with a dateline where a day or brackets stand before the dash.
  const filed = keys.slice(0, DATELINE_REACH).some((key) => key === '(' || /^\d/.test(key));
  const end = Math.min(DATELINE_REACH, verb < 0 ? (filed ? DATELINE_REACH : 0) : verb + 1);
  // `نيامي 9 مارس (وكالة) اختتم`: without a dash the brackets end it.
  if (verb > 2 && keys[verb - 1] === ')' && verb < DATELINE_REACH) return verb;
  return keys.findLastIndex((key, at) => at > 0 && at < end && /^[-–—|/]$/.test(key)) + 1;
}

function tokensOf(sentence: Sentence, where: Span): { readonly first: number; readonly last: number } {
  const first = sentence.tokens.findIndex((token) => token.end > where.start);
  const last = sentence.tokens.findIndex((token) => token.start >= where.end);
  return { first: Math.max(0, first), last: last < 0 ? sentence.tokens.length : last };
}

function cover(
  length: number,
  ranges: readonly { readonly first: number; readonly last: number }[],
): readonly (number | null)[] {
  const covered: (number | null)[] = Array.from({ length }, () => null);
  for (const [index, range] of ranges.entries()) covered.fill(index, range.first, range.last);
  return covered;
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

/// The actors that belong to a clause, in reading order.
export function actorsIn(passage: Passage, clause: number): readonly Actor[] {
  return passage.actors.filter((actor) => passage.clauseAt[actor.first] === clause);
}
