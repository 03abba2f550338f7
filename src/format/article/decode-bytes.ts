/// From bytes to text. The one rule kept here: nothing is replaced in silence; what could not be read is
/// counted and its first place is given.

import iconv from 'iconv-lite';
import { arabicLikelihood } from './letter-statistics.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /// Whether the encoding was inferred rather than marked or valid UTF-8.
  readonly guessed: boolean;
  /// Byte sequences that are none in this encoding: the first one's offset in bytes, and how many.
  readonly broken: { readonly offset: number; readonly count: number } | null;
}

const SAMPLE = 65_536;
const REPLACEMENT = '\uFFFD';

/// Decodes text of UTF-8 or UTF-16 with or without a mark, windows-1256, ISO-8859-6 or the old DOS page 720.
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(bytes, marked, false);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide, true);
  const valid = maybeDecode(bytes, 'utf-8');
  if (valid !== null) return { text: valid, encoding: 'utf-8', guessed: false, broken: null };
  return isMostlyUtf8(bytes) ? decodeAs(bytes, 'utf-8', false) : decodeSingleByte(bytes);
}

/// Decodes as the encoding of this name, as pages and mails state it; null where there is none of this name.
export function decodeNamed(bytes: Uint8Array, name: string): Decoded | null {
  try {
    return decodeAs(bytes, new TextDecoder(name).encoding, false);
  } catch {
    if (!iconv.encodingExists(name)) return null;
    const text = iconv.decode(bytes, name);
    const at = text.indexOf(REPLACEMENT);
    const broken = at < 0 ? null : { offset: at, count: text.split(REPLACEMENT).length - 1 };
    return { text, encoding: name.toLowerCase(), guessed: false, broken };
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/// UTF-16 without a mark: one of every two bytes is the block of Arabic or of ASCII.
function wideEncoding(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, SAMPLE) & ~1;
  if (size < 4 || bytes.length % 2 !== 0 || !bytes.subarray(0, size).includes(0)) return null;
  const high = [0, 0];
  for (let at = 0; at < size; at += 1) if (isHighByte(bytes[at] as number)) high[at % 2] = (high[at % 2] as number) + 1;
  const [even, odd] = high as [number, number];
  if (Math.max(even, odd) < size * 0.45 || Math.min(even, odd) > size * 0.2) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isHighByte(byte: number): boolean {
  return byte === 0x00 || byte === 0x06;
}

function maybeDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded {
  const exact = maybeDecode(bytes, encoding);
  if (exact !== null) return { text: exact, encoding, guessed, broken: null };
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, guessed, broken: firstBroken(bytes, text, encoding) };
}

/// Byte offset of the first replaced sequence: what stands before it was decoded as it is.
function firstBroken(bytes: Uint8Array, text: string, encoding: string): Decoded['broken'] {
  if (encoding === 'utf-8') {
    const { broken, first } = countSequences(bytes);
    return { offset: first, count: broken };
  }
  const at = text.indexOf(REPLACEMENT);
  return { offset: encoding.startsWith('utf-16') ? at * 2 : at, count: text.split(REPLACEMENT).length - 1 };
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { sound, broken } = countSequences(bytes);
  return sound > broken * 4;
}

/// Counts sound and broken sequences beyond ASCII.
function countSequences(bytes: Uint8Array): { sound: number; broken: number; first: number } {
  let sound = 0;
  let broken = 0;
  let first = -1;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] as number) < 0x80) at += 1;
    else {
      const length = sequenceLength(bytes, at);
      if (length > 0) sound += 1;
      else if (broken++ === 0) first = at;
      at += Math.max(1, length);
    }
  }
  return { sound, broken, first };
}

/// The length of the well-formed sequence that starts here, or 0.
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const beyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || beyond ? 0 : length;
}

/// What Windows, the old Unix and DOS wrote Arabic in; the first where they read alike.
const DOS = 'cp720';
const SINGLE_BYTE = ['windows-1256', 'iso-8859-6', DOS];

/// One byte a character: the Arabic encoding that reads most like Arabic, or Latin when few bytes are beyond ASCII.
function decodeSingleByte(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  if (high < sample.length * 0.2) return decodeAs(bytes, 'windows-1252', true);
  const likely = SINGLE_BYTE.map((name) => ({ name, likelihood: arabicLikelihood(iconv.decode(sample, name)) }));
  const { name } = likely.reduce((best, next) => (next.likelihood > best.likelihood ? next : best));
  const decoded = name === DOS ? decodeNamed(bytes, name) : decodeAs(bytes, name, true);
  return { ...(decoded ?? decodeAs(bytes, 'windows-1256', true)), guessed: true };
}

/// Less likely letters are no Arabic word.
const UNLIKELY = -7;
/// Arabic and Latin letters in one word.
const MIXED = /[a-z]\p{Script=Arabic}|\p{Script=Arabic}[a-z]/iu;

/// A name of a few letters in UTF-8 or in what Arabic was written in before; null where it reads like none of them.
export function decodeName(bytes: Uint8Array): string | null {
  const valid = maybeDecode(bytes, 'utf-8');
  if (valid !== null) return valid;
  const likely = SINGLE_BYTE.map((name) => iconv.decode(bytes, name))
    .map((text) => ({ text, likelihood: arabicLikelihood(text) }))
    .filter(({ likelihood, text }) => likelihood > UNLIKELY && !MIXED.test(text))
    .sort((a, b) => b.likelihood - a.likelihood);
  return likely[0]?.text ?? null;
}
