/// The colours of communities. The one rule kept here: none is told by its colour alone, since each has its name on the
/// picture and in the list.

import { COMMUNITY_COLORS } from './community.ts';

/// Each scale was found by a search over OKLCH for the set whose closest pair is farthest apart, as seen with ordinary
/// sight, protanopia, deuteranopia and tritanopia, among the colours with a contrast of 3:1 on the canvas.
const SCALES = {
  light: ['#2699aa', '#e95c91', '#947a2d', '#8a57ae', '#3c7267', '#98370c', '#b770e6', '#5f2042', '#473910'],
  dark: ['#bed6fc', '#da62b7', '#b0a077', '#9e45b1', '#8ceea3', '#996f82', '#d6a0fd', '#6fa901', '#546f4e'],
} as const satisfies Readonly<Record<'light' | 'dark', readonly string[]>>;

/// The colour of small communities and of who is in none.
const PLAIN = '#8a8f98';

/// The colour at a place in the palette; the plain one for -1.
export function communityColor(place: number, scheme: 'light' | 'dark'): string {
  return place < 0 ? PLAIN : (SCALES[scheme][place % COMMUNITY_COLORS] ?? PLAIN);
}
