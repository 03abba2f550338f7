/// A word as the mention rules know it: all that its look-up form alone says. The one rule kept here: what is asked
/// more than once is answered once a word, not once a token.

import { nounReadings, type Reading } from '../../arabic/clitics.ts';
import { knownWord } from '../../lexicon/known-word.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isWholeWord, openedTables } from '../../lexicon/opened-tables.ts';
import type { PhraseStart, Phrases } from '../../lexicon/phrases.ts';
import { type NameParts, nameParts } from './name-part.ts';
import { type CoreReadings, coreReading, coreReadings, type Vocabulary } from './tagger/core-reading.ts';
import { type TaggedWord, taggedWord } from './tagger/tagged-word.ts';
import { type WordSigns, wordSigns } from './tagger/word-sign.ts';
import { cuesOf } from './word-cue.ts';
import { formsOf } from './word-form.ts';

/// An entry of the lexicon that a word is under one of its readings.
export interface WordEntry<T> {
  readonly entry: T;
  readonly reading: Reading;
  /// Whether the article was dropped to find it.
  readonly bare: boolean;
}

/// What begins with a word in a table under one of its readings, with the article and without it.
export interface WordStart<T> {
  readonly reading: Reading;
  readonly full: PhraseStart<T> | null;
  readonly stem: PhraseStart<T> | null;
}

export class Word {
  readonly lexicon: Lexicon;
  readonly key: string;
  /// A number below `MOST_WORDS` that no other word has.
  readonly number: number;
  /// Its readings as a noun or name.
  readonly readings: readonly Reading[];
  /// Whether it is a word of the lexicon as it stands, so that its first letter is no clitic.
  readonly whole: boolean;
  /// The tables that it opens, and those where an entry of several words may begin with it, as bits by slot.
  readonly opened: number;
  readonly longer: number;
  /// The rules that start from it, see `CUE`.
  readonly cues: number;
  /// Its forms, see `formsOf`, and the only one; 0 for several.
  readonly forms: readonly number[];
  readonly form: number;
  #parts: NameParts | null = null;
  #signs: WordSigns | null = null;
  #cores: CoreReadings | null = null;
  #settled: TaggedWord | null = null;
  readonly #tagged: TaggedWord[] = [];
  readonly #started: { readonly table: Phrases<unknown>; readonly starts: readonly WordStart<unknown>[] }[] = [];
  readonly #found: { readonly table: Phrases<unknown>; readonly entry: WordEntry<unknown> | null }[] = [];

  constructor(lexicon: Lexicon, key: string, number: number) {
    this.lexicon = lexicon;
    this.key = key;
    this.number = number;
    this.readings = nounReadings(key);
    this.whole = isWholeWord(lexicon, key);
    const { single, longer } = openedTables(lexicon, key);
    this.opened = single | longer;
    this.longer = longer;
    this.cues = cuesOf(lexicon, key, this.readings);
    this.forms = formsOf(this.readings, this.whole);
    this.form = this.forms.length === 1 ? (this.forms[0] as number) : 0;
  }

  /// What it is by itself in a table of the lexicon: by its first reading that is an entry there.
  find<T>(table: Phrases<T>): WordEntry<T> | null {
    for (const known of this.#found) if (known.table === table) return known.entry as WordEntry<T> | null;
    const entry = findEntry(table, this);
    this.#found.push({ table, entry });
    return entry;
  }

  /// What may begin with it in a table, by those of its readings under which anything does; kept for tables of the lexicon,
  /// which stay.
  starts<T>(table: Phrases<T>): readonly WordStart<T>[] {
    if (table.slot < 0) return findStarts(table, this);
    for (const known of this.#started) if (known.table === table) return known.starts as readonly WordStart<T>[];
    const starts = findStarts(table, this);
    this.#started.push({ table, starts });
    return starts;
  }

  /// The parts it can play in a person's name.
  get parts(): NameParts {
    this.#parts ??= nameParts(this.lexicon, this.key);
    return this.#parts;
  }

  /// What the tagger sees of it.
  get signs(): WordSigns {
    this.#signs ??= wordSigns(this.lexicon, this.key);
    return this.#signs;
  }

  /// The readings under which a name could start with it.
  get cores(): CoreReadings {
    this.#cores ??= coreReadings(this.lexicon, this.key);
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
    const core = reading.cut > 0 ? wordOf(this.lexicon, reading.key) : this;
    const word = taggedWord(reading, this, core);
    this.#tagged.push(word);
    return word;
  }
}

/// The first reading with which a word is an entry of a table, with the article or without it.
function findEntry<T>(table: Phrases<T>, { readings, whole }: Word): WordEntry<T> | null {
  for (const reading of readings) {
    if (reading.cut > 0 && whole) return null;
    const full = table.get(reading.key);
    if (full !== undefined) return { entry: full, reading, bare: false };
    const stem = reading.definite ? table.get(reading.stem) : undefined;
    if (stem !== undefined) return { entry: stem, reading, bare: true };
  }
  return null;
}

function findStarts<T>(table: Phrases<T>, { readings, whole }: Word): readonly WordStart<T>[] {
  const starts: WordStart<T>[] = [];
  for (const reading of readings) {
    if (reading.cut > 0 && whole) break;
    const full = table.start(reading.key);
    const stem = reading.definite ? table.start(reading.stem) : null;
    if (full || stem) starts.push({ reading, full, stem });
  }
  return starts;
}

/// The word of a look-up form.
export const wordOf: (lexicon: Lexicon, key: string) => Word = knownWord(
  (lexicon, key, number) => new Word(lexicon, key, number),
);

/// What is asked of words, with the answers kept by their numbers: as many as there are words, and those of the last word
/// that bore a number stay.
export function ofWord<Known extends { readonly number: number }, Answer>(
  ask: (word: Known) => Answer,
): (word: Known) => Answer {
  const words: Known[] = [];
  const answers: Answer[] = [];
  return (word) => {
    const { number } = word;
    if (number < words.length && words[number] === word) return answers[number] as Answer;
    const answer = ask(word);
    // A number that is reached before those below it leaves no holes, which an array would be slow with.
    while (words.length <= number) {
      words.push(word);
      answers.push(answer);
    }
    words[number] = word;
    answers[number] = answer;
    return answer;
  };
}
