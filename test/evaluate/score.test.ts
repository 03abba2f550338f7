/// Scores on small cases whose figures can be counted by hand.

import { describe, expect, test } from 'vitest';
import type { AnnotatedEntity, AnnotatedEvent, Annotation } from '../../src/evaluate/annotation.ts';
import type { Score } from '../../src/evaluate/figure.ts';
import { score } from '../../src/evaluate/score.ts';
import { surface } from '../../src/evaluate/surface.ts';

function entity(id: string, type: string, ...forms: readonly string[]): AnnotatedEntity {
  return { id, type, optional: false, forms: new Set(forms.map(surface)) };
}

function event(id: string, type: string, quote: string, change: Partial<AnnotatedEvent> = {}): AnnotatedEvent {
  const sentences = [{ document: 'a', text: surface(quote) }];
  const rest = {
    optional: false,
    date: null,
    factuality: ['asserted'],
    participants: [],
    speakers: [],
    places: [],
    sources: [],
    sentences,
  };
  return { id, type, types: [type], ...rest, ...change };
}

function annotation(entities: readonly AnnotatedEntity[], events: readonly AnnotatedEvent[] = []): Annotation {
  return { entities, events };
}

/// A row's counts: matched, found, gold.
function counts(gold: Annotation, found: Annotation, row: string): readonly number[] {
  const { matched, found: predicted, gold: wanted } = score(gold, found).rows[row] as Score;
  return [matched, predicted, wanted];
}

const QUOTE = 'استقبل الوزير نظيره في العاصمة';

describe('entities', () => {
  test('match by a shared form, whatever the spelling', () => {
    const gold = annotation([entity('g', 'person', 'أحمد العليّ')]);
    expect(counts(gold, annotation([entity('f', 'person', 'احمد العلى')]), 'entities')).toEqual([1, 1, 1]);
  });

  test('of another type match only where the type does not matter', () => {
    const gold = annotation([entity('g', 'person', 'أحمد')]);
    const found = annotation([entity('f', 'place', 'أحمد')]);
    expect(counts(gold, found, 'entities')).toEqual([0, 1, 1]);
    expect(counts(gold, found, 'entities (any type)')).toEqual([1, 1, 1]);
  });

  test('match one to one, the pair that shares most forms first', () => {
    const gold = annotation([entity('g1', 'person', 'أحمد'), entity('g2', 'person', 'أحمد', 'أحمد سالم')]);
    const found = annotation([entity('f', 'person', 'أحمد', 'أحمد سالم')]);
    expect(counts(gold, found, 'entities')).toEqual([1, 1, 2]);
    expect(score(gold, found).items).toEqual([{ side: 'missing', what: 'entities', name: 'person احمد', where: '' }]);
  });

  test('that are optional count neither when found nor when missed', () => {
    const optional = { ...entity('g', 'person', 'أحمد'), optional: true };
    expect(counts(annotation([optional]), annotation([entity('f', 'person', 'أحمد')]), 'entities')).toEqual([0, 0, 0]);
    expect(counts(annotation([optional]), annotation([]), 'entities')).toEqual([0, 0, 0]);
  });
});

describe('events', () => {
  const people = [entity('p', 'person', 'سالم'), entity('q', 'person', 'نور')];

  test('match by type and sentence, if one holds the other', () => {
    const gold = annotation([], [event('g', 'meeting', QUOTE)]);
    expect(counts(gold, annotation([], [event('f', 'meeting', `${QUOTE} أمس`)]), 'core events')).toEqual([1, 1, 1]);
    expect(counts(gold, annotation([], [event('f', 'visit', QUOTE)]), 'core events')).toEqual([0, 1, 1]);
    expect(counts(gold, annotation([], [event('f', 'meeting', 'جملة أخرى تماما')]), 'core events')).toEqual([0, 1, 1]);
  });

  test('may be of another type where gold allows it', () => {
    const gold = annotation([], [event('g', 'meeting', QUOTE, { types: ['meeting', 'visit'] })]);
    expect(counts(gold, annotation([], [event('f', 'visit', QUOTE)]), 'core events')).toEqual([1, 1, 1]);
  });

  test('that both name participants share one of them', () => {
    const gold = annotation(people, [event('g', 'meeting', QUOTE, { participants: ['p'] })]);
    const found = annotation(people, [event('f', 'meeting', QUOTE, { participants: ['q'] })]);
    expect(counts(gold, found, 'core events')).toEqual([0, 1, 1]);
  });

  test('have their participants counted once each', () => {
    const gold = annotation(people, [event('g', 'meeting', QUOTE, { participants: ['p', 'q', 'p'] })]);
    const found = annotation(people, [event('f', 'meeting', QUOTE, { participants: ['p'] })]);
    expect(counts(gold, found, 'core events arguments')).toEqual([1, 1, 2]);
  });

  test('are dated right where one date is part of the other', () => {
    const gold = annotation([], [event('g', 'meeting', QUOTE, { date: '2020-07' })]);
    const dated = (date: string) => score(gold, annotation([], [event('f', 'meeting', QUOTE, { date })])).rows;
    expect(dated('2020-07-03')['core events date accuracy']).toEqual({ value: 1, of: 1 });
    expect(dated('2020-08')['core events date accuracy']).toEqual({ value: 0, of: 1 });
  });

  test('of statements are counted apart', () => {
    const gold = annotation([], [event('g', 'statement', QUOTE)]);
    expect(counts(gold, gold, 'core events')).toEqual([0, 0, 0]);
    expect(counts(gold, gold, 'statements')).toEqual([1, 1, 1]);
  });
});
