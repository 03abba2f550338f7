import { expect, test } from 'vitest';
import { MentionTable } from '../../../src/extract/5-entity/mention-table.ts';
import { extractDocument } from '../../../src/extract/pipeline.ts';
import { textArticle } from '../../../src/model/article.ts';
import { lexicon } from '../read-text.ts';

const TEXTS = [
  'استقبل وزير الدفاع خلوصي أكار نظيره صلاح النمروش في طرابلس.',
  'خبر بلا أسماء',
  'وزار النمروش أنقرة يوم الجمعة.',
];

test('each mention has its document, its words and its sentence, also behind a document that has none', () => {
  const table = new MentionTable();
  const extractions = TEXTS.map((text, at) => extractDocument(textArticle(`${at}.txt`, text), lexicon).extraction);
  for (const extraction of extractions) table.add(extraction);
  for (const [document, { mentions, sentences }] of extractions.entries())
    for (const [mention, { span, sentence, rule, form }] of mentions.entries()) {
      const number = table.numberOf({ document, mention });
      expect(table.place(number)).toEqual({ document, span, sentence: sentences[sentence]?.span, rule });
      expect([table.spanOf(number), table.isName(number)]).toEqual([span, form === 'name']);
    }
});
