/// Features of tokens: everything the tagger looks at, as 32-bit hashes. The one rule kept here: training and
/// tagging call this same file, so that a weight always means what it was learned for.

import { type NameWord, nameWord } from '../name-word.ts';
import { coreReading, type Vocabulary } from './core-word.ts';
import { type DocumentSigns, slotsElsewhere } from './document-sign.ts';
import { hashText, mix } from './feature-hash.ts';
import { jointAt } from './joint.ts';
import { type RuleSigns, ruleSigns } from './rule-sign.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import { shapeSigns } from './shape-sign.ts';
import { type WordSigns, wordSigns } from './word-sign.ts';

/// What is known of a document while its sentences are tagged.
export interface TaggedDocument {
  readonly vocabulary: Vocabulary;
  readonly signs: DocumentSigns;
}

const NAME_WORDS: readonly NameWord[] = ['given', 'common-given', 'surname', 'particle', 'unknown', 'stop'];
const EDGE = 0x5e47;
const ROLES = { headline: 1, body: 2, item: 3 } as const;

/// The columns of a sentence: one number a token for each thing looked at.
interface Columns {
  readonly words: readonly WordSigns[];
  readonly cores: readonly WordSigns[];
  readonly attached: Int32Array;
  readonly named: Int32Array;
  readonly shapes: readonly { readonly shape: number; readonly signs: readonly number[] }[];
  readonly rules: RuleSigns;
  readonly elsewhere: readonly (readonly number[])[];
  readonly role: number;
  readonly joints: Uint8Array;
}

/// Numbers of the templates: never renumbered, since weights are stored under them.
const T = {
  bias: 1,
  key: 2,
  keyPair: 3,
  affix: 4,
  nearAffix: 5,
  shape: 6,
  classes: 7,
  signature: 8,
  signaturePair: 9,
  signatureTriple: 10,
  named: 11,
  namedPair: 12,
  namedTriple: 13,
  chosen: 14,
  chosenPair: 15,
  chosenRule: 16,
  rules: 17,
  chosenNamed: 18,
  chosenKey: 19,
  elsewhere: 20,
  core: 21,
  coreClass: 22,
  attached: 23,
  attachedCore: 24,
  position: 25,
  role: 26,
  chosenRulePair: 27,
  coreAffix: 28,
  shapeSigns: 29,
  attachedShape: 30,
  chosenSignature: 31,
  chosenAttached: 32,
  elsewhereChosen: 33,
  keyShape: 34,
  attachedClass: 35,
  attachedNamed: 36,
  attachedChosen: 37,
} as const;

/// The feature that every token has.
export const BIAS_FEATURE: number = T.bias;

/// What the tagger looks at in a sentence.
export interface SentenceFeatures {
  /// The features of each token.
  readonly tokens: readonly Int32Array[];
  /// The joint at each token, see `jointAt`.
  readonly joints: ArrayLike<number>;
}

/// The features of a sentence.
export function sentenceFeatures(sentence: RuledSentence, document: TaggedDocument): SentenceFeatures {
  const columns = readColumns(sentence, document);
  const tokens = Array.from({ length: sentence.view.length }, (_, at) => {
    const features: number[] = [T.bias, mix(T.role, columns.role)];
    addWords(features, columns, at);
    addClasses(features, columns, at);
    addCore(features, columns, at);
    addShapes(features, columns, at);
    addRules(features, columns, at);
    addPosition(features, columns, at);
    return new Int32Array(features);
  });
  return { tokens, joints: columns.joints };
}

function readColumns(sentence: RuledSentence, document: TaggedDocument): Columns {
  const { view } = sentence;
  const readings = Array.from({ length: view.length }, (_, at) => coreReading(view, at, document.vocabulary));
  const named = readings.map((reading, at) => nameWord(view, at, reading.key));
  return {
    words: view.keys.map((key) => wordSigns(view.lexicon, key)),
    cores: readings.map((reading) => wordSigns(view.lexicon, reading.key)),
    attached: Int32Array.from(readings, (reading) =>
      reading.cut === 0 ? 0 : mix(hashText(reading.conjunction), hashText(reading.preposition)),
    ),
    named: Int32Array.from(named, (word) => 1 + NAME_WORDS.indexOf(word)),
    shapes: shapeSigns(view),
    rules: ruleSigns(view.length, sentence.proposed, sentence.chosen),
    elsewhere: readings.map((reading) => slotsElsewhere(document.signs, reading.key, sentence.index)),
    role: ROLES[view.sentence.role],
    joints: Uint8Array.from(readings, (reading, at) => jointAt(view, at, reading, named[at] ?? 'stop')),
  };
}

function offset(template: number, by: number): number {
  return template + 64 * (by + 4);
}

function wordAt(columns: Columns, at: number): number {
  return columns.words[at]?.key ?? EDGE;
}

function signatureAt(columns: Columns, at: number): number {
  return columns.cores[at]?.signature ?? EDGE;
}

function addWords(features: number[], columns: Columns, at: number): void {
  for (let by = -2; by <= 2; by += 1) features.push(mix(offset(T.key, by), wordAt(columns, at + by)));
  for (let by = -1; by <= 0; by += 1)
    features.push(mix(mix(offset(T.keyPair, by), wordAt(columns, at + by)), wordAt(columns, at + by + 1)));
  for (const affix of columns.words[at]?.affixes ?? []) features.push(mix(T.affix, affix));
  for (let by = -1; by <= 1; by += 2) {
    for (const affix of columns.words[at + by]?.affixes ?? []) features.push(mix(offset(T.nearAffix, by), affix));
  }
}

function addClasses(features: number[], columns: Columns, at: number): void {
  for (let by = -2; by <= 2; by += 1) {
    for (const name of columns.words[at + by]?.classes ?? []) features.push(mix(offset(T.classes, by), name));
    features.push(
      mix(offset(T.signature, by), signatureAt(columns, at + by)),
      mix(offset(T.named, by), columns.named[at + by] ?? EDGE),
    );
  }
  const [before, here, after] = [signatureAt(columns, at - 1), signatureAt(columns, at), signatureAt(columns, at + 1)];
  features.push(
    mix(mix(T.signaturePair, before), here),
    mix(mix(offset(T.signaturePair, 1), here), after),
    mix(mix(mix(T.signatureTriple, before), here), after),
  );
  addNamed(features, columns.named, at);
}

function addNamed(features: number[], named: Int32Array, at: number): void {
  const [far, before, here, after, next] = [-2, -1, 0, 1, 2].map((by) => named[at + by] ?? EDGE) as [
    number,
    number,
    number,
    number,
    number,
  ];
  features.push(mix(mix(T.namedPair, before), here), mix(mix(offset(T.namedPair, 1), here), after));
  features.push(
    mix(mix(mix(T.namedTriple, before), here), after),
    mix(mix(mix(offset(T.namedTriple, -1), far), before), here),
  );
  features.push(mix(mix(mix(offset(T.namedTriple, 1), here), after), next));
}

function addCore(features: number[], columns: Columns, at: number): void {
  const core = columns.cores[at];
  const attached = columns.attached[at] ?? 0;
  features.push(
    mix(T.core, core?.key ?? EDGE),
    mix(T.attached, attached),
    mix(offset(T.attached, 1), columns.attached[at + 1] ?? 0),
  );
  features.push(
    mix(offset(T.core, -1), columns.cores[at - 1]?.key ?? EDGE),
    mix(offset(T.core, 1), columns.cores[at + 1]?.key ?? EDGE),
  );
  features.push(
    mix(mix(T.attachedCore, attached), core?.signature ?? EDGE),
    mix(mix(T.attachedNamed, attached), columns.named[at] ?? 0),
  );
  features.push(mix(mix(mix(T.attachedNamed + 64, attached), columns.named[at - 1] ?? EDGE), columns.named[at] ?? 0));
  features.push(mix(mix(T.attachedChosen, attached), columns.rules.chosen[at] ?? 0));
  if (attached === 0 || !core) return;
  for (const name of core.classes) features.push(mix(T.coreClass, name), mix(mix(T.attachedClass, attached), name));
  for (const affix of core.affixes) features.push(mix(T.coreAffix, affix));
}

function addShapes(features: number[], columns: Columns, at: number): void {
  for (let by = -2; by <= 2; by += 1) features.push(mix(offset(T.shape, by), columns.shapes[at + by]?.shape ?? EDGE));
  const here = columns.shapes[at]?.shape ?? EDGE;
  features.push(
    mix(mix(T.attachedShape, columns.shapes[at - 1]?.shape ?? EDGE), here),
    mix(mix(T.keyShape, wordAt(columns, at - 1)), here),
  );
  for (const sign of columns.shapes[at]?.signs ?? []) features.push(mix(T.shapeSigns, sign));
}

function addRules(features: number[], columns: Columns, at: number): void {
  const { chosen, chosenRule, others } = columns.rules;
  const here = chosen[at] ?? 0;
  const rule = chosenRule[at] ?? 0;
  for (let by = -2; by <= 2; by += 1) features.push(mix(offset(T.chosen, by), chosen[at + by] ?? EDGE));
  for (let by = -1; by <= 1; by += 1) features.push(mix(offset(T.chosenRule, by), chosenRule[at + by] ?? EDGE));
  features.push(
    mix(mix(T.chosenPair, chosen[at - 1] ?? EDGE), here),
    mix(mix(offset(T.chosenPair, 1), here), chosen[at + 1] ?? EDGE),
  );
  features.push(
    mix(mix(T.chosenNamed, rule), columns.named[at] ?? 0),
    mix(mix(T.chosenSignature, rule), signatureAt(columns, at)),
  );
  features.push(
    mix(mix(T.chosenAttached, rule), columns.attached[at] ?? 0),
    mix(mix(T.chosenKey, here), wordAt(columns, at - 1)),
  );
  features.push(
    mix(mix(offset(T.chosenKey, 1), here), wordAt(columns, at + 1)),
    mix(mix(T.chosenRulePair, rule), columns.named[at + 1] ?? EDGE),
  );
  for (let by = -1; by <= 1; by += 1)
    for (const sign of others[at + by] ?? []) features.push(mix(offset(T.rules, by), sign));
  for (let by = -1; by <= 1; by += 1)
    for (const slot of columns.elsewhere[at + by] ?? []) features.push(mix(offset(T.elsewhere, by), slot));
  for (const slot of columns.elsewhere[at] ?? []) features.push(mix(mix(T.elsewhereChosen, here), slot));
}

function addPosition(features: number[], columns: Columns, at: number): void {
  const last = columns.words.length - 1 - at;
  features.push(mix(T.position, Math.min(at, 4)), mix(offset(T.position, 1), Math.min(last, 2)));
  if (at < 6)
    features.push(mix(mix(offset(T.position, 2), columns.shapes[at]?.shape ?? 0), columns.rules.chosen[at] ?? 0));
}
