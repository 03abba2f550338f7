/// Two windows compared on the sample articles. The one rule kept here: what is called new or gone has evidence in
/// one window and none in the other.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../src/explorer/canvas/color.ts';
import { TIE_PREFIX, tieKey } from '../../src/explorer/data/actor-tie.ts';
import { circlesOf, testimoniesOfTie } from '../../src/explorer/data/circle.ts';
import { type ComparedWindows, type Comparison, compareWindows } from '../../src/explorer/data/comparison.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { dayOf, isoOf } from '../../src/explorer/data/day.ts';
import { type TieChange, tieChangesOf } from '../../src/explorer/data/tie-change.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import { INITIAL_VIEW, NOTHING_HIDDEN } from '../../src/explorer/state/view.ts';
import { CHANGE_COLORS } from '../../src/explorer/style/change.ts';
import { sampleBundle } from './fixture.ts';

const DATASET = indexBundle(sampleBundle());
const NOVEMBER = { from: '2020-11-01', to: '2020-11-30' };
const JULY = { from: '2020-07-01', to: '2020-07-31' };

function compared(view: Partial<ComparedWindows> = {}): Comparison {
  const both = { ...INITIAL_VIEW, window: NOVEMBER, compare: JULY, ...view };
  return compareWindows(DATASET, both, visibleGraph(DATASET, both));
}

/// The ties as `change a b`.
function saidTies(comparison: Comparison): readonly string[] {
  return tieChangesOf(DATASET, comparison).map(
    ({ change, ends }) => `${change} ${ends.map((end) => end.replace(/^.*:/, '')).join(' ')}`,
  );
}

describe('November against July', () => {
  test('Akar and al-Namroush met in both: their tie is kept, by the meeting of November', () => {
    const tie = tieChangesOf(DATASET, compared()).find(({ ends }) => ends.join() === 'person:akar,person:namroush');
    expect(tie).toEqual({
      ends: ['person:akar', 'person:namroush'],
      change: 'kept',
      events: ['event:ankara'],
      edges: [],
    });
  });
  test('al-Namroush met al-Attiyah in November only, and Güler in July only', () => {
    expect(saidTies(compared())).toEqual(
      expect.arrayContaining(['gained attiyah namroush', 'lost guler namroush', 'gained gna qatar']),
    );
  });
  test('the edges of the November meeting are gained, those of the July reception lost', () => {
    const { links } = compared();
    expect(links.get('person:akar>host>event:ankara')).toBe('gained');
    expect(links.get('person:namroush>host>event:reception')).toBe('lost');
  });
  test('Qatar is new, Güler is gone, Akar is in both', () => {
    const { actors } = compared();
    expect([actors.get('state:qatar'), actors.get('person:guler'), actors.get('person:akar')]).toEqual([
      'gained',
      'lost',
      'kept',
    ]);
  });
  test('where something happened is neither an actor nor a tie', () => {
    const { actors } = compared();
    const ties = tieChangesOf(DATASET, compared());
    const named = [...actors.keys(), ...ties.flatMap(({ ends }) => ends)];
    expect(named.filter((key) => key.startsWith('place:'))).toEqual([]);
  });
  test('what other filters leave out is in no change', () => {
    const ties = tieChangesOf(DATASET, compared({ hidden: { ...NOTHING_HIDDEN, kinds: ['meeting'] } }));
    expect(ties.flatMap(({ events }) => events)).not.toContain('event:ankara');
  });
});

describe('who with whom, November against July', () => {
  const comparison = compared({ projection: 'actors' });
  test('a line between two actors is new, gone or kept like the tie it draws', () => {
    const byEvents = tieChangesOf(DATASET, comparison).filter(({ edges }) => edges.length === 0);
    const changes = new Map(byEvents.map(({ ends, change }) => [tieKey(...ends), change]));
    const drawn = [...comparison.links].filter(([key]) => key.startsWith(TIE_PREFIX));
    expect(drawn.length).toBeGreaterThan(5);
    for (const [key, change] of drawn) expect(changes.get(key) ?? change).toBe(change);
    expect(comparison.links.get(tieKey('person:akar', 'person:namroush'))).toBe('kept');
    expect(comparison.links.get(tieKey('person:guler', 'person:namroush'))).toBe('lost');
  });
  test('the list of ties is that of the whole picture', () => {
    expect(saidTies(comparison)).toEqual(saidTies(compared()));
  });
});

const window = fc
  .tuple(fc.integer({ min: dayOf('2019-10-01'), max: dayOf('2021-01-31') }), fc.nat(200))
  .map(([first, length]) => ({ from: isoOf(first), to: isoOf(first + length) }));

describe('any two windows', () => {
  const turned = { gained: 'lost', lost: 'gained', kept: 'kept' } as const;
  test('turned round, what was new is gone and what was gone is new', () => {
    fc.assert(
      fc.property(window, window, (a, b) => {
        const [there, back] = [compared({ window: a, compare: b }), compared({ window: b, compare: a })];
        expect([...back.links]).toEqual([...there.links].map(([key, change]) => [key, turned[change]]));
        expect(new Set(saidTies(back))).toEqual(
          new Set(saidTies(there).map((tie) => tie.replace(/^\w+/, (change) => turned[change as keyof typeof turned]))),
        );
      }),
      { numRuns: 40 },
    );
  });
  test('an edge is kept or gained just when it is shown by the window alone', () => {
    fc.assert(
      fc.property(window, window, (a, b) => {
        const { links } = compared({ window: a, compare: b });
        const alone = visibleGraph(DATASET, { ...INITIAL_VIEW, window: a, compare: null }).edges;
        expect([...links].filter(([, change]) => change !== 'lost').map(([key]) => key)).toEqual([...alone]);
      }),
      { numRuns: 40 },
    );
  });
  test('every tie has an event or an edge that proves it', () => {
    fc.assert(
      fc.property(window, window, (a, b) => {
        for (const { events, edges } of tieChangesOf(DATASET, compared({ window: a, compare: b }))) {
          expect(events.length + edges.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
  test('a window compared with itself changes nothing', () => {
    const same = compared({ compare: NOVEMBER });
    const { links, actors } = same;
    const ties = tieChangesOf(DATASET, same);
    const changes = [...links.values(), ...actors.values(), ...ties.map(({ change }) => change)];
    expect(new Set(changes)).toEqual(new Set(['kept']));
  });
});

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

describe('circles', () => {
  const tie = (ends: string, events: string, change: TieChange['change'] = 'gained'): TieChange => {
    const [a = '', b = ''] = [...ends];
    return { ends: [a, b], change, events: [...events], edges: [] };
  };
  const told = (ties: readonly TieChange[]): readonly string[] => circlesOf(ties).map(({ actors }) => actors.join(''));
  test('three who met once are told together', () => {
    expect(told([tie('ab', '1'), tie('ac', '1'), tie('bc', '1')])).toEqual(['abc']);
  });
  test('where two of them are tied otherwise, each tie is told alone', () => {
    expect(told([tie('ab', '1'), tie('ac', '1'), tie('bc', '12')])).toEqual(['ab', 'ac', 'bc']);
    expect(told([tie('ab', '1'), tie('ac', '1'), tie('bc', '1', 'kept')])).toEqual(['ab', 'ac', 'bc']);
  });
  test('the proofs of a tie that is kept are of the chosen days, those of a lost one of the earlier', () => {
    const comparison = compared();
    for (const one of tieChangesOf(DATASET, comparison)) {
      const dates = testimoniesOfTie(DATASET, comparison, one).map(({ claim }) => claim?.date?.value?.start ?? '');
      expect(dates.length).toBeGreaterThan(0);
      expect(dates.every((date) => !date.startsWith(one.change === 'lost' ? '2020-11' : '2020-07'))).toBe(true);
    }
  });
});

describe('the colours of change', () => {
  test.each(['light', 'dark'] as const)(
    'stand out from the %s ground, and from each other by lightness alone',
    (theme) => {
      const { gained, lost, kept } = CHANGE_COLORS[theme];
      for (const color of [gained, lost, kept]) {
        expect(contrast(color, PALETTES[theme].background), color).toBeGreaterThanOrEqual(3);
      }
      const pairs = [contrast(gained, lost), contrast(gained, kept), contrast(lost, kept)];
      expect(Math.min(...pairs)).toBeGreaterThanOrEqual(1.6);
    },
  );
});
