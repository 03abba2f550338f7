/// The legend, which is also the filter. The one rule kept here: each entry shows its sign, its name and how many
/// there are, and how much of the evidence is left is said above them all.

import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { isFiltered, showEverything } from '../state/filter.ts';
import { ConfidenceFilter } from './filter/confidence-filter.tsx';
import classes from './filter/filter.module.css';
import { KindFilter } from './filter/kind-filter.tsx';
import { RelationFilter } from './filter/relation-filter.tsx';
import { StatusFilter } from './filter/status-filter.tsx';
import { useFacets } from './filter/use-facets.ts';
import { VoiceFilter } from './filter/voice-filter.tsx';
import { LookSection } from './look-section.tsx';

/// What can be asked of sentences alone: a graph without any has none of it.
function ClaimFilters(): ReactNode {
  return (
    <>
      <StatusFilter />
      <VoiceFilter />
      <ConfidenceFilter />
    </>
  );
}

export function Legend(): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const [ego, community] = [useView('ego'), useView('community')];
  const { nodes } = useVisibility();
  const { left, total } = useFacets();
  return (
    <div className={classes.legend} data-testid="legend">
      <LookSection />
      <div className={classes.shown} aria-live="polite">
        <Text size="xs" c="dimmed">
          {voice.say('legend.shown', { n: nodes.size, total: dataset.nodes.size })}
        </Text>
        {total > 0 && (
          <Text size="xs" c="dimmed" data-testid="left">
            {voice.say('filter.left', { left, n: total })}
          </Text>
        )}
        {(ego || community !== null) && (
          <Text size="xs" c="dimmed" data-testid="counts-whole">
            {voice.say('legend.whole')}
          </Text>
        )}
      </div>
      <KindFilter />
      {dataset.claims.rows.length > 0 && <ClaimFilters />}
      <RelationFilter />
      {(isFiltered(view.get()) || ego) && (
        <Button variant="light" size="compact-sm" onClick={() => view.update(showEverything())}>
          {voice.say('legend.all')}
        </Button>
      )}
    </div>
  );
}
