/// Why the store could not give more. The one rule kept here: what is shown stays as it is.

import { CloseButton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import classes from './file-opening.module.css';

export function GrowthProblem({ reason, onClose }: { readonly reason: string; onClose(): void }): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.alert} role="alert" data-testid="growth-problem">
      <div className={classes.head}>
        <strong className={classes.title}>{voice.say('stored.failed')}</strong>
        <CloseButton size="sm" aria-label={voice.say('panel.close')} onClick={onClose} />
      </div>
      <Text size="sm" dir="auto">
        {reason}
      </Text>
    </div>
  );
}
