/// Buttons of the camera. The one rule kept here: whoever has no wheel can zoom too.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useExplorer, useVoice } from '../context/context.ts';
import classes from './canvas-tools.module.css';

export function CameraButtons(): ReactNode {
  const { port } = useExplorer();
  const voice = useVoice();
  const buttons = [
    { label: voice.say('camera.in'), icon: IconPlus, act: () => port.get()?.zoom('in') },
    { label: voice.say('camera.out'), icon: IconMinus, act: () => port.get()?.zoom('out') },
    { label: voice.say('camera.fit'), icon: IconFocusCentered, act: () => port.get()?.fit() },
  ];
  return (
    <ActionIcon.Group orientation="vertical" className={classes.camera}>
      {buttons.map(({ label, icon: Icon, act }) => (
        <Tooltip key={label} label={label} position={voice.direction === 'rtl' ? 'right' : 'left'}>
          <ActionIcon variant="default" size={36} aria-label={label} onClick={act}>
            <Icon size={18} />
          </ActionIcon>
        </Tooltip>
      ))}
    </ActionIcon.Group>
  );
}
