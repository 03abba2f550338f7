/// Whether the picture is on the move. The one rule kept here: what is too slow to follow the camera is told when it
/// sets off and when it has come to rest.

import type { SceneSigma } from './paint.ts';

/// How long the camera has to be still, in milliseconds.
const PAUSE = 140;

/// Calls `onMove` whenever the camera moves and `onRest` once it is still; the function that comes back ends it.
export function watchMotion(sigma: SceneSigma, onMove: () => void, onRest: () => void): () => void {
  const camera = sigma.getCamera();
  let timer = 0;
  const listen = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(onRest, PAUSE);
    onMove();
  };
  camera.on('updated', listen);
  return () => {
    clearTimeout(timer);
    camera.off('updated', listen);
  };
}
