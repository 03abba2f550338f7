/// What a file from elsewhere lacks. The one rule kept here: whoever looks at a graph without sentences or articles is
/// told so before anything else.

import { CloseButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useExplorer, useVoice } from '../context/context.ts';
import { backingOf } from '../data/backing.ts';
import classes from './proof-banner.module.css';

export function ProofBanner(): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const [read, setRead] = useState(false);
  const proof = backingOf(dataset);
  if (proof === 'articles' || read) return null;
  return (
    <div className={classes.banner} role="status" data-testid="proof-banner">
      <IconAlertTriangle size={18} aria-hidden="true" className={classes.icon} />
      <p className={classes.text}>
        <strong>{voice.say(`proof.${proof}`)}</strong> {voice.say(`proof.${proof}Text`)}
      </p>
      <CloseButton size="sm" aria-label={voice.say('panel.close')} onClick={() => setRead(true)} />
    </div>
  );
}
