/// Features of tokens: everything the tagger looks at, as 32-bit hashes. The one rule kept here: training and
/// tagging call this same file, so that a weight always means what it was learned for.

import type { Reading } from '../../../arabic/clitics.ts';
import { type NameWord, nameWord } from '../name-word.ts';
import { coreReading, type Vocabulary } from './core-word.ts';
import { type DocumentSigns, slotsElsewhere } from './document-sign.ts';
import { hashText, mix } from './feature-hash.ts';
import { FeatureList } from './feature-list.ts';
import { jointAt } from './joint.ts';
import { ruleSigns } from './rule-sign.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import { shapeSigns } from './shape-sign.ts';
import { EDGE, offset, T } from './template.ts';
import { addCoreWord, addWord, EDGE_SIGNS, REACH } from './word-feature.ts';
import { type WordSigns, wordSigns } from './word-sign.ts';

/// What is known of a document while its sentences are tagged.
export interface TaggedDocument {
  readonly vocabulary: Vocabulary;
  readonly signs: DocumentSigns;
}

const NAME_WORDS: readonly NameWord[] = ['given', 'common-given', 'surname', 'particle', 'unknown', 'stop'];
const ROLES = { headline: 1, body: 2, item: 3 } as const;

/// The columns of a sentence: one number or list a token for each thing looked at. Each begins and ends with
/// `REACH` places for what stands beyond the sentence, so that a token's place is its number more `REACH`.
export interface Columns {
  readonly length: number;
  readonly words: readonly WordSigns[];
  readonly cores: readonly WordSigns[];
  readonly attached: Int32Array;
  readonly named: Int32Array;
  readonly shapes: Int32Array;
  readonly shapeSigns: readonly (readonly number[])[];
  readonly chosen: Int32Array;
  readonly chosenRule: Int32Array;
  readonly ruleSigns: readonly (readonly number[])[];
  readonly elsewhere: readonly (readonly number[])[];
  readonly role: number;
  readonly joints: Uint8Array;
}

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
    addContext(features, columns, at);
    for (let by = -REACH; by <= REACH; by += 1) {
      addWord(features, columns.words[at + REACH + by] ?? EDGE_SIGNS, by);
      addCoreWord(features, columns.cores[at + REACH + by] ?? EDGE_SIGNS, by);
    }
    return features.features.slice();
  });
  return { tokens, joints: columns.joints };
}

/// The features of a token but for those of single words.
export function addContext(features: FeatureList, columns: Columns, at: number): void {
  const place = at + REACH;
  features.add(T.bias);
  features.add(mix(T.role, columns.role));
  addPairs(features, columns, place);
  addNamed(features, columns.named, place);
  addCore(features, columns, place);
  addShapes(features, columns, place);
  addChosen(features, columns, place);
  addRules(features, columns, place);
  addPosition(features, columns, at);
}

/// Reads the columns of a sentence.
export function readColumns(sentence: RuledSentence, document: TaggedDocument): Columns {
  const { view } = sentence;
  const readings = view.keys.map((_, at) => coreReading(view, at, document.vocabulary));
  const named = readings.map((reading, at) => nameWord(view, at, reading.key));
  const shapes = shapeSigns(view);
  const rules = ruleSigns(view.length, sentence.proposed, sentence.chosen);
  return {
    length: view.length,
    words: framed(view.keys, (key) => wordSigns(view.lexicon, key), EDGE_SIGNS),
    cores: framed(readings, (reading) => wordSigns(view.lexicon, reading.key), EDGE_SIGNS),
    attached: numbers(readings, attachedSign, 0),
    named: numbers(named, (word) => 1 + NAME_WORDS.indexOf(word), EDGE),
    shapes: numbers(shapes, ({ shape }) => shape, EDGE),
    shapeSigns: framed(shapes, ({ signs }) => signs, []),
    chosen: numbers(rules.chosen, (shape) => shape, EDGE),
    chosenRule: numbers(rules.chosenRule, (shape) => shape, EDGE),
    ruleSigns: framed(rules.others, (signs) => signs, []),
    elsewhere: framed(readings, ({ key }) => slotsElsewhere(document.signs, key, sentence.index), []),
    role: ROLES[view.sentence.role],
    joints: Uint8Array.from(readings, (reading, at) => jointAt(view, at, reading, named[at] ?? 'stop')),
  };
}

/// A column with `edge` at its ends.
function framed<Item, Value>(items: readonly Item[], read: (item: Item) => Value, edge: Value): Value[] {
  const column = new Array<Value>(items.length + 2 * REACH).fill(edge);
  for (let at = 0; at < items.length; at += 1) column[at + REACH] = read(items[at] as Item);
  return column;
}

function numbers<Item>(items: ArrayLike<Item>, read: (item: Item) => number, edge: number): Int32Array {
  const column = new Int32Array(items.length + 2 * REACH).fill(edge);
  for (let at = 0; at < items.length; at += 1) column[at + REACH] = read(items[at] as Item);
  return column;
}

function attachedSign({ cut, conjunction, preposition }: Reading): number {
  return cut === 0 ? 0 : mix(hashText(conjunction), hashText(preposition));
}

function addPairs(features: FeatureList, { words, cores }: Columns, place: number): void {
  const [keyBefore, key, keyAfter] = [
    signsAt(words, place - 1).key,
    signsAt(words, place).key,
    signsAt(words, place + 1).key,
  ];
  features.add(mix(mix(offset(T.keyPair, -1), keyBefore), key));
  features.add(mix(mix(offset(T.keyPair, 0), key), keyAfter));
  const before = signsAt(cores, place - 1).signature;
  const here = signsAt(cores, place).signature;
  const after = signsAt(cores, place + 1).signature;
  features.add(mix(mix(T.signaturePair, before), here));
  features.add(mix(mix(offset(T.signaturePair, 1), here), after));
  features.add(mix(mix(mix(T.signatureTriple, before), here), after));
}

function signsAt(signs: readonly WordSigns[], place: number): WordSigns {
  return signs[place] as WordSigns;
}

function numberAt(column: Int32Array, place: number): number {
  return column[place] as number;
}

function addNamed(features: FeatureList, named: Int32Array, place: number): void {
  for (let by = -2; by <= 2; by += 1) features.add(mix(offset(T.named, by), numberAt(named, place + by)));
  const before = numberAt(named, place - 1);
  const here = numberAt(named, place);
  const after = numberAt(named, place + 1);
  features.add(mix(mix(T.namedPair, before), here));
  features.add(mix(mix(offset(T.namedPair, 1), here), after));
  features.add(mix(mix(mix(T.namedTriple, before), here), after));
  features.add(mix(mix(mix(offset(T.namedTriple, -1), numberAt(named, place - 2)), before), here));
  features.add(mix(mix(mix(offset(T.namedTriple, 1), here), after), numberAt(named, place + 2)));
}

function addCore(features: FeatureList, { cores, attached, named, chosen }: Columns, place: number): void {
  const core = signsAt(cores, place);
  const here = numberAt(attached, place);
  const word = numberAt(named, place);
  features.add(mix(T.attached, here));
  features.add(mix(offset(T.attached, 1), numberAt(attached, place + 1)));
  features.add(mix(mix(T.attachedCore, here), core.signature));
  features.add(mix(mix(T.attachedNamed, here), word));
  features.add(mix(mix(mix(T.attachedNamed + 64, here), numberAt(named, place - 1)), word));
  features.add(mix(mix(T.attachedChosen, here), numberAt(chosen, place)));
  if (here === 0) return;
  for (const name of core.classes) {
    features.add(mix(T.coreClass, name));
    features.add(mix(mix(T.attachedClass, here), name));
  }
  for (const affix of core.affixes) features.add(mix(T.coreAffix, affix));
}

function addShapes(features: FeatureList, { shapes, words, shapeSigns: signs }: Columns, place: number): void {
  for (let by = -2; by <= 2; by += 1) features.add(mix(offset(T.shape, by), numberAt(shapes, place + by)));
  const here = numberAt(shapes, place);
  features.add(mix(mix(T.attachedShape, numberAt(shapes, place - 1)), here));
  features.add(mix(mix(T.keyShape, signsAt(words, place - 1).key), here));
  for (const sign of signs[place] ?? []) features.add(mix(T.shapeSigns, sign));
}

function addChosen(features: FeatureList, columns: Columns, place: number): void {
  const { chosen, chosenRule, named, words } = columns;
  const here = numberAt(chosen, place);
  const rule = numberAt(chosenRule, place);
  for (let by = -2; by <= 2; by += 1) features.add(mix(offset(T.chosen, by), numberAt(chosen, place + by)));
  for (let by = -1; by <= 1; by += 1) features.add(mix(offset(T.chosenRule, by), numberAt(chosenRule, place + by)));
  features.add(mix(mix(T.chosenPair, numberAt(chosen, place - 1)), here));
  features.add(mix(mix(offset(T.chosenPair, 1), here), numberAt(chosen, place + 1)));
  features.add(mix(mix(T.chosenNamed, rule), numberAt(named, place)));
  features.add(mix(mix(T.chosenSignature, rule), signsAt(columns.cores, place).signature));
  features.add(mix(mix(T.chosenAttached, rule), numberAt(columns.attached, place)));
  features.add(mix(mix(T.chosenKey, here), signsAt(words, place - 1).key));
  features.add(mix(mix(offset(T.chosenKey, 1), here), signsAt(words, place + 1).key));
  features.add(mix(mix(T.chosenRulePair, rule), numberAt(named, place + 1)));
}

function addRules(features: FeatureList, { ruleSigns: signs, elsewhere, chosen }: Columns, place: number): void {
  for (let by = -1; by <= 1; by += 1)
    for (const sign of signs[place + by] ?? []) features.add(mix(offset(T.rules, by), sign));
  for (let by = -1; by <= 1; by += 1)
    for (const slot of elsewhere[place + by] ?? []) features.add(mix(offset(T.elsewhere, by), slot));
  for (const slot of elsewhere[place] ?? []) features.add(mix(mix(T.elsewhereChosen, numberAt(chosen, place)), slot));
}

function addPosition(features: FeatureList, { length, shapes, chosen }: Columns, at: number): void {
  features.add(mix(T.position, Math.min(at, 4)));
  features.add(mix(offset(T.position, 1), Math.min(length - 1 - at, 2)));
  if (at >= 6) return;
  const place = at + REACH;
  features.add(mix(mix(offset(T.position, 2), numberAt(shapes, place)), numberAt(chosen, place)));
}
