/// The bar that says one sees a neighbourhood only, and by which centres one came. The one rule kept here: the way back
/// is always beside it.

import { CloseButton, Paper, SegmentedControl, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { countBeyond } from '../data/bundle.ts';
import { labelOf, nameOf } from '../i18n/name.ts';
import { leaveNeighbourhood, returnTo, setDepth } from '../state/ego.ts';
import type { Depth, Ego } from '../state/view.ts';
import classes from './neighbourhood-bar.module.css';

const DEPTHS: readonly Depth[] = [1, 2, 3];
/// As many former centres are named; the others are behind them.
const MOST_NAMED = 3;

function Trail({ trail }: { readonly trail: readonly string[] }): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const first = Math.max(0, trail.length - MOST_NAMED);
  const Onward = voice.direction === 'rtl' ? IconChevronLeft : IconChevronRight;
  if (trail.length === 0) return null;
  return (
    <nav className={classes.trail} aria-label={voice.say('ego.trail')} data-testid="trail">
      {trail.slice(first).map((node, at) => {
        const label = nameOf(dataset, node, voice.language);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one may come by a node twice
          <span key={`${node}:${first + at}`} className={classes.step}>
            <UnstyledButton
              className={classes.former}
              title={voice.say('ego.return', { label })}
              onClick={() => view.update(returnTo(first + at))}
            >
              <bdi>{label}</bdi>
            </UnstyledButton>
            <Onward size={14} aria-hidden="true" />
          </span>
        );
      })}
    </nav>
  );
}

/// How many nodes are shown, and how many more one step further would bring.
function Counts({ ego }: { readonly ego: Ego }): ReactNode {
  const voice = useVoice();
  const visible = useVisibility();
  const more = useMemo(() => countBeyond(visible, ego), [visible, ego]);
  return (
    <Text size="xs" c="dimmed" className={classes.counts} role="status" data-testid="ego-counts">
      {voice.say('ego.counts', { shown: visible.nodes.size, more })}
    </Text>
  );
}

export function NeighbourhoodBar(): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const ego = useView('ego');
  const centre = ego ? dataset.nodes.get(ego.centre) : undefined;
  if (!ego || !centre) return null;
  return (
    <Paper className={classes.bar} withBorder shadow="xs" data-testid="neighbourhood">
      <div className={classes.names}>
        <Trail trail={ego.trail} />
        <Text size="sm" fw={500} truncate>
          {voice.say('ego.title', { label: labelOf(centre.attributes, voice.language) })}
        </Text>
        <Counts ego={ego} />
      </div>
      <SegmentedControl
        size="xs"
        aria-label={voice.say('ego.depth')}
        value={String(ego.depth)}
        data={DEPTHS.map((depth) => ({ value: String(depth), label: voice.number(depth) }))}
        onChange={(value) => view.update(setDepth(Number(value) as Depth))}
      />
      <Tooltip label={voice.say('ego.leave')}>
        <CloseButton
          size="sm"
          aria-label={voice.say('ego.leave')}
          data-testid="leave-neighbourhood"
          onClick={() => view.update(leaveNeighbourhood())}
        />
      </Tooltip>
    </Paper>
  );
}
