/// The tables of states, peoples and places. The one rule kept here: a code is that of a state in
/// `states.tsv`, so that whatever belongs to a state can be tied to it.

import { demonym, inflectDemonym } from '../arabic/demonym.ts';
import type { Nisba, PlaceHead, PlaceName, StateName } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { SOURCES } from './sources.ts';
import { choice, flag, parseTable, words } from './table.ts';
import { addFolded } from './word-form.ts';

export const PLACE_TYPES = ['city', 'region', 'country-part', 'continent', 'water', 'mountain', 'site'] as const;
const NUMBERS = ['singular', 'dual', 'plural'] as const;

function stateRows() {
  return parseTable('states', SOURCES.states, ['name', 'code', 'english']);
}

export function stateTable(): Phrases<StateName> {
  const table = new Phrases<StateName>();
  for (const { cells } of stateRows()) addFolded(table, cells.name, { ...cells });
  return table;
}

const BY_RULE = '*';

/// The usual name of each state by its code: the first in the file.
function usualNames(): ReadonlyMap<string, string> {
  return new Map([...stateRows()].reverse().map(({ cells }) => [cells.code, cells.name]));
}

/// Nisbas in all their forms, save the accusatives spelled as a state is: تركيا is Turkey, not "a Turk". The feminine
/// stays though a state is spelled so too: with its article `السورية` is no state.
export function nisbaTable(): Phrases<Nisba> {
  const table = new Phrases<Nisba>();
  const states = new Set(stateRows().map(({ cells }) => cells.name));
  const usual = usualNames();
  for (const row of parseTable('nisbas', SOURCES.nisbas, ['nisba', 'code', 'english', 'plurals'])) {
    const { code, english } = row.cells;
    const nisba = row.cells.nisba === BY_RULE ? demonym(usual.get(code) ?? '') : row.cells.nisba;
    for (const { form, gender, number } of inflectDemonym(nisba)) {
      if (form === nisba || gender === 'feminine' || !states.has(form))
        addFolded(table, form, { code, gender, number, english });
    }
    for (const form of words(row, 'plurals'))
      addFolded(table, form, { code, gender: 'masculine', number: 'plural', english });
  }
  return table;
}

export function placeTable(): Phrases<PlaceName> {
  const table = new Phrases<PlaceName>();
  for (const row of parseTable('places', SOURCES.places, ['name', 'code', 'type', 'capital', 'english', 'flags'])) {
    const { name, code, capital, english } = row.cells;
    addFolded(table, name, {
      name,
      code: code || null,
      type: choice(row, 'type', PLACE_TYPES),
      capitalOf: capital || null,
      english,
      ambiguous: flag(row, 'flags', 'ambiguous'),
    });
  }
  return table;
}

export function placeHeadTable(): Phrases<PlaceHead> {
  const table = new Phrases<PlaceHead>();
  for (const row of parseTable('place-heads', SOURCES['place-heads'], ['head', 'position', 'number', 'flags'])) {
    const inName = choice(row, 'position', ['in', 'before']) === 'in';
    const any = flag(row, 'flags', 'any');
    addFolded(table, row.cells.head, { lemma: row.cells.head, inName, number: choice(row, 'number', NUMBERS), any });
  }
  return table;
}
