/// The tables of cues: who is the source, how sure a clause is, what a pronoun stands for, what is page
/// furniture. The one rule kept here: a cue says what it does, and the rules that use it decide where.

import { foldForLookup } from '../arabic/normalize.ts';
import type { Anaphor, AttributionCue, Lexicon, Modality } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { SOURCES } from './sources.ts';
import { choice, parseTable } from './table.ts';
import { addFolded } from './word-form.ts';

export const ATTRIBUTION_TYPES = ['source', 'turn', 'distance', 'impersonal'] as const;
export const MODALITY_TYPES = ['negation', 'planned', 'possible', 'conditional', 'demanded', 'completed'] as const;
const REFERENTS = ['person', 'state', 'organization', 'party', 'own-state', 'counterpart', 'event'] as const;

export function attributionTable(): Phrases<AttributionCue> {
  const table = new Phrases<AttributionCue>();
  for (const row of parseTable('attribution-cues', SOURCES['attribution-cues'], ['cue', 'type'])) {
    addFolded(table, row.cells.cue, { cue: row.cells.cue, type: choice(row, 'type', ATTRIBUTION_TYPES) });
  }
  return table;
}

export function modalityTable(): Phrases<Modality> {
  const table = new Phrases<Modality>();
  for (const row of parseTable('modalities', SOURCES.modalities, ['cue', 'type', 'scope'])) {
    const { cue } = row.cells;
    addFolded(table, cue, {
      cue,
      type: choice(row, 'type', MODALITY_TYPES),
      scope: choice(row, 'scope', ['next', 'clause']),
    });
  }
  return table;
}

export function anaphorTable(): Phrases<Anaphor> {
  const table = new Phrases<Anaphor>();
  for (const row of parseTable('anaphors', SOURCES.anaphors, ['form', 'refers', 'count', 'gender', 'title'])) {
    const { form, title } = row.cells;
    const gender = choice(row, 'gender', ['masculine', 'feminine', '-']);
    addFolded(table, form, {
      form,
      count: Number(choice(row, 'count', ['0', '1', '2', '3'])) as Anaphor['count'],
      refers: choice(row, 'refers', REFERENTS),
      gender: gender === '-' ? null : gender,
      title: title === '-' ? null : foldForLookup(title),
    });
  }
  return table;
}

export function boilerplateTable(): Lexicon['boilerplateCues'] {
  const table: Lexicon['boilerplateCues'] = new Phrases();
  for (const row of parseTable('boilerplate-cues', SOURCES['boilerplate-cues'], ['cue', 'effect'])) {
    addFolded(table, row.cells.cue, { effect: choice(row, 'effect', ['line', 'tail']) });
  }
  return table;
}
