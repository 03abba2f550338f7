/// Finding: names in any spelling, in Arabic or Latin letters, and sentences. The one rule kept here: what comes
/// back is the original text with the match where it stands in it.

import { describe, expect, test } from 'vitest';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { maybeMatch } from '../../src/explorer/search/highlight.ts';
import { buildSearch, search } from '../../src/explorer/search/search.ts';
import { generatedBundle, sampleBundle } from './fixture.ts';

const INDEX = buildSearch(indexBundle(sampleBundle()));

function firstNode(typed: string): string | undefined {
  return search(INDEX, typed)[0]?.node;
}

function nodes(typed: string): readonly string[] {
  return search(INDEX, typed, 100).map((hit) => `${hit.group} ${hit.node} ${hit.text}`);
}

describe('search', () => {
  test.each(['أكار', 'اكار', 'آكار', 'خلوصي أكار', 'Akar', 'akar', 'HULUSI', 'hulusi akar'])(
    '«%s» finds Akar first',
    (typed) => {
      expect(firstNode(typed)).toBe('person:akar');
    },
  );
  test.each(['Khulusi', 'Acar', 'Khulousi Akar'])('another romanization, «%s», finds Akar', (typed) => {
    expect(search(INDEX, typed).map((hit) => hit.node)).toContain('person:akar');
  });
  test('accents and their absence find the same', () => {
    expect(firstNode('Guler')).toBe('person:guler');
    expect(firstNode('Güler')).toBe('person:guler');
    expect(firstNode('Cavusoglu')).toBe('person:cavusoglu');
  });
  test('hamza, vowel marks and tatweel change nothing', () => {
    expect(nodes('أَحمَد')).toEqual(nodes('احمد'));
    expect(nodes('أحـمد')).toEqual(nodes('احمد'));
    expect(nodes('احمد').length).toBeGreaterThan(0);
  });
  test('Arabic-Indic digits find Latin ones', () => {
    expect(nodes('٢٠١٩')).toEqual(nodes('2019'));
    expect(nodes('2019').length).toBeGreaterThan(0);
  });
  test('a name is found without its article', () => {
    expect(firstNode('نمروش')).toBe('person:namroush');
  });
  test('words in any order find what has them all', () => {
    expect(search(INDEX, 'الدين صلاح').map((hit) => hit.node)).toContain('person:namroush');
  });
  test('hits come in groups: names before events before sentences', () => {
    const groups = search(INDEX, 'طرابلس').map((hit) => hit.group);
    expect([...new Set(groups)]).toEqual(['place', 'event', 'sentence']);
  });
  test('a sentence is found once and leads to its event', () => {
    const sentences = search(INDEX, 'مركز إسبرطة').filter((hit) => hit.group === 'sentence');
    expect(sentences.map((hit) => hit.node)).toEqual(['event:training']);
  });
  test('nothing is found for nothing', () => {
    expect(search(INDEX, '  ')).toEqual([]);
    expect(search(INDEX, 'زززززز')).toEqual([]);
  });
  test('five thousand nodes are searched in under 50 ms', () => {
    const big = buildSearch(indexBundle(generatedBundle(5000)));
    search(big, 'لقاء رقم');
    const times = ['كيان', 'لقاء 77', 'Entity 4', 'number'].map((typed) => {
      const start = performance.now();
      search(big, typed);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe('highlighting', () => {
  function matched(raw: string, query: string): string | undefined {
    const span = maybeMatch(raw, query);
    return span && raw.slice(span.start, span.end);
  }
  test('marks the match as it is written, vowel marks and all', () => {
    expect(matched('قال أَحمَدُ المسماري', 'احمد')).toBe('أَحمَدُ');
  });
  test('marks alef maksura and teh marbuta under either spelling', () => {
    expect(matched('زيارة مستشفى', 'زياره')).toBe('زيارة');
    expect(matched('زيارة مستشفى', 'مستشفي')).toBe('مستشفى');
  });
  test('marks accented Latin letters', () => {
    expect(matched('Yaşar Güler', 'guler')).toBe('Güler');
  });
  test('has nothing to mark where nothing matches', () => {
    expect(maybeMatch('طرابلس', 'سرت')).toBeUndefined();
    expect(maybeMatch('طرابلس', '')).toBeUndefined();
  });
});
