/// Brings nodes to where the layout has them. The one rule kept here: a node that was put in its place by hand stays
/// there, whatever the layout says.

import { useReducedMotion } from '@mantine/hooks';
import { useEffect } from 'react';
import type { Arrangement } from '../compute/compute.ts';
import type { Pins } from '../compute/ground-survey.ts';
import { useExplorer } from '../context/context.ts';
import type { Dataset } from '../data/dataset.ts';
import { createGlide, type Target } from './glide.ts';
import { useStage } from './stage-context.ts';

function targetOf(dataset: Dataset, arrangement: Arrangement | null, pins: Pins): Target {
  const places = new Map(arrangement?.keys.map((key, place) => [key, place]));
  return (key) => {
    const place = places.get(key);
    if (pins.has(key)) return pins.get(key);
    if (!arrangement || place === undefined) return dataset.nodes.get(key)?.attributes;
    return { x: arrangement.x[place] ?? 0, y: arrangement.y[place] ?? 0 };
  };
}

export function PlacesController(): null {
  const stage = useStage();
  const { compute, dataset } = useExplorer();
  const still = useReducedMotion();
  useEffect(() => {
    const glide = createGlide(stage, still);
    const follow = (): void => {
      const arrangement = compute.arrangement.get();
      if (arrangement) stage.sigma.setCustomBBox(null);
      glide.to(targetOf(dataset, arrangement, compute.pins.get()), arrangement?.done ?? true);
    };
    follow();
    const leave = [compute.arrangement.subscribe(follow), compute.pins.subscribe(follow)];
    return () => {
      for (const stop of leave) stop();
      glide.kill();
    };
  }, [stage, compute, dataset, still]);
  return null;
}
