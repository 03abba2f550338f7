/// Folding names in Latin letters for finding. The one rule kept here: accents, case, hyphens and apostrophes
/// never decide whether a name is found.

const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };

/// A Latin name without accents, case, apostrophes, and with hyphens as spaces.
export function foldLatin(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .replace(/[ıøłđæœß]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['\u2018\u2019\u02BB-\u02BF`]/g, '')
    .replace(/[-\u2010-\u2015]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
