/// What an investigator needs to trust what is shown: why sentences are one event, how a date was found, what has no date,
/// and which of two events that look the same is which. The one rule kept here: the graph is the one that was built.

import { describe, expect, test } from 'vitest';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { claimOfDate, maybeDateStory } from '../../src/explorer/data/date-story.ts';
import { shownClaims } from '../../src/explorer/data/histogram.ts';
import { shownPart } from '../../src/explorer/data/shown-part.ts';
import { maybeOwnWords } from '../../src/explorer/data/twin.ts';
import { countUndated } from '../../src/explorer/data/undated.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import { keepUndated, setClock, setConfidence, setWindow } from '../../src/explorer/state/filter.ts';
import { decodeView, encodeView } from '../../src/explorer/state/hash.ts';
import { INITIAL_VIEW, type Producer, type ViewState } from '../../src/explorer/state/view.ts';
import { sayingOf, snippetOf } from '../../src/explorer/text/snippet.ts';
import { readGraphJson } from '../../src/format/graph-json.ts';
import { type EventAttributes, isEvent } from '../../src/model/graph.ts';
import { builtBundle } from '../built-bundle.ts';

const BUNDLE = builtBundle();
const DATASET = indexBundle(BUNDLE);
const EVENTS = BUNDLE.graph.nodes.flatMap(({ key, attributes }) => (isEvent(attributes) ? [{ key, attributes }] : []));

function viewAfter(...steps: readonly Producer[]): ViewState {
  return steps.reduce((state, step) => step(state), INITIAL_VIEW);
}

const DECEMBER = setWindow({ from: '2020-12-01', to: '2020-12-31' });

describe('evidence without a date', () => {
  const shown = (...steps: readonly Producer[]): number =>
    shownClaims(DATASET, visibleGraph(DATASET, viewAfter(...steps))).length;
  const undated = (...steps: readonly Producer[]): number => {
    const view = viewAfter(...steps);
    return countUndated(DATASET, visibleGraph(DATASET, view).surviving, view.clock);
  };

  test('is left out of chosen days, and as much comes back as was said to be out', () => {
    const out = undated(DECEMBER);
    expect(out).toBeGreaterThan(0);
    expect(shown(DECEMBER, keepUndated(true)) - shown(DECEMBER)).toBe(out);
    expect(undated(DECEMBER, keepUndated(true))).toBe(out);
  });
  test('is counted by the clock that is chosen, and under the other filters', () => {
    const rows = DATASET.claims.rows.filter(({ days }) => days.published === undefined);
    expect(undated(DECEMBER, setClock('published'))).toBe(rows.length);
    const sure = DATASET.claims.rows.filter(
      ({ days, claim }) => !days.event && Math.round(claim.confidence * 100) >= 95,
    );
    expect(undated(DECEMBER, setConfidence(95))).toBe(sure.length);
  });
  test('is kept by the link, and forgotten with the days', () => {
    const view = viewAfter(DECEMBER, keepUndated(true));
    expect(encodeView(view)).toContain('undated=keep');
    expect(decodeView(`#${encodeView(view)}`)).toEqual(view);
    expect(setWindow(null)(view)).toEqual(INITIAL_VIEW);
    expect(decodeView('#undated=keep')).toEqual(INITIAL_VIEW);
  });
});

describe('how a date was found', () => {
  const stories = EVENTS.flatMap(({ attributes }) =>
    attributes.evidence.flatMap((claim) => {
      const document = DATASET.documents.get(claim.document);
      const story = maybeDateStory(claim, document);
      return story && document ? [{ claim, document, story }] : [];
    }),
  );

  test('is told of every date that was worked out, in words that stand in the article', () => {
    expect(stories.length).toBeGreaterThan(5);
    for (const { document, story } of stories)
      for (const place of [story.words, story.anchor, story.taken?.from])
        if (place) expect(document.text.replace(/\s+/g, ' ')).toContain(place.words);
    const worked = EVENTS.flatMap(({ attributes }) => attributes.evidence).filter(
      ({ date }) => date?.value && date.value.basis !== 'text',
    );
    expect(worked.filter((claim) => !stories.some((one) => one.claim === claim))).toEqual([]);
  });
  test('says from which day it was counted, and what was taken over from where', () => {
    for (const { claim, story } of stories) {
      if (story.rule !== 'stated') expect(story.days.length, claim.quote).toBeGreaterThan(0);
      if (story.taken && story.taken.rule !== 'recent-news') expect(story.taken.from).not.toBeNull();
    }
  });
  test('of an event is that of a claim which says its day', () => {
    for (const { attributes } of EVENTS) {
      const claim = claimOfDate(attributes);
      expect(claim?.date?.value?.start).toBe(attributes.date?.start);
    }
  });
  test('is not told of a date that its sentence states', () => {
    const stated = EVENTS.flatMap(({ attributes }) => attributes.evidence).filter(
      ({ date }) => date?.value?.basis === 'text',
    );
    for (const claim of stated) expect(maybeDateStory(claim, DATASET.documents.get(claim.document))).toBeUndefined();
  });
});

describe('a few words of a sentence', () => {
  const QUOTE = 'وأكد الوزير خلال مؤتمر صحفي مطول في العاصمة أن بلاده ستواصل دعم الحكومة الشرعية حتى يعود السلام';
  test('are its own, cut between words', () => {
    const text = sayingOf(snippetOf(QUOTE, 100, { start: 100, end: 104 }, 40));
    expect(text.endsWith(' …')).toBe(true);
    expect(QUOTE.startsWith(text.slice(0, -2))).toBe(true);
    expect(QUOTE[text.length - 2]).toBe(' ');
  });
  test('say what comes after, and at the end of a sentence what came before', () => {
    const at = QUOTE.indexOf('يعود');
    const { before, words, after } = snippetOf(QUOTE, 0, { start: at, end: at + 4 }, 40);
    expect([words, after]).toEqual(['يعود', ' السلام']);
    expect(before.startsWith('… ')).toBe(true);
    expect(QUOTE).toContain(before.slice(1));
  });
  test('are the whole of a short sentence', () => {
    expect(sayingOf(snippetOf('قال كلمة', 0, { start: 0, end: 3 }))).toBe('قال كلمة');
  });
});

describe('events that look the same', () => {
  test('have words of their own, no two the same; others have none', () => {
    const rows = EVENTS.map(
      ({ key, attributes }) => [attributes.label, maybeOwnWords(DATASET, key, attributes)] as const,
    );
    const twins = rows.filter(([label]) => rows.filter(([other]) => other === label).length > 1);
    expect(twins.length).toBeGreaterThan(10);
    expect(new Set(twins.map(([label, words]) => `${label} ${words}`)).size).toBe(twins.length);
    expect(rows.filter(([, words]) => words !== undefined)).toHaveLength(twins.length);
  });
});

test('the part of a graph that is shown keeps only decisions on evidence that is in it', () => {
  const part = shownPart(DATASET, visibleGraph(DATASET, viewAfter(setConfidence(90))));
  const again = readGraphJson(JSON.stringify(part));
  for (const { attributes } of again.nodes) {
    if (!isEvent(attributes)) continue;
    const { evidence, merges = [] }: EventAttributes = attributes;
    for (const { left, right } of merges)
      for (const quote of [left, right])
        expect(
          evidence.some(({ document, trigger }) => document === quote.document && trigger.start === quote.start),
        ).toBe(true);
  }
});
