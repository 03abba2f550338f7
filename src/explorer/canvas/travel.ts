/// Lines while the camera travels. The one rule kept here: they stay where drawing them is quick, whatever the size of the
/// graph, and come back as soon as the camera rests.

import { watchMotion } from './motion.ts';
import type { SceneSigma } from './paint.ts';

/// Up to so many lines are drawn in any case, and more than that never, while the camera travels.
const FEW = 2000;
const MANY = 20_000;
/// A frame after which the browser asks for the next only after so many milliseconds is slow.
const SLOW = 120;
/// So many slow frames, one after the other, say that this machine cannot draw the lines as fast as the hand moves.
const PATIENCE = 3;

export interface Travel {
  /// Whether lines belong into the frame that is drawn now.
  readonly linesDrawn: boolean;
}

/// Watches the camera of a stage with so many lines for as long as sigma lives.
export function watchTravel(sigma: SceneSigma, lines: number): Travel {
  let heavy = lines > MANY;
  let [travels, slow] = [false, 0];
  const measure = (): void => {
    if (!travels || heavy || lines <= FEW) return;
    const drawn = performance.now();
    requestAnimationFrame(() => {
      slow = performance.now() - drawn > SLOW ? slow + 1 : 0;
      if (slow >= PATIENCE) heavy = true;
    });
  };
  const rest = (): void => {
    [travels, slow] = [false, 0];
    if (heavy) sigma.scheduleRender();
  };
  const stop = watchMotion(
    sigma,
    () => {
      travels = true;
    },
    rest,
  );
  sigma.on('afterRender', measure);
  sigma.on('kill', stop);
  return {
    get linesDrawn() {
      return !(travels && heavy);
    },
  };
}
