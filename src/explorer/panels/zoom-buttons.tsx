/// The buttons of a picture that can be zoomed. The one rule kept here: whoever has no wheel can zoom too, the graph and
/// the map alike.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import classes from './canvas-tools.module.css';

interface Props {
  /// What fitting the whole into the window is called.
  readonly fitLabel: string;
  onZoom(direction: 'in' | 'out'): void;
  onFit(): void;
}

export function ZoomButtons({ fitLabel, onZoom, onFit }: Props): ReactNode {
  const voice = useVoice();
  const buttons = [
    { label: voice.say('camera.in'), icon: IconPlus, act: () => onZoom('in') },
    { label: voice.say('camera.out'), icon: IconMinus, act: () => onZoom('out') },
    { label: fitLabel, icon: IconFocusCentered, act: onFit },
  ];
  return (
    <ActionIcon.Group orientation="vertical" className={classes.zoom}>
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
