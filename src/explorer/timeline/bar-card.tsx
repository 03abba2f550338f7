/// What a bar holds, in words. The one rule kept here: what is certain of its days is counted apart from what is not.

import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { EVENT_KIND_NAMES } from '../../model/ontology.ts';
import { useVoice } from '../context/context.ts';
import type { Scale } from '../data/calendar.ts';
import type { Bar, Histogram, Tally } from '../data/histogram.ts';
import { kindName } from '../i18n/name.ts';
import { sayStretch } from '../i18n/say-days.ts';
import { ShapeIcon } from '../panels/shape-icon.tsx';
import classes from './bar-card.module.css';

function Counts({ tally }: { readonly tally: Tally }): ReactNode {
  const voice = useVoice();
  const kinds = EVENT_KIND_NAMES.filter((kind) => tally.has(kind));
  return (
    <ul className={classes.counts}>
      {kinds.map((kind) => (
        <li key={kind}>
          <ShapeIcon kind={kind} size={12} />
          <span>{kindName(kind, voice)}</span>
          <span className={classes.count}>{voice.number(tally.get(kind) ?? 0)}</span>
        </li>
      ))}
    </ul>
  );
}

/// A card over the timeline at a share of its width.
function Card({ at, children }: { readonly at: number; readonly children: ReactNode }): ReactNode {
  return (
    <Paper
      className={classes.card}
      withBorder
      shadow="md"
      data-testid="bar-card"
      aria-hidden="true"
      style={{ insetInlineStart: `clamp(0px, calc(${at * 100}% - 125px), calc(100% - 250px))` }}
    >
      {children}
    </Paper>
  );
}

export function BarCard({
  bar,
  at,
  scale,
}: {
  readonly bar: Bar;
  readonly at: number;
  readonly scale: Scale;
}): ReactNode {
  const voice = useVoice();
  return (
    <Card at={at}>
      <Text size="sm" fw={600}>
        {sayStretch(bar.stretch, voice)}
      </Text>
      <Text size="xs" c="dimmed">
        {voice.say('time.claims', { n: bar.settled.length })}
      </Text>
      <Counts tally={bar.settledOf} />
      {bar.open.length > 0 && (
        <Text size="xs" c="dimmed">
          {voice.say('time.open', { n: bar.open.length, scale: voice.say(`time.scale.${scale}`) })}
        </Text>
      )}
    </Card>
  );
}

export function UndatedCard({ histogram }: { readonly histogram: Histogram }): ReactNode {
  const voice = useVoice();
  return (
    <Card at={1}>
      <Text size="sm" fw={600}>
        {voice.say('time.undated', { n: histogram.undated.length })}
      </Text>
      <Counts tally={histogram.undatedOf} />
      <Text size="xs" c="dimmed">
        {voice.say('time.undatedText')}
      </Text>
    </Card>
  );
}
