/// Letters that a PDF draws and does not tell. The one rule kept here: what cannot be in a word of any language is lost, and is never
/// taken for a letter.

/// Controls, letters for private use, and the sign for what could not be read.
const NO_LETTER = /[\p{Cc}\uFFFD\uE000-\uF8FF]/u;

/// Scripts that no word mixes. Numbers of glyphs taken for letters fall into all of them.
const SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/// Arabic words, drawn long or not, may have a Latin name attached to them.
const ATTACHED = /^[\p{Script=Arabic}\p{P}\u0640]+[\p{Script=Latin}\p{Nd}\p{P}]+$/u;

function isLost(word: string): boolean {
  if (NO_LETTER.test(word)) return true;
  return SCRIPTS.filter((script) => script.test(word)).length > 1 && !ATTACHED.test(word);
}

/// How many letters stand in words that are none.
export function countLost(text: string): number {
  return text
    .split(/\s+/)
    .filter(isLost)
    .reduce((sum, word) => sum + word.length, 0);
}
