/// Signs of a word: all that its look-up form alone says, hashed once. The one rule kept here: the signs of a
/// key depend on the key and the lexicon only, so each word of a collection is looked up a single time.

import { knownWord } from '../../../lexicon/known-word.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { hashText, mix } from './feature-hash.ts';
import { EDGE } from './template.ts';
import { classNames } from './word-class.ts';

export interface WordSigns {
  readonly key: number;
  /// The first and last one to four letters, where the word is longer.
  readonly affixes: readonly number[];
  /// Classes of the key as it stands, then those without its article, each apart from the other.
  readonly classes: readonly number[];
  /// All classes as one number.
  readonly signature: number;
  /// Whether it begins as the article does.
  readonly article: boolean;
  /// Whether there are Latin letters or figures in it.
  readonly latin: boolean;
}

/// What stands beyond the ends of a sentence.
export const EDGE_SIGNS: WordSigns = {
  key: EDGE,
  affixes: [],
  classes: [],
  signature: EDGE,
  article: false,
  latin: false,
};

const AFFIX = 4;
const WHOLE = 1;
const STEM = 2;
const PREFIX = 3;
const SUFFIX = 4;
const LENGTH = 5;
const LONG = 7;

/// The signs of a look-up form.
export const wordSigns: (lexicon: Lexicon, key: string) => WordSigns = knownWord(readSigns);

/// Whether a look-up form has any class, as it stands or without its article.
export function hasClasses(lexicon: Lexicon, key: string): boolean {
  return classNames(lexicon, key).length > 0 || (isDefinite(key) && classNames(lexicon, key.slice(2)).length > 0);
}

function isDefinite(key: string): boolean {
  return key.startsWith('ال') && key.length > 4;
}

function readSigns(lexicon: Lexicon, key: string): WordSigns {
  const whole = classNames(lexicon, key).map((name) => mix(WHOLE, hashText(name)));
  const definite = isDefinite(key);
  const stem = definite ? classNames(lexicon, key.slice(2)).map((name) => mix(STEM, hashText(name))) : [];
  const classes = [...whole, ...stem];
  let signature = definite ? 1 : 0;
  for (const name of classes) signature = mix(signature, name);
  return {
    key: hashText(key),
    affixes: affixes(key),
    classes,
    signature,
    article: key.startsWith('ال'),
    latin: /[0-9a-z]/.test(key),
  };
}

function affixes(key: string): readonly number[] {
  const found = [mix(LENGTH, Math.min(key.length, LONG))];
  for (let length = 1; length <= Math.min(AFFIX, key.length - 1); length += 1) {
    found.push(mix(PREFIX, hashText(key, 0, length)), mix(SUFFIX, hashText(key, key.length - length)));
  }
  return found;
}
