/// What the map shows when it opens, and when something is selected elsewhere. The one rule kept here: the map moves by
/// itself only to bring into view what would not be seen; where somebody has moved it, or a link says so, it stays.

import { useEffect, useRef } from 'react';
import { useView, useViewStore } from '../context/context.ts';
import { sameCamera, setMapCamera } from '../state/picture.ts';
import { isSeen, placeOf } from './camera.ts';
import type { Point } from './cluster.ts';
import type { MapCamera } from './use-camera.ts';
import type { Places } from './use-places.ts';

/// Frames the map; gives the step that shows everything.
export function useFraming(places: Places, map: MapCamera): () => void {
  const view = useViewStore();
  const [selection, chosen] = [useView('selection'), useView('mapCamera')];
  const opened = useRef(false);
  const { size, camera, show, place } = map;
  const isMeasured = size.width > 1 && size.height > 1;
  const lit = [
    ...places.marks.filter(({ key }) => places.lit.has(key)).map(({ position }) => position),
    ...places.journeys.map(({ from }) => from),
  ].flatMap((position) => places.world.place(position) ?? []);
  const all = (): readonly Point[] => places.marks.flatMap(({ position }) => places.world.place(position) ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: frames once, as soon as it is known how big the map is
  useEffect(() => {
    if (opened.current || !isMeasured) return;
    opened.current = true;
    if (!chosen) show(lit.length > 0 ? lit : all(), true);
  }, [isMeasured, show]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the link, and not the hand that wrote it
  useEffect(() => {
    if (isMeasured && chosen && !sameCamera(chosen, placeOf(camera, size))) place(chosen);
  }, [chosen, isMeasured, place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks only when something else is selected
  useEffect(() => {
    if (!opened.current || lit.length === 0 || lit.every((point) => isSeen(camera, point, size))) return;
    view.update(setMapCamera(null));
    show(lit);
  }, [selection]);
  return () => {
    view.update(setMapCamera(null));
    show(all());
  };
}
