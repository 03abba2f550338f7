/// Lights what is pointed at, else what is kept lit, else what is selected. The one rule kept here: only what lies over
/// the graph is painted anew, so that pointing costs the same in a graph of any size.

import { useLayoutEffect } from 'react';
import { useStore, useView, useVisibility } from '../context/context.ts';
import { firstOf, focusOf } from './focus.ts';
import { useStage } from './stage-context.ts';

export function FocusController(): null {
  const stage = useStage();
  const { scene, hover, pointed, light } = stage;
  const [hovered, together, kept] = [useStore(hover), useStore(pointed), useStore(light)];
  const selection = useView('selection');
  const visible = useVisibility();
  const lights = { hovered, pointed: together, kept, selection };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides what can be lit
  useLayoutEffect(() => {
    const before = scene.look.focus;
    scene.look.focus = focusOf(scene, lights);
    if (before !== scene.look.focus) stage.repaint();
  }, [stage, scene, firstOf(lights), visible]);
  return null;
}
