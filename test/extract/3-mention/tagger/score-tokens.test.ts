/// Scores summed beforehand are those of the features written out one by one, as training sees them.

import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/extract/1-document/read-document.ts';
import { splitSentences } from '../../../../src/extract/2-sentence/split-sentences.ts';
import { readByRules } from '../../../../src/extract/3-mention/find-mentions.ts';
import { SentenceView } from '../../../../src/extract/3-mention/sentence-view.ts';
import { tagDocument } from '../../../../src/extract/3-mention/tagger/apply-tagger.ts';
import { emissions } from '../../../../src/extract/3-mention/tagger/decode-tags.ts';
import { loadWeights } from '../../../../src/extract/3-mention/tagger/load-weights.ts';
import { scoreTokens } from '../../../../src/extract/3-mention/tagger/score-tokens.ts';
import { sentenceFeatures } from '../../../../src/extract/3-mention/tagger/token-feature.ts';
import { loadLexicon } from '../../../../src/lexicon/load-lexicon.ts';
import { textArticle } from '../../../../src/model/article.ts';

const TEXT = `وزير الخارجية يلتقي نظيره في العاصمة
قال وزير الدفاع اللواء سالم بن عمران، في بيان (وكالة) نشر أمس، إن «مجلس الوزراء» وافق على 12 قراراً.
وأكد عمران لصحيفة “الفجر” أن الوفد زار مدينة ود الفرات، ولم يوقع اتفاقاً مع حكومة بلاده!
وبالعاصمة التقى السفير جان-بيار مولر COVID-19 5+5؛ ثم غادر؟`;

test('a sentence is scored as its features say, again and again', () => {
  const lexicon = loadLexicon();
  const weights = loadWeights();
  const { document } = readDocument(textArticle('a', TEXT), lexicon);
  if (!document) throw new Error('not read');
  const { sentences } = splitSentences(document);
  const ruled = readByRules(sentences.map((sentence) => new SentenceView(document, sentence, lexicon)));
  const tagged = tagDocument(ruled);
  const written = ruled.map((one) =>
    sentenceFeatures(one, tagged).tokens.flatMap((features) => [...emissions(features, weights)]),
  );
  for (let turn = 0; turn < 2; turn += 1) {
    expect(ruled.map((one) => [...scoreTokens(one, tagged, weights).own])).toEqual(written);
  }
  expect(written.flat().length).toBeGreaterThan(400);
});
