/// The filter of confidence, over a histogram of the claims' confidences. The one rule kept here: the bars count what
/// survives all other filters, so that one sees what a step would hide before taking it.

import { Slider, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useView, useViewStore, useVoice } from '../../context/context.ts';
import { BAR } from '../../data/facet.ts';
import { setConfidence } from '../../state/filter.ts';
import classes from './filter.module.css';
import { Group } from './group.tsx';
import { useFacets } from './use-facets.ts';

function Bars({ least }: { readonly least: number }): ReactNode {
  const voice = useVoice();
  const { confidences } = useFacets();
  const highest = Math.max(1, ...confidences);
  return (
    <div className={classes.bars} role="img" aria-label={voice.say('filter.bars')}>
      {confidences.map((count, bar) => {
        const from = bar * BAR;
        const to = bar === confidences.length - 1 ? 100 : from + BAR - 1;
        const range = { from: voice.percent(from / 100), to: voice.percent(to / 100), n: count };
        return (
          <span
            key={from}
            title={voice.say('filter.bar', range)}
            data-out={to < least || undefined}
            style={{ blockSize: count === 0 ? 0 : `max(2px, ${(count / highest) * 100}%)` }}
          />
        );
      })}
    </div>
  );
}

export function ConfidenceFilter(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const confidence = useView('confidence');
  const said =
    confidence > 0
      ? voice.say('filter.atLeast', { value: voice.percent(confidence / 100) })
      : voice.say('filter.anyConfidence');
  return (
    <Group title={voice.say('filter.confidence')} active={confidence > 0}>
      <div className={classes.confidence} data-testid="confidence">
        <Bars least={confidence} />
        <Slider
          size="sm"
          min={0}
          max={100}
          step={BAR}
          value={confidence}
          label={null}
          thumbLabel={voice.say('filter.confidence')}
          thumbProps={{ 'aria-valuetext': said }}
          onChange={(value) => view.update(setConfidence(value))}
        />
        <Text size="xs" c="dimmed" mt={6}>
          {said}
        </Text>
      </div>
    </Group>
  );
}
