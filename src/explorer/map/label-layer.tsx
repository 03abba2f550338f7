/// Names on the map. The one rule kept here: no name covers another; what is lit comes first, then what weighs more,
/// then the states for which there is room.

import { type ReactNode, useMemo } from 'react';
import { useView } from '../context/context.ts';
import { stateName } from '../i18n/state-name.ts';
import { type Camera, isSeen, type Size, toPixel } from './camera.ts';
import { type Cluster, type Label, labelsApart } from './cluster.ts';
import classes from './map.module.css';
import { useClusterName } from './mark-layer.tsx';
import type { World } from './world.ts';

interface Props {
  readonly clusters: readonly Cluster[];
  readonly world: World;
  readonly camera: Camera;
  readonly size: Size;
  /// States that have a mark and with it a name.
  readonly marked: ReadonlySet<string>;
  readonly fading: boolean;
}

/// The usual width of a letter, and of the ring around what is lit, in pixels.
const LETTER = 7;
const RING = 5;

interface Name extends Label {
  readonly sort: 'mark' | 'lit' | 'state';
}

export function LabelLayer({ clusters, world, camera, size, marked, fading }: Props): ReactNode {
  const names = useView('names');
  const nameOf = useClusterName();
  const states = useMemo(
    () =>
      [...world.states].sort((a, b) => b.width - a.width).map((one) => ({ ...one, text: stateName(one.code, names) })),
    [world, names],
  );
  const ofMarks = clusters.map((cluster): Name => {
    const text = nameOf(cluster);
    const { x, y, radius, lit } = cluster;
    const rim = radius + (lit ? RING : 0);
    const lines = [y - rim - 7, y + rim + 16];
    return { text, x, lines, width: text.length * LETTER, sort: lit ? 'lit' : 'mark' };
  });
  const ofStates = states.flatMap(({ code, at, width, text }): Name[] => {
    const room = width * camera.scale > text.length * LETTER * 1.15;
    if (code === '' || !room || marked.has(code) || !isSeen(camera, at, size, 0)) return [];
    const { x, y } = toPixel(camera, at);
    return [{ text, x, lines: [y], width: text.length * LETTER, sort: 'state' }];
  });
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus, and each circle says its name
    <g className={classes.labels} aria-hidden="true">
      {labelsApart([...ofMarks, ...ofStates], clusters).map(({ text, x, y, sort }) => (
        <text
          key={`${sort} ${text} ${x}`}
          x={x.toFixed(1)}
          y={y.toFixed(1)}
          className={sort === 'state' ? classes.stateName : classes.markName}
          data-faded={(fading && sort === 'mark') || undefined}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
