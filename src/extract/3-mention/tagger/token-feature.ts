/// Features of tokens: everything the tagger looks at, as 32-bit hashes. The one rule kept here: training and
/// tagging take them from the same templates, so that a weight always means what it was learned for.

import { readColumns, type TaggedDocument } from './column.ts';
import { GROUPS } from './feature-group.ts';
import { FeatureList } from './feature-list.ts';
import { addPairs } from './pair-feature.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import { T } from './template.ts';
import { addCoreWord, addWord, EDGE_SIGNS, REACH } from './word-feature.ts';

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
  const columns = readColumns(sentence, document);
  const features = new FeatureList();
  const tokens = Array.from({ length: columns.length }, (_, at) => {
    features.clear();
    for (const group of GROUPS) group.add(features, columns, at + REACH);
    addPairs(features, columns, at + REACH);
    for (let by = -REACH; by <= REACH; by += 1) {
      addWord(features, columns.words[at + REACH + by] ?? EDGE_SIGNS, by);
      addCoreWord(features, columns.cores[at + REACH + by] ?? EDGE_SIGNS, by);
    }
    return features.copy();
  });
  return { tokens, joints: columns.joints };
}
