/// A word as the mention rules know it: all that its look-up form alone says. The one rule kept here: what is asked
/// more than once is answered once a word, not once a token.

import { nounReadings, type Reading, verbReadings } from '../../arabic/clitics.ts';
import { knownWord } from '../../lexicon/known-word.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isWholeWord, openedTables } from '../../lexicon/opened-tables.ts';
import { type NameParts, nameParts } from './name-part.ts';
import { type CoreReadings, coreReading, coreReadings, type Vocabulary } from './tagger/core-reading.ts';
import { type TaggedWord, taggedWord } from './tagger/tagged-word.ts';
import { type WordSigns, wordSigns } from './tagger/word-sign.ts';

export class Word {
  readonly key: string;
  /// A number below `MOST_WORDS` that no other word has.
  readonly number: number;
  /// Its readings as a noun or name.
  readonly readings: readonly Reading[];
  /// Whether it is a word of the lexicon as it stands, so that its first letter is no clitic.
  readonly whole: boolean;
  /// The tables that it opens, see `openedTables`.
  readonly opened: number;
  readonly #lexicon: Lexicon;
  #parts: NameParts | null = null;
  #says: boolean | null = null;
  #signs: WordSigns | null = null;
  #cores: CoreReadings | null = null;
  #settled: TaggedWord | null = null;
  readonly #tagged: TaggedWord[] = [];

  constructor(lexicon: Lexicon, key: string, number: number) {
    this.key = key;
    this.number = number;
    this.readings = nounReadings(key);
    this.whole = isWholeWord(lexicon, key);
    this.opened = openedTables(lexicon, key);
    this.#lexicon = lexicon;
  }

  /// The parts it can play in a person's name.
  get parts(): NameParts {
    this.#parts ??= nameParts(this.#lexicon, this.key);
    return this.#parts;
  }

  /// What the tagger sees of it.
  get signs(): WordSigns {
    this.#signs ??= wordSigns(this.#lexicon, this.key);
    return this.#signs;
  }

  /// The readings under which a name could start with it.
  get cores(): CoreReadings {
    this.#cores ??= coreReadings(this.#lexicon, this.key);
    return this.#cores;
  }

  /// What the tagger sees of it in a document that writes these words.
  tagged(vocabulary: Vocabulary): TaggedWord {
    if (this.#settled) return this.#settled;
    const { settled } = this.cores;
    if (!settled) return this.#taggedAs(coreReading(this.cores, vocabulary));
    this.#settled = this.#taggedAs(settled);
    return this.#settled;
  }

  #taggedAs(reading: Reading): TaggedWord {
    const known = this.#tagged.find((word) => word.reading === reading);
    if (known) return known;
    const core = reading.cut > 0 ? wordOf(this.#lexicon, reading.key) : this;
    const word = taggedWord(reading, this, core);
    this.#tagged.push(word);
    return word;
  }

  /// Whether it is a verb of saying in the third person.
  get says(): boolean {
    this.#says ??= isVerbOfSaying(this.#lexicon, this.key);
    return this.#says;
  }
}

/// A preposition (`بين`) far more often than a verb.
const HARDLY_A_VERB = new Set(['بين', 'حذر', 'عبر', 'رد', 'علق', 'دون', 'والرد', 'ورد']);

function isVerbOfSaying(lexicon: Lexicon, key: string): boolean {
  if (HARDLY_A_VERB.has(key)) return false;
  return verbReadings(key).some((reading) =>
    lexicon.verbs.get(reading.key)?.some((form) => form.saying && form.person === 3),
  );
}

/// The word of a look-up form.
export const wordOf: (lexicon: Lexicon, key: string) => Word = knownWord(
  (lexicon, key, number) => new Word(lexicon, key, number),
);
