/// Datelines and bylines: where a report was filed, when and by whom. The one rule kept here: they stand
/// between a headline and the first words of its report, and nowhere else.

import type { TextUnit } from '../../arabic/tokenize.ts';
import { tokenize } from '../../arabic/tokenize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../../model/span.ts';
import { isDateUnit } from './date-line.ts';
import type { Line } from './line.ts';

const SEPARATORS = ['-', '\u2013', '\u2014', '|', '/', ':', ''];
const BREAKS = ['-', '\u2013', '\u2014', '|', ''];
/// Words that credit a report, in look-up form.
const CREDITS = new Set([
  'كتب',
  'كتبت',
  'خاص',
  'وكالات',
  'متابعات',
  'متابعه',
  'مراسلنا',
  'مراسلتنا',
  'مراسلونا',
  'تقرير',
  'ترجمه',
  'اعداد',
  'تحرير',
  'حاوره',
  'مكتب',
]);
/// How many units at the start of a report are looked at.
const REACH = 32;
const MOST_WORDS = 10;

/// A dateline as units `[0, length)` of the text it opens.
export interface Dateline {
  readonly span: Span;
  readonly units: readonly TextUnit[];
}

/// The dateline that a line consists of.
export function maybeDatelineOfItsOwn(text: string, line: Line, lexicon: Lexicon): Dateline | undefined {
  if (line.words > MOST_WORDS || line.arabic === 0 || line.content !== line.start) return undefined;
  const units = tokenize(text, line.start, line.end);
  const chunks = chunksOf(text, units);
  if (
    chunks.some((chunk) => wordsIn(chunk) > 5) ||
    /[.؟!،]$/.test(text.slice(line.start, line.end).replace(/\.\.+$/, ''))
  )
    return undefined;
  const [first = []] = chunks;
  const sound =
    chunks.length === 1 ? isCredit(first) || isPlaceWithRest(first, lexicon) : isJoined(units, chunks, lexicon);
  return sound ? { span: { start: line.start, end: line.end }, units } : undefined;
}

/// Chunks that make a dateline together: a dash may join names nobody knows, a colon or slash may not.
function isJoined(units: readonly TextUnit[], chunks: readonly (readonly TextUnit[])[], lexicon: Lexicon): boolean {
  const [first = [], ...others] = chunks;
  // `عين اليوم - الرياض`: before the name of a place an outlet may be called by what is also a verb.
  if (wordsIn(first) <= 3 && others.some((chunk) => placeLength(chunk, lexicon) === chunk.length)) return true;
  if (wordsIn(first) > 3 || chunks.some((chunk) => opensWithVerb(chunk, lexicon))) return isCredit(first);
  const dashed = chunks.some((chunk) =>
    BREAKS.includes(units[units.indexOf(chunk.at(-1) as TextUnit) + 1]?.key ?? ':'),
  );
  const names = chunks.length === 2 || chunks.every((chunk) => wordsIn(chunk) <= 3);
  const credited = chunks.some(isCredit);
  const placed = chunks.some((chunk) =>
    lexicon.places.longest(
      chunk.map((unit) => unit.key),
      0,
    ),
  );
  return credited || placed || (dashed && names);
}

function opensWithVerb(chunk: readonly TextUnit[], lexicon: Lexicon): boolean {
  const key = chunk.find((unit) => unit.kind === 'word')?.key ?? '';
  return !CREDITS.has(key) && (lexicon.verbs.has(key) || lexicon.plainVerbs.has(key)) && !lexicon.givenNames.has(key);
}

/// The dateline that opens a report's first line: what stands before its dash or colon.
export function maybeOpeningDateline(text: string, line: Line, lexicon: Lexicon): Dateline | undefined {
  const units = tokenize(text, line.start, Math.min(line.end, line.start + 240)).slice(0, REACH);
  let end = 0;
  for (let from = 0; from < units.length; ) {
    const to = chunkEnd(text, units, from);
    const chunk = units.slice(from, to);
    if (to === units.length || !opens(chunk, units[to] as TextUnit, from === 0, lexicon)) break;
    end = to;
    from = to + 1;
  }
  const last = units[(end || afterBracket(units, lexicon)) - 1];
  return last
    ? { span: { start: line.start, end: last.end }, units: units.slice(0, units.indexOf(last) + 1) }
    : undefined;
}

/// Whether a chunk before a separator is still dateline.
function opens(chunk: readonly TextUnit[], separator: TextUnit, first: boolean, lexicon: Lexicon): boolean {
  if (chunk.length === 0 || chunk.some((unit) => ENDERS.includes(unit.key))) return false;
  const words = wordsIn(outsideBrackets(chunk).filter((unit) => !isDateUnit(unit, lexicon)));
  const colon = separator.key === ':';
  if (isCredit(chunk)) return words <= (colon ? 8 : 5);
  if (opensWithVerb(chunk, lexicon)) return false;
  if (!first) return words <= 4;
  if (isPlace(chunk, lexicon)) return words <= (colon ? 2 : 4);
  if (chunk.some((unit) => unit.kind === 'number') && words > 0) return words <= 3 && !colon;
  return words <= 2 && !colon && (hasBracket(chunk) || (BREAKS.includes(separator.key) && !isOffice(chunk, lexicon)));
}

/// `الوزير - الذي ...`: the subject of a sentence with an aside.
function isOffice([first]: readonly TextUnit[], lexicon: Lexicon): boolean {
  const key = first?.key ?? '';
  return (
    lexicon.titles.has(key) ||
    lexicon.titles.has(key.replace(/^ال/, '')) ||
    lexicon.organizationHeads.has(key.replace(/^ال/, ''))
  );
}

function outsideBrackets(chunk: readonly TextUnit[]): readonly TextUnit[] {
  let depth = 0;
  return chunk.filter((unit) => {
    if (unit.key === '(') depth += 1;
    if (unit.key === ')') depth -= 1;
    return depth <= 0 && unit.key !== ')';
  });
}

const ENDERS = ['.', '؟', '!', '؛', '«', '“', '"'];

/// `PLACE DATE (AGENCY)` directly before the report, with no separator: the number of its units, or 0.
function afterBracket(units: readonly TextUnit[], lexicon: Lexicon): number {
  const open = units.findIndex((unit) => unit.key === '(');
  const close = units.findIndex((unit) => unit.key === ')');
  if (open < 2 || close < open || open > 10) return 0;
  const before = units.slice(0, open);
  const inside = units.slice(open + 1, close);
  const dated = before.some(
    (unit, at) =>
      unit.kind === 'number' && isDateUnit(before[at + 1] ?? unit, lexicon) && before[at + 1]?.kind === 'word',
  );
  const plain = before.filter((unit) => !isDateUnit(unit, lexicon));
  const agency = wordsIn(inside) <= 4 && inside.some((unit) => !isDateUnit(unit, lexicon));
  return dated && agency && wordsIn(plain) > 0 && wordsIn(plain) <= 2 ? close + 1 : 0;
}

/// Runs of units between separators that stand free or outside words.
export function chunksOf(text: string, units: readonly TextUnit[]): readonly (readonly TextUnit[])[] {
  const chunks: (readonly TextUnit[])[] = [];
  for (let from = 0; from < units.length; ) {
    const to = chunkEnd(text, units, from);
    if (to > from) chunks.push(units.slice(from, to));
    from = to + 1;
  }
  return chunks;
}

function chunkEnd(text: string, units: readonly TextUnit[], from: number): number {
  let depth = 0;
  for (let at = from; at < units.length; at += 1) {
    const key = units[at]?.key;
    if (key === '(') depth += 1;
    else if (key === ')') depth -= 1;
    else if (depth <= 0 && isSeparator(text, units, at)) return at;
  }
  return units.length;
}

/// A dash between two words, or between figures, separates nothing; nor does the slash of a date.
function isSeparator(text: string, units: readonly TextUnit[], at: number): boolean {
  const unit = units[at] as TextUnit;
  if (unit.kind !== 'punctuation' || !SEPARATORS.includes(unit.key)) return false;
  const free = isFree(text, unit.start - 1) || isFree(text, unit.end);
  return unit.key === ':' || free || (unit.key === '/' && units[at - 1]?.kind === 'word' && at === 1);
}

function isFree(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /[\s)]/.test(text.charAt(at));
}

function wordsIn(units: readonly TextUnit[]): number {
  return units.filter((unit) => unit.kind === 'word').length;
}

function hasBracket(units: readonly TextUnit[]): boolean {
  return units.some((unit) => unit.key === '(');
}

export function isCredit(chunk: readonly TextUnit[]): boolean {
  const first = chunk.findIndex((unit) => unit.kind === 'word');
  const key = chunk[first]?.key ?? '';
  return CREDITS.has(key) || (key === 'من' && CREDITS.has(chunk[first + 1]?.key ?? ''));
}

/// Whether a chunk opens with the name of a place or state.
export function isPlace(chunk: readonly TextUnit[], lexicon: Lexicon): boolean {
  return placeLength(chunk, lexicon) > 0;
}

/// How many units the place or state takes that a chunk opens with.
export function placeLength(chunk: readonly TextUnit[], lexicon: Lexicon): number {
  const keys = chunk.map((unit) => unit.key);
  return lexicon.places.longest(keys, 0)?.length ?? lexicon.states.longest(keys, 0)?.length ?? 0;
}

function isPlaceWithRest(chunk: readonly TextUnit[], lexicon: Lexicon): boolean {
  const rest = chunk.slice(placeLength(chunk, lexicon));
  const plain = rest.filter((unit) => unit.kind === 'word' && !isDateUnit(unit, lexicon));
  return isPlace(chunk, lexicon) && (plain.length === 0 || (hasBracket(rest) && plain.length <= 4));
}
