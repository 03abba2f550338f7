/// Where a name begins inside its first token: `|` marks the place.

import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../src/extract/2-sentence/split-sentences.ts';
import { SentenceView } from '../../../../src/extract/3-mention/sentence-view.ts';
import { vocabularyOf } from '../../../../src/extract/3-mention/tagger/vocabulary.ts';
import { loadLexicon } from '../../../../src/lexicon/load-lexicon.ts';
import { documentOf } from '../notation.ts';

/// The first word of a text, cut as a name that begins there would be.
function cut(text: string): string {
  const { document, sentences } = splitSentences(documentOf(text));
  const views = sentences.map((sentence) => new SentenceView(document, sentence, loadLexicon()));
  const view = views[0] as SentenceView;
  const word = view.raw(0);
  const { cut: letters } = view.word(0).tagged(vocabularyOf(views)).reading;
  return letters === 0 ? word : `${word.slice(0, letters)}|${word.slice(letters)}`;
}

describe('a token at the start of a name', () => {
  test('is left whole where the whole is a name', () => {
    expect(['وليد', 'بلال', 'كمال', 'لبنان'].map(cut)).toEqual(['وليد', 'بلال', 'كمال', 'لبنان']);
  });

  test('loses what stands before a name of the lexicon', () => {
    expect(['ومحمد', 'لمحمد', 'بتركيا', 'ولتركيا'].map(cut)).toEqual(['و|محمد', 'ل|محمد', 'ب|تركيا', 'ول|تركيا']);
  });

  test('loses both lams of an assimilated article', () => {
    expect(['للأردن', 'وللأردن'].map(cut)).toEqual(['لل|أردن', 'ولل|أردن']);
  });

  test('loses what stands before a word that the document writes bare', () => {
    expect(cut('بزغتور وصل.')).toBe('بزغتور');
    expect(cut('بزغتور وصل. ثم عاد زغتور.')).toBe('ب|زغتور');
  });

  test('loses a conjunction before a longer word, but no other letter', () => {
    expect(['وزغتورا', 'وزغت', 'كزغتورا'].map(cut)).toEqual(['و|زغتورا', 'وزغت', 'كزغتورا']);
  });
});
