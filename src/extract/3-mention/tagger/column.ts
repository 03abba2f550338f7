/// Columns: a sentence as the tagger looks at it, one number or list a token for each thing looked at. The one rule kept
/// here: a column begins and ends with `REACH` places for what stands beyond the sentence.

import type { Reading } from '../../../arabic/clitics.ts';
import { type NameWord, nameWord } from '../name-word.ts';
import { wordOf } from '../word.ts';
import { coreReading, type Vocabulary } from './core-word.ts';
import { type DocumentSigns, slotsElsewhere } from './document-sign.ts';
import { hashText, mix } from './feature-hash.ts';
import { jointAt } from './joint.ts';
import { ruleSigns } from './rule-sign.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import { EDGE_CODE, shapeCode, shapeSigns } from './shape-sign.ts';
import { EDGE } from './template.ts';
import { EDGE_SIGNS, REACH } from './word-feature.ts';
import type { WordSigns } from './word-sign.ts';

/// What is known of a document while its sentences are tagged.
export interface TaggedDocument {
  readonly vocabulary: Vocabulary;
  readonly signs: DocumentSigns;
}

/// The columns of a sentence. A token's place in them is its number more `REACH`.
export interface Columns {
  readonly length: number;
  readonly words: readonly WordSigns[];
  readonly cores: readonly WordSigns[];
  readonly attached: Int32Array;
  /// The same as small numbers.
  readonly attachedCodes: Int32Array;
  readonly named: Int32Array;
  readonly shapes: Int32Array;
  /// The same as numbers from 0 to 63, -1 for a rare one.
  readonly shapeCodes: Int32Array;
  readonly shapeSigns: readonly (readonly number[])[];
  readonly chosen: Int32Array;
  readonly chosenRule: Int32Array;
  readonly ruleSigns: readonly (readonly number[])[];
  readonly elsewhere: readonly (readonly number[])[];
  readonly role: number;
  readonly joints: Uint8Array;
}

const NAME_WORDS: readonly NameWord[] = ['given', 'common-given', 'surname', 'particle', 'unknown', 'stop'];
const ROLES = { headline: 1, body: 2, item: 3 } as const;

/// Reads the columns of a sentence.
export function readColumns(sentence: RuledSentence, document: TaggedDocument): Columns {
  const { view } = sentence;
  const readings = view.keys.map((_, at) => coreReading(view, at, document.vocabulary));
  const named = readings.map((reading, at) => nameWord(view, at, reading.key));
  const shapes = shapeSigns(view);
  const rules = ruleSigns(view.length, sentence.proposed, sentence.chosen);
  return {
    length: view.length,
    words: framed(view.keys, (_, at) => view.word(at).signs, EDGE_SIGNS),
    cores: framed(readings, ({ cut, key }, at) => (cut ? wordOf(view.lexicon, key) : view.word(at)).signs, EDGE_SIGNS),
    attached: numbers(readings, attachedSign, 0),
    attachedCodes: numbers(readings, attachedCode, 0),
    named: numbers(named, (word) => 1 + NAME_WORDS.indexOf(word), EDGE),
    shapes: numbers(shapes, ({ shape }) => shape, EDGE),
    shapeCodes: numbers(shapes, ({ shape }) => shapeCode(shape), EDGE_CODE),
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
function framed<Item, Value>(items: readonly Item[], read: (item: Item, at: number) => Value, edge: Value): Value[] {
  const column = new Array<Value>(items.length + 2 * REACH).fill(edge);
  for (let at = 0; at < items.length; at += 1) column[at + REACH] = read(items[at] as Item, at);
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

/// What is attached to a token, as a number from 0 to 12.
function attachedCode({ cut, conjunction, preposition }: Reading): number {
  return cut === 0
    ? 0
    : 1 + CONJUNCTIONS.indexOf(conjunction) + CONJUNCTIONS.length * PREPOSITIONS.indexOf(preposition);
}

const CONJUNCTIONS: readonly string[] = ['', 'و', 'ف'];
const PREPOSITIONS: readonly string[] = ['', 'ب', 'ك', 'ل'];
