/// The plot: bars, windows over them, and what the pointer is on. The one rule kept here: everything along the axis is
/// placed in shares of its width from the side where reading begins, so that it turns with the page.

import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useState } from 'react';
import { useView, useViewStore, useVoice } from '../context/context.ts';
import type { Histogram } from '../data/histogram.ts';
import type { TimeAxis } from '../data/time-axis.ts';
import { ordered, wholeAxis, windowOfStretches } from '../data/time-window.ts';
import { setCompare, setWindow } from '../state/filter.ts';
import type { TimeWindow } from '../state/view.ts';
import { AxisLabels, SelectionMarks } from './axis.tsx';
import { BarCard } from './bar-card.tsx';
import { Bars } from './bars.tsx';
import { type Dragging, useDragging } from './drag.ts';
import { useLight } from './light.ts';
import classes from './plot.module.css';
import { placeOf, WindowBrush } from './window-brush.tsx';

/// What is in no window, in shares of the axis.
function outside(axis: TimeAxis, windows: readonly TimeWindow[]): readonly (readonly [number, number])[] {
  if (windows.length === 0) return [];
  const places = windows.map((one) => placeOf(axis, one)).sort((a, b) => a.start - b.start);
  const gaps: [number, number][] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start > at) gaps.push([at, start]);
    at = Math.max(at, end);
  }
  return at < 1 ? [...gaps, [at, 1]] : gaps;
}

function Veils({ axis, windows }: { readonly axis: TimeAxis; readonly windows: readonly TimeWindow[] }): ReactNode {
  return outside(axis, windows).map(([start, end], n) => (
    <div
      // biome-ignore lint/suspicious/noArrayIndexKey: a veil has nothing but its place among the others
      key={n}
      className={classes.veil}
      style={{ insetInlineStart: `${start * 100}%`, insetInlineEnd: `${(1 - end) * 100}%` }}
    />
  ));
}

function sameWindow(a: TimeWindow | null, b: TimeWindow | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/// Where a point of the screen lies along the axis.
function useLocate(element: HTMLElement | null, count: number): (x: number) => number {
  const { direction } = useVoice();
  return (x) => {
    const box = element?.getBoundingClientRect();
    if (!box) return 0;
    const share = (direction === 'rtl' ? box.right - x : x - box.left) / box.width;
    return Math.min(1, Math.max(0, share)) * count;
  };
}

interface Drags {
  readonly locate: (x: number) => number;
  readonly chosen: Dragging;
  readonly compared: Dragging;
  choose(window: TimeWindow | null): void;
  compareWith(window: TimeWindow | null): void;
}

function useDrags(axis: TimeAxis, element: HTMLElement | null): Drags {
  const view = useViewStore();
  const locate = useLocate(element, axis.stretches.length);
  const choose = (next: TimeWindow | null): void => {
    if (!sameWindow(view.get().window, next)) view.update(setWindow(next));
  };
  const compareWith = (next: TimeWindow | null): void => {
    if (!sameWindow(view.get().compare, next)) view.update(setCompare(next && ordered(next)));
  };
  const onClick = (bar: number): void => choose(windowOfStretches(axis, bar, bar));
  return {
    locate,
    choose,
    compareWith,
    chosen: useDragging({ axis, locate, onWindow: choose, onClick }),
    compared: useDragging({ axis, locate, onWindow: compareWith }),
  };
}

interface BrushesProps {
  readonly axis: TimeAxis;
  readonly drags: Drags;
  readonly holds: string;
}

/// The chosen days, and those compared with them under their handles.
function Brushes({ axis, drags, holds }: BrushesProps): ReactNode {
  const [window, compare] = [useView('window'), useView('compare')];
  return (
    <>
      {compare && (
        <WindowBrush
          axis={axis}
          window={compare}
          chosen
          of="compare"
          onGrip={(grip, event) => drags.compared.begin(grip, compare, event)}
          onWindow={drags.compareWith}
        />
      )}
      <WindowBrush
        axis={axis}
        window={window ?? wholeAxis(axis)}
        chosen={window !== null}
        of="window"
        holds={holds}
        onGrip={(grip, event) => drags.chosen.begin(grip, window ?? wholeAxis(axis), event)}
        onWindow={drags.choose}
      />
    </>
  );
}

interface Props {
  readonly histogram: Histogram;
  readonly most: number;
  /// What the chosen days hold, in words.
  readonly holds: string;
}

export function Plot({ histogram, most, holds }: Props): ReactNode {
  const { axis, bars } = histogram;
  const voice = useVoice();
  const [window, compare] = [useView('window'), useView('compare')];
  const { ref, width } = useElementSize();
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const drags = useDrags(axis, element);
  const bar = hovered === null ? undefined : bars[hovered];
  const rows = useMemo(() => bar && [...bar.settled, ...bar.open], [bar]);
  useLight(rows);
  const point = (event: PointerEvent): void => {
    setHovered(Math.min(bars.length - 1, Math.floor(drags.locate(event.clientX))));
  };
  // One press takes back one thing: the drag under way, else the comparison, else the choice of days.
  const press = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || drags.chosen.cancel() || drags.compared.cancel()) return;
    if (compare) drags.compareWith(null);
    else drags.choose(null);
  };
  return (
    <div className={classes.frame} ref={ref}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be laid out as a form */}
      <div
        ref={setElement}
        className={classes.plot}
        role="group"
        tabIndex={-1}
        aria-label={voice.say('time.plot')}
        data-testid="time-plot"
        onPointerMove={point}
        onPointerLeave={() => setHovered(null)}
        data-escape={window ? 'own' : undefined}
        onPointerDown={(event) => drags.chosen.begin('select', window, event)}
        onKeyDown={press}
        onDoubleClick={() => drags.choose(null)}
      >
        <Bars histogram={histogram} most={most} />
        <Veils axis={axis} windows={[window, compare].flatMap((one) => one ?? [])} />
        {hovered !== null && (
          <div
            className={classes.hovered}
            style={{ insetInlineStart: `${(hovered / bars.length) * 100}%`, width: `${100 / bars.length}%` }}
          />
        )}
        <Brushes axis={axis} drags={drags} holds={holds} />
        <SelectionMarks axis={axis} />
      </div>
      <AxisLabels axis={axis} width={width} />
      {bar && hovered !== null && <BarCard bar={bar} at={(hovered + 0.5) / bars.length} scale={axis.scale} />}
    </div>
  );
}
