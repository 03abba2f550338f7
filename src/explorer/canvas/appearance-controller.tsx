/// Keeps the picture's look in step with the view: what is shown, names, theme. The one rule kept here: it
/// writes the look and asks for one refresh; it never touches the graph.

import { useLayoutEffect } from 'react';
import { useComparison } from '../context/comparison.ts';
import { useScheme, useView, useVisibility, useVoice } from '../context/context.ts';
import { PALETTES } from './color.ts';
import { useMeasuredLook } from './measured-look.ts';
import type { Look } from './scene.ts';
import { useStage } from './stage-context.ts';

export function AppearanceController(): null {
  const { sigma, scene } = useStage();
  const visible = useVisibility();
  const names = useView('names');
  const { direction } = useVoice();
  const scheme = useScheme();
  const { radii, colors } = useMeasuredLook(scheme);
  const changes = useComparison()?.edges ?? null;
  useLayoutEffect(() => {
    const after: Partial<Look> = { visible, names, direction, palette: PALETTES[scheme], radii, colors, changes };
    const news = (Object.keys(after) as (keyof Look)[]).some((part) => scene.look[part] !== after[part]);
    Object.assign(scene.look, after);
    if (news) sigma.refresh({ schedule: true });
  }, [sigma, scene, visible, names, direction, scheme, radii, colors, changes]);
  return null;
}
