/// Features that tie a word to what stands beside it or to what the rules say of it. The one rule kept here: these are
/// too many to keep, and are looked up token by token.

import type { Columns } from './column.ts';
import { mix } from './feature-hash.ts';
import type { FeatureList } from './feature-list.ts';
import type { TaggedWord } from './tagged-word.ts';
import { offset, T } from './template.ts';
import { addChosenWord } from './word-feature.ts';

/// The features of a token that are of no group and of no single word.
export function addPairs(features: FeatureList, columns: Columns, place: number): void {
  addNeighbours(features, columns, place);
  addSigns(features, columns, place);
}

function addNeighbours(features: FeatureList, { words, shapes }: Columns, place: number): void {
  const before = words[place - 1] as TaggedWord;
  const here = words[place] as TaggedWord;
  const after = words[place + 1] as TaggedWord;
  features.add(mix(mix(offset(T.keyPair, -1), before.key), here.key));
  features.add(mix(mix(offset(T.keyPair, 0), here.key), after.key));
  features.add(mix(mix(T.keyShape, before.key), shapes[place] as number));
  const signatures = mix(mix(T.signatureTriple, before.signature), here.signature);
  features.add(mix(mix(T.signaturePair, before.signature), here.signature));
  features.add(mix(mix(offset(T.signaturePair, 1), here.signature), after.signature));
  features.add(mix(signatures, after.signature));
}

function addSigns(features: FeatureList, { shapeSigns, ruleSigns, elsewhere, chosen }: Columns, place: number): void {
  for (const sign of shapeSigns.at(place)) features.add(mix(T.shapeSigns, sign));
  for (let by = -1; by <= 1; by += 1) {
    for (const sign of ruleSigns.at(place + by)) features.add(mix(offset(T.rules, by), sign));
    for (const slot of elsewhere.at(place + by)) features.add(mix(offset(T.elsewhere, by), slot));
  }
  for (const slot of elsewhere.at(place)) features.add(mix(mix(T.elsewhereChosen, chosen[place] as number), slot));
}

/// What the words at a place and beside it say together with what the rules chose there.
export function addChosenWords(features: FeatureList, { words, chosen, chosenRule }: Columns, place: number): void {
  for (let by = -1; by <= 1; by += 1) {
    const word = words[place + by] as TaggedWord;
    addChosenWord(features, word, by, chosen[place] as number, chosenRule[place] as number);
  }
}
