/// Graph, table or map. The one rule kept here: the selection stays as it is when the surface changes.

import { SegmentedControl, Tooltip } from '@mantine/core';
import { IconMap2, IconTable, IconTopologyStar3 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useView, useViewStore, useVoice } from '../context/context.ts';
import { setSurface } from '../state/preference.ts';
import type { Surface } from '../state/view.ts';
import classes from './surface-switch.module.css';

const SURFACES = [
  { value: 'graph', icon: IconTopologyStar3 },
  { value: 'table', icon: IconTable },
  { value: 'map', icon: IconMap2 },
] as const satisfies readonly { value: Surface; icon: typeof IconTable }[];

export function SurfaceSwitch(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const surface = useView('surface');
  return (
    <SegmentedControl
      size="xs"
      aria-label={voice.say('surface.label')}
      value={surface}
      data-testid="surface"
      className={classes.switch}
      data={SURFACES.map(({ value, icon: Icon }, n) => ({
        value,
        label: (
          <Tooltip label={`${voice.say(`surface.${value}`)} (${n + 1})`}>
            <span className={classes.option}>
              <Icon size={17} aria-hidden="true" />
              <span className={classes.word}>{voice.say(`surface.${value}`)}</span>
            </span>
          </Tooltip>
        ),
      }))}
      onChange={(value) => view.update(setSurface(value as Surface))}
    />
  );
}
