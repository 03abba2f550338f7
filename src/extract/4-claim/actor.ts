/// Actors: the noun phrases of a sentence that refer to a mention, with what governs them. The one rule kept
/// here: a phrase belongs to one actor, the widest; what stands inside another's title is no actor.

import { nounReadings } from '../../arabic/clitics.ts';
import { foldForLookup } from '../../arabic/normalize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { contains, overlaps, type Span, span } from '../../model/span.ts';
import { isListWord, maybePreposition } from './function-word.ts';
import { isHeadNoun, isNounOfEvent, isPlainNoun } from './noun.ts';
import { findPartyNouns, type Parties, partyOf } from './party.ts';

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

interface Phrase {
  readonly mention: number;
  readonly entry: Mention;
  readonly span: Span;
  readonly standsFor: readonly number[];
}

interface Head {
  readonly first: number;
  /// The clitics attached to its first token.
  readonly prefix: string;
  readonly preposition: string | null;
  readonly governor: number | null;
  readonly headed: boolean;
}

const QUOTES = new Set(['«', '»', '“', '”', '"', '‘', '’', '(', "'"]);

/// What the phrases of one sentence are built from.
interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly known: Parties;
  /// Whether a token belongs to a mention that is no adjective, so that no other phrase is headed by it.
  readonly named: (at: number) => boolean;
}

/// A mention of the sentence with its index in the document.
export interface Indexed {
  readonly mention: number;
  readonly entry: Mention;
}

/// The actors of a sentence in reading order.
export function findActors(text: string, tokens: readonly Token[], here: readonly Indexed[], known: Parties, lexicon: Lexicon): readonly Actor[] {
  const names = here.filter(({ entry }) => entry.form !== 'adjective').map(({ entry }) => entry.span);
  const named = (at: number) => names.some((name) => overlaps(name, tokens[at] ?? span(0, 0)));
  const line: Line = { text, tokens, lexicon, known, named };
  const own = here.map(({ mention, entry }) => ({ mention, entry, span: withOffices(entry), standsFor: [] }));
  const nouns = findPartyNouns(tokens, here[0]?.entry.sentence ?? 0, own.map(({ entry, span: where }) => ({ ...entry, span: where })), known, lexicon);
  const phrases = widest([...own, ...nouns.map(({ entry, standsFor }) => ({ mention: standsFor[0] ?? 0, entry, span: entry.span, standsFor }))]);
  const actors: Actor[] = [];
  for (const phrase of phrases) {
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

function withOffices(entry: Mention): Span {
  let { start, end } = entry.span;
  for (const office of entry.offices) {
    start = Math.min(start, office.span.start);
    end = Math.max(end, office.span.end);
  }
  return span(start, end);
}

/// Phrases in reading order without those that lie inside or across another, wider one.
function widest(phrases: readonly Phrase[]): readonly Phrase[] {
  const byWidth = [...phrases].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start);
  const kept: Phrase[] = [];
  for (const phrase of byWidth) {
    const rival = kept.find((other) => overlaps(other.span, phrase.span));
    if (!rival) kept.push(phrase);
    else if (!contains(rival.span, phrase.span) && !overlaps(rival.span, phrase.entry.span)) kept.push({ ...phrase, span: phrase.entry.span });
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
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
    acts: phrase.entry.kind !== 'place' || phrase.entry.metonymy,
  };
}

function isOwnState({ text, lexicon }: Line, { entry }: Phrase): boolean {
  if (entry.form === 'name') return false;
  return lexicon.anaphors.get(foldForLookup(text.slice(entry.span.start, entry.span.end)))?.refers === 'own-state';
}

/// "The *Turkish* delegation": the adjective's noun stands for those who travelled.
function partyBefore(line: Line, head: Head, phrase: Phrase): readonly number[] {
  if (phrase.entry.form !== 'adjective' || !head.headed) return [];
  const key = line.tokens[head.first]?.key ?? '';
  return nounReadings(key).map((reading) => partyOf(line.lexicon, reading.key, line.known)).find((found) => found.length > 0) ?? [];
}

/// `كل من` and a dual in -ان are nominative, `كلا من` and a dual in -ين are not.
function caseOf(line: Line, head: Head, phrase: Phrase): Actor['wordCase'] {
  const key = line.tokens[head.first]?.key.replace(/^و/, '') ?? '';
  if (key === 'كلا' || key === 'كلتا') return 'accusative';
  if (key === 'كل') return 'nominative';
  if (phrase.entry.form === 'name' || !/^ال.{3,}[اي]ن$/.test(key)) return null;
  return key.endsWith('ان') ? 'nominative' : 'accusative';
}

/// What is attached in front of the phrase inside its first token: `و`, `ب`, `ول`, …
function prefixOf(line: Line, first: number, start: number): string {
  const token = line.tokens[first];
  return token && token.start < start ? foldForLookup(line.text.slice(token.start, start)) : '';
}

function attachedPreposition(prefix: string): string | null {
  const rest = prefix.replace(/^[وف]/, '');
  if (rest.startsWith('ل')) return 'ل';
  if (rest.startsWith('ب')) return 'ب';
  return rest.startsWith('ك') ? 'ك' : null;
}

/// Walks left from a mention over the nouns that head it, to the preposition or the noun that governs it.
function findHead(line: Line, start: number, phrase: Phrase): Head {
  let first = start;
  let headed = false;
  let prefix = prefixOf(line, start, phrase.span.start);
  for (let steps = 0; steps < 4; steps += 1) {
    const next = maybeHeadBefore(line, first, prefix, phrase.entry);
    if (next === null) break;
    first = next.at;
    prefix = next.prefix;
    headed ||= next.people;
  }
  const attached = attachedPreposition(prefix);
  if (attached || prefix) return { first, prefix, preposition: attached, governor: null, headed };
  return { ...governorBefore(line, first), first, prefix, headed };
}

/// The nearest token before `at` that is no quotation mark.
function previous(line: Line, at: number): number {
  let before = at - 1;
  while (before >= 0 && QUOTES.has(line.tokens[before]?.key ?? '')) before -= 1;
  return before;
}

interface HeadStep { readonly at: number; readonly prefix: string; readonly people: boolean }

const LINKING = new Set(['من', 'في', 'لدي', 'باسم', 'عن', 'فى', 'برياسه', 'بقياده', 'يراسه', 'تراسه', 'يقوده', 'ضم', 'يضم', 'تضم', 'برياسه']);

/// One step to the left: a head noun directly before (`قوات X`), before its adjectives, or before a linking
/// preposition (`مصدر في X`, `وفد عسكري من X`).
function maybeHeadBefore(line: Line, first: number, prefix: string, entry: Mention): HeadStep | null {
  if (/^[وف]/.test(prefix)) return null;
  let at = previous(line, first);
  const linked = prefix === '' && LINKING.has(line.tokens[at]?.key ?? '');
  if (prefix !== '' && prefix !== 'ل' && prefix !== 'ب' && prefix !== 'لل') return null;
  if (linked) at = previous(line, at);
  for (let adjectives = 0; adjectives < 3 && at >= 0; adjectives += 1, at -= 1) {
    const token = line.tokens[at];
    if (token?.kind !== 'word' || line.named(at)) return null;
    const head = isHeadNoun(line.lexicon, token.key, entry.kind, linked || prefix !== '');
    if (head) return { at, prefix: head.prefix, people: head.people };
    if (isListWord(token.key)) return linked ? { at, prefix: listPrefix(token.key), people: false } : null;
    if (!linked && prefix === '' && !token.key.startsWith('ال')) return null;
    if (isNounOfEvent(line.lexicon, token.key)) return null;
  }
  return null;
}

function listPrefix(key: string): string {
  return /^[ولب]/.test(key) ? (key[0] ?? '') : '';
}

/// `من قبل`, `من جانب`, `على يد`: they name who did it.
const AGENTIVE = new Set(['قبل', 'جانب', 'طرف', 'يد', 'ايدي']);
const LEADS_AGENT = new Set(['من', 'علي']);

/// The preposition or idafa noun directly before a phrase.
function governorBefore(line: Line, first: number): Pick<Head, 'preposition' | 'governor'> {
  const at = previous(line, first);
  const token = line.tokens[at];
  if (token?.kind !== 'word') return { preposition: null, governor: null };
  const agentive = token.kind === 'word' && AGENTIVE.has(token.key) && LEADS_AGENT.has(line.tokens[at - 1]?.key ?? '');
  if (agentive) return { preposition: 'من قبل', governor: null };
  const preposition = maybePreposition(token.key);
  if (preposition) return { preposition, governor: null };
  if (!isPlainNoun(line.lexicon, token.key)) return { preposition: null, governor: null };
  return { preposition: maybePreposition(line.tokens[previous(line, at)]?.key ?? '') ?? null, governor: at };
}

/// "A delegation *led by* X": X shares the delegation's role.
const LED_BY = new Set(['برئاسة', 'بحضور']);

/// The actor this phrase is joined to by a conjunction: `X وY`, `X، وY`.
function maybeJoined(line: Line, head: Head, phrase: Phrase, before: readonly Actor[]): number | null {
  const index = before.length - 1;
  const last = before[index];
  if (!last) return null;
  const alone = line.tokens[head.first - 1]?.key === 'و';
  const before1 = line.tokens[head.first - 1]?.key ?? '';
  const led = LED_BY.has(head.preposition ?? '') && last.headed;
  const adjoined = before1.startsWith('وال') && phrase.entry.kind === 'person';
  if (!alone && !adjoined && !led && !head.prefix.startsWith('و')) return null;
  const gap = line.tokens.slice(last.last, alone ? head.first - 1 : head.first);
  return gap.length <= 6 && gap.every(isJoint) ? index : null;
}

/// What may stand between two items of a list: marks and the definite adjectives of the first.
function isJoint(token: Token): boolean {
  return token.kind === 'punctuation' ? !'.:؛؟!'.includes(token.key) : /^(?:و?ال|لل|بر|بق|بر)/.test(token.key);
}
