/// The histogram of evidence over time. The one rule kept here: every claim is counted once; one whose date is less
/// exact than a bar is spread over all the bars it may belong to, and one without a date stands apart.

import type { EventKind } from '../../model/ontology.ts';
import type { Clock } from '../state/view.ts';
import type { Dataset } from './dataset.ts';
import type { DayRange } from './day.ts';
import { axisOf, type Stretch, stretchAt, type TimeAxis } from './time-axis.ts';
import { shownEvents, type Visibility } from './visibility.ts';

/// Claims of each kind of event, whole ones or shares of them.
export type Tally = ReadonlyMap<EventKind, number>;

export interface Bar {
  readonly stretch: Stretch;
  /// The rows of claims whose days all lie in it, and how many there are of each kind.
  readonly settled: readonly number[];
  readonly settledOf: Tally;
  /// The rows of claims that may lie in it or beside it, and the shares of them that fall to it.
  readonly open: readonly number[];
  readonly openOf: Tally;
}

export interface Histogram {
  readonly axis: TimeAxis;
  readonly bars: readonly Bar[];
  /// The rows of claims without a date.
  readonly undated: readonly number[];
  readonly undatedOf: Tally;
}

/// A bar while it is filled.
interface OpenBar extends Bar {
  readonly settled: number[];
  readonly settledOf: Map<EventKind, number>;
  readonly open: number[];
  readonly openOf: Map<EventKind, number>;
}

function emptyBar(stretch: Stretch): OpenBar {
  return { stretch, settled: [], settledOf: new Map(), open: [], openOf: new Map() };
}

function add(tally: Map<EventKind, number>, kind: EventKind, share: number): void {
  tally.set(kind, (tally.get(kind) ?? 0) + share);
}

export function sumOf(tally: Tally): number {
  let sum = 0;
  for (const share of tally.values()) sum += share;
  return sum;
}

/// The axis for all claims of a dataset, whatever is filtered, so that filters do not move it.
export function axisOfClaims({ claims }: Dataset, clock: Clock, near?: DayRange): TimeAxis {
  return axisOf(
    claims.rows.flatMap(({ days }) => days[clock] ?? []),
    near,
  );
}

/// The kind of event that a claim tells of.
function kindOf({ nodes }: Dataset, event: string): EventKind {
  return nodes.get(event)?.attributes.kind as EventKind;
}

/// The rows of the claims that are shown: those of shown events, or of events whose actors are shown instead of them.
export function shownClaims(dataset: Dataset, visible: Visibility): readonly number[] {
  const isShown = shownEvents(dataset, visible);
  const { rows } = visible.surviving;
  return dataset.claims.rows.flatMap(({ event }, row) => (rows[row] === 1 && isShown(event) ? [row] : []));
}

/// Gives a claim to the bars that its days meet, each the share of its days that lie in it.
function spread(axis: TimeAxis, bars: readonly OpenBar[], row: number, kind: EventKind, days: DayRange): void {
  const [from, to] = [stretchAt(axis, days.first), stretchAt(axis, days.last)];
  for (const bar of bars.slice(from, to + 1)) {
    const { stretch } = bar;
    const shared = Math.min(stretch.last, days.last) - Math.max(stretch.first, days.first) + 1;
    bar.open.push(row);
    add(bar.openOf, kind, shared / (days.last - days.first + 1));
  }
}

/// Counts claims along an axis that has a place for all of them.
export function tallyClaims(dataset: Dataset, rows: readonly number[], clock: Clock, axis: TimeAxis): Histogram {
  const bars = axis.stretches.map(emptyBar);
  const undated: number[] = [];
  const undatedOf = new Map<EventKind, number>();
  for (const row of rows) {
    const claim = dataset.claims.rows[row];
    if (!claim) continue;
    const kind = kindOf(dataset, claim.event);
    const days = claim.days[clock];
    const bar = days && bars[stretchAt(axis, days.first)];
    if (!bar) {
      undated.push(row);
      add(undatedOf, kind, 1);
    } else if (days.last <= bar.stretch.last) {
      bar.settled.push(row);
      add(bar.settledOf, kind, 1);
    } else spread(axis, bars, row, kind, days);
  }
  return { axis, bars, undated, undatedOf };
}
