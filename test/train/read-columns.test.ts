/// Reading annotated text in columns.

import { describe, expect, test } from 'vitest';
import type { MarkedArticle } from '../../src/evaluate/gold-article.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { readColumns } from '../../src/train/read-columns.ts';

function marked({ text, names }: MarkedArticle): readonly string[] {
  return names.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('text in columns', () => {
  const read = (source: string): readonly string[] => readColumns('x', source, loadLexicon()).flatMap(marked);

  test('joins the parts of a name', () => {
    expect(read('قال O\nسالم B-PERS\nالعمري I-PERS\nفي O\nمسقط B-LOC\n. O\n')).toEqual([
      'person: سالم العمري',
      'place: مسقط',
    ]);
  });

  test('has states told apart by the lexicon, attached letters or not', () => {
    expect(read('زار O\nتركيا B-GPE\nوقطر B-GPE\n. O\n')).toEqual(['state: تركيا', 'state: وقطر']);
  });

  test('takes the first tag that is of use, whatever stands around it', () => {
    expect(read('وزير B-OCC\nالداخلية I-OCC B-ORG\n1948 B-DATE\n')).toEqual(['organization: الداخلية']);
  });

  test('ends a name at the end of a sentence', () => {
    expect(read('سالم B-PERS\n. O\nخالد I-PERS\n')).toEqual(['person: سالم', 'person: خالد']);
  });
});
