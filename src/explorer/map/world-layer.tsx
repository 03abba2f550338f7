/// Land and borders on a canvas of their own. The one rule kept here: it is drawn again only when the camera, the size or
/// the colours change.

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useScheme } from '../context/context.ts';
import type { Camera, Size } from './camera.ts';
import classes from './map.module.css';
import { traceStates } from './trace.ts';
import type { World } from './world.ts';

interface Props {
  readonly world: World;
  readonly camera: Camera;
  readonly size: Size;
}

function draw(canvas: HTMLCanvasElement, { world, camera, size }: Props): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { devicePixelRatio: dense } = window;
  const style = getComputedStyle(canvas);
  const [width, height] = [Math.round(size.width * dense), Math.round(size.height * dense)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.setTransform(dense, 0, 0, dense, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.beginPath();
  traceStates(context, world.states, camera, size);
  context.fillStyle = style.getPropertyValue('--map-land');
  context.fill();
  context.strokeStyle = style.getPropertyValue('--map-border');
  context.lineWidth = 0.8;
  context.lineJoin = 'round';
  context.stroke();
}

export function WorldLayer({ world, camera, size }: Props): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scheme has other colours
  useLayoutEffect(() => {
    if (canvas.current) draw(canvas.current, { world, camera, size });
  }, [world, camera, size, scheme]);
  return <canvas ref={canvas} className={classes.world} />;
}
