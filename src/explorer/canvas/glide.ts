/// Gliding from one arrangement to the next. The one rule kept here: the picture moves as calmly as the graph's size
/// allows, and where it comes to rest every node is exactly where it belongs.

import type { Point } from './curve.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

export type Target = (key: string) => Point | undefined;

export interface Glide {
  /// Moves all nodes towards their targets; `last` says that no better targets are on their way.
  to(target: Target, last: boolean): void;
  kill(): void;
}

/// What share of the way is gone in a frame.
const PACE = 0.16;
/// Up to this many nodes move in every frame; bigger graphs go from place to place, since each frame costs much.
const SMOOTH = 1500;
/// Bigger graphs show no places but the last.
const PATIENT = 20_000;
/// The least time between two frames of a big graph, in milliseconds.
const REST = 300;

/// Moves nodes a share of the way; returns how far the farthest still has to go.
function move({ sigma, scene, field }: Stage, target: Target, share: number): number {
  let farthest = 0;
  scene.graph.forEachNode((key, attributes) => {
    const at = target(key);
    if (!at) return;
    const [dx, dy] = [at.x - attributes.x, at.y - attributes.y];
    farthest = Math.max(farthest, Math.abs(dx), Math.abs(dy));
    const next = share === 1 ? at : { x: attributes.x + dx * share, y: attributes.y + dy * share };
    // In place: were the graph told, sigma would ask twice for the look of every node, which is as it was.
    Object.assign(attributes, { x: next.x, y: next.y });
  });
  field.forget();
  sigma.refresh({ partialGraph: {}, skipIndexation: false, schedule: true });
  return farthest * (1 - share);
}

function sideOf({ dataset }: Scene): number {
  return dataset.bundle.graph.nodes.reduce(
    (most, { attributes: { x, y } }) => Math.max(most, Math.abs(x), Math.abs(y)),
    1,
  );
}

/// Whether a target is anywhere but where its node stands.
function isNews({ graph }: Scene, target: Target): boolean {
  return graph.someNode((key, { x, y }) => {
    const at = target(key);
    return at !== undefined && (at.x !== x || at.y !== y);
  });
}

/// A glide over a stage; `still` for whoever asked for less motion.
export function createGlide(stage: Stage, still: boolean): Glide {
  const { scene } = stage;
  const near = sideOf(scene) * 2e-3;
  const big = scene.graph.order > SMOOTH;
  let frame = 0;
  let timer = 0;
  const kill = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = 0;
  };
  const glideOn = (target: Target): void => {
    frame = requestAnimationFrame(() => {
      if (move(stage, target, PACE) < near) move(stage, target, 1);
      else glideOn(target);
    });
  };
  let newest: Target = () => undefined;
  const later = (): void => {
    timer = 0;
    move(stage, newest, 1);
  };
  return {
    to(target, last) {
      newest = target;
      if (last || !big) kill();
      if (!isNews(scene, target)) return;
      if (still || scene.graph.order > PATIENT) last && move(stage, target, 1);
      else if (!big) glideOn(target);
      else if (last) move(stage, target, 1);
      else if (timer === 0) timer = window.setTimeout(later, REST);
    },
    kill,
  };
}
