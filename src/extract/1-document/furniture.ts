/// Page furniture: menus, related links, comment forms, copies of the headline. The one rule kept here: a
/// line is furniture for one reason, and the reasons are the ordered list `REASONS`.

import type { TextUnit } from '../../arabic/tokenize.ts';
import { tokenize } from '../../arabic/tokenize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { CueEffect } from './cue.ts';
import { cueAt, gluedCue } from './cue.ts';
import { isOnlyDate } from './date-line.ts';
import { copiesHeadline, isHeading } from './heading.ts';
import type { Line } from './line.ts';
import { isPunctuated, lineKey, maybeLine } from './line.ts';

/// A line and what was judged of it. `text` is what remains to be read: the line without trailing hashtags
/// and without furniture glued to its end.
export interface Block {
  readonly line: Line;
  readonly text: Line;
  readonly furniture: boolean;
}

/// A line with what the reasons look at.
interface Judged {
  readonly line: Line;
  readonly text: Line;
  readonly units: readonly TextUnit[];
  readonly key: string;
  readonly cue: CueEffect | null;
  /// Whether hashtags are all there is.
  readonly tags: boolean;
}

interface Page {
  readonly text: string;
  readonly lexicon: Lexicon;
  /// How many lines have this key.
  readonly copies: ReadonlyMap<string, number>;
  readonly headline: Judged | undefined;
}

type Reason = (judged: Judged, page: Page) => boolean;

const BARE: readonly Reason[] = [
  hasNoWords,
  isForeign,
  isClock,
  isCue,
  isDate,
  isCopyright,
  isHashtags,
  isSingleWord,
  isOutletLine,
];
const REASONS: readonly Reason[] = [...BARE, isCopy, isSlogan];

/// How much of a line is looked at for cues; and of a long one that begins with none.
const REACH = 200;
const OPENING = 60;
const FIRST_WORDS = 3;
/// Words of the longest lines that are a date, or say whose the page is.
const LONGEST_DATE = 12;
const LONGEST_NOTICE = 30;
const LONG = 12;
/// How many long blocks must follow a cue of related links for the text to go on after it.
const RESUMED = 2;

/// Judges each line of a text.
export function findFurniture(text: string, lines: readonly Line[], lexicon: Lexicon): Block[] {
  const judged = lines.map((line) => judge(text, line, lexicon));
  const copies = countCopies(judged);
  const bare = { text, lexicon, copies, headline: undefined };
  const headline = findHeadline(text, judged, bare);
  const page = { ...bare, headline };
  const furniture = judged.map((one) => REASONS.some((reason) => reason(one, page)));
  markSectionLabel(judged, furniture, headline);
  markRepeated(judged, furniture);
  markTails(text, judged, furniture);
  markTrailing(text, judged, furniture);
  return judged.map(({ line, text: rest }, at) => ({ line, text: rest, furniture: furniture[at] as boolean }));
}

function judge(text: string, line: Line, lexicon: Lexicon): Judged {
  const units = unitsOf(text, line, lexicon);
  const glued = gluedCue(text, line, lexicon);
  const end = glued ?? withoutHashtags(text, line);
  const rest = end < line.end ? maybeLine(text, line.start, end) : line;
  const cue = glued === null ? cueAt(text, units, line, lexicon) : 'tail';
  return { line, text: rest ?? line, units, key: lineKey(text, rest ?? line), cue, tags: rest === undefined };
}

/// The units of a line that the reasons look at.
function unitsOf(text: string, line: Line, { boilerplateCues }: Lexicon): readonly TextUnit[] {
  if (line.words > (mayBeNotice(text, line) ? LONGEST_NOTICE : LONGEST_DATE)) {
    const opening = tokenize(text, line.start, Math.min(line.end, line.start + OPENING));
    const words = opening.filter(({ kind }) => kind !== 'punctuation');
    // The last of these may be cut in two.
    if (words.length >= FIRST_WORDS && !boilerplateCues.starts(words[0]?.key ?? '')) return opening;
  }
  return tokenize(text, line.start, Math.min(line.end, line.start + REACH));
}

/// Whether a line has letters of other scripts or the sign of copyright.
function mayBeNotice(text: string, { start, end, foreign }: Line): boolean {
  return foreign > 0 || text.slice(start, end).includes('©');
}

/// The offset where hashtags begin that run to the end of the line; the line's end where none do.
function withoutHashtags(text: string, line: Line): number {
  let end = line.end;
  for (let at = end; at > line.start; ) {
    const space = Math.max(text.lastIndexOf(' ', at - 1), line.start - 1);
    if (text[space + 1] !== '#' || at - space > 120) break;
    end = space + 1;
    at = space;
  }
  return end;
}

function countCopies(judged: readonly Judged[]): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { key } of judged) copies.set(key, (copies.get(key) ?? 0) + 1);
  return copies;
}

/// The first line that is no furniture by itself, if it reads like a headline.
function findHeadline(text: string, judged: readonly Judged[], page: Page): Judged | undefined {
  const plain = judged.filter((one) => !BARE.some((reason) => reason(one, page)));
  const [first, second] = plain;
  const label = first && second && first.line.words <= 2 && second.line.words > 3 && isHeading(text, second.line, true);
  const found = label ? second : first;
  return found && isHeading(text, found.text, true) ? found : undefined;
}

function hasNoWords({ line }: Judged): boolean {
  return line.arabic + line.foreign === 0;
}

/// Without a letter of the Arabic script there is nothing to read.
function isForeign({ line }: Judged): boolean {
  return line.arabic === 0;
}

function isClock({ units }: Judged): boolean {
  return units[0]?.key === 'gmt' && units[1]?.kind === 'number';
}

function isCue({ cue, line, text }: Judged): boolean {
  return cue !== null && text === line;
}

function isDate({ units, line }: Judged, { lexicon }: Page): boolean {
  return line.words <= LONGEST_DATE && isOnlyDate(units, lexicon);
}

function isCopyright({ units, line }: Judged): boolean {
  return line.words <= LONGEST_NOTICE && units.some((unit) => unit.key === '©' || unit.key === 'copyright');
}

function isHashtags({ tags }: Judged): boolean {
  return tags;
}

/// A word on a line of its own: a section, a button.
function isSingleWord({ line, units }: Judged, { text }: Page): boolean {
  if (line.content !== line.start) return false;
  return units.filter((unit) => unit.kind !== 'punctuation').length === 1 && !isPunctuated(text, line);
}

/// A name and a dash with nothing after it.
function isOutletLine({ line, units }: Judged): boolean {
  return line.words <= 5 && ['-', '\u2013', '\u2014'].includes(units.at(-1)?.key ?? '');
}

/// The headline over again, whole, cut off, twice in a line or after the outlet's name.
function isCopy(judged: Judged, { headline, text }: Page): boolean {
  return headline !== undefined && judged !== headline && copiesHeadline(text, judged.line, judged.key, headline.key);
}

/// A short line without an end that stands on the page more than once.
function isSlogan(judged: Judged, { copies, text, headline }: Page): boolean {
  if (judged === headline || judged.line.words > 8 || isPunctuated(text, judged.line)) return false;
  return (copies.get(judged.key) ?? 0) > 1 && !/[:،]$/.test(text.slice(judged.line.start, judged.line.end));
}

/// One or two words before the headline: the section it stands in.
function markSectionLabel(judged: readonly Judged[], furniture: boolean[], headline: Judged | undefined): void {
  const until = headline ? judged.indexOf(headline) : 0;
  for (let at = 0; at < until; at += 1) if ((judged[at] as Judged).line.words <= 2) furniture[at] = true;
}

/// A long line that was there before, word for word.
function markRepeated(judged: readonly Judged[], furniture: boolean[]): void {
  const seen = new Set<string>();
  judged.forEach(({ key, line }, at) => {
    if (line.words >= LONG && seen.has(key)) furniture[at] = true;
    seen.add(key);
  });
}

/// Everything after a cue of related links or comments, unless the article goes on.
function markTails(text: string, judged: readonly Judged[], furniture: boolean[]): void {
  const isLong = ({ line, cue }: Judged, at: number): boolean =>
    furniture[at] === false && cue === null && line.words >= LONG && isPunctuated(text, line);
  const longAfter = judged.map(() => 0);
  for (let at = judged.length - 2; at >= 0; at -= 1) {
    longAfter[at] = (longAfter[at + 1] as number) + (isLong(judged[at + 1] as Judged, at + 1) ? 1 : 0);
  }
  for (let at = 0; at < judged.length; at += 1) {
    if ((judged[at] as Judged).cue !== 'tail') continue;
    const ends = (longAfter[at] as number) < RESUMED;
    for (let next = at + 1; next < judged.length && (ends || isLink(text, judged[next] as Judged)); next += 1)
      furniture[next] = true;
  }
}

/// A short line without an end, as the titles of related articles are.
function isLink(text: string, { line }: Judged): boolean {
  return line.words <= 20 && !isPunctuated(text, line) && text[line.end - 1] !== ':';
}

/// Tags and buttons after the last line of text.
function markTrailing(text: string, judged: readonly Judged[], furniture: boolean[]): void {
  const body = judged.some(({ line }, at) => !furniture[at] && line.words >= LONG);
  for (let at = judged.length - 1; body && at > 0; at -= 1) {
    const { line } = judged[at] as Judged;
    if (!furniture[at] && (line.words > 3 || isPunctuated(text, line) || line.content !== line.start)) return;
    furniture[at] = true;
  }
}
