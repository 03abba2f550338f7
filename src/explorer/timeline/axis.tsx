/// The ground of the plot: its ticks, and the days of what is selected. The one rule kept here: it is laid out along
/// the page's reading direction by the style sheet alone.

import { type ReactNode, useDeferredValue } from 'react';
import { useExplorer, useView, useVoice } from '../context/context.ts';
import { type DayRange, isoOf } from '../data/day.ts';
import { daysOfSelection } from '../data/selection-days.ts';
import type { TimeAxis } from '../data/time-axis.ts';
import { windowOf } from '../data/time-window.ts';
import { sayWindow } from '../i18n/say-days.ts';
import classes from './plot.module.css';
import { ticksOf } from './tick.ts';
import { placeOf } from './window-brush.tsx';

function Far({ axis, part }: { readonly axis: TimeAxis; readonly part: 'earlier' | 'later' }): ReactNode {
  const voice = useVoice();
  const at = axis.stretches.findIndex((stretch) => stretch.part === part);
  if (at < 0) return null;
  return (
    <span
      className={classes.far}
      data-part={part}
      style={{ insetInlineStart: `${((part === 'earlier' ? at + 1 : at) / axis.stretches.length) * 100}%` }}
      title={voice.say(`time.${part}`)}
    />
  );
}

export function AxisLabels({ axis, width }: { readonly axis: TimeAxis; readonly width: number }): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.axis} aria-hidden="true" data-testid="time-axis">
      {ticksOf(axis, width).map(({ at, date }) => (
        <span
          key={date}
          className={classes.tick}
          style={{ insetInlineStart: `${(at / axis.stretches.length) * 100}%` }}
        >
          <bdi>{voice.date(date)}</bdi>
        </span>
      ))}
      <Far axis={axis} part="earlier" />
      <Far axis={axis} part="later" />
    </div>
  );
}

function Mark({ axis, days }: { readonly axis: TimeAxis; readonly days: DayRange }): ReactNode {
  const voice = useVoice();
  const window = windowOf(days);
  const { start, end } = placeOf(axis, window);
  return (
    <span
      className={classes.mark}
      data-testid="time-mark"
      data-from={isoOf(days.first)}
      data-to={isoOf(days.last)}
      style={{ insetInlineStart: `${start * 100}%`, width: `${(end - start) * 100}%` }}
      title={sayWindow(window, voice)}
    />
  );
}

/// Marks the days that the selected node or edge is told of.
export function SelectionMarks({ axis }: { readonly axis: TimeAxis }): ReactNode {
  const { dataset } = useExplorer();
  // The picture lights what was chosen first.
  const selection = useDeferredValue(useView('selection'));
  const clock = useView('clock');
  return daysOfSelection(dataset, selection, clock).map((days) => (
    <Mark key={`${days.first} ${days.last}`} axis={axis} days={days} />
  ));
}
