/// Features that tie a word to what stands beside it or to what the rules say of it. The one rule kept here: these are
/// too many to keep, and are looked up token by token.

import type { Columns } from './column.ts';
import { mix } from './feature-hash.ts';
import type { FeatureList } from './feature-list.ts';
import { offset, T } from './template.ts';
import { REACH } from './word-feature.ts';
import type { WordSigns } from './word-sign.ts';

/// Tokens this near the start of a sentence have their shape and rule looked at with it.
const OPENING = 6;

/// The features of a token that are of no group and of no single word.
export function addPairs(features: FeatureList, columns: Columns, place: number): void {
  addNeighbours(features, columns, place);
  addChosenWords(features, columns, place);
  addAttached(features, columns, place);
  addSigns(features, columns, place);
  if (place - REACH < OPENING) {
    const { shapes, chosen } = columns;
    features.add(mix(mix(offset(T.position, 2), numberAt(shapes, place)), numberAt(chosen, place)));
  }
}

function signsAt(signs: readonly WordSigns[], place: number): WordSigns {
  return signs[place] as WordSigns;
}

function numberAt(column: Int32Array, place: number): number {
  return column[place] as number;
}

function addNeighbours(features: FeatureList, { words, cores, shapes }: Columns, place: number): void {
  const keyBefore = signsAt(words, place - 1).key;
  const key = signsAt(words, place).key;
  features.add(mix(mix(offset(T.keyPair, -1), keyBefore), key));
  features.add(mix(mix(offset(T.keyPair, 0), key), signsAt(words, place + 1).key));
  features.add(mix(mix(T.keyShape, keyBefore), numberAt(shapes, place)));
  const before = signsAt(cores, place - 1).signature;
  const here = signsAt(cores, place).signature;
  const after = signsAt(cores, place + 1).signature;
  features.add(mix(mix(T.signaturePair, before), here));
  features.add(mix(mix(offset(T.signaturePair, 1), here), after));
  features.add(mix(mix(mix(T.signatureTriple, before), here), after));
}

function addChosenWords(features: FeatureList, { chosen, chosenRule, words, cores }: Columns, place: number): void {
  const here = numberAt(chosen, place);
  features.add(mix(mix(T.chosenSignature, numberAt(chosenRule, place)), signsAt(cores, place).signature));
  features.add(mix(mix(T.chosenKey, here), signsAt(words, place - 1).key));
  features.add(mix(mix(offset(T.chosenKey, 1), here), signsAt(words, place + 1).key));
}

function addAttached(features: FeatureList, { attached, cores }: Columns, place: number): void {
  const core = signsAt(cores, place);
  const here = numberAt(attached, place);
  features.add(mix(mix(T.attachedCore, here), core.signature));
  if (here === 0) return;
  for (const name of core.classes) {
    features.add(mix(T.coreClass, name));
    features.add(mix(mix(T.attachedClass, here), name));
  }
  for (const affix of core.affixes) features.add(mix(T.coreAffix, affix));
}

function addSigns(features: FeatureList, columns: Columns, place: number): void {
  const { ruleSigns, elsewhere, chosen } = columns;
  for (const sign of columns.shapeSigns[place] ?? []) features.add(mix(T.shapeSigns, sign));
  for (let by = -1; by <= 1; by += 1) {
    for (const sign of ruleSigns[place + by] ?? []) features.add(mix(offset(T.rules, by), sign));
    for (const slot of elsewhere[place + by] ?? []) features.add(mix(offset(T.elsewhere, by), slot));
  }
  for (const slot of elsewhere[place] ?? []) features.add(mix(mix(T.elsewhereChosen, numberAt(chosen, place)), slot));
}
