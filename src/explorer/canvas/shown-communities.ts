/// The communities that the picture shows. The one rule kept here: only those with a colour of their own are marked,
/// and of these only the members one sees.

import { useMemo } from 'react';
import { communityColor } from '../compute/community-color.ts';
import { useExplorer, useScheme, useStore, useView, useVisibility } from '../context/context.ts';
import type { SceneSigma } from './paint.ts';

export interface ShownCommunity {
  readonly key: string;
  readonly color: string;
  /// The most central first.
  readonly members: readonly string[];
}

/// None where the view does not colour by communities, or shows one alone, whose name stands above.
export function useShownCommunities(): readonly ShownCommunity[] {
  const { compute } = useExplorer();
  const measures = useStore(compute.measures);
  const [coloring, isolated] = [useView('coloring'), useView('community')];
  const scheme = useScheme();
  const { nodes } = useVisibility();
  return useMemo(() => {
    if (!measures || coloring === 'kind' || isolated !== null) return [];
    return measures.communities
      .filter(({ color }) => color >= 0)
      .map(({ key, color, members }) => ({
        key,
        color: communityColor(color, scheme),
        members: members.filter((member) => nodes.has(member)),
      }))
      .filter(({ members }) => members.length > 0);
  }, [measures, coloring, isolated, scheme, nodes]);
}

/// The middle of a community, in pixels of the canvas.
export function middleOf(sigma: SceneSigma, { members }: ShownCommunity): { readonly x: number; readonly y: number } {
  let [x, y, count] = [0, 0, 0];
  for (const key of members) {
    const data = sigma.getNodeDisplayData(key);
    if (!data) continue;
    [x, y, count] = [x + data.x, y + data.y, count + 1];
  }
  return sigma.framedGraphToViewport({ x: x / Math.max(1, count), y: y / Math.max(1, count) });
}
