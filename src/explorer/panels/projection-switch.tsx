/// The choice between events and actors alone. The one rule kept here: it stands over the picture that it changes.

import { Paper, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { setProjection } from '../state/projection.ts';
import { PROJECTIONS, type Projection } from '../state/view.ts';

export function ProjectionSwitch(): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const projection = useView('projection');
  // Without events actors stand alone anyway.
  if (dataset.claims.ofEvent.size === 0) return null;
  return (
    <Paper radius="md" shadow="xs">
      <SegmentedControl
        size="xs"
        aria-label={voice.say('actors.label')}
        value={projection}
        data-testid="projection"
        data={PROJECTIONS.map((value) => ({ value, label: voice.say(`actors.${value}`) }))}
        onChange={(value) => view.update(setProjection(value as Projection))}
      />
    </Paper>
  );
}
