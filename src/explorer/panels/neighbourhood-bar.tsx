/// The bar that says one sees a neighbourhood only. The one rule kept here: the way back is always beside it.

import { CloseButton, Paper, SegmentedControl, Text, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { labelOf } from '../i18n/name.ts';
import { leaveNeighbourhood, setDepth } from '../state/ego.ts';
import type { Depth } from '../state/view.ts';
import classes from './canvas-tools.module.css';

const DEPTHS: readonly Depth[] = [1, 2, 3];

export function NeighbourhoodBar(): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const ego = useView('ego');
  const centre = ego ? dataset.nodes.get(ego.centre) : undefined;
  if (!ego || !centre) return null;
  return (
    <Paper className={classes.bar} withBorder shadow="xs" data-testid="neighbourhood">
      <Text size="sm" truncate>
        {voice.say('ego.title', { label: labelOf(centre.attributes, voice.language) })}
      </Text>
      <SegmentedControl
        size="xs"
        aria-label={voice.say('ego.depth')}
        value={String(ego.depth)}
        data={DEPTHS.map((depth) => ({ value: String(depth), label: voice.number(depth) }))}
        onChange={(value) => view.update(setDepth(Number(value) as Depth))}
      />
      <Tooltip label={voice.say('ego.leave')}>
        <CloseButton size="sm" aria-label={voice.say('ego.leave')} onClick={() => view.update(leaveNeighbourhood())} />
      </Tooltip>
    </Paper>
  );
}
