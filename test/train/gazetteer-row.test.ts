/// The rows of the map's gazetteer: whose town a listed place is, and which namesakes are kept beside it.

import { describe, expect, test } from 'vitest';
import { gazetteerRows, type ListedPlace } from '../../src/train/gazetteer-row.ts';
import { readTowns } from '../../src/train/geonames.ts';

/// A line of the table of towns: name, other names, state, north, east, population.
function town(name: string, others: string, code: string, at: readonly [number, number], population: number): string {
  const [north, east] = at;
  return ['1', name, name, others, north, east, 'P', 'PPL', code, '', '', '', '', '', population].join('\t');
}

const TOWNS = readTowns(
  [
    town('Tripoli', 'Tripolis,طرابلس,طرابلس الغرب', 'LY', [32.887, 13.187], 1_150_989),
    town('Tripoli', 'Trâblous,طرابلس', 'LB', [34.434, 35.844], 229_398),
    town('Tripoli', 'Tripoli', 'US', [42.808, -92.258], 1342),
    town('Al Bayḑā’', 'البيضاء,البیضاء', 'LY', [32.763, 21.755], 206_180),
    town('Sabha', 'سبها', 'LY', [27.038, 14.428], 130_000),
    town('Hamlet', 'كفر صغير', 'LY', [27, 14], 900),
  ].join('\n'),
);

function listed(name: string, code: string, english: string, type = 'city'): ListedPlace {
  return { name, code, english, type };
}

function rows(places: readonly ListedPlace[], own: Parameters<typeof gazetteerRows>[2] = []): readonly string[] {
  return gazetteerRows(places, TOWNS, own).map(({ name, code, english, source }) =>
    [name, code, english, source].join(' '),
  );
}

describe('the rows', () => {
  test('place a listed name in its state and keep a namesake that a text may mean', () => {
    const found = rows([listed('طرابلس', 'LY', 'Tripoli')]);
    expect(found).toContain('طرابلس LY Tripoli geonames');
    expect(found).toContain('طرابلس LB Tripoli geonames');
    expect(found.join()).not.toContain('US');
  });

  test('meet by the name in Latin letters where the Arabic one is spelled otherwise', () => {
    expect(rows([listed('سبهة', 'LY', 'Sabha')])).toContain('سبهة LY Sabha geonames');
  });

  test('hold towns that the list lacks only where they are big', () => {
    const found = rows([]);
    expect(found).toContain('البيضاء LY Al Bayḑā’ geonames');
    expect(found.join()).not.toContain('كفر صغير');
  });

  test('take no town for a region, but a position written down', () => {
    const region = listed('البيضاء', 'LY', 'Bayda', 'region');
    expect(rows([region]).filter((row) => row.includes('Bayda '))).toEqual([]);
    const own = { name: 'البيضاء', code: 'LY', latitude: 32.7, longitude: 21.7 };
    expect(rows([region], [own])).toContain('البيضاء LY Bayda own');
  });

  test('refuse a position for a place that is not listed', () => {
    const own = { name: 'سراب', code: 'LY', latitude: 1, longitude: 1 };
    expect(() => gazetteerRows([], TOWNS, [own])).toThrow('has no "سراب" in "LY"');
  });

  test('leave Persian spellings out', () => {
    expect(TOWNS.find(({ english }) => english.startsWith('Al Bay'))?.arabic).toEqual(['البيضاء']);
  });
});
