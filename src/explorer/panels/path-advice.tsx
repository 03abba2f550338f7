/// What to do where no path was found. The one rule kept here: each piece of advice is a button that follows it, and
/// none is given that could not help.

import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';

import { nameOf } from '../i18n/name.ts';
import { enterNeighbourhood, leaveNeighbourhood } from '../state/ego.ts';
import { isFiltered, showEverything } from '../state/filter.ts';
import { askRoute, leaveRoute } from '../state/route.ts';
import type { Producer, Route } from '../state/view.ts';
import classes from './path-panel.module.css';

function Advice({ label, step }: { readonly label: string; readonly step: Producer }): ReactNode {
  const view = useViewStore();
  return (
    <Button variant="light" size="compact-md" onClick={() => view.update(step)}>
      {label}
    </Button>
  );
}

function useLabel(): (node: string) => string {
  const { dataset } = useExplorer();
  const voice = useVoice();
  return (node) => nameOf(dataset, node, voice.language);
}

export function NoPath({ route }: { readonly route: Route }): ReactNode {
  const { prompt } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const label = useLabel();
  const { nodes } = useVisibility();
  const ego = useView('ego');
  const hidden = [route.from, route.to].find((node) => !nodes.has(node));
  const around: Producer = (state) => enterNeighbourhood(route.from, 2)(leaveRoute()(state));
  const everywhere: Producer = (state) => askRoute(route.from, route.to)(showEverything()(state));
  return (
    <div className={classes.advice} data-testid="no-path">
      {hidden !== undefined && <Text size="sm">{voice.say('path.hiddenEnd', { label: label(hidden) })}</Text>}
      {isFiltered(view.get()) && <Advice label={voice.say('path.tryFilters')} step={everywhere} />}
      {ego && <Advice label={voice.say('path.tryWhole')} step={leaveNeighbourhood()} />}
      {route.avoid.length > 0 && (
        <Advice label={voice.say('path.tryAvoided')} step={(state) => ({ ...state, route: { ...route, avoid: [] } })} />
      )}
      <Advice label={voice.say('path.tryAround', { label: label(route.from) })} step={around} />
      <Button
        variant="subtle"
        size="compact-md"
        onClick={() => prompt.update(() => ({ kind: 'link', node: route.from }))}
      >
        {voice.say('path.tryOther')}
      </Button>
    </div>
  );
}
