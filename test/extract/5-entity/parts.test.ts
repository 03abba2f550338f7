import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Clusters } from '../../../src/extract/5-entity/clusters.ts';
import { englishLabel } from '../../../src/extract/5-entity/english-label.ts';
import { gazetteerOf } from '../../../src/extract/5-entity/gazetteer.ts';
import { chooseLabel, countForms } from '../../../src/extract/5-entity/label.ts';
import { compareOffices, officeKey } from '../../../src/extract/5-entity/office-key.ts';
import { organizationName, placeName, shortForm } from '../../../src/extract/5-entity/thing-name.ts';
import { UnionFind } from '../../../src/extract/5-entity/union-find.ts';
import { SMALL_LEXICON } from '../small-lexicon.ts';

describe('union-find', () => {
  test('gives the same sets whatever the order of the unions', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9));
    const joined = (pairs: readonly (readonly [number, number])[]) => {
      const sets = new UnionFind(10);
      for (const [a, b] of pairs) sets.union(a, b);
      return sets.groups();
    };
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        expect(joined(pairs.toReversed())).toEqual(joined(pairs));
      }),
    );
  });
});

describe('clusters', () => {
  const numbers = (items: readonly number[]) =>
    new Clusters(items, { conflict: (a, b) => (a * b < 0 ? ('two-owners' as const) : null), merge: (a, b) => a || b });
  test('refuse what contradicts any member, through however many joins', () => {
    const clusters = numbers([1, 0, -1]);
    expect(clusters.join({ left: 0, right: 1, strength: 1, rule: 'same-name' as const })).toBe(true);
    expect(clusters.join({ left: 1, right: 2, strength: 1, rule: 'same-name' as const })).toBe(false);
    expect(clusters.groups()).toEqual([[0, 1], [2]]);
  });
  test('decide the strongest pair first, in whatever order pairs come', () => {
    const pairs = [
      { left: 0, right: 1, strength: 1, rule: 'same-name' as const },
      { left: 1, right: 2, strength: 2, rule: 'same-name' as const },
    ];
    for (const given of [pairs, pairs.toReversed()]) {
      const clusters = numbers([1, 0, -1]);
      clusters.joinAll(given);
      expect(clusters.groups()).toEqual([[0], [1, 2]]);
    }
  });
});

describe('names of bodies', () => {
  const name = (surface: string) => organizationName(surface, 'government', SMALL_LEXICON);
  test.each([
    ['وزارة الدفاع التركية', 'وزاره دفاع', 'TR', null],
    ['وزارة دفاع قطر', 'وزاره دفاع', 'QA', null],
    ['حكومة الوفاق الغير شرعية', 'حكومه وفاق', null, null],
    ['حكومة الوفاق المعترف بها دوليا', 'حكومه وفاق', null, null],
    ['وزارة الدفاع بحكومة الوفاق', 'وزاره دفاع', null, ['حكومه', 'وفاق']],
    ['المجلس الرئاسي لحكومة الوفاق', 'مجلس رياسي', null, ['حكومه', 'وفاق']],
    ['وزارة داخلية الوفاق', 'وزاره داخليه', null, ['وفاق']],
    ['وزارة الدفاع الوطني', 'وزاره دفاع وطني', null, null],
  ])('%s', (surface, base, state, within) => {
    expect(name(surface)).toMatchObject({ base, state, within });
  });
  test.each([
    ['الوفاق', 'حكومة الوفاق الوطني', 'tail'],
    ['المجلس', 'المجلس الرئاسي', 'head'],
    ['حكومة الوفاق', 'حكومة الوفاق الوطني', 'shorter'],
    ['حكومة الوفاق', 'قوات حكومة الوفاق', null],
    ['الجيش التركي', 'الجيش الوطني', null],
    ['النهضة', 'النهضة', null],
  ])('%s for %s: %s', (short, long, expected) => {
    expect(shortForm(name(short), name(long))).toBe(expected);
  });
});

test('a place loses the head that only stands before its name', () => {
  expect(placeName('مدينة طرابلس', SMALL_LEXICON).base).toBe(placeName('طرابلس', SMALL_LEXICON).base);
  expect(placeName('مطار معيتيقة', SMALL_LEXICON)).toMatchObject({ base: 'معيتيقه', head: 'مطار' });
});

describe('offices', () => {
  const office = (title: string, state: string | null) => officeKey(title, state, null, SMALL_LEXICON);
  test.each([
    ['وزير الدفاع', 'TR', 'وزير دفاع', 'TR', 'same'],
    ['وزير الدفاع', 'TR', 'وزير الدفاع', 'LY', 'conflict'],
    ['وزير الدفاع', 'TR', 'وزير الدفاع', null, 'compatible'],
    ['وزير الدفاع', 'TR', 'وزير الداخلية', 'TR', 'other'],
    ['رئيس هيئة الأركان', 'TR', 'رئيس الأركان العامة', 'TR', 'same'],
    ['رئيس مجلس الوزراء', 'QA', 'رئيس الوزراء', 'QA', 'same'],
    ['رئيس مجلس الدولة', 'LY', 'رئيس الدولة', 'LY', 'other'],
  ] as const)('%s (%s) and %s (%s): %s', (a, left, b, right, expected) => {
    expect(compareOffices(office(a, left), office(b, right))).toBe(expected);
  });
});

describe('labels', () => {
  test('the most complete of the frequent forms', () => {
    const counts = countForms([
      ...Array<string>(9).fill('خالد العطية'),
      'خالد بن محمد العطية الخميس',
      'العطية',
      'العطية',
    ]);
    expect(chooseLabel(counts, 'person')).toBe('خالد العطية');
  });
  test('without epithets where texts leave them out', () => {
    expect(
      chooseLabel(countForms(['حكومة الوفاق غير الشرعية', 'حكومة الوفاق غير الشرعية', 'حكومة الوفاق']), 'organization'),
    ).toBe('حكومة الوفاق');
  });
  const gazetteer = gazetteerOf(SMALL_LEXICON);
  test.each([
    ['organization', 'وزارة الدفاع التركية', 'Turkish Ministry of Defence'],
    ['organization', 'الجيش الوطني الليبي', 'Libyan National Army'],
    ['organization', 'وزارة الدفاع بحكومة الوفاق', 'Ministry of Defence (Government of Accord)'],
    ['organization', 'حركة النهضة', 'al-Nahda Movement'],
    ['organization', 'مصرف ليبيا المركزي', 'Central Bank of Libya'],
    ['place', 'مطار بنغازي', 'Benghazi Airport'],
    ['place', 'إسطنبول', 'Istanbul'],
  ] as const)('%s %s is %s', (kind, label, english) => {
    const found = englishLabel(
      { kind, label, known: null, state: null, sector: 'government', unnamed: false },
      gazetteer,
    );
    expect(found.toLowerCase()).toBe(english.toLowerCase());
  });
});
