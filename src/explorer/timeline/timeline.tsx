/// The timeline: how the evidence lies in time, and the days chosen of it. The one rule kept here: it counts what all
/// other filters leave, so that it shows what could be chosen as well as what is.

import { Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useView, useViewStore, useVoice } from '../context/context.ts';
import { daysOfWindow } from '../data/day.ts';
import type { Histogram } from '../data/histogram.ts';
import { keepUndated } from '../state/filter.ts';
import type { TimeWindow } from '../state/view.ts';
import { UndatedCard } from './bar-card.tsx';
import { Stack, tallest } from './bars.tsx';
import { useLight } from './light.ts';
import { Plot } from './plot.tsx';
import classes from './timeline.module.css';
import { Toolbar } from './toolbar.tsx';
import { useHistogram, useShownClaims } from './use-histogram.ts';

/// Says under the bar of the undated whether the chosen days leave them out, and takes that back.
function UndatedSwitch({ n }: { readonly n: number }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const kept = useView('undated');
  const said = `${voice.say(kept ? 'undated.kept' : 'undated.out', { n })}. ${voice.say(kept ? 'undated.leaveAll' : 'undated.keepAll')}`;
  const act = voice.say(kept ? 'undated.leave' : 'undated.keep');
  return (
    <UnstyledButton
      className={classes.switch}
      title={said}
      aria-label={`${act}: ${said}`}
      data-testid="undated-switch"
      onClick={() => view.update(keepUndated(!kept))}
    >
      {act}
    </UnstyledButton>
  );
}

/// The claims without a date, in a bar of their own; one that would be taller than the plot is drawn broken.
function Undated({ histogram, most }: { readonly histogram: Histogram; readonly most: number }): ReactNode {
  const voice = useVoice();
  const [window, kept] = [useView('window'), useView('undated')];
  const [hovered, setHovered] = useState(false);
  const { undated, undatedOf } = histogram;
  useLight(hovered ? undated : undefined);
  if (undated.length === 0) return null;
  const broken = undated.length > most && histogram.bars.length > 0;
  return (
    <div
      className={classes.undated}
      data-testid="undated"
      data-left-out={(window !== null && !kept) || undefined}
      data-switch={window !== null || undefined}
      data-broken={broken || undefined}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <svg viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <Stack at={0} settled={undatedOf} most={Math.max(most, undated.length)} />
      </svg>
      <span>{voice.say('time.undated', { n: undated.length })}</span>
      {window !== null && <UndatedSwitch n={undated.length} />}
      {hovered && <UndatedCard histogram={histogram} />}
    </div>
  );
}

export function Timeline(): ReactNode {
  const voice = useVoice();
  const [near, setNear] = useState<TimeWindow | null>(null);
  const histogram = useHistogram(useMemo(() => (near ? daysOfWindow(near) : undefined), [near]));
  const shown = useShownClaims();
  const most = useMemo(() => tallest(histogram), [histogram]);
  const total = useMemo(() => countClaims(histogram), [histogram]);
  const { axis } = histogram;
  return (
    <>
      <div className={classes.toolbar}>
        <Toolbar axis={axis} near={near !== null} onNear={setNear} shown={shown} total={total} />
      </div>
      <div className={classes.row}>
        {axis.stretches.length > 0 ? (
          <Plot histogram={histogram} most={most} holds={voice.say('time.claims', { n: shown })} />
        ) : (
          <Text size="sm" c="dimmed" className={classes.none}>
            {voice.say('time.noDates')}
          </Text>
        )}
        <Undated histogram={histogram} most={most} />
      </div>
    </>
  );
}

function countClaims({ bars, undated }: Histogram): number {
  return new Set([...undated, ...bars.flatMap(({ settled, open }) => [...settled, ...open])]).size;
}
