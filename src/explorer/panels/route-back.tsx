/// The way back to the paths from what one opened out of them. The one rule kept here: it is there as long as the
/// question is.

import { Button } from '@mantine/core';
import { IconArrowNarrowLeft, IconArrowNarrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { labelOf } from '../i18n/name.ts';
import { clearSelection } from '../state/selection.ts';
import classes from './route-back.module.css';

export function RouteBack(): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const route = useView('route');
  const [from, to] = [dataset.nodes.get(route?.from ?? ''), dataset.nodes.get(route?.to ?? '')];
  if (!from || !to) return null;
  const Back = voice.direction === 'rtl' ? IconArrowNarrowRight : IconArrowNarrowLeft;
  return (
    <div className={classes.back}>
      <Button
        variant="subtle"
        size="compact-sm"
        fullWidth
        justify="flex-start"
        leftSection={<Back size={16} />}
        data-testid="back-to-paths"
        onClick={() => view.update(clearSelection())}
      >
        <span className={classes.text}>
          {voice.say('path.back', {
            a: labelOf(from.attributes, voice.language),
            b: labelOf(to.attributes, voice.language),
          })}
        </span>
      </Button>
    </div>
  );
}
