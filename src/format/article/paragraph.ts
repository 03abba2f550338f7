/// Paragraphs of plain text as canonical text. The one rule kept here: an empty line parts two paragraphs, and so does a line end where
/// the text has no empty lines.

import { BREAK } from './block-text.ts';
import { isEcho } from './echo.ts';

/// The paragraphs of a text that stands in a mail or a cell.
export function plainParagraphs(text: string): readonly string[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const parted = /\n[^\S\n]*\n/.test(plain.trim()) ? plain.split(/\n(?:[^\S\n]*\n)+/) : plain.split('\n');
  return parted.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/// Paragraphs of which the first, a title, is not said again right below.
export function withoutEcho(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.filter((paragraph, at) => !isEcho(at, paragraph, paragraphs[0]));
}

/// Paragraphs under their title, which is not said twice.
export function underTitle(title: string | null, paragraphs: readonly string[]): string {
  return withoutEcho([...(title ? [title] : []), ...paragraphs]).join(BREAK);
}
