/// Keeps the picture's look in step with the view: what is shown, names, theme. The one rule kept here: it
/// writes the look and asks for one refresh, of no more than what changed; it never touches the graph.

import { useLayoutEffect } from 'react';
import { useComparison } from '../context/comparison.ts';
import { useScheme, useView, useVisibility, useVoice } from '../context/context.ts';
import { type Visibility, weightOfLine } from '../data/visibility.ts';
import { PALETTES } from './color.ts';
import { useMeasuredLook } from './measured-look.ts';
import { isDisputedIn, type Look } from './scene.ts';
import type { Stage } from './stage.ts';
import { useStage } from './stage-context.ts';

/// What is in one of two sets alone, and what is in both but not the same.
function difference(a: ReadonlySet<string>, b: ReadonlySet<string>, differs: (key: string) => boolean): string[] {
  const changed: string[] = [];
  for (const key of a) if (!b.has(key) || differs(key)) changed.push(key);
  for (const key of b) if (!a.has(key)) changed.push(key);
  return changed;
}

/// Draws anew what is shown now and was not, or the other way round, and where evidence was left out, what weighs
/// another number of sentences now or is disputed no more.
function refreshShown({ scene, renew }: Stage, before: Visibility, after: Visibility): void {
  const { dataset } = scene;
  const projected = after.whole !== after.passing;
  const weighed = projected || before.surviving.partial || after.surviving.partial;
  const turns = (key: string): boolean => {
    const attributes = dataset.nodes.get(key)?.attributes;
    return attributes !== undefined && isDisputedIn(before, key, attributes) !== isDisputedIn(after, key, attributes);
  };
  const grows = (key: string): boolean => weightOfLine(dataset, before, key) !== weightOfLine(dataset, after, key);
  const nodes = difference(before.nodes, after.nodes, (key) => weighed && turns(key));
  const edges = difference(before.edges, after.edges, (key) => weighed && grows(key));
  renew(nodes, edges);
}

/// Draws all anew, each thing in its place.
function refreshAll({ scene, renew }: Stage): void {
  renew(scene.graph.nodes(), scene.graph.edges());
}

export function AppearanceController(): null {
  const stage = useStage();
  const { scene } = stage;
  const visible = useVisibility();
  const names = useView('names');
  const { direction } = useVoice();
  const scheme = useScheme();
  const { radii, colors } = useMeasuredLook(scheme);
  const changes = useComparison()?.links ?? null;
  useLayoutEffect(() => {
    const before = { ...scene.look };
    const after: Partial<Look> = { visible, names, direction, palette: PALETTES[scheme], radii, colors, changes };
    const changed = (Object.keys(after) as (keyof Look)[]).filter((part) => before[part] !== after[part]);
    Object.assign(scene.look, after);
    if (changed.length === 1 && changed[0] === 'visible') refreshShown(stage, before.visible, visible);
    else if (changed.length > 0) refreshAll(stage);
  }, [stage, scene, visible, names, direction, scheme, radii, colors, changes]);
  return null;
}
