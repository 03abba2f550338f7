/// The tables of wanting, trying and being able: `سعى إلى`, `مستعد ل`. The one rule kept here: a form has all the ways in which any word
/// that is spelled so takes what is wanted.

import { conjugate, inflectParticiple } from '../arabic/verb.ts';
import { SLOTS } from './event-word.ts';
import type { Lexicon } from './lexicon.ts';
import { SOURCES } from './sources.ts';
import { misfit, parseTable, type Row, words } from './table.ts';
import { foldForm } from './word-form.ts';

export function wantingVerbTable(): Lexicon['wantingVerbs'] {
  const table: WantingTable = new Map();
  for (const row of parseTable('wanting-verbs', SOURCES['wanting-verbs'], ['perfect', 'imperfect', 'takes']))
    add(table, row, conjugate(row.cells.perfect, row.cells.imperfect));
  return table;
}

export function wantingAdjectiveTable(): Lexicon['wantingAdjectives'] {
  const table: WantingTable = new Map();
  for (const row of parseTable('wanting-adjectives', SOURCES['wanting-adjectives'], ['adjective', 'takes']))
    add(table, row, inflectParticiple(row.cells.adjective));
  return table;
}

type WantingTable = Map<string, Set<string>>;

function add(table: WantingTable, row: Row<'takes'>, forms: readonly { readonly form: string }[]): void {
  const taken = waysOf(row);
  for (const { form } of forms) {
    const key = foldForm(form);
    const known = table.get(key) ?? new Set();
    table.set(key, known);
    for (const way of taken) known.add(way);
  }
}

/// Whoever wants is the subject of any of them.
const WAYS: readonly string[] = SLOTS.filter((slot) => slot !== 'S');

/// How it takes what is wanted: a preposition in look-up form, or nothing for the object.
function waysOf(row: Row<'takes'>): readonly string[] {
  const ways = words(row, 'takes');
  if (ways.length === 0 || !ways.every((way) => WAYS.includes(way)))
    throw misfit(row, 'takes', `of ${WAYS.join(', ')}`);
  return ways.map((way) => (way === 'O' ? '' : foldForm(way)));
}
