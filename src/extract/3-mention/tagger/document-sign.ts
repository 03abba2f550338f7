/// Signs of the document: where else its words stand inside names that the rules chose. The one rule kept
/// here: what stands in the sentence itself does not count, so that a mistake does not confirm itself.

import { ENTITY_KINDS } from '../../../model/ontology.ts';
import type { SentenceView } from '../sentence-view.ts';
import { coreReading, type Vocabulary } from './core-word.ts';
import { partOf } from './rule-sign.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import type { TaggedName } from './tag.ts';

/// For a word, bits by kind and part, and the sentences in which each was seen: the first and another.
interface Sightings {
  readonly first: Int16Array;
  readonly another: Int16Array;
}

export type DocumentSigns = ReadonlyMap<string, Sightings>;

const PARTS = 4;
const NOWHERE = -1;

/// Collects the words of all names that the rules chose.
export function documentSigns(sentences: readonly RuledSentence[], vocabulary: Vocabulary): DocumentSigns {
  const signs = new Map<string, Sightings>();
  for (const { view, index, chosen } of sentences) {
    for (const found of chosen) if (found.form === 'name') learn(signs, view, found, index, vocabulary);
  }
  return signs;
}

function learn(
  signs: Map<string, Sightings>,
  view: SentenceView,
  found: TaggedName,
  sentence: number,
  vocabulary: Vocabulary,
): void {
  for (let at = found.from; at < found.to; at += 1) {
    const key = at === found.from ? coreReading(view, at, vocabulary).key : view.key(at);
    const seen = signs.get(key) ?? { first: nowhere(), another: nowhere() };
    signs.set(key, seen);
    const slot = ENTITY_KINDS.indexOf(found.kind) * PARTS + partOf(at, found.from, found.to);
    if (seen.first[slot] === NOWHERE) seen.first[slot] = sentence;
    else if (seen.first[slot] !== sentence) seen.another[slot] = sentence;
  }
}

function nowhere(): Int16Array {
  return new Int16Array(ENTITY_KINDS.length * PARTS).fill(NOWHERE);
}

/// The slots (kind and part) in which a word stands in names of other sentences.
export function slotsElsewhere(signs: DocumentSigns, key: string, sentence: number): readonly number[] {
  const seen = signs.get(key);
  if (!seen) return [];
  const slots: number[] = [];
  for (const [slot, first] of seen.first.entries()) {
    if (first !== NOWHERE && (first !== sentence || seen.another[slot] !== NOWHERE)) slots.push(slot);
  }
  return slots;
}
