/// Cues of page furniture. The one rule kept here: words that also open sentences count only where the line
/// says little else.

import type { TextUnit } from '../../arabic/tokenize.ts';
import { tokenize } from '../../arabic/tokenize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Line } from './line.ts';
import { isPunctuated } from './line.ts';

/// Whether a cue takes its line or everything after it.
export type CueEffect = 'line' | 'tail';

const LABEL_ENDS = [':', '*', '|', '(', '[', '»'];
const LONG = 12;
/// How much of a line's end is searched for a cue glued to it.
const REACH = 240;

/// What the words at the start of a line announce, or null.
export function cueAt(text: string, units: readonly TextUnit[], line: Line, lexicon: Lexicon): CueEffect | null {
  let first = 0;
  while (units[first]?.kind === 'punctuation') first += 1;
  const match = lexicon.boilerplateCues.longest(
    units.slice(first, first + 8).map((unit) => unit.key),
    0,
  );
  if (!match) return null;
  const { effect } = match.entry;
  const sound =
    match.length > 1
      ? isLabel(units, first + match.length) || (line.words < LONG && (effect === 'tail' || !isPunctuated(text, line)))
      : isLoneWord(units, first + 1);
  return sound ? effect : null;
}

function isLabel(units: readonly TextUnit[], at: number): boolean {
  return LABEL_ENDS.includes(units[at]?.key ?? '');
}

/// Whether next to nothing follows a cue of one word: marks, or after a colon a name or a list of tags.
function isLoneWord(units: readonly TextUnit[], at: number): boolean {
  const rest = units.slice(at);
  const words = rest.filter((unit) => unit.kind === 'word').length;
  const commas = rest.filter((unit) => unit.key === '،' || unit.key === ',').length;
  return words === 0 || (isLabel(units, at) && (words <= MOST_NAMED || words <= commas * 3 + 1));
}

/// How many words a name after a label may have.
const MOST_NAMED = 3;

/// The offset of a cue of at least two words that opens related links at the end of a line of text, after the
/// end of a sentence; null where there is none.
export function gluedCue(text: string, line: Line, lexicon: Lexicon): number | null {
  if (line.words < LONG) return null;
  const from = wordOfFirstEnd(text, Math.max(line.start, line.end - REACH), line.end);
  const units = tokenize(text, from, line.end);
  const keys = units.map((unit) => unit.key);
  for (let at = 1; at < units.length; at += 1) {
    if (!SENTENCE_ENDS.has(keys[at - 1] as string)) continue;
    const match = lexicon.boilerplateCues.longest(keys, at);
    if (match && match.length > 1 && match.entry.effect === 'tail')
      return isTail(units, at + match.length) ? (units[at] as TextUnit).start : null;
  }
  return null;
}

const SENTENCE_ENDS = new Set(['.', '!', '؟', '?', '»', '”', '|']);
/// The same as they are written: the decimal point looks up like a full stop.
const IS_END = new Uint8Array(2 ** 16);
for (const end of [...SENTENCE_ENDS, '\u066B']) IS_END[end.charCodeAt(0)] = 1;

/// The beginning of the word in or behind which a sentence first ends: most lines end with their only sentence.
function wordOfFirstEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && IS_END[text.charCodeAt(at)] === 0) at += 1;
  while (at > start && text.charCodeAt(at - 1) !== 0x20) at -= 1;
  return at;
}

/// Whether what follows the cue is no sentence.
function isTail(units: readonly TextUnit[], at: number): boolean {
  return LABEL_ENDS.includes(units[at]?.key ?? ':') || !SENTENCE_ENDS.has(units.at(-1)?.key ?? '');
}
