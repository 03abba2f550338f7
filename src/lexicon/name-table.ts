/// The tables of people's names. The one rule kept here: a name that is also a common word says so.

import type { GivenName, Lexicon } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { SOURCES } from './sources.ts';
import { choice, flag, parseTable } from './table.ts';
import { addFolded } from './word-form.ts';

export const PARTICLE_POSITIONS = ['before', 'between', 'after'] as const;

export function givenNameTable(): Phrases<GivenName> {
  const table = new Phrases<GivenName>();
  for (const row of parseTable('given-names', SOURCES['given-names'], ['name', 'gender', 'english', 'flags'])) {
    const { name, english } = row.cells;
    const gender = choice(row, 'gender', ['masculine', 'feminine', '-']);
    const entry = { name, gender: gender === '-' ? null : gender, english, ambiguous: flag(row, 'flags', 'ambiguous') };
    addFolded(table, name, entry);
    // Compounds with عبد are written joined and apart.
    if (name.startsWith('عبد ')) addFolded(table, name.replace('عبد ', 'عبد'), entry);
  }
  return table;
}

export function surnameTable(): Phrases<GivenName> {
  const table = new Phrases<GivenName>();
  for (const row of parseTable('surnames', SOURCES.surnames, ['name', 'english', 'flags'])) {
    const { name, english } = row.cells;
    addFolded(table, name, { name, gender: null, english, ambiguous: flag(row, 'flags', 'ambiguous') });
  }
  return table;
}

export function nameParticleTable(): Lexicon['nameParticles'] {
  const table: Lexicon['nameParticles'] = new Phrases();
  for (const row of parseTable('name-particles', SOURCES['name-particles'], ['particle', 'position'])) {
    addFolded(table, row.cells.particle, { position: choice(row, 'position', PARTICLE_POSITIONS) });
  }
  return table;
}
