/// Where the camera sees everything. The one rule kept here: nothing that is shown stands under a bar.

import type { CameraState } from 'sigma/types';
import { GAP, roomAbove } from './room.ts';
import type { Stage } from './stage.ts';

/// Where sigma's camera sees the whole graph.
const USUAL: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/// Share of the canvas that the graph fills when all of it is shown.
const FILLED = 0.74;

function extentOf(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: most - least };
}

/// The camera that shows all of some nodes, every one that is not hidden if none are named, below so many pixels that
/// are covered.
export function wholeView(
  { sigma, scene }: Stage,
  nodes: Iterable<string> = scene.look.visible.nodes,
  covered = roomAbove(sigma.getContainer()),
): CameraState {
  const shown = [...nodes].flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
  // Who was put there by hand may stand beyond what the camera usually shows.
  const beyond = shown.some((node) => Math.min(node.x, node.y, 1 - node.x, 1 - node.y) < 0);
  if (shown.length === 0 || (covered === 0 && !beyond && shown.length === scene.graph.order)) return USUAL;
  const { width, height } = sigma.getDimensions();
  const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState: USUAL });
  const opposite = sigma.viewportToFramedGraph({ x: width, y: height }, { cameraState: USUAL });
  const [x, y] = [extentOf(shown.map((node) => node.x)), extentOf(shown.map((node) => node.y))];
  const across = x.length / Math.abs(opposite.x - corner.x);
  const along = y.length / Math.abs(opposite.y - corner.y);
  const room = height / (height - covered);
  const farthest = sigma.getSetting('maxCameraRatio') ?? room;
  const ratio = Math.min(beyond ? farthest : room, Math.max(0.12, across / FILLED, (along / FILLED) * room));
  const lift = ((corner.y - opposite.y) / height) * (covered / 2) * ratio;
  return { ...USUAL, x: x.middle, y: y.middle + lift, ratio };
}

/// The camera with which the picture opens: as usual, unless something that is shown would stand under a bar.
export function firstView(stage: Stage): CameraState {
  const { sigma, scene } = stage;
  const covered = roomAbove(sigma.getContainer());
  const isCovered = (key: string): boolean => {
    const data = sigma.getNodeDisplayData(key);
    if (!data) return false;
    const { y } = sigma.framedGraphToViewport(data, { cameraState: USUAL });
    return y - sigma.scaleSize(data.size, 1) < covered - GAP;
  };
  if (covered === 0 || ![...scene.look.visible.nodes].some(isCovered)) return USUAL;
  return wholeView(stage);
}
