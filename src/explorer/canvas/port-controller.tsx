/// Offers the canvas to the rest of the page. The one rule kept here: positions are given in the window's pixels,
/// and motion is left out for whoever asked for less of it.

import { useReducedMotion } from '@mantine/hooks';
import { useEffect } from 'react';
import type { CameraState } from 'sigma/types';
import type { CanvasPort } from '../context/canvas-port.ts';
import { useExplorer } from '../context/context.ts';
import { pointAt } from './curve.ts';
import { inTheme, takePicture } from './picture.ts';
import { roomAbove } from './room.ts';
import type { Stage } from './stage.ts';
import { useStage } from './stage-context.ts';

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

/// Share of the canvas that the graph fills when all of it is shown.
const FILLED = 0.74;

function extentOf(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: most - least };
}

/// The camera that shows all of some nodes, every one that is not hidden if none are named, below so many pixels that
/// are covered.
function wholeView(
  { sigma, scene }: Stage,
  nodes: Iterable<string> = scene.look.visible.nodes,
  covered = 0,
): CameraState {
  const usual = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const shown = [...nodes].flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
  // Who was put there by hand may stand beyond what the camera usually shows.
  const beyond = shown.some((node) => Math.min(node.x, node.y, 1 - node.x, 1 - node.y) < 0);
  if (shown.length === 0 || (covered === 0 && !beyond && shown.length === scene.graph.order)) return usual;
  const { width, height } = sigma.getDimensions();
  const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState: usual });
  const opposite = sigma.viewportToFramedGraph({ x: width, y: height }, { cameraState: usual });
  const [x, y] = [extentOf(shown.map((node) => node.x)), extentOf(shown.map((node) => node.y))];
  const across = x.length / Math.abs(opposite.x - corner.x);
  const along = y.length / Math.abs(opposite.y - corner.y);
  const room = height / (height - covered);
  const farthest = sigma.getSetting('maxCameraRatio') ?? room;
  const ratio = Math.min(beyond ? farthest : room, Math.max(0.12, across / FILLED, (along / FILLED) * room));
  const lift = ((corner.y - opposite.y) / height) * (covered / 2) * ratio;
  return { ...usual, x: x.middle, y: y.middle + lift, ratio };
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
    fit: (nodes) => move(wholeView(stage, nodes, roomAbove(stage.sigma.getContainer()))),
    zoom: (direction) => move({ ratio: camera.getBoundedRatio(camera.ratio * (direction === 'in' ? 0.66 : 1.5)) }),
    positionOf: (key) => positionOf(stage, key),
    pointOn: (key) => pointOn(stage, key),
    point: (at) => stage.hover.update(() => at),
    pointAll: (parts) => stage.pointed.update(() => parts),
    light: (parts) => stage.light.update(() => parts),
    labels: () => stage.labels,
    picture: (extent, light) => inTheme(stage, light, () => takePicture(stage, extent, wholeView(stage))),
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
