/// Features of single words: what a token's neighbours and the token itself say by their letters, classes and what is
/// attached to them. The one rule kept here: they depend on a word and its distance alone, so that their weights can be
/// summed once a word.

import { mix } from './feature-hash.ts';
import type { FeatureList } from './feature-list.ts';
import type { TaggedWord } from './tagged-word.ts';
import { offset, T } from './template.ts';
import type { WordSigns } from './word-sign.ts';

/// How far words are looked at to either side.
export const REACH = 2;

/// What a word says of the token `by` places before it.
export function addWord(features: FeatureList, word: TaggedWord, by: number): void {
  addWhole(features, word.signs, by);
  addCore(features, word.coreSigns, by);
  if (by === 0) addAttached(features, word);
}

function addWhole(features: FeatureList, { key, affixes, classes }: WordSigns, by: number): void {
  features.add(mix(offset(T.key, by), key));
  if (by === 0) for (const affix of affixes) features.add(mix(T.affix, affix));
  if (by === -1 || by === 1) for (const affix of affixes) features.add(mix(offset(T.nearAffix, by), affix));
  for (const name of classes) features.add(mix(offset(T.classes, by), name));
}

function addCore(features: FeatureList, { key, signature }: WordSigns, by: number): void {
  features.add(mix(offset(T.signature, by), signature));
  if (by === 0) features.add(mix(T.core, key));
  else if (by === -1 || by === 1) features.add(mix(offset(T.core, by), key));
}

function addAttached(features: FeatureList, { attached, coreSigns }: TaggedWord): void {
  features.add(mix(mix(T.attachedCore, attached), coreSigns.signature));
  if (attached === 0) return;
  for (const name of coreSigns.classes) {
    features.add(mix(T.coreClass, name));
    features.add(mix(mix(T.attachedClass, attached), name));
  }
  for (const affix of coreSigns.affixes) features.add(mix(T.coreAffix, affix));
}

/// What a word says of the token `by` places before it by what the rules chose there: its kind and part, and the same
/// with the rule's name.
export function addChosenWord(features: FeatureList, word: TaggedWord, by: number, shape: number, rule: number): void {
  if (by === 0) features.add(mix(mix(T.chosenSignature, rule), word.signature));
  else if (by === -1) features.add(mix(mix(T.chosenKey, shape), word.key));
  else if (by === 1) features.add(mix(mix(offset(T.chosenKey, 1), shape), word.key));
}
