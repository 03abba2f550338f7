/// The colours of what is new, gone or kept between two windows. The one rule kept here: the three differ in
/// lightness, so that they are told apart in both themes by whoever cannot tell green from grey.

import type { Change } from '../data/comparison.ts';

export type ChangeColors = Readonly<Record<Change, string>>;

export const CHANGE_COLORS: Readonly<Record<'light' | 'dark', ChangeColors>> = {
  light: { gained: '#0a7d3c', lost: '#8a939d', kept: '#3a4550' },
  dark: { gained: '#34c76b', lost: '#6b7580', kept: '#e6eaee' },
};
