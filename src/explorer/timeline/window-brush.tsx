/// A window on the timeline: its body and a handle at each end, by pointer and by keyboard. The one rule kept here:
/// its ends are sliders that say their day in words, and keys go the way the page reads.

import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import { daysOfWindow } from '../data/day.ts';
import { positionOf, type TimeAxis } from '../data/time-axis.ts';
import { movedWindow, stretchedWindow, stretchesOf } from '../data/time-window.ts';
import { sayWindow } from '../i18n/say-days.ts';
import type { TimeWindow } from '../state/view.ts';
import type { Grip } from './drag.ts';
import classes from './window-brush.module.css';

interface Props {
  readonly axis: TimeAxis;
  readonly window: TimeWindow;
  /// Whether the window is chosen, or the whole axis because none is.
  readonly chosen: boolean;
  /// Which of the view's windows it is.
  readonly of: 'window' | 'compare';
  /// What the window holds, in words.
  readonly holds?: string;
  onGrip(grip: Grip, event: PointerEvent): void;
  onWindow(window: TimeWindow): void;
}

const FAR = 1e4;
const PAGE = 5;

/// How many bars later a key leads, with `page` bars to a page; undefined for a key that leads nowhere.
function stepsOf(key: string, direction: 'rtl' | 'ltr', page: number): number | undefined {
  const ahead = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === ahead || key === 'ArrowUp') return 1;
  if (key.startsWith('Arrow')) return -1;
  const leaps: Readonly<Record<string, number>> = { PageUp: page, PageDown: -page, Home: -FAR, End: FAR };
  return leaps[key];
}

/// Where the window lies, in shares of the axis.
export function placeOf(axis: TimeAxis, window: TimeWindow): { readonly start: number; readonly end: number } {
  const { first, last } = daysOfWindow(window);
  const count = axis.stretches.length;
  return { start: positionOf(axis, first) / count, end: positionOf(axis, last + 1) / count };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

/// A handle at one end.
function End({ end, ...props }: Props & { readonly end: 'from' | 'to' }): ReactNode {
  const { axis, window, of, onGrip, onWindow } = props;
  const voice = useVoice();
  const place = placeOf(axis, window);
  const name = voice.say(of === 'window' ? 'time.window' : 'time.compared');
  const bars = stretchesOf(axis, window);
  const press = (event: KeyboardEvent): void => {
    const steps = stepsOf(event.key, voice.direction, PAGE);
    if (steps === undefined) return;
    event.preventDefault();
    onWindow(stretchedWindow(axis, window, end, steps));
  };
  return (
    <div
      className={classes.handle}
      data-end={end}
      data-of={of}
      data-testid={`${of}-${end}`}
      style={{ insetInlineStart: percent(end === 'from' ? place.start : place.end) }}
      role="slider"
      tabIndex={0}
      aria-label={voice.say(end === 'from' ? 'time.first' : 'time.last', { window: name })}
      aria-valuemin={end === 'from' ? 0 : bars.first}
      aria-valuemax={end === 'from' ? bars.last : axis.stretches.length - 1}
      aria-valuenow={end === 'from' ? bars.first : bars.last}
      aria-valuetext={voice.date(window[end])}
      onPointerDown={(event) => onGrip(end, event)}
      onKeyDown={press}
    />
  );
}

/// The body, which moves both ends.
function Body({ axis, window, of, holds, onGrip, onWindow }: Props): ReactNode {
  const voice = useVoice();
  const { start, end } = placeOf(axis, window);
  const bars = stretchesOf(axis, window);
  const length = bars.last - bars.first + 1;
  const span = sayWindow(window, voice);
  const press = (event: KeyboardEvent): void => {
    const steps = stepsOf(event.key, voice.direction, length);
    if (steps === undefined) return;
    event.preventDefault();
    onWindow(event.shiftKey ? stretchedWindow(axis, window, 'to', steps) : movedWindow(axis, window, steps));
  };
  return (
    <div
      className={classes.body}
      data-of={of}
      data-testid={`${of}-body`}
      style={{ insetInlineStart: percent(start), insetInlineEnd: percent(1 - end) }}
      role="slider"
      tabIndex={0}
      aria-label={voice.say(of === 'window' ? 'time.window' : 'time.compared')}
      aria-valuemin={0}
      aria-valuemax={axis.stretches.length - length}
      aria-valuenow={bars.first}
      aria-valuetext={holds ? voice.say('time.spanWith', { span, claims: holds }) : span}
      onPointerDown={(event) => onGrip('move', event)}
      onKeyDown={press}
    />
  );
}

export function WindowBrush(props: Props): ReactNode {
  return (
    <>
      {props.chosen && <Body {...props} />}
      <End {...props} end="from" />
      <End {...props} end="to" />
    </>
  );
}
