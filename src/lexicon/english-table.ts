/// The tables of English words that labels are made of. The one rule kept here: keys are look-up forms without the article, and no entry
/// is itself a name.

import { nameKey } from '../arabic/name-key.ts';
import type { EnglishHead, Lexicon } from './lexicon.ts';
import { SOURCES } from './sources.ts';
import { flag, parseTable } from './table.ts';

export function englishHeadTable(): Lexicon['englishHeads'] {
  const table = new Map<string, EnglishHead>();
  for (const row of parseTable('english-heads', SOURCES['english-heads'], ['noun', 'english', 'flags'])) {
    const has = (name: string): boolean => flag(row, 'flags', name);
    const { noun, english } = row.cells;
    table.set(nameKey(noun), { english, fronted: has('fronted'), aiming: has('aiming'), headed: has('headed') });
  }
  return table;
}

type Source = 'english-adjectives' | 'english-fields' | 'turkish-names';

function wordsOf(source: Source): ReadonlyMap<string, string> {
  const rows = parseTable(source, SOURCES[source], ['word', 'english']);
  return new Map(rows.map(({ cells: { word, english } }) => [nameKey(word), english]));
}

export function englishAdjectiveTable(): Lexicon['englishAdjectives'] {
  return wordsOf('english-adjectives');
}

export function englishFieldTable(): Lexicon['englishFields'] {
  return wordsOf('english-fields');
}

export function turkishNameTable(): Lexicon['turkishNames'] {
  return wordsOf('turkish-names');
}
