/// Words, numbers and punctuation of a text. The one rule kept here: the units cover everything between
/// `start` and `end` except space and invisible controls outside words, in order and without overlap.

import { ARABIC, CLASS, DIGIT, FOREIGN, INVISIBLE, MARK, PUNCTUATION, SPACE, STRETCH } from './character.ts';
import { wordKey } from './word-key.ts';

/// One word, number or mark of punctuation, with its look-up form.
export interface TextUnit {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly key: string;
}

/// The units of `text.slice(start, end)`, their offsets counted in `text`. A word ends where the script
/// changes, so an article written before a figure (`الـ24`) stands alone; figures joined to letters or to
/// one another by a plus (`A380`, `COVID-19`, `5+5`) are one word.
export function tokenize(text: string, start = 0, end: number = text.length): TextUnit[] {
  const units: TextUnit[] = [];
  let at = start;
  while (at < end) {
    const kind = CLASS[text.charCodeAt(at)] as number;
    if (kind === SPACE || kind === INVISIBLE) {
      at += 1;
      continue;
    }
    const unit = unitAt(text, at, end, kind);
    units.push(unit);
    at = unit.end;
  }
  return units;
}

function unitAt(text: string, at: number, end: number, kind: number): TextUnit {
  if (kind === ARABIC || kind === STRETCH || kind === MARK) return arabicUnit(text, at, endOfArabic(text, at, end));
  if (kind === FOREIGN) return makeUnit(text, at, endOfForeign(text, at, end), 'word');
  if (kind === DIGIT) return figureUnit(text, at, end);
  return makeUnit(text, at, at + (isPair(text, at, end) ? 2 : 1), 'punctuation');
}

function makeUnit(text: string, start: number, end: number, kind: TextUnit['kind']): TextUnit {
  return { start, end, kind, key: wordKey(text, start, end) };
}

/// A stretch or marks without a letter are punctuation.
function arabicUnit(text: string, start: number, end: number): TextUnit {
  const key = wordKey(text, start, end);
  return { start, end, kind: key === '' ? 'punctuation' : 'word', key };
}

function endOfArabic(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const kind = CLASS[text.charCodeAt(at)] as number;
    if (kind === INVISIBLE) {
      const next = afterInvisible(text, at, end);
      if (next === end || !isArabicPart(CLASS[text.charCodeAt(next)] as number)) return at;
      at = next;
    } else if (!isArabicPart(kind)) return at;
    at += 1;
  }
  return at;
}

function isArabicPart(kind: number): boolean {
  return kind === ARABIC || kind === MARK || kind === STRETCH;
}

function afterInvisible(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && CLASS[text.charCodeAt(at)] === INVISIBLE) at += 1;
  return at;
}

function endOfForeign(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const kind = CLASS[text.charCodeAt(at)] as number;
    if (kind === PUNCTUATION) {
      if (!joinsForeign(text.charCodeAt(at)) || at + 1 === end || !isForeignPart(text, at + 1)) return at;
    } else if (kind !== FOREIGN && kind !== DIGIT && kind !== MARK) return at;
    at += 1;
  }
  return at;
}

function joinsForeign(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x26;
}

function isForeignPart(text: string, at: number): boolean {
  const kind = CLASS[text.charCodeAt(at)];
  return kind === FOREIGN || kind === DIGIT;
}

function figureUnit(text: string, start: number, end: number): TextUnit {
  const figure = endOfFigure(text, start, end);
  let at = figure;
  while (at + 1 < end && text.charCodeAt(at) === 0x2b && CLASS[text.charCodeAt(at + 1)] === DIGIT) {
    at = endOfFigure(text, at + 1, end);
  }
  if (at < end && CLASS[text.charCodeAt(at)] === FOREIGN) at = endOfForeign(text, at, end);
  return makeUnit(text, start, at, at === figure ? 'number' : 'word');
}

function endOfFigure(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    if (CLASS[text.charCodeAt(at)] === DIGIT) at += 1;
    else if (at + 1 < end && groupsDigits(text.charCodeAt(at)) && CLASS[text.charCodeAt(at + 1)] === DIGIT) at += 2;
    else return at;
  }
  return at;
}

function groupsDigits(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x066b || code === 0x066c;
}

function isPair(text: string, at: number, end: number): boolean {
  return at + 1 < end && (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
