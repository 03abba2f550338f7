/// What size and colour mean. The one rule kept here: the choice stands beside its explanation, so that nobody has to
/// guess what is big.

import { NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { type ReactNode, useId, useMemo } from 'react';
import { useExplorer, useStore, useView, useViewStore, useVoice } from '../context/context.ts';
import { backingOf } from '../data/backing.ts';
import { setColoring, setSizing } from '../state/picture.ts';
import { COLORINGS, type Coloring, SIZINGS, type Sizing } from '../state/view.ts';
import { CommunityList } from './community-list.tsx';
import classes from './compute.module.css';

function SizeChoice(): ReactNode {
  const { compute, dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const sizing = useView('sizing');
  const measures = useStore(compute.measures);
  const unproven = useMemo(() => backingOf(dataset) === 'nothing', [dataset]);
  const estimated = sizing === 'betweenness' && measures?.estimated;
  // A file without sentences has sizes of its own.
  const measured = (value: Sizing): Sizing | 'file' => (value === 'mentions' && unproven ? 'file' : value);
  const meaning = voice.say(`size.${measured(sizing)}.text`);
  const waiting = sizing !== 'mentions' && !measures;
  return (
    <div>
      <NativeSelect
        size="xs"
        label={voice.say('look.size')}
        data-testid="sizing"
        value={sizing}
        data={SIZINGS.map((value) => ({ value, label: voice.say(`size.${measured(value)}`) }))}
        onChange={(event) => view.update(setSizing(event.currentTarget.value as Sizing))}
      />
      <Text size="xs" c="dimmed" mt={3} role="status">
        {waiting ? voice.say('measure.running') : `${meaning}${estimated ? ` (${voice.say('size.estimated')})` : ''}`}
      </Text>
    </div>
  );
}

function ColorChoice(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const id = useId();
  return (
    <div>
      <Text id={id} size="xs" fw={500} mb={3}>
        {voice.say('look.color')}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={id}
        data-testid="coloring"
        value={useView('coloring')}
        data={COLORINGS.map((value) => ({ value, label: voice.say(`color.${value}`) }))}
        onChange={(value) => view.update(setColoring(value as Coloring))}
      />
    </div>
  );
}

export function LookSection(): ReactNode {
  const voice = useVoice();
  const coloring = useView('coloring');
  return (
    <section className={classes.look} aria-label={voice.say('look.title')}>
      <SizeChoice />
      <ColorChoice />
      {coloring === 'community' && <CommunityList />}
    </section>
  );
}
