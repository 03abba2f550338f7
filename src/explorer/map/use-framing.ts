/// What the map shows when it opens, and when something is selected elsewhere. The one rule kept here: the map moves by
/// itself only to bring into view what would not be seen; where somebody has moved it, or a link says so, it stays.

import { useEffect, useState } from 'react';
import { useView, useViewStore } from '../context/context.ts';
import { sameCamera, setMapCamera } from '../state/picture.ts';
import { isSeen, placeOf } from './camera.ts';
import type { Point } from './cluster.ts';
import type { MapCamera } from './use-camera.ts';
import type { Places } from './use-places.ts';

export interface Framing {
  /// Whether the map looks where it opens: before, whatever stands on it stands in one point, and is nothing to go by.
  readonly isFramed: boolean;
  /// Shows everything.
  fit(): void;
}

export function useFraming(places: Places, map: MapCamera): Framing {
  const view = useViewStore();
  const [selection, chosen] = [useView('selection'), useView('mapCamera')];
  const [isFramed, setFramed] = useState(false);
  const { size, camera, isReady, show, place } = map;
  const lit = [
    ...places.marks.filter(({ key }) => places.lit.has(key)).map(({ position }) => position),
    ...places.journeys.map(({ from }) => from),
  ].flatMap((position) => places.world.place(position) ?? []);
  const all = (): readonly Point[] => places.marks.flatMap(({ position }) => places.world.place(position) ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: frames once, as soon as it is known how big the map is
  useEffect(() => {
    if (isFramed || !isReady) return;
    setFramed(true);
    if (!chosen) show(lit.length > 0 ? lit : all(), true);
  }, [isReady, show]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the link, and not the hand that wrote it
  useEffect(() => {
    if (isReady && chosen && !sameCamera(chosen, placeOf(camera, size))) place(chosen);
  }, [chosen, isReady, place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks only when something else is selected
  useEffect(() => {
    if (!isFramed || lit.length === 0 || lit.every((point) => isSeen(camera, point, size))) return;
    view.update(setMapCamera(null));
    show(lit);
  }, [selection]);
  return {
    isFramed,
    fit: () => {
      view.update(setMapCamera(null));
      show(all());
    },
  };
}
