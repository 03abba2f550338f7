/// Brings nodes to where the layout has them. The one rule kept here: a node that was put in its place by hand stays
/// there, whatever the layout says, and scales nothing but itself.

import { useReducedMotion } from '@mantine/hooks';
import { useEffect } from 'react';
import type { Arrangement } from '../compute/compute.ts';
import { type Pins, pinsOf } from '../compute/ground-survey.ts';
import { useExplorer, useViewStore } from '../context/context.ts';
import type { Dataset } from '../data/dataset.ts';
import type { ViewState } from '../state/view.ts';
import { createGlide, type Target } from './glide.ts';
import type { Scene } from './scene.ts';
import { useStage } from './stage-context.ts';

/// Where the layout has nodes, whatever was done by hand.
function laidOut(dataset: Dataset, arrangement: Arrangement | null): Target {
  const places = new Map(arrangement?.keys.map((key, place) => [key, place]));
  return (key) => {
    const place = places.get(key);
    if (!arrangement || place === undefined) return dataset.nodes.get(key)?.attributes;
    return { x: arrangement.x[place] ?? 0, y: arrangement.y[place] ?? 0 };
  };
}

type Extent = [number, number];

function extended([least, most]: Extent, value: number): Extent {
  return [Math.min(least, value), Math.max(most, value)];
}

/// The frame into which the picture is scaled: that of the layout, so that it is the same wherever nodes were put.
function frameOf({ graph }: Scene, target: Target): { readonly x: Extent; readonly y: Extent } {
  const none: Extent = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return graph.reduceNodes(
    (frame, key) => {
      const at = target(key);
      return at ? { x: extended(frame.x, at.x), y: extended(frame.y, at.y) } : frame;
    },
    { x: none, y: none },
  );
}

function withPins(target: Target, pins: Pins): Target {
  return pins.size === 0 ? target : (key) => pins.get(key) ?? target(key);
}

export function PlacesController(): null {
  const stage = useStage();
  const { compute, dataset } = useExplorer();
  const view = useViewStore();
  const still = useReducedMotion();
  useEffect(() => {
    const glide = createGlide(stage, still);
    const { sigma, scene } = stage;
    const follow = (by = glide): void => {
      const arrangement = compute.arrangement.get();
      const target = laidOut(dataset, arrangement);
      const pins = pinsOf(view.get().pins);
      if (pins.size > 0) sigma.setCustomBBox(frameOf(scene, target));
      else if (arrangement) sigma.setCustomBBox(null);
      by.to(withPins(target, pins), arrangement?.done ?? true);
    };
    const followPins = (after: ViewState, before: ViewState): void => {
      if (after.pins !== before.pins) follow();
    };
    // What a link has put somewhere is there from the beginning.
    follow(createGlide(stage, true));
    const leave = [compute.arrangement.subscribe(() => follow()), view.subscribe(followPins)];
    return () => {
      for (const stop of leave) stop();
      glide.kill();
    };
  }, [stage, compute, dataset, view, still]);
  return null;
}
