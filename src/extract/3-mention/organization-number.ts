/// Units of an army by their number: `اللواء الثالث مشاة`, `الكتيبة 130`. The one rule kept here: only what soldiers
/// serve in is numbered.

import type { OrganizationHead } from '../../lexicon/lexicon.ts';
import { advance, type Parse } from './organization-growth.ts';
import type { SentenceView } from './sentence-view.ts';

/// The arms of an army behind the number of a unit.
const ARMS: ReadonlySet<string> = new Set(
  'مشاه مدرع مدرعه مدفعيه مظلات صاعقه حدود بحري دفاع حرس مغاوير جبلي'.split(' '),
);

/// The nouns for units.
const UNITS: ReadonlySet<string> = new Set(['لواء', 'كتيبة', 'فرقة', 'فوج', 'فيلق', 'سرية']);

/// Whether a number in figures or in words stands at a token.
export function isNumber(view: SentenceView, at: number): boolean {
  return view.token(at)?.kind === 'number' || view.lexicon.numberWords.get(view.key(at))?.ordinal === true;
}

/// The number of a unit and its arm.
export function eatNumber(parse: Parse, { lemma }: OrganizationHead): boolean {
  const { view, to } = parse;
  if (!UNITS.has(lemma) || !isNumber(view, to)) return false;
  return advance(parse, ARMS.has(view.key(to + 1)) ? to + 2 : to + 1, 2, null, true);
}
