/// Lights what is pointed at, else what is kept lit, else what is selected. The one rule kept here: only the nodes whose
/// light changes are refreshed, so that pointing costs the same in a graph of any size.

import { useLayoutEffect } from 'react';
import { useStore, useView, useVisibility } from '../context/context.ts';
import { focusOf } from './focus.ts';
import { useStage } from './stage-context.ts';

export function FocusController(): null {
  const { sigma, scene, hover, pointed, light } = useStage();
  const [hovered, together, kept] = [useStore(hover), useStore(pointed), useStore(light)];
  const selection = useView('selection');
  const visible = useVisibility();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides what can be lit
  useLayoutEffect(() => {
    const before = scene.look.focus;
    const after = focusOf(scene, { hovered, pointed: together, kept, selection });
    scene.look.focus = after;
    const nodes = new Set([...(before?.nodes ?? []), ...(after?.nodes ?? [])]);
    sigma.refresh({ partialGraph: { nodes: [...nodes] }, skipIndexation: true, schedule: true });
  }, [sigma, scene, hovered, together, kept, selection, visible]);
  return null;
}
