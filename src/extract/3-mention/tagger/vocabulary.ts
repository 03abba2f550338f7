/// The words of a document. The one rule kept here: they count as they are written, in look-up form, whatever may be
/// attached to them.

import type { SentenceView } from '../sentence-view.ts';
import type { Vocabulary } from './core-reading.ts';

export function vocabularyOf(views: readonly SentenceView[]): Vocabulary {
  const vocabulary = new Set<string>();
  for (const { keys } of views) for (const key of keys) vocabulary.add(key);
  return vocabulary;
}
