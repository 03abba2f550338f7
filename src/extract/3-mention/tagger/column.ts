/// Columns: a sentence as the tagger looks at it, one number or list a token for each thing looked at. The one rule kept
/// here: a column begins and ends with `REACH` places for what stands beyond the sentence.

import { isNameByMadda, isNoName, isSpelledAsWord } from '../name-word.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Vocabulary } from './core-reading.ts';
import { addSlotsElsewhere, type DocumentSigns } from './document-sign.ts';
import { jointAt } from './joint.ts';
import { writeRules } from './rule-sign.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import { addEnclosures, FIRST_MARK, shapeAt } from './shape-sign.ts';
import { SignLists } from './sign-lists.ts';
import { SmallCodes } from './small-code.ts';
import { EDGE_WORD, partCode, type TaggedWord } from './tagged-word.ts';
import { EDGE } from './template.ts';
import { REACH } from './word-feature.ts';

/// What is known of a document while its sentences are tagged.
export interface TaggedDocument {
  readonly vocabulary: Vocabulary;
  readonly signs: DocumentSigns;
}

const ROLES = { headline: 1, body: 2, item: 3 } as const;
const FIRST_ROOM = 256;

/// The codes of what stands beyond a sentence.
const EDGE_SHAPE = 63;
const EDGE_RULE = 255;

const STOP = partCode('stop');
const GIVEN = partCode('given');

/// The part a token plays in a person's name, as a number.
function partAt(view: SentenceView, at: number, { core, part, wordPart }: TaggedWord): number {
  if (isNoName(view, at, core)) return STOP;
  if (isNameByMadda(view, at, core)) return GIVEN;
  return part !== wordPart && isSpelledAsWord(view, at) ? wordPart : part;
}

/// The columns of one sentence after another. A token's place in them is its number more `REACH`.
export class Columns {
  readonly first = REACH;
  readonly words: TaggedWord[] = [];
  readonly shapeSigns = new SignLists();
  readonly ruleSigns = new SignLists();
  readonly elsewhere = new SignLists();
  length = 0;
  role = 0;
  /// Parts in a person's name.
  named = new Int32Array(0);
  shapes = new Int32Array(0);
  /// The same as numbers from 0 to 63, -1 for a rare one.
  shapeCodes = new Int32Array(0);
  chosen = new Int32Array(0);
  chosenRule = new Int32Array(0);
  /// The same as numbers from 0 to 255, -1 for a rare one.
  ruleCodes = new Int32Array(0);
  joints = new Uint8Array(0);
  readonly #marks = new SmallCodes(FIRST_MARK, EDGE_SHAPE);
  readonly #rules = new SmallCodes(1, EDGE_RULE);

  /// Reads the columns of a sentence over those of the one before.
  read(sentence: RuledSentence, document: TaggedDocument): this {
    const { view } = sentence;
    this.#clear(view.length);
    this.role = ROLES[view.sentence.role];
    writeRules(this, sentence.proposed, sentence.chosen);
    addEnclosures(view, this.shapeSigns, REACH);
    for (let at = 0; at < view.length; at += 1) this.#readToken(sentence, at, document);
    return this;
  }

  #readToken({ view, index }: RuledSentence, at: number, document: TaggedDocument): void {
    const place = at + REACH;
    const word = view.word(at).tagged(document.vocabulary);
    const named = partAt(view, at, word);
    const shape = shapeAt(view, at, word);
    const rule = this.chosenRule[place] as number;
    this.words[place] = word;
    this.named[place] = named;
    this.shapes[place] = shape;
    this.shapeCodes[place] = shape >= 0 && shape < FIRST_MARK ? shape : this.#marks.of(shape);
    this.ruleCodes[place] = rule === 0 ? 0 : this.#rules.of(rule);
    this.joints[at] = jointAt(view, at, word, named);
    addSlotsElsewhere(this.elsewhere, place, document.signs.get(word.core), index);
  }

  #clear(length: number): void {
    const places = length + 2 * REACH;
    if (places > this.named.length) this.#widen(Math.max(FIRST_ROOM, 2 * places));
    this.length = length;
    for (const lists of [this.shapeSigns, this.ruleSigns, this.elsewhere]) lists.clear(places);
    this.chosen.fill(0, REACH, REACH + length);
    this.chosenRule.fill(0, REACH, REACH + length);
    for (let at = 0; at < REACH; at += 1) {
      this.#setEdge(at);
      this.#setEdge(REACH + length + at);
    }
  }

  #widen(places: number): void {
    this.named = new Int32Array(places);
    this.shapes = new Int32Array(places);
    this.shapeCodes = new Int32Array(places);
    this.chosen = new Int32Array(places);
    this.chosenRule = new Int32Array(places);
    this.ruleCodes = new Int32Array(places);
    this.joints = new Uint8Array(places);
  }

  #setEdge(place: number): void {
    this.words[place] = EDGE_WORD;
    this.named[place] = EDGE;
    this.shapes[place] = EDGE;
    this.shapeCodes[place] = EDGE_SHAPE;
    this.chosen[place] = EDGE;
    this.chosenRule[place] = EDGE;
    this.ruleCodes[place] = EDGE_RULE;
  }
}
