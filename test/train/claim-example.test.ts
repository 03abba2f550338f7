import { describe, expect, test } from 'vitest';
import type { Gold } from '../../src/evaluate/gold.ts';
import { readGoldArticle } from '../../src/evaluate/gold-article.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { claimExamples, claimInput, DENSE_ANNOTATOR } from '../../src/train/claim-example.ts';
import { graphArticle } from '../../src/train/graph-articles.ts';

const TEXT = 'التقى الوزير خالد المهندي السفير نادر حلمي في طرابلس.';
const MARKED = [
  'H لقاء',
  `S ${TEXT.replace('خالد المهندي', '[PER خالد المهندي]').replace('نادر حلمي', '[PER نادر حلمي]')}`,
  'E meeting | trigger=التقى | participant=خالد المهندي; participant=نادر حلمي | factuality=asserted',
].join('\n');

describe('examples of claims', () => {
  const article = readGoldArticle('a-1.txt', MARKED);
  const input = claimInput(article, loadLexicon(), { rulesOnly: true });
  const examples = input && claimExamples(article, input, loadLexicon());

  test('hold where an annotator saw the event, and nowhere else', () => {
    const held = examples?.drafts.filter(({ holds }) => holds).map(({ scopes }) => scopes[1]);
    expect(held).toEqual(['meeting']);
  });

  test('hold in the roles an annotator gave', () => {
    const held = examples?.arguments.filter(({ holds }) => holds).map(({ scopes }) => scopes[0]);
    expect(held).toEqual(['participant', 'participant']);
  });

  test('say so where an annotator marks more than others', () => {
    const dense = readGoldArticle('a-81.txt', MARKED);
    const found = input && claimExamples(dense, input, loadLexicon());
    expect(found?.drafts.every(({ features }) => features.includes(DENSE_ANNOTATOR))).toBe(true);
    expect(examples?.drafts.some(({ features }) => features.includes(DENSE_ANNOTATOR))).toBe(false);
  });

  test('also come from gold that is a graph', () => {
    const gold: Gold = {
      entities: [{ id: 'a', type: 'person', name_ar: 'خالد بن سعد المهندي', aliases: ['المهندي', 'خالد المهندي'] }],
      events: [
        {
          id: 'e',
          type: 'meeting',
          participants: [{ entity: 'a', role: 'participant' }],
          evidence: [{ doc: 'a', quote: TEXT }],
        },
        { id: 'f', type: 'visit', evidence: [{ doc: 'b', quote: TEXT }] },
      ],
    };
    const [sentence, ...others] = graphArticle('a-1.txt', `عنوان\n${TEXT}\n`, gold).sentences;
    expect(others).toEqual([]);
    expect(sentence?.span).toEqual({ start: 6, end: 6 + TEXT.length });
    expect(sentence?.claims).toEqual([{ kind: 'meeting', fields: [{ name: 'participant', value: 'خالد المهندي' }] }]);
  });
});
