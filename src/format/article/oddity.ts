/// What is said of a text whose letters were guessed or lost. The one rule kept here: nothing is replaced in silence.

import { type ArticleFile, diagnosticOf, type Part } from './article-format.ts';
import type { Decoded } from './decode-bytes.ts';

/// Diagnostics of how a file was decoded.
export function* encodingOddities(file: ArticleFile, { broken, encoding, guessed, text }: Decoded): Iterable<Part> {
  if (guessed) {
    const message = `Read as ${encoding}, judged by its letters: save the file as UTF-8 to be sure.`;
    yield diagnosticOf(file, 'encoding-guessed', 'info', message);
  }
  const at = text.indexOf('\uFFFD');
  if (broken) {
    const message = `${broken.count} byte sequences are no ${encoding}, the first at byte ${broken.offset}: they read as U+FFFD; save the file again as UTF-8.`;
    yield diagnosticOf(file, 'encoding-broken', 'warning', message);
  } else if (at >= 0) {
    const message = 'The file holds U+FFFD: letters were lost before it came here; look for a sounder copy.';
    yield diagnosticOf(file, 'character-lost', 'warning', message);
  }
}
