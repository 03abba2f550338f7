/// Features of single words: what a token's neighbours and the token itself say by their letters and classes. The one
/// rule kept here: they depend on a word and its distance alone, so that their weights can be summed once a word.

import { mix } from './feature-hash.ts';
import type { FeatureList } from './feature-list.ts';
import { EDGE, offset, T } from './template.ts';
import type { WordSigns } from './word-sign.ts';

/// How far words are looked at to either side.
export const REACH = 2;

/// What stands beyond the ends of a sentence.
export const EDGE_SIGNS: WordSigns = { key: EDGE, affixes: [], classes: [], signature: EDGE };

/// What a token's look-up form says of the token `by` places before it.
export function addWord(features: FeatureList, { key, affixes, classes }: WordSigns, by: number): void {
  features.add(mix(offset(T.key, by), key));
  if (by === 0) for (const affix of affixes) features.add(mix(T.affix, affix));
  if (by === -1 || by === 1) for (const affix of affixes) features.add(mix(offset(T.nearAffix, by), affix));
  for (const name of classes) features.add(mix(offset(T.classes, by), name));
}

/// What the core of a token says of the token `by` places before it.
export function addCoreWord(features: FeatureList, { key, signature }: WordSigns, by: number): void {
  features.add(mix(offset(T.signature, by), signature));
  if (by === 0) features.add(mix(T.core, key));
  else if (by === -1 || by === 1) features.add(mix(offset(T.core, by), key));
}
