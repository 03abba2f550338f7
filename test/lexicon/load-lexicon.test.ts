import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

test('every table of the lexicon has entries', () => {
  for (const [name, table] of Object.entries(loadLexicon())) {
    if (typeof table !== 'string') expect(table.size, name).toBeGreaterThan(0);
  }
});
