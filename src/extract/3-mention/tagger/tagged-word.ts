/// A word as the tagger sees it under one reading. The one rule kept here: all of it follows from the look-up form and
/// the reading, so that it is made once a word and not once a token; what is asked of every token lies in the word itself.

import type { Reading } from '../../../arabic/clitics.ts';
import { NAME_WORDS, type NameParts, type NameWord } from '../name-part.ts';
import { hashText, mix } from './feature-hash.ts';
import { EDGE } from './template.ts';
import { EDGE_SIGNS, type WordSigns } from './word-sign.ts';

export interface TaggedWord {
  readonly reading: Reading;
  /// The word's own number, see `Word`; -1 beyond the ends of a sentence.
  readonly number: number;
  /// The look-up form as a feature, and that of what is left when attached letters are taken off as text.
  readonly key: number;
  readonly core: string;
  /// All classes of what is left, as a feature.
  readonly signature: number;
  /// What is attached, as a feature.
  readonly attached: number;
  /// The same as a number from 0 to 12.
  readonly attachedCode: number;
  /// The part it can play in a person's name, and the one it can where it is spelled as only words are, see `partCode`.
  readonly part: number;
  readonly wordPart: number;
  readonly joint: WordJoint;
  readonly article: boolean;
  readonly latin: boolean;
  /// The signs of the word as it stands, and those of what is left of it.
  readonly signs: WordSigns;
  readonly coreSigns: WordSigns;
}

/// How it joins a name before it to what follows: by a conjunction or preposition, with the article or as it is.
type WordJoint = 'and' | 'to' | 'definite' | 'bare';

const CONJUNCTIONS: readonly string[] = ['', 'و', 'ف'];
const PREPOSITIONS: readonly string[] = ['', 'ب', 'ك', 'ل'];

/// What is known of a look-up form.
interface KnownWord {
  readonly number: number;
  readonly signs: WordSigns;
  readonly parts: NameParts;
}

/// A word under a reading that leaves `core` of it.
export function taggedWord(reading: Reading, word: KnownWord, core: KnownWord): TaggedWord {
  const { parts } = core;
  const isCut = reading.cut > 0;
  return {
    reading,
    number: word.number,
    key: word.signs.key,
    core: reading.key,
    signature: core.signs.signature,
    attached: isCut ? attachedSign(reading) : 0,
    attachedCode: isCut ? attachedCode(reading) : 0,
    part: partCode(isCut ? parts.rest : parts.whole),
    wordPart: partCode(isCut ? parts.restWord : parts.wholeWord),
    joint: wordJoint(reading),
    article: word.signs.article,
    latin: word.signs.latin,
    signs: word.signs,
    coreSigns: core.signs,
  };
}

/// A part in a person's name as a number from 1 on.
export function partCode(part: NameWord): number {
  return 1 + NAME_WORDS.indexOf(part);
}

function attachedSign({ conjunction, preposition }: Reading): number {
  return mix(hashText(conjunction), hashText(preposition));
}

function attachedCode({ conjunction, preposition }: Reading): number {
  return 1 + CONJUNCTIONS.indexOf(conjunction) + CONJUNCTIONS.length * PREPOSITIONS.indexOf(preposition);
}

function wordJoint({ cut, preposition, definite }: Reading): WordJoint {
  if (cut > 0) return preposition === '' ? 'and' : 'to';
  return definite ? 'definite' : 'bare';
}

/// What stands beyond the ends of a sentence.
export const EDGE_WORD: TaggedWord = {
  reading: { key: '', stem: '', conjunction: '', preposition: '', future: false, definite: false, cut: 0 },
  number: -1,
  key: EDGE,
  core: '',
  signature: EDGE,
  attached: 0,
  attachedCode: 0,
  part: EDGE,
  wordPart: EDGE,
  joint: 'bare',
  article: false,
  latin: false,
  signs: EDGE_SIGNS,
  coreSigns: EDGE_SIGNS,
};
