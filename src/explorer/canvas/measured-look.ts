/// What measures give the picture: radii and colours. The one rule kept here: where the view asks for neither, or
/// before anything was measured, nodes look as the file has them.

import { useMemo } from 'react';
import { communityColor } from '../compute/community-color.ts';
import { radiiBy } from '../compute/standing.ts';
import { useExplorer, useStore, useView } from '../context/context.ts';
import type { Look } from './scene.ts';

export function useMeasuredLook(scheme: 'light' | 'dark'): Pick<Look, 'radii' | 'colors'> {
  const { compute } = useExplorer();
  const measures = useStore(compute.measures);
  const [sizing, coloring] = [useView('sizing'), useView('coloring')];
  const radii = useMemo(
    () => (measures && sizing !== 'mentions' ? radiiBy(measures, sizing) : null),
    [measures, sizing],
  );
  const colors = useMemo(() => {
    if (!measures || coloring === 'kind') return null;
    return new Map(
      measures.communities.flatMap(({ members, color }) =>
        members.map((key) => [key, communityColor(color, scheme)] as const),
      ),
    );
  }, [measures, coloring, scheme]);
  return { radii, colors };
}
