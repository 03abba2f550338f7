/// Playing: the window moves along by itself. The one rule kept here: a step is taken only after the one before it has
/// been shown, and the last bar ends it.

import { useCallback, useEffect, useRef, useState } from 'react';
import { useViewStore } from '../context/context.ts';
import type { TimeAxis } from '../data/time-axis.ts';
import { movedWindow, stretchesOf, windowOfStretches } from '../data/time-window.ts';
import { setWindow } from '../state/filter.ts';
import type { TimeWindow, ViewState } from '../state/view.ts';

/// Bars a second.
export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/// The share of the axis that plays where no days are chosen.
const SHARE = 12;

/// Where playing begins: with the chosen days, from the start where they are at the end.
function opening(axis: TimeAxis, window: TimeWindow | null): TimeWindow {
  const count = axis.stretches.length;
  if (!window) return windowOfStretches(axis, 0, Math.max(1, Math.round(count / SHARE)) - 1);
  return stretchesOf(axis, window).last < count - 1 ? window : movedWindow(axis, window, -count);
}

/// The view one bar later, or the same view at the end.
function ahead(axis: TimeAxis): (view: ViewState) => ViewState {
  return (view) => {
    const next = view.window && movedWindow(axis, view.window, 1);
    return next && next.to !== view.window?.to ? setWindow(next)(view) : view;
  };
}

export interface Playing {
  readonly playing: boolean;
  readonly speed: Speed;
  toggle(): void;
  /// Twice as fast, and after the fastest the slowest again.
  turnSpeed(): void;
}

export function usePlaying(axis: TimeAxis): Playing {
  const view = useViewStore();
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(SPEEDS[1]);
  const latest = useRef(axis);
  latest.current = axis;
  useEffect(() => {
    if (!playing) return;
    const step = (): void => {
      const before = view.get();
      view.update(ahead(latest.current));
      if (view.get() === before) setPlaying(false);
    };
    const timer = setInterval(step, 1000 / speed);
    return () => clearInterval(timer);
  }, [view, playing, speed]);
  const toggle = useCallback(() => {
    if (!playing) view.update((state) => setWindow(opening(latest.current, state.window))(state));
    setPlaying(!playing);
  }, [view, playing]);
  const turnSpeed = useCallback(() => {
    setSpeed((before) => SPEEDS[(SPEEDS.indexOf(before) + 1) % SPEEDS.length] as Speed);
  }, []);
  return { playing, speed, toggle, turnSpeed };
}
