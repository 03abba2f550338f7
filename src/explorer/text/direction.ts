/// The direction of a text. The one rule kept here: it is that of its first strong character, as Unicode's
/// bidirectional algorithm has it, whatever the direction of the page.

const STRONG = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]|\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/// `rtl` or `ltr`; a text without letters reads left to right.
export function firstStrong(text: string): 'rtl' | 'ltr' {
  const letter = STRONG.exec(text)?.[0];
  return letter && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
