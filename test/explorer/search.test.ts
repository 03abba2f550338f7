/// Finding: names in any spelling, in Arabic or Latin letters, and sentences. The one rule kept here: what comes
/// back is the original text with the match where it stands in it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { guessNames } from '../../src/explorer/search/guess.ts';
import { findMatches, maybeMatch } from '../../src/explorer/search/highlight.ts';
import { search, searchGroups, searchUndated } from '../../src/explorer/search/search.ts';
import { buildSearch, emptyIndex, growIndex } from '../../src/explorer/search/search-index.ts';
import { createShortlist } from '../../src/explorer/search/shortlist.ts';
import { createTexts } from '../../src/explorer/search/texts.ts';
import { maybeTwoNames, readRouteQuery, searchNames } from '../../src/explorer/search/two-names.ts';
import { maybeWithoutDate } from '../../src/search/fact.ts';
import { sayingWords } from '../../src/search/question.ts';
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
  test.each([
    ['Qatar', 'state'],
    ['قَطر', 'state'],
    ['Akar', 'person'],
    ['Libya', 'state'],
    ['لقاء', 'event'],
  ])('the group of the best hit for «%s» comes first: %s', (typed, group) => {
    const { nodes: all, ...rest } = sampleBundle().graph;
    const like = all.flatMap((node) => {
      const { attributes, key } = node;
      if ('factuality' in attributes || (key !== 'person:haftar' && key !== 'organization:un')) return [node];
      const aliases = ['Qatari Special Forces', 'Libyan Akaria', 'تلقاء طرابلس', 'قوات قطرية'];
      return [{ key, attributes: { ...attributes, aliases } }];
    });
    const bundle = { ...sampleBundle(), graph: { ...rest, nodes: like } };
    const found = [...searchGroups(buildSearch(indexBundle(bundle)), typed)];
    const filled = found.filter(([, { all }]) => all > 0).map(([name]) => name);
    expect(filled[0]).toBe(group);
    expect(filled.length).toBeGreaterThan(1);
    expect(found.at(-1)?.[0]).toBe('sentence');
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
    expect(groups.get('place')?.best.map(({ node }) => node)).toContain('place:tripoli');
    expect(groups.get('sentence')).toEqual({ best: [], all: 0 });
  });
  test('one letter finds a name by its last word too, though the letter stands in its first', () => {
    const people = searchGroups(INDEX, 'r')
      .get('person')
      ?.best.map(({ node }) => node);
    expect(
      searchGroups(INDEX, 'a')
        .get('person')
        ?.best.map(({ node }) => node),
    ).toContain('person:akar');
    expect(people).not.toContain('person:akar');
  });
  test('the best of a group are had, and how many there are of it', () => {
    const few = search(INDEX, 'ليبيا').filter((hit) => hit.group === 'sentence');
    const { best = [], all = 0 } = searchGroups(INDEX, 'ليبيا').get('sentence') ?? {};
    expect(all).toBeGreaterThan(few.length);
    expect(best.length).toBe(all);
    expect(best.slice(0, few.length)).toEqual(few);
    expect(searchGroups(INDEX, 'ليبيا', 2).get('sentence')).toEqual({ best: best.slice(0, 2), all });
  });
  test('many texts as one are found like each of them', () => {
    const some = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ') }), { maxLength: 1100 });
    fc.assert(
      fc.property(
        some,
        fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 3 }),
        (all, part) => {
          const texts = createTexts();
          for (const text of all) texts.add(text);
          const found: number[] = [];
          texts.find(part, (at) => found.push(at));
          expect(found).toEqual(all.flatMap((text, at) => (text.includes(part) ? [at] : [])));
        },
      ),
      { numRuns: 60 },
    );
  });
  test('a shortlist is the beginning of all in order', () => {
    const many = Array.from({ length: 500 }, (_, n) => ({ node: `n${n}`, text: 'x'.repeat((n * 31) % 7) }));
    const scoreOf = (n: number): number => (n * 7919) % 50;
    const [few, all] = [createShortlist(20), createShortlist(500)];
    for (const [n, thing] of many.entries()) for (const list of [few, all]) list.offer(thing, scoreOf(n));
    expect(few.best()).toEqual(all.best().slice(0, 20));
    expect(few.all()).toBe(500);
    const scores = all.best().map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('events are found by what is known of them', () => {
  function events(typed: string): readonly string[] {
    return (searchGroups(INDEX, typed).get('event')?.best ?? []).map(({ node }) => node).sort();
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
  test('events that nobody dates are had apart from those of the date', () => {
    const undated = searchUndated(INDEX, 'السراج 2020').best.map(({ node }) => node);
    expect(undated).toEqual(['event:talks']);
    expect(searchUndated(INDEX, 'al-Sarraj, 26 December 2020?').best.map(({ node }) => node)).toEqual(undated);
    expect(searchUndated(INDEX, 'السراج تشرين الثاني ٢٠١٩').best.map(({ node }) => node)).toEqual(undated);
    expect(events('السراج 2020').filter((key) => undated.includes(key))).toEqual([]);
  });
  test.each(['السراج', '2020', 'في عام 2020', 'السراج 5'])('«%s» leaves none out for want of a date', (typed) => {
    expect(searchUndated(INDEX, typed)).toEqual({ best: [], all: 0 });
  });
  test('May is a month beside a figure, and a name where people are called so', () => {
    const names = new Set(['theresa', 'may']);
    expect(maybeWithoutDate('theresa may', names)).toBeUndefined();
    expect(maybeWithoutDate('theresa may libya 2018', names)).toBe('theresa may libya');
    expect(maybeWithoutDate('libya may 2018', names)).toBe('libya');
    expect(maybeWithoutDate('libya 5 may', names)).toBe('libya');
    expect(maybeWithoutDate('libya may', new Set())).toBe('libya');
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
  test.each(['أكار وقطر', 'أكار و قطر', 'أكار قطر', 'Akar and Qatar', 'Hulusi Akar & Qatar', 'Akar Qatar'])(
    '«%s» are two names, "and" or not, whatever else is found',
    (typed) => {
      expect(maybeTwoNames(INDEX, typed)).toEqual(['person:akar', 'state:qatar']);
    },
  );
  test.each([
    'خلوصي أكار',
    'صلاح النمروش',
    'وزارة الدفاع',
    'who met Akar',
    'وزير ليبيا',
    'Akar and',
    'and Qatar',
    'أكار ق',
  ])('«%s» are not two', (typed) => {
    expect(maybeTwoNames(INDEX, typed)).toBeUndefined();
  });
  test('where nothing else is found, the beginning of a name is enough', () => {
    expect(maybeTwoNames(INDEX, 'خلوصي وقطر')).toBeUndefined();
    expect(maybeTwoNames(INDEX, 'خلوصي وقطر', 'beginning')).toEqual(['person:akar', 'state:qatar']);
  });
  test('each end is the likeliest node of its name', () => {
    expect(searchNames(INDEX, 'أكار', 1).map(({ node }) => node)).toEqual(['person:akar']);
    expect(searchNames(INDEX, 'Akar', 1).map(({ node }) => node)).toEqual(['person:akar']);
    expect(searchNames(INDEX, 'قطر', 1).map(({ node }) => node)).toEqual(['state:qatar']);
  });
});

describe('guessing', () => {
  function guessed(typed: string): readonly string[] {
    return guessNames(INDEX, typed, 5).map(({ node }) => node);
  }
  test.each([
    ['النمرش', 'person:namroush'],
    ['نمرشو', 'person:namroush'],
    ['والنمرش', 'person:namroush'],
    ['النممرووش', 'person:namroush'],
    ['قطرر', 'state:qatar'],
    ['باشاغه', 'person:bashagha'],
    ['فتحي باشاغه؟', 'person:bashagha'],
    ['السراچ', 'person:sarraj'],
    ['النمرش 2020', 'person:namroush'],
    ['Bashgaha', 'person:bashagha'],
  ])('«%s» may mean %s', (typed, node) => {
    expect(guessed(typed)).toContain(node);
    expect(guessed(typed).length).toBeLessThan(3);
  });
  test('nothing is guessed for what is known, for short words and for what is like nothing', () => {
    for (const typed of ['النمروش', 'النمر', 'قطز', 'زززززز', '2020', '', 'النمررششش', 'أكار وقطر'])
      expect(guessed(typed), typed).toEqual([]);
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
    for (let n = 0; n < 15_000; n += 1) big.words.add((n * 7919).toString(36).padStart(8, 'مقرلف'));
    expect([big.names.length > 10_000, big.sentences.length >= 10_000]).toEqual([true, true]);
    const ways = [
      'مح',
      'محمد الورفلي',
      'who met Khaled in 2014',
      'وقف إطلاق النار',
      'الورفلي 2020',
      'الورفيلل المقرييف',
    ];
    for (const typed of ways) {
      const work = [0, 1, 2].map(() => {
        const before = process.cpuUsage();
        searchGroups(big, typed);
        maybeTwoNames(big, typed);
        guessNames(big, typed, 5);
        searchUndated(big, typed);
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
