/// Finding: names in any spelling, in Arabic or Latin letters, and sentences. The one rule kept here: what comes
/// back is the original text with the match where it stands in it.

import { describe, expect, test } from 'vitest';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { findMatches, maybeMatch } from '../../src/explorer/search/highlight.ts';
import { sayingWords } from '../../src/explorer/search/question.ts';
import { maybeTwoNames, readRouteQuery, search, searchGroups, searchNames } from '../../src/explorer/search/search.ts';
import { buildSearch, emptyIndex, growIndex } from '../../src/explorer/search/search-index.ts';
import { sampleBundle } from './fixture.ts';
import { namedBundle } from './named-bundle.ts';

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
  test('a name is found by the letters of its article alone', () => {
    expect(nodes('ل').length).toBeGreaterThan(0);
    expect(nodes('ال').length).toBeGreaterThan(0);
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
  test('one letter finds names with a word that begins with it, and no sentences', () => {
    const groups = searchGroups(INDEX, 'ط');
    expect(groups.get('place')?.map(({ node }) => node)).toContain('place:tripoli');
    expect(groups.get('sentence')).toEqual([]);
  });
  test('all hits of a group can be had', () => {
    const few = search(INDEX, 'ليبيا').filter((hit) => hit.group === 'sentence');
    const all = searchGroups(INDEX, 'ليبيا').get('sentence') ?? [];
    expect(all.length).toBeGreaterThan(few.length);
    expect(all.slice(0, few.length)).toEqual(few);
  });
});

describe('events are found by what is known of them', () => {
  function events(typed: string): readonly string[] {
    return (searchGroups(INDEX, typed).get('event') ?? []).map(({ node }) => node).sort();
  }
  const NAMROUSH_2020 = ['event:ankara', 'event:council', 'event:dohaMeeting', 'event:dohaVisit', 'event:reception'];
  test('a name and a year', () => {
    expect(events('النمروش 2020')).toEqual(NAMROUSH_2020);
    expect(events('Namroush ٢٠٢٠')).toEqual(NAMROUSH_2020);
  });
  test('two names, in whatever order, joined by "and" or not', () => {
    expect(events('النمروش قطر')).toEqual(['event:dohaVisit']);
    expect(events('قطر والنمروش')).toEqual(['event:dohaVisit']);
    expect(events('Qatar Namroush')).toEqual(['event:dohaVisit']);
  });
  test('a question by who, what and when', () => {
    expect(events('who met al-Namroush in 2020?')).toEqual(NAMROUSH_2020.filter((key) => key !== 'event:dohaVisit'));
    expect(events('من التقى النمروش في نوفمبر 2020؟')).toEqual(['event:ankara', 'event:dohaMeeting']);
  });
  test('months by their names east and west', () => {
    expect(events('النمروش تشرين الثاني')).toContain('event:ankara');
    expect(events('Namroush July')).toEqual(['event:reception']);
  });
  test('words that only ask are left out, unless nothing else was typed', () => {
    expect(sayingWords(['who', 'met', 'akar'])).toEqual(['met', 'akar']);
    expect(sayingWords(['من'])).toEqual(['من']);
  });
});

describe('questions about links', () => {
  test.each(['أكار → قطر', 'أكار ← قطر', 'أكار -> قطر', 'أكار <-> قطر', 'أكار->قطر'])('«%s» has two ends', (typed) => {
    expect(readRouteQuery(typed)).toEqual(['أكار', 'قطر']);
  });
  test.each(['أكار', 'أكار →', '→ قطر', 'a → b → c', 'al-Namroush'])('«%s» is no such question', (typed) => {
    expect(readRouteQuery(typed)).toBeUndefined();
  });
  test('two names without an arrow are known as two, wherever they part', () => {
    expect(maybeTwoNames(INDEX, 'أكار قطر')).toEqual(['person:akar', 'state:qatar']);
    expect(maybeTwoNames(INDEX, 'Hulusi Akar Qatar')).toEqual(['person:akar', 'state:qatar']);
    expect(maybeTwoNames(INDEX, 'أكار')).toBeUndefined();
    expect(maybeTwoNames(INDEX, 'أكار كلمة')).toBeUndefined();
  });
  test('each end is the likeliest node of its name', () => {
    expect(searchNames(INDEX, 'أكار', 1).map(({ node }) => node)).toEqual(['person:akar']);
    expect(searchNames(INDEX, 'Akar', 1).map(({ node }) => node)).toEqual(['person:akar']);
    expect(searchNames(INDEX, 'قطر', 1).map(({ node }) => node)).toEqual(['state:qatar']);
  });
});

describe('the index', () => {
  test('can be searched while it grows, names first', () => {
    const index = emptyIndex();
    const steps = growIndex(indexBundle(sampleBundle()), index);
    steps.next();
    expect(search(index, 'أكار').map(({ group }) => group)).not.toContain('sentence');
    expect(search(index, 'أكار').length).toBeGreaterThan(0);
    for (const _ of steps);
    expect(search(index, 'أكار')).toEqual(search(INDEX, 'أكار'));
  });
  test('of five thousand nodes and ten thousand sentences answers within 50 ms of work', () => {
    const big = buildSearch(indexBundle(namedBundle(5000)));
    expect([big.names.length > 10_000, big.sentences.length >= 10_000]).toEqual([true, true]);
    for (const typed of ['مح', 'محمد الورفلي', 'who met Khaled in 2014', 'وقف إطلاق النار', 'الورفلي 2020']) {
      const work = [0, 1, 2].map(() => {
        const before = process.cpuUsage();
        searchGroups(big, typed);
        return process.cpuUsage(before).user / 1000;
      });
      expect(Math.min(...work), typed).toBeLessThan(50);
    }
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
  test('marks each word of a query that does not stand there as a whole', () => {
    const raw = 'التقى صلاح الدين النمروش أمير قطر';
    expect(findMatches(raw, 'قطر النمروش').map(({ start, end }) => raw.slice(start, end))).toEqual(['النمروش', 'قطر']);
    expect(findMatches(raw, 'وقطر').map(({ start, end }) => raw.slice(start, end))).toEqual(['قطر']);
  });
  test('has nothing to mark where nothing matches', () => {
    expect(maybeMatch('طرابلس', 'سرت')).toBeUndefined();
    expect(maybeMatch('طرابلس', '')).toBeUndefined();
  });
});
