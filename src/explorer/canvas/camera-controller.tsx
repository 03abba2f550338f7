/// The camera and the link. The one rule kept here: where the camera comes to rest is kept in the view, without a step
/// in the history, and a view that comes from elsewhere moves the camera.

import { useReducedMotion } from '@mantine/hooks';
import { useEffect } from 'react';
import type { CameraState } from 'sigma/types';
import { useViewStore } from '../context/context.ts';
import { sameCamera, setCamera } from '../state/picture.ts';
import type { CameraPlace } from '../state/view.ts';
import { useStage } from './stage-context.ts';

const REST: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };
/// How long the camera has to be still before it counts as at rest, in milliseconds.
const PAUSE = 350;

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/// A camera's place as a link has it: null where it rests by itself.
function placeOf({ x, y, ratio }: CameraState): CameraPlace | null {
  const place = { x: rounded(x), y: rounded(y), ratio: rounded(ratio) };
  return sameCamera(place, REST) ? null : place;
}

export function CameraController(): null {
  const { sigma } = useStage();
  const view = useViewStore();
  const still = useReducedMotion();
  useEffect(() => {
    const camera = sigma.getCamera();
    const start = view.get().camera;
    if (start) camera.setState(start);
    let timer = 0;
    const keep = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => view.update(setCamera(placeOf(camera.getState()))), PAUSE);
    };
    const follow = (after: { camera: CameraPlace | null }, before: { camera: CameraPlace | null }): void => {
      if (after.camera === before.camera || sameCamera(placeOf(camera.getState()), after.camera)) return;
      clearTimeout(timer);
      if (still) camera.setState(after.camera ?? REST);
      else void camera.animate(after.camera ?? REST, { duration: 450 });
    };
    camera.on('updated', keep);
    const leave = view.subscribe(follow);
    return () => {
      clearTimeout(timer);
      camera.off('updated', keep);
      leave();
    };
  }, [sigma, view, still]);
  return null;
}
