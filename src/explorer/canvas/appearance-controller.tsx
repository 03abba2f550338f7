/// Keeps the picture's look in step with the view: what is shown, names, theme. The one rule kept here: it
/// writes the look and asks for one refresh, of no more than what changed; it never touches the graph.

import { useLayoutEffect } from 'react';
import { useComparison } from '../context/comparison.ts';
import { useScheme, useView, useVisibility, useVoice } from '../context/context.ts';
import type { Visibility } from '../data/visibility.ts';
import { PALETTES } from './color.ts';
import { useMeasuredLook } from './measured-look.ts';
import type { SceneSigma } from './paint.ts';
import type { Look } from './scene.ts';
import { useStage } from './stage-context.ts';

/// What is in one of two sets alone.
function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...[...a].filter((key) => !b.has(key)), ...[...b].filter((key) => !a.has(key))];
}

/// Draws anew what is shown now and was not, or the other way round. Evidence left out changes more than that: how
/// heavy things are.
function refreshShown(sigma: SceneSigma, before: Visibility, after: Visibility): void {
  if (before.surviving.partial || after.surviving.partial) {
    sigma.refresh({ schedule: true });
    return;
  }
  const [nodes, edges] = [difference(before.nodes, after.nodes), difference(before.edges, after.edges)];
  // Places for labels are shared out anew among those shown.
  sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: false, schedule: true });
}

export function AppearanceController(): null {
  const { sigma, scene } = useStage();
  const visible = useVisibility();
  const names = useView('names');
  const { direction } = useVoice();
  const scheme = useScheme();
  const { radii, colors } = useMeasuredLook(scheme);
  const changes = useComparison()?.edges ?? null;
  useLayoutEffect(() => {
    const before = { ...scene.look };
    const after: Partial<Look> = { visible, names, direction, palette: PALETTES[scheme], radii, colors, changes };
    const changed = (Object.keys(after) as (keyof Look)[]).filter((part) => before[part] !== after[part]);
    Object.assign(scene.look, after);
    if (changed.length === 1 && changed[0] === 'visible') refreshShown(sigma, before.visible, visible);
    else if (changed.length > 0) sigma.refresh({ schedule: true });
  }, [sigma, scene, visible, names, direction, scheme, radii, colors, changes]);
  return null;
}
