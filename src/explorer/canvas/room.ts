/// What stands over the top of the picture. The one rule kept here: it is measured when the picture is fitted and at no
/// other time, so that a bar that comes or goes moves nothing.

/// The space between a bar and the picture below it, and the share of the picture that bars may take at most.
export const GAP = 8;
const MOST = 0.5;

/// How many pixels of a canvas are covered from above.
export function roomAbove(canvas: HTMLElement): number {
  const bars = document.querySelector('[data-over-picture]')?.getBoundingClientRect();
  if (!bars || bars.height === 0) return 0;
  const { top, height } = canvas.getBoundingClientRect();
  return Math.min(height * MOST, Math.max(0, bars.bottom - top + GAP));
}
