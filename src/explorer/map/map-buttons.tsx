/// Buttons of the map. The one rule kept here: whoever has no wheel can zoom too.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import classes from './map.module.css';
import type { MapCamera } from './use-camera.ts';

const FACTOR = 1.6;

export function MapButtons({ map, onFit }: { readonly map: MapCamera; onFit(): void }): ReactNode {
  const voice = useVoice();
  const buttons = [
    { label: voice.say('camera.in'), icon: IconPlus, act: () => map.zoomBy(FACTOR) },
    { label: voice.say('camera.out'), icon: IconMinus, act: () => map.zoomBy(1 / FACTOR) },
    { label: voice.say('map.fit'), icon: IconFocusCentered, act: onFit },
  ];
  return (
    <ActionIcon.Group orientation="vertical" className={classes.buttons}>
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
