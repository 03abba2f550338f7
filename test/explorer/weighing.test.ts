/// What stands beside a piece of evidence: what to weigh, who disagrees, what is saved, where one reads. The one rule
/// kept here: each reason is tested against a claim of the sample that has it, and one that has not.

import { describe, expect, test } from 'vitest';
import { type Caution, cautionsOf } from '../../src/explorer/data/caution.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { isDisputed, sidesOf } from '../../src/explorer/data/dispute.ts';
import { shownPart } from '../../src/explorer/data/shown-part.ts';
import { testimoniesOfEdge, testimoniesOfNode } from '../../src/explorer/data/testimony.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import { MESSAGES } from '../../src/explorer/i18n/messages.ts';
import { createVoice } from '../../src/explorer/i18n/voice.ts';
import { activeFilters } from '../../src/explorer/panels/filter/active-filter.ts';
import { placeAmong, stepFrom } from '../../src/explorer/reader/reading-place.ts';
import { setConfidence, setSpeaker, setWindow, toggleFactuality, toggleKind } from '../../src/explorer/state/filter.ts';
import { isNewPlace } from '../../src/explorer/state/hash.ts';
import { openArticle } from '../../src/explorer/state/selection.ts';
import { INITIAL_VIEW, type Producer, type ViewState } from '../../src/explorer/state/view.ts';
import { writeGexf } from '../../src/format/gexf-writer.ts';
import { readGraphJson } from '../../src/format/graph-json.ts';
import { READING_RULES, TAKING_RULES } from '../../src/model/date-rule.ts';
import { EVENT_APART_RULES, EVENT_MERGE_RULES } from '../../src/model/event-rule.ts';
import type { ClaimEvidence, EventAttributes } from '../../src/model/graph.ts';
import { APART_RULES, MERGE_RULES } from '../../src/model/merge-rule.ts';
import { RULES } from '../../src/model/rule.ts';
import { weighedBundle } from './claim-fixture.ts';

const BUNDLE = weighedBundle();
const DATASET = indexBundle(BUNDLE);

function viewAfter(...steps: readonly Producer[]): ViewState {
  return steps.reduce((state, step) => step(state), INITIAL_VIEW);
}

function claimsOf(event: string): readonly ClaimEvidence[] {
  const attributes = DATASET.nodes.get(event)?.attributes as EventAttributes | undefined;
  if (!attributes) throw new Error(`No event ${event}`);
  return attributes.evidence;
}

function cautions(event: string, n = 0): readonly Caution['kind'][] {
  const [claim] = claimsOf(event).slice(n);
  const row = claim && DATASET.claims.rows[DATASET.claims.ofClaim.get(claim) ?? -1];
  if (!row) throw new Error(`${event} has no claim ${n}`);
  return cautionsOf(row, DATASET.documents.get(row.claim.document)).map(({ kind }) => kind);
}

describe('what to weigh', () => {
  test('is who the article has it from, named or not', () => {
    expect(cautions('event:dohaMeeting')).toContain('sourced');
    expect(cautions('event:dohaVisit')).toContain('unnamed');
    expect(cautions('event:council')).not.toContain('sourced');
  });
  test('is how it is told, unless it is affirmed', () => {
    expect(cautions('event:deployment')).toContain('told');
    expect(cautions('event:council')).not.toContain('told');
  });
  test('is a date that is missing, open or worked out, not one in the sentence’s own words', () => {
    expect(cautions('event:council')).toContain('undated');
    expect(cautions('event:talks')).toContain('dateOpen');
    expect(cautions('event:reception')).toContain('dateWorkedOut');
    const dated = cautions('event:memorandum');
    expect(dated.filter((kind) => kind.startsWith('date') || kind === 'undated')).toEqual([]);
  });
  test('is that outlet or day of publication are not known', () => {
    expect(cautions('event:ankara')).toContain('noOutlet');
    expect(cautions('event:reception')).toContain('noDay');
    expect(cautions('event:council')).toEqual(['undated']);
  });
});

describe('every name of a rule', () => {
  const names = [
    ...Object.keys(RULES).map((rule) => `rule.${rule}`),
    ...Object.keys(MERGE_RULES).map((rule) => `merge.${rule}`),
    ...Object.keys(APART_RULES).map((rule) => `apart.${rule}`),
    ...Object.keys(EVENT_MERGE_RULES).map((rule) => `together.${rule}`),
    ...Object.keys(EVENT_APART_RULES).map((rule) => `split.${rule}`),
    ...Object.keys(READING_RULES).map((rule) => `reading.${rule}`),
    ...Object.keys(TAKING_RULES).map((rule) => `taking.${rule}`),
  ];
  test('is said in words', () => {
    expect(names.filter((name) => !(name in MESSAGES))).toEqual([]);
  });
  test('stands in the data, and no other', () => {
    const said = Object.keys(MESSAGES).filter((key) => /^(rule|merge|apart|together|split|reading|taking)\./.test(key));
    expect(said.filter((key) => !names.includes(key))).toEqual([]);
  });
});

describe('a dispute', () => {
  test('has those who affirm on one side and those who deny on the other', () => {
    const { affirmed, denied, neither } = sidesOf(claimsOf('event:support'));
    expect([affirmed.length, denied.length, neither.length]).toEqual([2, 1, 0]);
  });
  test('is none once the denials are filtered away', () => {
    const { surviving } = visibleGraph(DATASET, viewAfter(toggleFactuality('denied')));
    const attributes = DATASET.nodes.get('event:support')?.attributes as EventAttributes;
    expect(isDisputed(attributes.evidence)).toBe(true);
    expect(isDisputed(surviving.claimsOf('event:support', attributes))).toBe(false);
  });
});

describe('what filters leave', () => {
  const view = viewAfter(setConfidence(60));
  const visible = visibleGraph(DATASET, view);
  test('is told of an edge sentence by sentence, as many as its weight', () => {
    for (const key of visible.edges) {
      const edge = DATASET.edges.get(key);
      if (!edge) throw new Error(`No edge ${key}`);
      const told = testimoniesOfEdge(DATASET, edge, visible.surviving.evidenceOf(edge));
      expect(told.length, key).toBe(visible.surviving.weightOf(edge));
      for (const { claim } of told) if (claim) expect(claim.confidence).toBeGreaterThanOrEqual(0.6);
    }
  });
  test('is told of an event claim by claim', () => {
    const node = DATASET.nodes.get('event:ankara');
    const told = node ? testimoniesOfNode(node, visible.surviving) : [];
    expect(told.length).toBe(claimsOf('event:ankara').filter(({ confidence }) => confidence >= 0.6).length);
  });
  test('is what is saved, with counts of its own, and nothing is without evidence', () => {
    const part = shownPart(DATASET, visible);
    const saved = readGraphJson(JSON.stringify(part));
    for (const { attributes } of saved.nodes) {
      if (!('reports' in attributes)) continue;
      expect(attributes.evidence.every(({ confidence }) => confidence >= 0.6)).toBe(true);
      expect(attributes.reports).toBe(new Set(attributes.evidence.map(({ document }) => document)).size);
    }
    expect(saved.edges.map(({ attributes }) => attributes.evidence.length)).toEqual(
      saved.edges.map(({ key }) => {
        const edge = DATASET.edges.get(key);
        return edge ? visible.surviving.weightOf(edge) : 0;
      }),
    );
    expect(writeGexf(part)).toContain('<gexf');
  });
});

describe('active filters', () => {
  const say = (language: 'ar' | 'en', ...steps: readonly Producer[]) =>
    activeFilters(DATASET, viewAfter(...steps), createVoice(language, 'latn')).map(({ text }) => text);
  test('are said one by one', () => {
    const steps = [setConfidence(60), setSpeaker('person:akar'), setWindow({ from: '2020-07-01', to: '2020-07-31' })];
    expect(say('en', ...steps)).toEqual(['Confidence ≥ 60%', 'Only what Hulusi Akar says', 'Events: July 2020']);
    expect(say('ar', setSpeaker('person:akar'))).toEqual(['ما يقوله خلوصي أكار فقط']);
  });
  test('name what is left where that is shorter than what is left out', () => {
    expect(say('en', toggleKind('place'))).toEqual(['Without: Place']);
    const others = ['person', 'state', 'place', 'meeting', 'visit', 'agreement', 'statement', 'support'] as const;
    expect(say('en', ...others.map((kind) => toggleKind(kind)))).toEqual(['Only: Organization, Military action']);
  });
  test('take themselves back', () => {
    const filtered = viewAfter(setConfidence(60), toggleKind('place'), toggleFactuality('denied'));
    const voice = createVoice('en', 'latn');
    const after = activeFilters(DATASET, filtered, voice).reduce((view, { remove }) => remove(view), filtered);
    expect(after).toEqual(INITIAL_VIEW);
  });
});

describe('reading on', () => {
  test('makes no step in the history of the browser, opening another article does', () => {
    const at = (document: string, start: number) => openArticle({ document, start, end: start + 10 });
    const reading = viewAfter(at('a.txt', 10));
    expect(isNewPlace(reading, at('a.txt', 40)(reading))).toBe(false);
    expect(isNewPlace(reading, at('b.txt', 40)(reading))).toBe(true);
  });
  const found = [10, 40, 90].map((start) => ({ start, end: start + 10 }));
  test('goes to the next sentence found, and from the last to the first', () => {
    expect(stepFrom(found, { start: 40, end: 50 }, 1)?.start).toBe(90);
    expect(stepFrom(found, { start: 90, end: 100 }, 1)?.start).toBe(10);
    expect(stepFrom(found, { start: 10, end: 20 }, -1)?.start).toBe(90);
  });
  test('begins where one is, between sentences too', () => {
    expect(placeAmong(found, { start: 0, end: 0 })).toBeUndefined();
    expect(stepFrom(found, { start: 0, end: 0 }, 1)?.start).toBe(10);
    expect(stepFrom(found, { start: 60, end: 62 }, 1)?.start).toBe(90);
    expect(stepFrom(found, { start: 60, end: 62 }, -1)?.start).toBe(40);
    expect(stepFrom([], { start: 0, end: 0 }, 1)).toBeUndefined();
  });
});
