/// Moving over the map: wheel, drag, pinch, buttons and keys. The one rule kept here: all of them move one camera, and
/// whoever asked for less motion gets none.

import { useElementSize, useReducedMotion } from '@mantine/hooks';
import { type Selection, select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CameraPlace } from '../state/view.ts';
import { between, type Camera, cameraAt, fitTo, placeOf, type Size, scales, wholeWorld } from './camera.ts';
import type { Point } from './cluster.ts';
import { HEIGHT, WIDTH } from './world.ts';

const DURATION = 380;
const MARGIN = 80;

type Zoom = ZoomBehavior<SVGSVGElement, unknown>;
type ZoomStep = D3ZoomEvent<SVGSVGElement, unknown>;

function cameraOf({ k, x, y }: ZoomTransform): Camera {
  return { scale: k, x, y };
}

function transformOf({ scale, x, y }: Camera) {
  return zoomIdentity.translate(x, y).scale(scale);
}

/// The behaviour for wheel, drag and pinch; a double click is left for what one clicks on.
function useZoom(
  svg: SVGSVGElement | null,
  size: Size,
  onMove: (camera: Camera) => void,
  onRest: (camera: Camera) => void,
): Zoom | null {
  const behaviour = useMemo<Zoom>(() => zoom<SVGSVGElement, unknown>(), []);
  useEffect(() => {
    if (!svg) return;
    behaviour.on('zoom', ({ transform }: ZoomStep) => onMove(cameraOf(transform)));
    let begun = zoomIdentity;
    behaviour.on('start', ({ transform }: ZoomStep) => {
      begun = transform;
    });
    behaviour.on('end', ({ transform, sourceEvent }: ZoomStep) => {
      // What moves by itself has no event of a hand behind it, and a click moves nothing.
      if (sourceEvent && transform !== begun) onRest(cameraOf(transform));
    });
    select(svg).call(behaviour).on('dblclick.zoom', null);
    return () => {
      select(svg).on('.zoom', null);
    };
  }, [svg, behaviour, onMove, onRest]);
  useEffect(() => {
    const [least, most] = scales(size);
    behaviour
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .scaleExtent([least, most])
      .translateExtent([
        [-MARGIN, -MARGIN],
        [WIDTH + MARGIN, HEIGHT + MARGIN],
      ]);
  }, [behaviour, size]);
  return svg ? behaviour : null;
}

export interface MapCamera {
  readonly frame: (element: HTMLDivElement | null) => void;
  readonly svg: (element: SVGSVGElement | null) => void;
  readonly size: Size;
  readonly camera: Camera;
  /// Whether the size is known and there is a drawing to move.
  readonly isReady: boolean;
  /// Shows all of some places of the drawing.
  show(points: readonly Point[], still?: boolean): void;
  /// Looks where a link says, at once.
  place(at: CameraPlace): void;
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  /// Gives the drawing the keyboard.
  focus(): void;
}

/// Runs a movement frame by frame; a new one ends the one before.
function useMotion(): (step: (share: number) => void, still: boolean) => void {
  const running = useRef(0);
  useEffect(() => () => cancelAnimationFrame(running.current), []);
  return useCallback((step, still) => {
    cancelAnimationFrame(running.current);
    if (still) return step(1);
    const start = performance.now();
    const frame = (now: number): void => {
      const share = Math.min(1, Math.max(0, now - start) / DURATION);
      step(1 - (1 - share) ** 3);
      if (share < 1) running.current = requestAnimationFrame(frame);
    };
    running.current = requestAnimationFrame(frame);
  }, []);
}

/// The camera of the map. `onRest` is told where it looks once somebody has moved it.
export function useMapCamera(onRest: (at: CameraPlace) => void): MapCamera {
  const { ref: frame, width, height } = useElementSize<HTMLDivElement>();
  const size = useMemo(() => ({ width: Math.max(width, 1), height: Math.max(height, 1) }), [width, height]);
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const [camera, setCamera] = useState<Camera>(() => wholeWorld(size));
  const now = useRef(camera);
  now.current = camera;
  const rest = useCallback((at: Camera) => onRest(placeOf(at, size)), [onRest, size]);
  const behaviour = useZoom(svg, size, setCamera, rest);
  const reduced = useReducedMotion();
  const run = useMotion();
  const moveTo = useCallback(
    (to: Camera, still: boolean) => {
      if (!svg || !behaviour) return;
      const from = now.current;
      run((share) => behaviour.transform(select(svg), transformOf(between(from, to, share, size))), still);
    },
    [svg, behaviour, run, size],
  );
  const byHand = (move: (zoom: Zoom, own: Selection<SVGSVGElement, unknown, null, undefined>) => void): void => {
    if (!svg || !behaviour) return;
    move(behaviour, select(svg));
    rest(cameraOf(zoomTransform(svg)));
  };
  return {
    frame,
    svg: setSvg,
    size,
    camera,
    isReady: behaviour !== null && width > 1 && height > 1,
    show: useCallback(
      (points, still = false) => moveTo(fitTo(points, size), still || reduced),
      [moveTo, size, reduced],
    ),
    place: useCallback((at) => moveTo(cameraAt(at, size), true), [moveTo, size]),
    zoomBy: (factor) => byHand((zoom, own) => zoom.scaleBy(own, factor)),
    panBy: (x, y) => byHand((zoom, own) => zoom.translateBy(own, x / camera.scale, y / camera.scale)),
    focus: () => svg?.focus(),
  };
}
