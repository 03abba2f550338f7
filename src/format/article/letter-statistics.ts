/// Which of several decodings reads most like Arabic. The one rule kept here: the judgement rests on how
/// often Arabic uses each letter, so it needs no word list.

/// Occurrences in ten thousand letters of Arabic news, in Unicode order from hamza (U+0621) to ya (U+064A).
const FREQUENCIES: Readonly<Record<string, number>> = {
  ء: 42,
  آ: 20,
  أ: 250,
  ؤ: 20,
  إ: 90,
  ئ: 40,
  ا: 1420,
  ب: 330,
  ة: 370,
  ت: 440,
  ث: 55,
  ج: 130,
  ح: 165,
  خ: 85,
  د: 290,
  ذ: 65,
  ر: 430,
  ز: 60,
  س: 255,
  ش: 110,
  ص: 95,
  ض: 65,
  ط: 110,
  ظ: 25,
  ع: 320,
  غ: 50,
  ف: 260,
  ق: 220,
  ك: 190,
  ل: 1120,
  م: 590,
  ن: 540,
  ه: 235,
  و: 560,
  ى: 85,
  ي: 690,
  '،': 70,
  '؛': 4,
  '؟': 4,
};
/// What a character costs that Arabic news never has: a letter of another language, a control.
const STRANGE = Math.log(0.2 / 10_000);
const SAMPLE = 40_000;

const COSTS = new Map(Object.entries(FREQUENCIES).map(([letter, times]) => [letter, Math.log(times / 10_000)]));

/// How much the characters beyond ASCII read like Arabic: the mean logarithm of their frequencies, higher is better.
export function arabicLikelihood(text: string): number {
  let sum = 0;
  let count = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (character < '\u0080') continue;
    sum += COSTS.get(character) ?? STRANGE;
    count += 1;
  }
  return count === 0 ? STRANGE : sum / count;
}
