/// Offers the canvas to the rest of the page. The one rule kept here: positions are given in the window's pixels,
/// and motion is left out for whoever asked for less of it.

import { useReducedMotion } from '@mantine/hooks';
import { useEffect } from 'react';
import type { CameraState } from 'sigma/types';
import type { CanvasPort } from '../context/canvas-port.ts';
import { useExplorer } from '../context/context.ts';
import { pointAt } from './curve.ts';
import { inTheme, takePicture } from './picture.ts';
import type { Stage } from './stage.ts';
import { useStage } from './stage-context.ts';
import { wholeView } from './whole-view.ts';

const NEAR = 0.55;

function inWindow({ sigma }: Stage, at: { x: number; y: number }): { x: number; y: number } {
  const frame = sigma.getContainer().getBoundingClientRect();
  return { x: frame.left + at.x, y: frame.top + at.y };
}

function positionOf(stage: Stage, key: string): ReturnType<CanvasPort['positionOf']> {
  const data = stage.sigma.getNodeDisplayData(key);
  if (!data || data.hidden) return undefined;
  return { ...inWindow(stage, stage.sigma.framedGraphToViewport(data)), size: stage.sigma.scaleSize(data.size) };
}

function pointOn(stage: Stage, key: string): ReturnType<CanvasPort['pointOn']> {
  const { sigma, scene } = stage;
  if (!scene.graph.hasEdge(key)) return undefined;
  const [a, b] = [sigma.getNodeDisplayData(scene.graph.source(key)), sigma.getNodeDisplayData(scene.graph.target(key))];
  if (!a || !b) return undefined;
  const bend = scene.graph.getEdgeAttribute(key, 'bend');
  return inWindow(stage, pointAt(sigma.framedGraphToViewport(a), sigma.framedGraphToViewport(b), bend, 0.5));
}

function createPort(stage: Stage, still: boolean): CanvasPort {
  const camera = stage.sigma.getCamera();
  const move = (state: Partial<CameraState>): void => {
    if (still) camera.setState(state);
    else void camera.animate(state, { duration: 450 });
  };
  return {
    flyTo(key) {
      const data = stage.sigma.getNodeDisplayData(key);
      if (data) move({ x: data.x, y: data.y, ratio: Math.min(camera.ratio, NEAR) });
    },
    fit: (nodes) => move(wholeView(stage, nodes)),
    zoom: (direction) => move({ ratio: camera.getBoundedRatio(camera.ratio * (direction === 'in' ? 0.66 : 1.5)) }),
    positionOf: (key) => positionOf(stage, key),
    pointOn: (key) => pointOn(stage, key),
    point: (at) => stage.hover.update(() => at),
    pointAll: (parts) => stage.pointed.update(() => parts),
    light: (parts) => stage.light.update(() => parts),
    labels: () => stage.labels,
    picture: (extent, light) => inTheme(stage, light, () => takePicture(stage, extent, wholeView(stage, undefined, 0))),
  };
}

export function PortController(): null {
  const stage = useStage();
  const { port } = useExplorer();
  const still = useReducedMotion();
  useEffect(() => {
    const mine = createPort(stage, still);
    port.update(() => mine);
    return () => port.update((current) => (current === mine ? null : current));
  }, [stage, port, still]);
  return null;
}
