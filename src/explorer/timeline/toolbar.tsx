/// The tools of the timeline. The one rule kept here: each says in words what it does, and stands in the same place
/// whatever is chosen.

import { ActionIcon, SegmentedControl, Text, Tooltip } from '@mantine/core';
import {
  IconArrowsDiff,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconX,
  IconZoomInArea,
  IconZoomReset,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useView, useViewStore, useVoice } from '../context/context.ts';
import type { TimeAxis } from '../data/time-axis.ts';
import { previousPeriod, windowOfStretches } from '../data/time-window.ts';
import { sayWindow } from '../i18n/say-days.ts';
import { setClock, setCompare, setWindow } from '../state/filter.ts';
import { CLOCKS, type Clock, type Producer, type TimeWindow } from '../state/view.ts';
import { DaysForm } from './days-form.tsx';
import { usePlaying } from './play.ts';
import classes from './timeline.module.css';

interface ToolProps {
  readonly label: string;
  readonly testId: string;
  readonly active?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
  onClick(): void;
}

function Tool({ label, testId, active, disabled = false, children, onClick }: ToolProps): ReactNode {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={active ? 'light' : 'subtle'}
        {...(!active && { color: 'gray' })}
        aria-label={label}
        {...(active !== undefined && { 'aria-pressed': active })}
        data-testid={testId}
        {...(disabled && { 'aria-disabled': true })}
        onClick={() => !disabled && onClick()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function PlayTools({ axis }: { readonly axis: TimeAxis }): ReactNode {
  const voice = useVoice();
  const { playing, speed, toggle, turnSpeed } = usePlaying(axis);
  return (
    <>
      <Tool label={voice.say(playing ? 'time.pause' : 'time.play')} testId="play" onClick={toggle}>
        {playing ? <IconPlayerPauseFilled size={16} /> : <IconPlayerPlayFilled size={16} className={classes.turned} />}
      </Tool>
      <Tool label={voice.say('time.speed', { n: speed })} testId="speed" onClick={turnSpeed}>
        <Text span size="xs" fw={500} dir="ltr">
          ×{voice.number(speed)}
        </Text>
      </Tool>
    </>
  );
}

/// Compares with the days before; where no days are chosen, the later half with the earlier.
function compareWith(axis: TimeAxis): Producer {
  return (state) => {
    const count = axis.stretches.length;
    const window = state.window ?? windowOfStretches(axis, Math.ceil(count / 2), count - 1);
    return setCompare(previousPeriod(window))(setWindow(window)(state));
  };
}

function WindowTools({ axis, near, onNear }: Props): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const [window, compare] = [useView('window'), useView('compare')];
  return (
    <>
      <DaysForm axis={axis} />
      <Tool
        label={voice.say(near ? 'time.far' : 'time.near')}
        testId="near"
        active={near}
        disabled={!near && !window}
        onClick={() => onNear(near ? null : window)}
      >
        {near ? <IconZoomReset size={18} /> : <IconZoomInArea size={18} />}
      </Tool>
      <Tool
        label={voice.say(compare ? 'compare.end' : 'compare.with')}
        testId="compare"
        active={compare !== null}
        onClick={() => view.update(compare ? setCompare(null) : compareWith(axis))}
      >
        <IconArrowsDiff size={18} />
      </Tool>
      <Tool
        label={voice.say('time.all')}
        testId="all-days"
        disabled={!window}
        onClick={() => view.update(setWindow(null))}
      >
        <IconX size={18} />
      </Tool>
    </>
  );
}

function ClockSwitch(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  return (
    <SegmentedControl
      size="xs"
      aria-label={voice.say('time.clock')}
      data-testid="clock"
      value={useView('clock')}
      data={CLOCKS.map((value) => ({ value, label: voice.say(`time.clock.${value}`) }))}
      onChange={(value) => view.update(setClock(value as Clock))}
    />
  );
}

/// What is chosen and how much it holds.
function Summary({ shown, total }: { readonly shown: number; readonly total: number }): ReactNode {
  const voice = useVoice();
  const window = useView('window');
  const claims = window ? voice.say('time.within', { n: shown, total }) : voice.say('time.claims', { n: total });
  return (
    <Text
      size="xs"
      c="dimmed"
      className={classes.summary}
      data-testid="time-summary"
      title={window ? `${sayWindow(window, voice)} · ${claims}` : claims}
    >
      {window && (
        <>
          <Text component="bdi" inherit c="var(--mantine-color-text)" fw={500}>
            {sayWindow(window, voice)}
          </Text>
          {' · '}
        </>
      )}
      <bdi>{claims}</bdi>
    </Text>
  );
}

interface Props {
  readonly axis: TimeAxis;
  /// Whether the chosen days fill the timeline.
  readonly near: boolean;
  onNear(window: TimeWindow | null): void;
}

export function Toolbar({
  shown,
  total,
  ...props
}: Props & { readonly shown: number; readonly total: number }): ReactNode {
  return (
    <>
      <Summary shown={shown} total={total} />
      {props.axis.stretches.length > 0 && (
        <div className={classes.tools}>
          <PlayTools axis={props.axis} />
          <WindowTools {...props} />
        </div>
      )}
      <ClockSwitch />
    </>
  );
}
