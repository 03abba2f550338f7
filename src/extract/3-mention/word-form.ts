/// The forms under which a word may be found, as numbers. The one rule kept here: another number is another form, but one
/// number may be several forms.

import type { Reading } from '../../arabic/clitics.ts';
import { hashText } from './tagger/feature-hash.ts';

/// A look-up form as a number other than 0.
export function formOf(key: string): number {
  return hashText(key) | 1;
}

/// The forms of a word's readings, with the article and without it; of what is no clitic nothing is taken off.
export function formsOf(readings: readonly Reading[], whole: boolean): readonly number[] {
  const forms: number[] = [];
  for (const { key, stem, cut } of readings) {
    if (cut > 0 && whole) break;
    forms.push(formOf(key));
    if (stem !== key) forms.push(formOf(stem));
  }
  return forms;
}
