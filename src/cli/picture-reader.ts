/// Reading letters on pictures by `tesseract`, where it is installed. The one rule kept here: nothing is sent anywhere; the program runs on
/// this machine, and where it is missing no picture is read.

import { spawn } from 'node:child_process';
import type { PictureReader } from '../format/article/article-format.ts';

/// Languages asked for, as far as the machine has them.
const LANGUAGES = ['ara', 'eng'];
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
  const known = LANGUAGES.filter((language) => output.split(/\s+/).includes(language));
  if (code !== 0 || !known.includes('ara')) return null;
  return async (picture) => {
    const { output } = await runTesseract(['stdin', 'stdout', '-l', known.join('+')], picture);
    return output.replace(MARKS, '');
  };
}
