/// Reading letters on pictures by `tesseract`, where it is installed. The one rule kept here: nothing is sent anywhere; the program runs on
/// this machine, and where it is missing no picture is read.

import { spawn } from 'node:child_process';
import type { PictureReader } from '../format/article/article-format.ts';

/// Asked for one after the other: together, a page of Arabic comes back with Latin letters for words that were hard to read.
const [ARABIC, ENGLISH] = ['ara', 'eng'];
/// Seconds that one page may take.
const PATIENCE = 120;

/// Marks of direction that tesseract writes between Arabic and Latin, and its ends of pages: they stand on no page.
const MARKS = /[\u200E\u200F\u202A-\u202E\f]/g;

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/// Runs tesseract with some bytes as its input; a code of null where there is no such program.
function runTesseract(args: readonly string[], input: Uint8Array): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn('tesseract', args, { stdio: ['pipe', 'pipe', 'ignore'], timeout: PATIENCE * 1000 });
    const pieces: Buffer[] = [];
    child.once('error', () => resolve({ code: null, output: '' }));
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.once('close', (code) => resolve({ code, output: Buffer.concat(pieces).toString('utf8') }));
    // A program that ends early closes its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

let asked: Promise<PictureReader | null> | null = null;

/// What reads pictures on this machine, looked for once; null where nothing does, or nothing that knows Arabic.
export function pictureReader(): Promise<PictureReader | null> {
  asked ??= findReader();
  return asked;
}

async function findReader(): Promise<PictureReader | null> {
  const { code, output } = await runTesseract(['--list-langs'], new Uint8Array());
  const known = output.split(/\s+/);
  if (code !== 0 || !known.includes(ARABIC)) return null;
  return async (picture) => {
    const read = await readAs(ARABIC, picture);
    return isArabic(read) || !known.includes(ENGLISH) ? read : readAs(ENGLISH, picture);
  };
}

async function readAs(language: string, picture: Uint8Array): Promise<string> {
  return (await runTesseract(['stdin', 'stdout', '-l', language], picture)).output.replace(MARKS, '');
}

/// Whether most letters are Arabic, as on a page in Arabic they are.
function isArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > letters * 0.6;
}
