/// Hashes of content, from which ids are made. The one rule kept here: the same text gives the same hash on
/// every machine, in a browser's worker as on the command line.

const BLOCK = 64;

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/// The first 32 bits of a number's fractional part.
function fraction(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) | 0;
}

const ROUND_CONSTANTS = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const INITIAL_STATE = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

function rotate(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

const encoder = new TextEncoder();
/// Room for the text that is hashed, and for the words of its blocks: ids are made by the million, and each is gone when it is made.
let room = new Uint8Array(4096);
const words = new Int32Array(64);

/// The text's UTF-8 bytes, one bit and their number behind them, in whole blocks. It stands in room that the next text takes.
function padded(text: string): DataView {
  // A unit of UTF-16 is three bytes at most.
  if (room.length < text.length * 3 + 2 * BLOCK) room = new Uint8Array(text.length * 4 + 2 * BLOCK);
  const { written } = encoder.encodeInto(text, room);
  const length = Math.ceil((written + 9) / BLOCK) * BLOCK;
  room.fill(0, written, length);
  room[written] = 0x80;
  const view = new DataView(room.buffer, 0, length);
  view.setUint32(length - 8, Math.floor(written / 2 ** 29));
  view.setUint32(length - 4, written << 3);
  return view;
}

function schedule(view: DataView, at: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const early = words[i - 15] as number;
    const late = words[i - 2] as number;
    const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16] as number) + low + (words[i - 7] as number) + high;
  }
}

/// Adds a block to the state. Its eight numbers are named one by one: as a list they would be made anew sixty-four times.
function compress(state: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const sum = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum + choice + (ROUND_CONSTANTS[i] as number) + (words[i] as number)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  add(state, a, b, c, d);
  add(state.subarray(4), e, f, g, h);
}

function add(half: Int32Array, a: number, b: number, c: number, d: number): void {
  half[0] = (half[0] as number) + a;
  half[1] = (half[1] as number) + b;
  half[2] = (half[2] as number) + c;
  half[3] = (half[3] as number) + d;
}

/// The SHA-256 of a text's UTF-8 bytes (FIPS 180-4), in hexadecimal.
export function sha256(text: string): string {
  const view = padded(text);
  const state = INITIAL_STATE.slice();
  for (let at = 0; at < view.byteLength; at += BLOCK) {
    schedule(view, at);
    compress(state);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/// A key for a node or an edge: a prefix that says what it is, and twelve hexadecimal digits of its content's hash.
export function contentKey(prefix: string, content: string): string {
  return `${prefix}:${sha256(content).slice(0, 12)}`;
}
