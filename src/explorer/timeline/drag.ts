/// Dragging on the timeline. The one rule kept here: a drag is a window to begin with and a bar to go to; where the
/// pointer is becomes a new window at most once a frame, and Escape puts back the one from before.

import { useEffect, useRef } from 'react';
import type { TimeAxis } from '../data/time-axis.ts';
import { movedWindow, stretchedWindow, stretchesOf, windowOfStretches } from '../data/time-window.ts';
import type { TimeWindow } from '../state/view.ts';

/// What is dragged: new days on the empty plot, one end of a window, or all of it.
export type Grip = 'select' | 'from' | 'to' | 'move';

interface Drag {
  readonly grip: Grip;
  readonly before: TimeWindow | null;
  /// The bar where it began.
  readonly anchor: number;
  readonly x: number;
  moved: boolean;
}

const CLICK = 4;

/// The window that a drag makes when the pointer is at `position`, in bars from the axis's start.
export function draggedWindow(
  axis: TimeAxis,
  { grip, before, anchor }: Pick<Drag, 'grip' | 'before' | 'anchor'>,
  position: number,
): TimeWindow {
  const bar = Math.min(axis.stretches.length - 1, Math.max(0, Math.floor(position)));
  if (grip === 'select' || !before) return windowOfStretches(axis, anchor, bar);
  if (grip === 'move') return movedWindow(axis, before, bar - anchor);
  const { first, last } = stretchesOf(axis, before);
  const edge = Math.round(position);
  return grip === 'from'
    ? stretchedWindow(axis, before, 'from', edge - first)
    : stretchedWindow(axis, before, 'to', edge - 1 - last);
}

export interface DragOptions {
  readonly axis: TimeAxis;
  /// Where a point of the window lies on the axis, in bars from its start.
  locate(x: number): number;
  onWindow(window: TimeWindow | null): void;
  /// A press without a move.
  onClick?(bar: number): void;
}

export interface Dragging {
  begin(grip: Grip, before: TimeWindow | null, event: React.PointerEvent): void;
  /// Ends the drag under way as if it had not been; false where there is none.
  cancel(): boolean;
}

/// Calls `apply` with the newest value at most once a frame.
function createFrame<T>(apply: (value: T) => void) {
  let waiting: { readonly value: T } | null = null;
  let frame = 0;
  const flush = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    const next = waiting;
    waiting = null;
    if (next) apply(next.value);
  };
  return {
    ask(value: T): void {
      waiting = { value };
      frame ||= requestAnimationFrame(flush);
    },
    flush,
    drop(): void {
      waiting = null;
      flush();
    },
  };
}

function createDragging(options: () => DragOptions): Dragging & { end(): void } {
  let drag: Drag | null = null;
  let release = (): void => {};
  const frame = createFrame<TimeWindow>((window) => options().onWindow(window));
  const move = (event: PointerEvent): void => {
    if (!drag) return;
    drag.moved ||= Math.abs(event.clientX - drag.x) >= CLICK;
    if (drag.moved) frame.ask(draggedWindow(options().axis, drag, options().locate(event.clientX)));
  };
  const end = (): void => {
    const ended = drag;
    drag = null;
    release();
    frame.flush();
    if (ended && !ended.moved) options().onClick?.(ended.anchor);
  };
  const cancel = (): boolean => {
    if (!drag) return false;
    const { before } = drag;
    drag = null;
    release();
    frame.drop();
    options().onWindow(before);
    return true;
  };
  const begin: Dragging['begin'] = (grip, before, event) => {
    if (event.button !== 0 || drag) return;
    event.stopPropagation();
    drag = { grip, before, anchor: Math.floor(options().locate(event.clientX)), x: event.clientX, moved: false };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', cancel);
    release = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', cancel);
    };
  };
  return { begin, cancel, end };
}

export function useDragging(options: DragOptions): Dragging {
  const latest = useRef(options);
  latest.current = options;
  const dragging = useRef<ReturnType<typeof createDragging>>(null);
  dragging.current ??= createDragging(() => latest.current);
  useEffect(() => () => void dragging.current?.cancel(), []);
  return dragging.current;
}
