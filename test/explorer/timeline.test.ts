/// Time as bars: the calendar, the axis, the counting of claims, and windows of days. The one rule kept here: what
/// bars hold adds up to what the evidence lists hold, whatever the dates are.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStart, SCALES, startOf } from '../../src/explorer/data/calendar.ts';
import { type Dataset, indexBundle } from '../../src/explorer/data/dataset.ts';
import { type DayRange, dayOf, isoOf } from '../../src/explorer/data/day.ts';
import { axisOfClaims, shownClaims, sumOf, tallyClaims } from '../../src/explorer/data/histogram.ts';
import { daysOfSelection } from '../../src/explorer/data/selection-days.ts';
import { axisOf, positionOf, stretchAt } from '../../src/explorer/data/time-axis.ts';
import {
  movedWindow,
  previousPeriod,
  stretchedWindow,
  stretchesOf,
  wholeAxis,
  windowOfStretches,
} from '../../src/explorer/data/time-window.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import { sayWindow } from '../../src/explorer/i18n/say-days.ts';
import { createVoice } from '../../src/explorer/i18n/voice.ts';
import { INITIAL_VIEW, NOTHING_HIDDEN } from '../../src/explorer/state/view.ts';
import { draggedWindow } from '../../src/explorer/timeline/drag.ts';
import { lightOfClaims } from '../../src/explorer/timeline/light.ts';
import { ticksOf } from '../../src/explorer/timeline/tick.ts';
import { isEvent } from '../../src/model/graph.ts';
import { sampleBundle } from './fixture.ts';

const DATASET = indexBundle(sampleBundle());
const day = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2100-01-01') });
const range = fc
  .tuple(day, fc.constantFrom(0, 0, 0, 6, 30, 365))
  .map(([first, length]): DayRange => ({ first, last: first + length }));
const ranges = fc.array(range, { minLength: 1, maxLength: 40 });

/// Days as `2020-01-01..2020-01-31`.
function said({ first, last }: DayRange): string {
  return `${isoOf(first)}..${isoOf(last)}`;
}

describe('the calendar', () => {
  test.each([
    ['day', '2020-11-14', '2020-11-14..2020-11-14'],
    ['week', '2020-11-15', '2020-11-09..2020-11-15'],
    ['week', '2020-11-16', '2020-11-16..2020-11-22'],
    ['month', '2020-02-29', '2020-02-01..2020-02-29'],
    ['quarter', '2020-11-14', '2020-10-01..2020-12-31'],
    ['year', '1969-07-20', '1969-01-01..1969-12-31'],
  ] as const)('the %s of %s is %s', (scale, iso, expected) => {
    const first = startOf(scale, dayOf(iso));
    expect(said({ first, last: nextStart(scale, first) - 1 })).toBe(expected);
  });
  test('a day lies between the start of its stretch and the start of the next', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCALES), day, (scale, one) => {
        const start = startOf(scale, one);
        expect(start <= one && one < nextStart(scale, start) && startOf(scale, start) === start).toBe(true);
      }),
    );
  });
});

describe('the axis', () => {
  test.each([
    ['2020-11-01..2020-11-30', 'day', 30],
    ['2020-01-01..2020-12-31', 'week', 53],
    ['2018-01-01..2020-12-31', 'month', 36],
    ['2010-01-01..2020-12-31', 'quarter', 44],
    ['1960-01-01..2020-12-31', 'year', 61],
  ])('%s is told by the %s, in %i bars', (text, scale, count) => {
    const [from = '', to = ''] = text.split('..');
    const axis = axisOf([{ first: dayOf(from), last: dayOf(to) }]);
    expect([axis.scale, axis.stretches.length]).toEqual([scale, count]);
  });
  test('one date from long ago does not press the others together', () => {
    const dense = Array.from({ length: 20 }, (_, n) => ({
      first: dayOf('2020-11-01') + n,
      last: dayOf('2020-11-01') + n,
    }));
    const old = { first: dayOf('1951-12-24'), last: dayOf('1951-12-24') };
    const { scale, stretches } = axisOf([...dense, old]);
    expect([scale, stretches[0]?.part, said(stretches[0] as DayRange)]).toEqual([
      'day',
      'earlier',
      '1951-12-24..2020-10-31',
    ]);
  });
  test('asked for certain days, it fills with them and gathers the rest at its ends', () => {
    const all = { first: dayOf('2019-01-01'), last: dayOf('2020-12-31') };
    const { scale, stretches } = axisOf([all], { first: dayOf('2020-03-01'), last: dayOf('2020-03-31') });
    expect([scale, stretches.length, stretches[0]?.part, stretches.at(-1)?.part]).toEqual([
      'day',
      33,
      'earlier',
      'later',
    ]);
  });
  test('its stretches follow each other without a gap and hold every range', () => {
    fc.assert(
      fc.property(ranges, (all) => {
        const { stretches } = axisOf(all);
        stretches.slice(1).forEach((stretch, n) => {
          expect(stretch.first).toBe((stretches[n]?.last ?? 0) + 1);
        });
        for (const { first, last } of all) {
          expect(first >= (stretches[0]?.first ?? 0) && last <= (stretches.at(-1)?.last ?? 0)).toBe(true);
        }
      }),
    );
  });
  test('every day has its place, and a later day never an earlier one', () => {
    fc.assert(
      fc.property(ranges, day, day, (all, a, b) => {
        const axis = axisOf(all);
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(positionOf(axis, early)).toBeLessThanOrEqual(positionOf(axis, late));
        const { first } = all[0] as DayRange;
        expect(Math.floor(positionOf(axis, first))).toBe(stretchAt(axis, first));
      }),
    );
  });
});

/// The dataset with its claims dated anew, in turn; undefined for no date.
function redated(dates: readonly (DayRange | undefined)[]): Dataset {
  const rows = DATASET.claims.rows.map((row, n) => {
    const days = dates[n % dates.length];
    return { ...row, days: { event: days, published: days } };
  });
  return { ...DATASET, claims: { ...DATASET.claims, rows } };
}

describe('the histogram', () => {
  test('counts the sample: what is dated to the day is settled, "November 2019" is spread over its days', () => {
    const axis = axisOfClaims(DATASET, 'event', { first: dayOf('2019-11-01'), last: dayOf('2019-11-30') });
    const { bars } = tallyClaims(DATASET, shownClaims(DATASET, visibleGraph(DATASET, INITIAL_VIEW)), 'event', axis);
    const month = bars.filter(({ stretch }) => stretch.part === 'usual');
    expect(month).toHaveLength(30);
    expect(month.filter(({ settled }) => settled.length > 0).map(({ stretch }) => isoOf(stretch.first))).toEqual([
      '2019-11-27',
    ]);
    expect(month.every(({ open, openOf }) => open.length === 1 && Math.abs(sumOf(openOf) - 1 / 30) < 1e-9)).toBe(true);
  });
  test('an article’s claims without a day of publication stand apart by that clock', () => {
    const rows = shownClaims(DATASET, visibleGraph(DATASET, INITIAL_VIEW));
    const { undated } = tallyClaims(DATASET, rows, 'published', axisOfClaims(DATASET, 'published'));
    expect(undated.length).toBe(
      rows.filter((row) => !DATASET.documents.get(DATASET.claims.rows[row]?.claim.document ?? '')?.published).length,
    );
    expect(undated.length).toBeGreaterThan(0);
  });
  test('every claim is in one bar, spread over several, or undated; the sum is what the evidence lists hold', () => {
    fc.assert(
      fc.property(fc.array(fc.option(range, { nil: undefined }), { minLength: 1, maxLength: 12 }), (dates) => {
        const dataset = redated(dates);
        const visible = visibleGraph(dataset, { ...INITIAL_VIEW, hidden: { ...NOTHING_HIDDEN, kinds: ['visit'] } });
        const rows = shownClaims(dataset, visible);
        const { bars, undated, undatedOf } = tallyClaims(dataset, rows, 'event', axisOfClaims(dataset, 'event'));
        const listed = dataset.bundle.graph.nodes.flatMap(({ key, attributes }) =>
          isEvent(attributes) && visible.nodes.has(key) ? visible.surviving.claimsOf(key, attributes) : [],
        );
        const sum = bars.reduce((total, bar) => total + sumOf(bar.settledOf) + sumOf(bar.openOf), sumOf(undatedOf));
        expect(sum).toBeCloseTo(listed.length, 6);
        const settled = bars.flatMap((bar) => bar.settled);
        const spread = new Set(bars.flatMap((bar) => bar.open));
        expect(new Set([...settled, ...spread, ...undated]).size).toBe(listed.length);
        expect(settled.length + spread.size + undated.length).toBe(listed.length);
      }),
      { numRuns: 60 },
    );
  });
  test('choosing a bar’s days leaves exactly the claims that it says it holds or may hold', () => {
    const rows = shownClaims(DATASET, visibleGraph(DATASET, INITIAL_VIEW));
    const axis = axisOfClaims(DATASET, 'event');
    for (const [n, { settled, open }] of tallyClaims(DATASET, rows, 'event', axis).bars.entries()) {
      const window = windowOfStretches(axis, n, n);
      const left = shownClaims(DATASET, visibleGraph(DATASET, { ...INITIAL_VIEW, window }));
      expect(left).toEqual([...settled, ...open].sort((a, b) => a - b));
    }
  });
});

describe('a window', () => {
  const axis = axisOf([{ first: dayOf('2019-01-01'), last: dayOf('2020-12-31') }]);
  test('of whole months stays one when it moves', () => {
    expect(movedWindow(axis, { from: '2020-03-01', to: '2020-03-31' }, -1)).toEqual({
      from: '2020-02-01',
      to: '2020-02-29',
    });
  });
  test('of other days keeps their number', () => {
    expect(movedWindow(axis, { from: '2020-03-05', to: '2020-03-09' }, 1)).toEqual({
      from: '2020-04-05',
      to: '2020-04-09',
    });
  });
  test('stops at the ends of the axis', () => {
    expect(movedWindow(axis, { from: '2020-11-01', to: '2020-12-31' }, 5)).toEqual({
      from: '2020-11-01',
      to: '2020-12-31',
    });
    expect(movedWindow(axis, { from: '2019-01-10', to: '2019-01-12' }, -3).from).toBe('2019-01-01');
  });
  test('grows and shrinks at one end, never past the other', () => {
    const march = { from: '2020-03-01', to: '2020-03-31' };
    expect(stretchedWindow(axis, march, 'to', 2)).toEqual({ from: '2020-03-01', to: '2020-05-31' });
    expect(stretchedWindow(axis, march, 'to', -2)).toEqual(march);
    expect(stretchedWindow(axis, march, 'from', -1)).toEqual({ from: '2020-02-01', to: '2020-03-31' });
  });
  test.each([
    ['2020-03-01..2020-03-31', '2020-02-01..2020-02-29'],
    ['2020-01-01..2020-12-31', '2019-01-01..2019-12-31'],
    ['2020-11-08..2020-11-14', '2020-11-01..2020-11-07'],
  ])('%s follows on %s', (text, expected) => {
    const [from = '', to = ''] = text.split('..');
    const before = previousPeriod({ from, to });
    expect(`${before.from}..${before.to}`).toBe(expected);
  });
  test('moved anywhere, lies on the axis and comes back to as many bars', () => {
    const count = axis.stretches.length;
    fc.assert(
      fc.property(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: -30, max: 30 }), (a, b, steps) => {
        const window = windowOfStretches(axis, a, b);
        const moved = movedWindow(axis, window, steps);
        const [before, after] = [stretchesOf(axis, window), stretchesOf(axis, moved)];
        expect(after.last - after.first).toBe(before.last - before.first);
        expect(moved.from >= wholeAxis(axis).from && moved.to <= wholeAxis(axis).to).toBe(true);
      }),
    );
  });
});

describe('dragging', () => {
  const axis = axisOf([{ first: dayOf('2019-01-01'), last: dayOf('2020-12-31') }]);
  const march = { from: '2020-03-01', to: '2020-03-31' };
  test.each([
    ['select', 14, 16.9, '2020-03-01..2020-05-31'],
    ['select', 14, 12.1, '2020-01-01..2020-03-31'],
    ['move', 14, 17.5, '2020-06-01..2020-06-30'],
    ['from', 14, 11.8, '2020-01-01..2020-03-31'],
    ['to', 14, 16.2, '2020-03-01..2020-04-30'],
    ['to', 14, 3, '2020-03-01..2020-03-31'],
    ['select', 14, 99, '2020-03-01..2020-12-31'],
  ] as const)('by %s from bar %i to %f makes %s', (grip, anchor, position, expected) => {
    const { from, to } = draggedWindow(axis, { grip, anchor, before: march }, position);
    expect(`${from}..${to}`).toBe(expected);
  });
});

describe('along the axis', () => {
  test('words stand on round months, as far apart as they are long', () => {
    const axis = axisOf([{ first: dayOf('2018-01-01'), last: dayOf('2020-12-31') }]);
    expect(ticksOf(axis, 600).map(({ date }) => date)).toEqual([
      '2018-01',
      '2018-07',
      '2019-01',
      '2019-07',
      '2020-01',
      '2020-07',
    ]);
    expect(ticksOf(axis, 280).map(({ date }) => date)).toEqual(['2018-01', '2019-01', '2020-01']);
  });
  test('the days of what is selected are those its claims tell of', () => {
    const days = (type: 'node' | 'edge', key: string): readonly string[] =>
      daysOfSelection(DATASET, { type, key }, 'event').map(said);
    expect(days('node', 'event:memorandum')).toEqual(['2019-11-01..2019-11-30', '2019-11-27..2019-11-27']);
    expect(days('edge', 'person:akar>host>event:ankara')).toEqual(['2020-11-14..2020-11-14']);
    expect(days('node', 'person:guler')).toEqual(['2020-07-03..2020-07-03']);
    expect(days('node', 'no such thing')).toEqual([]);
  });
  test('a bar lights its events, their edges and whom they tie', () => {
    const [row] = DATASET.claims.ofEvent.get('event:dohaMeeting') ?? [];
    const { nodes, edges } = lightOfClaims(DATASET, [row ?? -1]);
    expect([...nodes].sort()).toEqual(['event:dohaMeeting', 'person:attiyah', 'person:namroush']);
    expect(edges.size).toBe(2);
  });
  test('a whole month is called by its name', () => {
    const voice = createVoice('ar', 'arab');
    expect(sayWindow({ from: '2020-02-01', to: '2020-02-29' }, voice)).toBe('فبراير ٢٠٢٠');
    expect(sayWindow({ from: '2020-01-01', to: '2020-12-31' }, voice)).toBe('٢٠٢٠');
    expect(sayWindow({ from: '2020-02-01', to: '2020-03-31' }, voice)).toBe('من فبراير ٢٠٢٠ إلى مارس ٢٠٢٠');
    expect(sayWindow({ from: '2019-01-01', to: '2020-12-31' }, voice)).toBe('من ٢٠١٩ إلى ٢٠٢٠');
    expect(sayWindow({ from: '2020-02-01', to: '2020-02-28' }, voice)).toBe('من ١ فبراير ٢٠٢٠ إلى ٢٨ فبراير ٢٠٢٠');
  });
});
