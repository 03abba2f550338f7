/// The table of contexts: nouns that show which kind of event an ambiguous word speaks of. The one rule kept
/// here: a context never makes an event, it only lets a word that often means something else count.

import { foldForLookup } from '../arabic/normalize.ts';
import { EVENT_KIND_NAMES } from '../model/ontology.ts';
import type { EventContext } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { SOURCES } from './sources.ts';
import { choice, parseTable, words } from './table.ts';

export function eventContextTable(): Phrases<readonly EventContext[]> {
  const kinds = new Map<string, EventContext[]>();
  for (const row of parseTable('event-contexts', SOURCES['event-contexts'], ['kind', 'words'])) {
    const kind = choice(row, 'kind', [...EVENT_KIND_NAMES, 'game']);
    for (const word of words(row, 'words')) {
      const key = foldForLookup(word);
      kinds.set(key, [...(kinds.get(key) ?? []), kind]);
    }
  }
  const table = new Phrases<readonly EventContext[]>();
  for (const [key, found] of kinds) table.add(key, found);
  return table;
}
