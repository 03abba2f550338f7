/// Scores on gold articles whose figures can be counted by hand.

import { describe, expect, test } from 'vitest';
import type { Accuracy, Score } from '../../src/evaluate/figure.ts';
import { readGoldArticle } from '../../src/evaluate/gold-article.ts';
import type { Report } from '../../src/evaluate/report.ts';
import { scoreArticles } from '../../src/evaluate/score-articles.ts';
import { type ClaimHere, type FoundHere, graphOf } from './gold-graph.ts';

const article = readGoldArticle(
  'gulf-01.txt',
  [
    'H لقاء في [LOC مسقط]',
    'S استقبل [PER سالم] في [LOC صلالة] أمس [PER نور]، وقال [PER خالد] إن الاتفاق سيوقع',
    'E meeting | trigger=استقبل | host=سالم; participant=الضيف نور | place=صلالة | date=أمس | factuality=asserted',
    'E statement | trigger=قال | speaker=خالد | factuality=asserted',
    'E agreement | trigger=الاتفاق | factuality=planned | source=خالد',
    'E other | trigger=لقاء',
  ].join('\n'),
);
const NAMES = { سالم: 'person', نور: 'person', خالد: 'person', صلالة: 'place' } as const;
const MEETING: ClaimHere = { kind: 'meeting', trigger: 'استقبل', roles: { host: 'سالم' } };

function report(found: FoundHere): Report {
  const { graph, documents } = graphOf(article, found);
  return scoreArticles([article], graph, documents);
}

/// A row's counts: matched, found, gold.
function counts(found: FoundHere, row: string): readonly number[] {
  const { matched, found: all, gold } = report(found).rows[row] as Score;
  return [matched, all, gold];
}

function accuracy(claim: ClaimHere, row: string): Accuracy {
  return report({ names: NAMES, claims: [claim] }).rows[row] as Accuracy;
}

describe('names', () => {
  test('count where span and kind are those of the mark', () => {
    expect(counts({ names: { سالم: 'person', مسقط: 'state', الاتفاق: 'person' } }, 'names')).toEqual([1, 3, 5]);
    expect(counts({ names: { سالم: 'person', مسقط: 'state' } }, '  place')).toEqual([0, 0, 2]);
  });

  test('that are missing or spurious are listed with their sentence', () => {
    const { items } = report({ names: { ...NAMES, مسقط: 'state' } });
    expect(items.filter(({ what }) => what === 'names')).toEqual([
      { side: 'missing', what: 'names', name: 'place مسقط', where: 'gulf-01.txt: لقاء في مسقط' },
      { side: 'spurious', what: 'names', name: 'state مسقط', where: 'gulf-01.txt: لقاء في مسقط' },
    ]);
  });
});

describe('claims', () => {
  test('match by sentence and kind, each once', () => {
    const found = { names: NAMES, claims: [MEETING, { ...MEETING, trigger: 'لقاء', roles: {} }, MEETING] };
    expect(counts(found, '  meeting')).toEqual([1, 3, 1]);
    expect(counts(found, 'core events')).toEqual([1, 3, 2]);
    expect(counts(found, 'statements')).toEqual([0, 0, 1]);
  });

  test('of kinds that the ontology lacks are passed over', () => {
    expect(counts({}, 'core events')).toEqual([0, 0, 2]);
  });

  test('are matched to the one with most participants', () => {
    const found = { names: NAMES, claims: [{ ...MEETING, roles: {} }, MEETING] };
    expect(counts(found, 'core events arguments')).toEqual([1, 1, 2]);
  });

  test('count participants by name, whatever the role, and places apart', () => {
    const both: ClaimHere = { ...MEETING, roles: { visitor: 'سالم', participant: 'نور', place: 'صلالة' } };
    expect(counts({ names: NAMES, claims: [both] }, 'core events arguments')).toEqual([2, 2, 2]);
    expect(counts({ names: NAMES, claims: [both] }, 'core events places')).toEqual([1, 1, 1]);
  });

  test('are dated right where the date stands at the words of gold', () => {
    expect(accuracy({ ...MEETING, date: 'أمس' }, 'core events date accuracy')).toEqual({ value: 1, of: 1 });
    expect(accuracy({ ...MEETING, date: 'نور' }, 'core events date accuracy')).toEqual({ value: 0, of: 1 });
    expect(accuracy(MEETING, 'core events date accuracy')).toEqual({ value: 0, of: 1 });
  });

  test('have factuality, speaker and source judged where they match', () => {
    const agreement: ClaimHere = { kind: 'agreement', trigger: 'الاتفاق', factuality: 'planned', source: 'خالد' };
    expect(accuracy(agreement, 'core events factuality accuracy')).toEqual({ value: 1, of: 1 });
    expect(accuracy({ ...agreement, source: 'سالم' }, 'source accuracy')).toEqual({ value: 0, of: 1 });
    expect(accuracy(agreement, 'source accuracy')).toEqual({ value: 1, of: 1 });
    const statement: ClaimHere = { kind: 'statement', trigger: 'قال', roles: { speaker: 'نور' } };
    expect(accuracy(statement, 'statements speaker accuracy')).toEqual({ value: 0, of: 1 });
    expect(accuracy({ ...statement, roles: { speaker: 'خالد' } }, 'statements speaker accuracy').value).toBe(1);
  });

  test('list what they lack and what they have too much', () => {
    const { items } = report({ names: NAMES, claims: [{ ...MEETING, roles: { host: 'خالد' } }] });
    const named = items
      .filter(({ what }) => what !== 'names')
      .map(({ side, what, name }) => `${side} ${what}: ${name}`);
    expect(named).toEqual([
      'missing events: statement قال',
      'missing events: agreement الاتفاق',
      'missing arguments: meeting استقبل: سالم',
      'missing arguments: meeting استقبل: نور',
      'missing places: meeting استقبل: صلالة',
      'missing dates: meeting استقبل: أمس',
      'spurious arguments: meeting استقبل: host خالد',
    ]);
  });

  test('are judged by their stated confidence', () => {
    const claims = [{ ...MEETING, confidence: 0.9 }, { kind: 'visit', trigger: 'استقبل', confidence: 0.3 } as const];
    expect(report({ names: NAMES, claims }).reliability).toMatchObject({
      claims: 2,
      bins: [
        { from: 0.3, claims: 1, stated: 0.3, share: 0 },
        { from: 0.9, claims: 1, stated: 0.9, share: 1 },
      ],
    });
  });
});
