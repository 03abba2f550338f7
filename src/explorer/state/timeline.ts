/// The timeline under the surface. The one rule kept here: closing it keeps the days that were chosen on it.

import type { Producer } from './view.ts';

export function showTimeline(timeline: boolean): Producer {
  return (state) => (state.timeline === timeline ? state : { ...state, timeline });
}
