/// Where the map and its positions come from. The one rule kept here: who gave something is named with the licence under
/// which it was given.

import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import classes from './map.module.css';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export function MapSource(): ReactNode {
  const voice = useVoice();
  return (
    <p className={classes.source}>
      {voice.say('map.sourceOutline')} <bdi>Natural Earth</bdi> · {voice.say('map.sourcePositions')}{' '}
      <bdi>
        GeoNames,{' '}
        <a href={LICENCE} target="_blank" rel="noreferrer license">
          CC BY 4.0
        </a>
      </bdi>{' '}
      {voice.say('map.sourceOwn')}
    </p>
  );
}
