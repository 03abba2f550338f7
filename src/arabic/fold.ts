/// Folding for finding: what is typed and what is found are brought to one spelling. The one rule kept here: both
/// scripts are folded at once, so that one query works for either and for mixed text.

import { foldLatin } from './latin.ts';
import { foldForLookup } from './normalize.ts';

/// Latin letters with marks or of other alphabets, apostrophes and hyphens: what `foldLatin` is needed for.
const NEEDS_LATIN = /[A-Z\u00AA-\u024F\u02B0-\u036F\u1E00-\u1EFF\u2010-\u2015\u2018\u2019'`-]|\s\s|^\s|\s$|[\t\n]/;

/// The form in which texts are compared: hamza, marks, tatweel, digits, accents, case, hyphens decide nothing.
export function fold(text: string): string {
  const folded = foldForLookup(text);
  return NEEDS_LATIN.test(folded) ? foldLatin(folded) : folded;
}
