/// Paragraphs of plain text as canonical text. The one rule kept here: an empty line parts two paragraphs, and so does a line end where
/// the text has no empty lines.

import { BREAK } from './block-text.ts';

/// The paragraphs of a text that stands in a mail or a cell.
export function plainParagraphs(text: string): readonly string[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const parted = /\n[^\S\n]*\n/.test(plain.trim()) ? plain.split(/\n(?:[^\S\n]*\n)+/) : plain.split('\n');
  return parted.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/// How far below its title a text may say it again.
const ECHO = 3;

/// Paragraphs under their title, which is not said twice.
export function underTitle(title: string | null, paragraphs: readonly string[]): string {
  const rest = paragraphs.filter((paragraph, at) => at >= ECHO || paragraph !== title);
  return [...(title ? [title] : []), ...rest].join(BREAK);
}
