/// Normalising Arabic: what is dropped and what is folded. The one rule kept here: marks are deleted and
/// letters replaced where they stand, so a position in the result maps back to the source.

export const TATWEEL = '\u0640';

/// Units that look-up ignores, as inclusive ranges: vowel marks, tatweel, invisible controls.
const DROPPED: readonly (readonly [number, number])[] = [
  [0x0000, 0x0000],
  [0x00ad, 0x00ad],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x08d3, 0x08ff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2060],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
/// Ranges whose capitals are lowered one for one: Latin, Greek, Cyrillic.
const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0xff21, 0xff3a],
];
/// Presentation forms: letters as drawn, which stand for one or several plain letters.
const DRAWN: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

const FOLDS: Readonly<Record<string, string>> = {
  '\u0622': '\u0627',
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0671': '\u0627',
  '\u0672': '\u0627',
  '\u0673': '\u0627',
  '\u0649': '\u064A',
  '\u0626': '\u064A',
  '\u06CC': '\u064A',
  '\u06D2': '\u064A',
  '\u06A9': '\u0643',
  '\u0624': '\u0648',
  '\u0629': '\u0647',
  '\u06BE': '\u0647',
  '\u06C0': '\u0647',
  '\u06C1': '\u0647',
  '\u06C2': '\u0647',
  '\u06C3': '\u0647',
  '\u06D5': '\u0647',
  '\u066B': '.',
  '\u066C': ',',
};

/// Marks a unit that folds to more than one.
const EXPANDS = 1;
const expansions = new Map<number, string>();
const FOLD = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000).map((_, code) => code);
  for (const [first, last] of DROPPED) table.fill(0, first, last + 1);
  eachUnit(CASED, (code, unit) => lower(table, code, unit));
  for (const [from, to] of Object.entries(FOLDS)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let digit = 0; digit < 10; digit += 1) table[0x0660 + digit] = table[0x06f0 + digit] = 0x30 + digit;
  eachUnit(DRAWN, (code, unit) => expand(table, code, unit));
  return table;
}

function eachUnit(ranges: typeof DROPPED, visit: (code: number, unit: string) => void): void {
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) visit(code, String.fromCharCode(code));
  }
}

function lower(table: Uint16Array, code: number, unit: string): void {
  const small = unit.toLowerCase();
  if (small.length === 1) table[code] = small.charCodeAt(0);
}

function expand(table: Uint16Array, code: number, unit: string): void {
  let folded = '';
  for (const letter of unit.normalize('NFKC')) {
    const to = table[letter.charCodeAt(0)];
    if (to) folded += String.fromCharCode(to);
  }
  folded = folded.trim();
  table[code] = folded.length > 1 ? EXPANDS : folded.charCodeAt(0) || 0;
  if (folded.length > 1) expansions.set(code, folded);
}

/// Whether a unit is a mark that look-up ignores: a diacritic, a tatweel, an invisible control.
export function isDropped(unit: string): boolean {
  return unit !== '' && FOLD[unit.charCodeAt(0)] === 0;
}

/// Drops vowel marks and the other combining marks.
export function removeDiacritics(text: string): string {
  return text.replace(/[\u064B-\u065F\u0670\u0610-\u061A\u06D6-\u06ED\u08D3-\u08FF]/g, '');
}

export function normalizeAlef(text: string): string {
  return text.replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627');
}

export function normalizeAlefMaksura(text: string): string {
  return text.replace(/\u0649/g, '\u064A');
}

export function normalizeTehMarbuta(text: string): string {
  return text.replace(/\u0629/g, '\u0647');
}

/// The look-up form of a word or text: marks dropped; alef, hamza seats, alef maksura, teh marbuta,
/// Persian letters, presentation forms, digits and case folded. For comparing and finding only, never
/// shown or stored.
export function foldForLookup(text: string): string {
  return foldRange(text, 0, text.length);
}

/// The look-up form of `text.slice(start, end)`.
export function foldRange(text: string, start: number, end: number): string {
  let same = start;
  while (same < end && isOwnFold(text.charCodeAt(same))) same += 1;
  let folded = text.slice(start, same);
  for (let at = same; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const to = FOLD[code] as number;
    if (to > EXPANDS) folded += String.fromCharCode(to);
    else if (to === EXPANDS) folded += expansions.get(code) ?? '';
  }
  return folded;
}

/// Writes the look-up form of `text.slice(start, end)` as UTF-16 units and returns how many they are; -1 where a unit
/// folds to several.
export function foldInto(units: Uint16Array, text: string, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const to = FOLD[text.charCodeAt(at)] as number;
    if (to === EXPANDS) return -1;
    if (to !== 0) units[length++] = to;
  }
  return length;
}

function isOwnFold(code: number): boolean {
  return code > EXPANDS && FOLD[code] === code;
}

/// The offset in `raw` after its first `letters` letters of the look-up form, with any marks that follow them.
export function offsetAfter(raw: string, letters: number): number {
  if (letters === 0) return 0;
  let kept = 0;
  let at = 0;
  while (at < raw.length && (kept < letters || isDropped(raw.charAt(at)))) {
    kept += foldedLength(raw.charCodeAt(at));
    at += 1;
  }
  return at;
}

function foldedLength(code: number): number {
  const to = FOLD[code];
  if (to === EXPANDS) return expansions.get(code)?.length ?? 0;
  return to ? 1 : 0;
}
