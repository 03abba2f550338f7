/// The way to the dossier. The one rule kept here: how much is starred is seen from everywhere.

import { ActionIcon, Indicator, Tooltip } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useExplorer, useStore, useView, useViewStore, useVoice } from '../context/context.ts';
import { setSurface } from '../state/preference.ts';

/// Opens the dossier, and goes back to the graph.
export function DossierButton(): ReactNode {
  const { notebook } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const open = useView('surface') === 'dossier';
  const { entries } = useStore(notebook);
  const label = voice.say('dossier.open');
  return (
    <Tooltip label={label}>
      <Indicator inline size={15} label={voice.number(entries.length)} disabled={entries.length === 0} offset={6}>
        <ActionIcon
          variant={open ? 'light' : 'subtle'}
          color={open ? 'ink' : 'gray'}
          size="lg"
          aria-label={label}
          aria-pressed={open}
          onClick={() => view.update(setSurface(open ? 'graph' : 'dossier'))}
          data-testid="dossier-button"
        >
          <IconStar size={20} />
        </ActionIcon>
      </Indicator>
    </Tooltip>
  );
}
