/// Event words as data says them: kind, subtype and who fills which role. The one rule kept here: kinds,
/// subtypes and roles are those of the ontology, and a row that says otherwise throws.

import { EVENT_KIND_NAMES, EVENT_KINDS, FACTUALITIES, type Role } from '../model/ontology.ts';
import type { EventWord, Frame } from './lexicon.ts';
import { SOURCES } from './sources.ts';
import { choice, flag, misfit, parseTable, type Row, words } from './table.ts';

export const SLOTS = ['S', 'O', 'مع', 'ب', 'ل', 'إلى', 'على', 'من', 'بين', 'في', 'ضد', 'عن'] as const;

type EventColumn = 'kind' | 'subtype' | 'frame' | 'flags';

/// The rows of event verbs.
export function eventRows() {
  return parseTable('verbs', SOURCES.verbs, [
    'perfect',
    'imperfect',
    'kind',
    'subtype',
    'masdars',
    'active',
    'passive',
    'frame',
    'flags',
  ]);
}

/// What a row says of the event.
export function eventWord<Column extends string>(row: Row<Column | EventColumn>, lemma: string): EventWord {
  const kind = choice(row, 'kind', EVENT_KIND_NAMES);
  return {
    lemma,
    kind,
    subtype: subtypeOf(row, EVENT_KINDS[kind].subtypes),
    frame: frameOf(row, EVENT_KINDS[kind].roles),
    ambiguous: flag(row, 'flags', 'ambiguous'),
    factuality: FACTUALITIES.find((factuality) => flag(row, 'flags', factuality)) ?? null,
  };
}

function subtypeOf(row: Row<EventColumn>, subtypes: Readonly<Record<string, unknown>>): string | null {
  const { subtype } = row.cells;
  if (subtype === '-') return null;
  if (!(subtype in subtypes)) throw misfit(row, 'subtype', `one of ${Object.keys(subtypes).join(', ')}`);
  return subtype;
}

function frameOf(row: Row<EventColumn>, roles: readonly Role[]): Frame {
  const frame: Partial<Record<string, Role>> = {};
  for (const pair of words(row, 'frame')) {
    const [slot = '', name] = pair.split('=');
    const role = roles.find((known) => known === name);
    if (!role || !(SLOTS as readonly string[]).includes(slot))
      throw misfit(row, 'frame', `slots and roles: ${roles.join(', ')}`);
    frame[slot] = role;
  }
  return frame;
}
