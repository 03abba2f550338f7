/// Signs of the document: where else its words stand inside names that the rules chose. The one rule kept
/// here: what stands in the sentence itself does not count, so that a mistake does not confirm itself.

import { ENTITY_KINDS } from '../../../model/ontology.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Vocabulary } from './core-reading.ts';
import { partOf } from './rule-sign.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import type { SignLists } from './sign-lists.ts';
import type { TaggedName } from './tag.ts';

/// A slot (kind and part) in which a word stands in names of one sentence or of several.
interface Sighting {
  readonly slot: number;
  readonly sentence: number;
  several: boolean;
}

export type DocumentSigns = ReadonlyMap<string, readonly Sighting[]>;

const PARTS = 4;

/// Collects the words of all names that the rules chose.
export function documentSigns(sentences: readonly RuledSentence[], vocabulary: Vocabulary): DocumentSigns {
  const signs = new Map<string, Sighting[]>();
  for (const { view, index, chosen } of sentences) {
    for (const found of chosen) if (found.form === 'name') learn(signs, view, found, index, vocabulary);
  }
  return signs;
}

function learn(
  signs: Map<string, Sighting[]>,
  view: SentenceView,
  found: TaggedName,
  sentence: number,
  vocabulary: Vocabulary,
): void {
  for (let at = found.from; at < found.to; at += 1) {
    const key = at === found.from ? view.word(at).tagged(vocabulary).core : view.key(at);
    const slot = ENTITY_KINDS.indexOf(found.kind) * PARTS + partOf(at, found.from, found.to);
    const before = signs.get(key);
    const same = before?.find((sighting) => sighting.slot === slot);
    if (same) same.several ||= same.sentence !== sentence;
    else if (before) before.push({ slot, sentence, several: false });
    else signs.set(key, [{ slot, sentence, several: false }]);
  }
}

/// Adds the slots in which a word stands in names of other sentences to the list of a place.
export function addSlotsElsewhere(
  lists: SignLists,
  place: number,
  seen: readonly Sighting[] | undefined,
  here: number,
): void {
  if (!seen) return;
  for (const { slot, sentence, several } of seen) if (several || sentence !== here) lists.add(place, slot);
}
