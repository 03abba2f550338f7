/// What the map shows of the view. The one rule kept here: marks rest on what the filters leave, and the selection
/// lights the same things as in the graph and the table.

import { useMemo } from 'react';
import { useExplorer, useView, useVisibility } from '../context/context.ts';
import { readAtlas } from './atlas.ts';
import { type Journey, journeysOf, litBy, type Marks, marksOf, placeAll } from './mark.ts';
import type { World } from './world.ts';

export interface Places extends Marks {
  readonly world: World;
  readonly lit: ReadonlySet<string>;
  readonly journeys: readonly Journey[];
}

export function usePlaces(): Places {
  const { dataset } = useExplorer();
  const visible = useVisibility();
  const selection = useView('selection');
  const { gazetteer, world } = readAtlas();
  const placements = useMemo(() => placeAll(dataset, gazetteer), [dataset, gazetteer]);
  const marks = useMemo(() => marksOf(dataset, visible, placements), [dataset, visible, placements]);
  const lit = useMemo(() => litBy(dataset, visible, selection), [dataset, visible, selection]);
  const journeys = useMemo(
    () => journeysOf(dataset, visible, placements, gazetteer, selection),
    [dataset, visible, placements, gazetteer, selection],
  );
  return { ...marks, world, lit, journeys };
}
