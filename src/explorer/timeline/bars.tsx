/// The bars. The one rule kept here: heights are counts, full colour is a claim that lies in the bar, pale colour the
/// share of those that may; drawn once for each histogram.

import { memo, type ReactNode } from 'react';
import { APPEARANCE } from '../../model/appearance.ts';
import { EVENT_KIND_NAMES } from '../../model/ontology.ts';
import { type Histogram, sumOf, type Tally } from '../data/histogram.ts';
import classes from './plot.module.css';

/// Height of the drawing; its width is a unit a bar.
const HEIGHT = 100;
const GAP = 0.14;

/// How much the tallest bar along the axis holds, at least one.
export function tallest({ bars }: Histogram): number {
  return Math.max(1, ...bars.map(({ settledOf, openOf }) => sumOf(settledOf) + sumOf(openOf)));
}

interface StackProps {
  readonly at: number;
  readonly settled: Tally;
  readonly open?: Tally;
  readonly most: number;
}

/// One bar, from the ground up: kinds in the order of the ontology.
export function Stack({ at, settled, open, most }: StackProps): ReactNode {
  let ground = HEIGHT;
  const layer = (tally: Tally | undefined, pale: boolean): ReactNode[] =>
    EVENT_KIND_NAMES.flatMap((kind) => {
      const share = tally?.get(kind) ?? 0;
      if (share === 0) return [];
      const height = (share / most) * HEIGHT;
      ground -= height;
      return [
        <rect
          key={`${kind}${pale}`}
          className={pale ? classes.open : classes.settled}
          x={at + GAP / 2}
          width={1 - GAP}
          y={ground}
          height={height}
          fill={APPEARANCE[kind].color}
        />,
      ];
    });
  return [...layer(settled, false), ...layer(open, true)];
}

export const Bars = memo(function Bars({
  histogram,
  most,
}: {
  readonly histogram: Histogram;
  readonly most: number;
}): ReactNode {
  const { bars } = histogram;
  return (
    <svg
      className={classes.bars}
      viewBox={`0 0 ${Math.max(1, bars.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {bars.map(({ stretch, settledOf, openOf }, at) => (
        <Stack key={stretch.first} at={at} settled={settledOf} open={openOf} most={most} />
      ))}
    </svg>
  );
});
