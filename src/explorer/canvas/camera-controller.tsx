/// The camera and the link. The one rule kept here: where the camera comes to rest is kept in the view, without a step
/// in the history, and a view that comes from elsewhere moves the camera.

import { useReducedMotion } from '@mantine/hooks';
import { useEffect } from 'react';
import type { CameraState } from 'sigma/types';
import { useViewStore } from '../context/context.ts';
import { sameCamera, setCamera } from '../state/picture.ts';
import type { CameraPlace } from '../state/view.ts';
import { useStage } from './stage-context.ts';
import { firstView } from './whole-view.ts';

/// How long the camera has to be still before it counts as at rest, in milliseconds.
const PAUSE = 350;

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function placeOf({ x, y, ratio }: CameraState): CameraPlace {
  return { x: rounded(x), y: rounded(y), ratio: rounded(ratio) };
}

export function CameraController(): null {
  const stage = useStage();
  const view = useViewStore();
  const still = useReducedMotion();
  useEffect(() => {
    const camera = stage.sigma.getCamera();
    // Where it rests by itself: below the bars that a link comes with.
    const rest = placeOf(firstView(stage));
    camera.setState(view.get().camera ?? rest);
    /// The place as a link has it: null where it rests by itself.
    const now = (): CameraPlace | null => {
      const place = placeOf(camera.getState());
      return sameCamera(place, rest) ? null : place;
    };
    let timer = 0;
    const keep = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => view.update(setCamera(now())), PAUSE);
    };
    const follow = (after: { camera: CameraPlace | null }, before: { camera: CameraPlace | null }): void => {
      if (after.camera === before.camera || sameCamera(now(), after.camera)) return;
      clearTimeout(timer);
      if (still) camera.setState(after.camera ?? rest);
      else void camera.animate(after.camera ?? rest, { duration: 450 });
    };
    camera.on('updated', keep);
    const leave = view.subscribe(follow);
    return () => {
      clearTimeout(timer);
      camera.off('updated', keep);
      leave();
    };
  }, [stage, view, still]);
  return null;
}
