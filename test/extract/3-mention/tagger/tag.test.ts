/// Tags and the names they spell.

import { describe, expect, test } from 'vitest';
import {
  beginning,
  continuing,
  isBeginning,
  kindOf,
  mayFollow,
  namesOf,
  OUTSIDE,
  TAG_COUNT,
} from '../../../../src/extract/3-mention/tagger/tag.ts';
import { ENTITY_KINDS } from '../../../../src/model/ontology.ts';

describe('a tag', () => {
  test('is one of two for each kind, or outside', () => {
    const tags = [OUTSIDE, ...ENTITY_KINDS.flatMap((kind) => [beginning(kind), continuing(kind)])];
    expect(tags).toEqual(Array.from({ length: TAG_COUNT }, (_, tag) => tag));
  });

  test('tells its kind and whether it begins a name', () => {
    expect(ENTITY_KINDS.map((kind) => kindOf(continuing(kind)))).toEqual([...ENTITY_KINDS]);
    expect([isBeginning(beginning('place')), isBeginning(continuing('place')), isBeginning(OUTSIDE)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('goes on only with a name of its kind', () => {
    expect(mayFollow(beginning('person'), continuing('person'))).toBe(true);
    expect(mayFollow(continuing('person'), continuing('person'))).toBe(true);
    expect(mayFollow(beginning('place'), continuing('person'))).toBe(false);
    expect(mayFollow(OUTSIDE, continuing('person'))).toBe(false);
  });
});

describe('a row of tags', () => {
  test('spells names that end where another begins', () => {
    const [b, i] = [beginning('person'), continuing('person')];
    expect(namesOf([OUTSIDE, b, i, b, OUTSIDE, beginning('state')])).toEqual([
      { kind: 'person', from: 1, to: 3 },
      { kind: 'person', from: 3, to: 4 },
      { kind: 'state', from: 5, to: 6 },
    ]);
  });
});
