/// Features of tokens: everything the tagger looks at, as 32-bit hashes. The one rule kept here: training and
/// tagging take them from the same templates, so that a weight always means what it was learned for.

import { Columns, type TaggedDocument } from './column.ts';
import { GROUPS } from './feature-group.ts';
import { FeatureList } from './feature-list.ts';
import { addChosenWords, addPairs } from './pair-feature.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import { EDGE_WORD } from './tagged-word.ts';
import { T } from './template.ts';
import { addWord, REACH } from './word-feature.ts';

/// The feature that every token has.
export const BIAS_FEATURE: number = T.bias;

/// What the tagger looks at in a sentence.
export interface SentenceFeatures {
  /// The features of each token.
  readonly tokens: readonly Int32Array[];
  /// The joint at each token, see `jointAt`.
  readonly joints: ArrayLike<number>;
}

/// The features of a sentence, those of its words among them.
export function sentenceFeatures(sentence: RuledSentence, document: TaggedDocument): SentenceFeatures {
  const columns = new Columns().read(sentence, document);
  const features = new FeatureList();
  const tokens = Array.from({ length: columns.length }, (_, at) => {
    const place = at + REACH;
    features.clear();
    for (const group of GROUPS) group.add(features, columns, place);
    addPairs(features, columns, place);
    addChosenWords(features, columns, place);
    for (let by = -REACH; by <= REACH; by += 1) addWord(features, columns.words[place + by] ?? EDGE_WORD, by);
    return features.copy();
  });
  return { tokens, joints: columns.joints.slice(0, columns.length) };
}
