/// Surfaces: words as they are compared for scoring. The one rule kept here: two spellings that a careful reader
/// would call the same name are the same surface; the text itself is never shown this way.

const MARKS = /[\u064B-\u065F\u0670\u0640\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/// Letters and digits in one spelling, single spaces between words.
export function surface(text: string): string {
  return text
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/[«»“”"'’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
