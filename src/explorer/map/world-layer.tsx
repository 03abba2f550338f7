/// Land and borders. The one rule kept here: they are drawn once and only moved after that.

import { memo, type ReactNode } from 'react';
import classes from './map.module.css';
import type { World } from './world.ts';

function Outline({ world }: { readonly world: World }): ReactNode {
  return (
    <>
      <path d={world.sphere} className={classes.sea} />
      <path d={world.land} className={classes.land} />
      <path d={world.borders} className={classes.borders} />
    </>
  );
}

export const WorldLayer = memo(Outline);
