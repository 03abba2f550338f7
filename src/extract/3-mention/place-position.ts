/// What shows that a word is meant as a place: what stands before it, and what a dateline puts behind it. The one rule
/// kept here: the words around decide, never the name.

import type { SentenceView } from './sentence-view.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'في',
  'فى',
  'الي',
  'من',
  'نحو',
  'عبر',
  'قرب',
  'صوب',
  'باتجاه',
  'وفي',
  'والي',
  'بمدينه',
  'قباله',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
]);

/// Those who are of a place, and who govern one: `محافظ الوسطى`, `أهالي الجنوب`.
const OF_LAND: ReadonlySet<string> = new Set(
  'محافظ والي عمده متصرف قايممقام مختار حاكم اهالي سكان قاطني نازحي'.split(' '),
);

/// Whether a noun stands before token `at` that is completed by a place.
export function isOfLand(view: SentenceView, at: number): boolean {
  return view.readings(at - 1).some(({ key }) => OF_LAND.has(key));
}

/// `المنصورة – خاص:`, `جوهر (بنادر) - سلّمت`: the place that opens a dateline.
function opensDateline(view: SentenceView, from: number, to: number): boolean {
  return from === 0 && view.sentence.role === 'body' && (view.isPunctuation(to, '–—') || isBracketed(view, to));
}

const LONGEST_AGENCY = 4;

/// Brackets behind a place, and a stroke or a date behind them.
function isBracketed(view: SentenceView, at: number): boolean {
  if (!view.isPunctuation(at, '(')) return false;
  for (let end = at + 2; end <= at + LONGEST_AGENCY; end += 1) {
    if (view.isPunctuation(end, ')'))
      return view.isPunctuation(end + 1, '-–—:') || view.token(end + 1)?.kind === 'number';
  }
  return false;
}

/// Whether what stands around tokens `from` to `to` says that they are a place; `cut` letters are attached in front.
export function isPlacePosition(view: SentenceView, from: number, to: number, cut: number): boolean {
  if (PREPOSITIONS.has(view.key(from - 1)) || (cut === 0 && isOfLand(view, from))) return true;
  return (cut > 0 && /^[وف]?[بل]/.test(view.key(from))) || opensDateline(view, from, to);
}
