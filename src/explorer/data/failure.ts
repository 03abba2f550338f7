/// Which filters a claim fails. The one rule kept here: a claim is tested once, against all filters at once, so that
/// what any one of them hides can be counted without testing again.

import type { ViewState } from '../state/view.ts';
import type { ClaimRow } from './claim-table.ts';
import { type DayRange, daysOfWindow } from './day.ts';

/// What of a view decides which evidence counts.
export type EvidenceFilter = Pick<
  ViewState,
  'hidden' | 'confidence' | 'speaker' | 'clock' | 'window' | 'compare' | 'undated'
>;

/// A bit for each filter of evidence.
export const FAILS = { factuality: 1, outlet: 2, voice: 4, speaker: 8, confidence: 16, time: 32 } as const;

function meets(a: DayRange, b: DayRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

export function windowsOf({ window, compare }: EvidenceFilter): readonly DayRange[] {
  return [window, compare].flatMap((one) => (one ? [daysOfWindow(one)] : []));
}

/// Whether days lie in a window; those that are not settled lie in none, unless they are kept.
export function isWithin(days: DayRange | undefined, windows: readonly DayRange[], undated: boolean): boolean {
  if (windows.length === 0) return true;
  return days === undefined ? undated : windows.some((window) => meets(days, window));
}

/// A test of claims: zero for one that counts, else a bit for each filter that it fails.
export function failureTest(filter: EvidenceFilter): (row: ClaimRow) => number {
  const { hidden, confidence, speaker, clock, undated } = filter;
  const windows = windowsOf(filter);
  const [factualities, outlets, voices] = [
    new Set(hidden.factualities),
    new Set(hidden.outlets),
    new Set(hidden.speakers),
  ];
  return ({ claim, outlet, speaker: voice, speakers, days }) =>
    (factualities.has(claim.factuality) ? FAILS.factuality : 0) |
    (outlets.has(outlet) ? FAILS.outlet : 0) |
    (voices.has(voice) ? FAILS.voice : 0) |
    (speaker !== null && !speakers.includes(speaker) ? FAILS.speaker : 0) |
    // In hundredths, as confidences are stated: 0.58 times 100 is a little less than 58.
    (Math.round(claim.confidence * 100) < confidence ? FAILS.confidence : 0) |
    (isWithin(days[clock], windows, undated) ? 0 : FAILS.time);
}
