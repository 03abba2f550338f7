/// The language of a text. The one rule kept here: it is told by script and by letters and words that only
/// one language uses, and where these do not tell it is `und`.

import { ARABIC, CLASS, FOREIGN } from '../../arabic/character.ts';
import { foldRange } from '../../arabic/normalize.ts';

const SAMPLE = 200_000;
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'that', 'is', 'for', 'with', 'was'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'de', 'en', 'une', 'dans'],
  tr: ['ve', 'bir', 'bu', 'ile', 'olarak', 'olan', 'için', 'da'],
};

/// A BCP 47 language subtag: `ar`, `fa`, `ur`, `en`, `fr`, `tr`, or `und`.
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let arabic = 0;
  let foreign = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const kind = CLASS[sample.charCodeAt(at)];
    if (kind === ARABIC) arabic += 1;
    else if (kind === FOREIGN) foreign += 1;
  }
  if (arabic === 0 && foreign === 0) return 'und';
  return arabic >= foreign * 0.4 ? arabicScriptLanguage(sample, arabic) : latinLanguage(sample);
}

function arabicScriptLanguage(sample: string, letters: number): string {
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / letters;
  if (share(/[ٹڈڑںے]/g) > 0.01) return 'ur';
  return share(/[پچژگ]/g) > 0.02 && share(/[ةى]/g) < 0.01 ? 'fa' : 'ar';
}

function latinLanguage(sample: string): string {
  const words = foldRange(sample, 0, sample.length).match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let most = words.length * 0.08;
  for (const [language, known] of Object.entries(FUNCTION_WORDS)) {
    const count = words.filter((word) => known.includes(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
