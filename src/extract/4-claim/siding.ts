/// Participles that take `ل` for whose side their noun is on: `شاحنات تابعة لـX`, `قوات موالية لـX`. The one rule kept here: what belongs to somebody acts for
/// him; who is only for or against him does not.

const BELONGING = /^(?:ال)?(?:تابع|خاضع|مملوك|منتم)(?:ه|يه|ين|ون|ان|تان|تين|ات|يا|يات)?$/;
const TAKING_SIDES =
  /^(?:ال)?(?:موال|مويد|مناصر|معاد|مناهض|مناوي|معارض|مناصب|مخالف|منافي)(?:ه|يه|ين|ون|ان|تان|تين|ات|يا|يات)?$/;

/// Whether a word, in look-up form, says whose its noun is or on whose side.
export function isSiding(key: string): boolean {
  return BELONGING.test(key) || takesSides(key);
}

/// Whether a word says whom its noun is for or against.
export function takesSides(key: string): boolean {
  return TAKING_SIDES.test(key);
}
