/// Names across spellings: when two written forms may be one name. The one rule kept here: a name is compared
/// token by token, and every token must meet; one that merely resembles is another name.

import { editDistance, similarity, singleEdit } from './edit-distance.ts';
import { foldForLookup } from './normalize.ts';
import { remembered } from './remembered.ts';

const ARTICLE = 'ال';
const PARTICLES: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ال', 'ولد']);
const OPENERS: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابا', 'ابي', 'ام', 'ذو']);
const CLOSERS: ReadonlySet<string> = new Set(['الدين', 'الله', 'الاسلام']);
const PERSIAN: Readonly<Record<string, string>> = { ڤ: 'ف', چ: 'ج', گ: 'غ', پ: 'ب', ژ: 'ج' };
const WEAK = 'اويهعء';
/// Consonants that transliteration and dialect exchange for one another.
const KINDRED = ['غجقك', 'تطدث', 'ضدظ', 'دذ', 'زذظ', 'سصث', 'سش', 'سز', 'حهخ', 'بف'];
/// Consonants exchanged for a sound that Arabic lacks, in names too long to be others by chance: v, zh.
const KINDRED_IF_LONG: readonly (readonly [letters: string, least: number])[] = [
  ['وف', 5],
  ['جز', 6],
];
/// Consonants exchanged even in the shortest names: فكي, فقي.
const KINDRED_IF_SHORT = ['غج', 'قك', 'طت', 'صس'];
const DIGRAPH = /د(?=ج)/g;
const LEAST_SIMILARITY = 0.6;
const LEAST_KINDRED_SIMILARITY = 0.7;
const LEAST_LETTERS = 4;
const LEAST_JOINED = 6;

/// Says that two look-up forms are different names though they are written alike: حسن and حسين.
export type Apart = (a: string, b: string) => boolean;

/// How two whole names compare. `subset`: the shorter leaves out only what stands inside the longer. `opening`,
/// `ending`: the shorter is the beginning or the end of the longer, two tokens or more. `first`, `last`: one token
/// that begins or ends the longer.
export type NameRelation = 'same' | 'subset' | 'opening' | 'ending' | 'first' | 'last' | 'different';

/// The look-up form of a whole name: one space between tokens, no quotation marks or punctuation.
export const nameKey: (name: string) => string = remembered((name) => {
  const folded = foldForLookup(name).replace(/[ڤچگپژ]/g, (letter) => PERSIAN[letter] ?? letter);
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
});

function bare(token: string): string {
  return token.startsWith(ARTICLE) && token.length > 4 ? token.slice(2) : token;
}

/// The tokens of a name that must meet: particles of descent dropped, compounds such as عبد الله and صلاح الدين joined.
export const nameParts: (name: string) => readonly string[] = remembered((name) => {
  const parts: string[] = [];
  let open = false;
  for (const token of nameKey(name).split(' ')) {
    const last = parts.length - 1;
    if (open || (CLOSERS.has(token) && last >= 0)) parts[last] += token;
    else if (!PARTICLES.has(token) && token !== '') parts.push(token);
    open = OPENERS.has(token);
  }
  return parts;
});

/// One letter for each group that transliteration confuses, vowels kept.
const sounds = remembered((token) =>
  bare(token).replace(/تش/g, 'ش').replace(/[جق]/g, 'غ').replace(/ط/g, 'ت').replace(/[صث]/g, 'س').replace(/ذ/g, 'ز'),
);

/// The consonants of a name token that spellings keep: no article, long vowels, ع or ه, and one letter for
/// each group that transliteration confuses.
export const skeleton: (token: string) => string = remembered((token) =>
  sounds(token)
    .replace(/[اويعهء]/g, '')
    .replace(/ح/g, 'ه')
    .replace(/(.)\1+/g, '$1'),
);

/// A token without its article as it is compared with others, found once a token: collections compare each with many.
interface Spelling {
  readonly text: string;
  readonly sounds: string;
  readonly bones: string;
  /// With one letter for `تش` and `دج`.
  readonly plain: string;
}

const spelling = remembered(
  (text): Spelling => ({
    text,
    sounds: sounds(text),
    bones: skeleton(text),
    plain: text.replace(/تش/g, 'ج').replace(DIGRAPH, ''),
  }),
);

const bareSpelling = remembered((token) => spelling(bare(token)));

function within(groups: readonly string[], a: string, b: string): boolean {
  return groups.some((group) => group.includes(a) && group.includes(b));
}

/// Whether two consonants are spellings of one sound in a name of some length.
function kindred(a: string, b: string, length: number = LEAST_LETTERS): boolean {
  if (within(KINDRED, a, b)) return true;
  return KINDRED_IF_LONG.some(([letters, least]) => length >= least && letters.includes(a) && letters.includes(b));
}

/// The letters of a name token by which spellings of it are found: its skeleton, with one letter for all that are
/// kindred.
export const coarseSkeleton: (token: string) => string = remembered((token) =>
  skeleton(token)
    .replace(/[غك]/g, 'غ')
    .replace(/[تدثضظسشز]/g, 'س')
    .replace(/[حهخ]/g, ''),
);

function isWeak(letter: string): boolean {
  return letter === '' || WEAK.includes(letter);
}

/// Whether one edit looks like another spelling and not another name: vowels come and go after the first
/// letter, and a consonant gives way only to one that sounds like it.
function isSpelling(a: string, b: string): boolean {
  const edit = singleEdit(a, b);
  if (!edit) return false;
  const { left, right, at } = edit;
  if (left !== '' && right !== '' && kindred(left, right, Math.min(a.length, b.length))) return true;
  if (at === 0) return a.length > LEAST_LETTERS && isWeak(left) && isWeak(right);
  if (isWeak(left) && isWeak(right)) return true;
  const doubled = left === '' ? a[at - 1] === right : right === '' && b[at - 1] === left;
  return doubled;
}

function subsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/// Whether the vowels of the one are those of the other with some left out, or all but one are.
function vowelsAgree(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return subsequence(short, long) || editDistance(short, long) <= 1 || isTransposed(short, long);
}

/// Whether a vowel stands before its consonant in the one and behind it in the other: ديمتري, دميتري.
function isTransposed(a: string, b: string): boolean {
  const sorted = (token: string): string => [...token].toSorted().join('');
  return skeleton(a).length >= LEAST_LETTERS && sorted(a) === sorted(b);
}

/// Whether only one of the two ends in the ي of descent: الناصر and الناصري are two names.
function differByNisba(a: string, b: string): boolean {
  const [left, right] = [a.charAt(a.length - 1), b.charAt(b.length - 1)];
  return (left === 'ي' && !isWeak(right)) || (right === 'ي' && !isWeak(left));
}

function sameBones(a: Spelling, b: Spelling): boolean {
  if (a.bones === '' || a.bones !== b.bones || similarity(a.text, b.text) < LEAST_SIMILARITY) return false;
  if (Math.min(a.text.length, b.text.length) < LEAST_LETTERS) return isShortSpelling(a.text, b.text);
  return vowelsAgree(a.sounds, b.sounds);
}

/// Short names vary in their last vowel only: رضا, رضى.
function isShortSpelling(a: string, b: string): boolean {
  const edit = singleEdit(a, b);
  if (!edit) return false;
  if (edit.left === '' || edit.right === '') return edit.at > 0;
  return edit.at === a.length - 1 && 'ايه'.includes(edit.left) && 'ايه'.includes(edit.right);
}

/// Whether the consonants are kindred one by one and the tokens much alike: غوتيريش and جوتيريس.
function kindredBones(a: Spelling, b: Spelling): boolean {
  if (a.bones.length !== b.bones.length || a.bones.length < LEAST_LETTERS) return false;
  for (let at = 0; at < a.bones.length; at += 1) {
    const [one, other] = [a.bones.charAt(at), b.bones.charAt(at)];
    if (one !== other && !kindred(one, other)) return false;
  }
  return similarity(a.text, b.text) >= LEAST_KINDRED_SIMILARITY;
}

/// Whether two tokens in look-up form are spellings of one name: equal, or with one skeleton and much alike,
/// or one plausible edit apart.
export function sameToken(a: string, b: string, apart?: Apart): boolean {
  if (a === b) return true;
  const left = bareSpelling(a);
  const right = bareSpelling(b);
  // Most are not alike, which their letters say sooner than any list of names.
  return isAlike(left, right) && !apart?.(left.text, right.text);
}

function isAlike(a: Spelling, b: Spelling): boolean {
  if (a.text === b.text) return true;
  if (differByNisba(a.text, b.text)) return false;
  if (sameBones(a, b) || kindredBones(a, b) || sameDigraphs(a, b)) return true;
  const shorter = Math.min(a.text.length, b.text.length);
  return shorter >= LEAST_LETTERS ? isSpelling(a.text, b.text) : isShortKindred(a.text, b.text);
}

/// Whether two tokens are one once `تش` and `دج` are written with one letter: أرينتش, أرينج.
function sameDigraphs(a: Spelling, b: Spelling): boolean {
  const { plain: left } = a;
  const { plain: right } = b;
  if (left.length < LEAST_LETTERS || (left === a.text && right === b.text)) return false;
  return left === right || sameBones(spelling(left), spelling(right));
}

function isShortKindred(a: string, b: string): boolean {
  const edit = a.length === LEAST_LETTERS - 1 ? singleEdit(a, b) : null;
  return edit !== null && within(KINDRED_IF_SHORT, edit.left || '-', edit.right || '-');
}

function meets(a: string | undefined, b: string | undefined, apart?: Apart): boolean {
  if (a === undefined || b === undefined) return false;
  return sameToken(a, b, apart) || isExtended(a, b) || isExtended(b, a);
}

const SON = 'بن';
const FAITH = 'الدين';

/// Whether the one is the other with `بن` before it or `الدين` behind it.
function isExtended(long: string, short: string): boolean {
  if (long.length === short.length + SON.length && long.startsWith(SON)) return long.endsWith(short);
  return long.length === short.length + FAITH.length && long.endsWith(FAITH) && long.startsWith(short);
}

/// Whether a token is several of another name written as one: لودريان, لو دريان.
function isJoined(token: string, parts: readonly string[], from: number, to: number): boolean {
  let length = 0;
  for (let at = from; at < to; at += 1) length += (parts[at] as string).length;
  if (Math.abs(length - token.length) > 2) return false;
  const joined = parts.slice(from, to).join('');
  return token === joined || (length >= LEAST_JOINED && sameToken(token, joined));
}

const MOST_JOINED = 3;

/// How many parts from one on the other name writes as one.
function joinedWidth(parts: readonly string[], at: number, other: readonly string[]): number {
  for (let width = Math.min(MOST_JOINED, parts.length - at); width > 1; width -= 1)
    if (other.some((token) => isJoined(token, parts, at, at + width))) return width;
  return 1;
}

/// The parts of a name, those joined that the other name writes as one.
function joinedAs(parts: readonly string[], other: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const width = joinedWidth(parts, at, other);
    result.push(width === 1 ? (parts[at] as string) : parts.slice(at, at + width).join(''));
    at += width;
  }
  return result;
}

function inOrder(short: readonly string[], long: readonly string[], apart?: Apart): boolean {
  let at = 0;
  for (const token of long) if (at < short.length && meets(short[at], token, apart)) at += 1;
  return at === short.length;
}

function compareSingle(token: string, long: readonly string[], apart?: Apart): NameRelation {
  if (meets(token, long.at(-1), apart)) return 'last';
  return meets(token, long[0], apart) ? 'first' : 'different';
}

function compareShorter(short: readonly string[], long: readonly string[], apart?: Apart): NameRelation {
  if (short.length === 1) return compareSingle(short[0] ?? '', long, apart);
  const ends = meets(short[0], long[0], apart) && meets(short.at(-1), long.at(-1), apart);
  if (ends && inOrder(short, long, apart)) return 'subset';
  const begins = short.every((token, index) => meets(token, long[index], apart));
  const offset = long.length - short.length;
  const closes = short.every((token, index) => meets(token, long[offset + index], apart));
  if (begins) return 'opening';
  return closes ? 'ending' : 'different';
}

/// Compares two names by their parts (`nameParts`), in either order.
export function compareNames(a: readonly string[], b: readonly string[], apart?: Apart): NameRelation {
  if (a.length === 0 || b.length === 0) return 'different';
  if (a.length > b.length) return compareNames(b, a, apart);
  if (a.length < b.length) {
    const joined = joinedAs(b, a);
    return joined.length < b.length ? compareNames(a, joined, apart) : compareShorter(a, b, apart);
  }
  return a.every((token, index) => meets(token, b[index], apart)) ? 'same' : 'different';
}
