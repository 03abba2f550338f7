/// The tables of verbs: finite forms of event verbs and light verbs, and of verbs that are no event. The one
/// rule kept here: a spelling keeps all its readings, one a verb.

import { removeDiacritics } from '../arabic/normalize.ts';
import { type ConjugatedForm, conjugate } from '../arabic/verb.ts';
import { eventRows, eventWord } from './event-word.ts';
import type { EventWord, Modifier, VerbForm } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { SOURCES } from './sources.ts';
import { flag, parseTable } from './table.ts';
import { foldForm } from './word-form.ts';

/// A verb with all that the data says of it.
interface Verb {
  readonly perfect: string;
  readonly imperfect: string;
  readonly events: EventWord[];
  saying: boolean;
  light: string | null;
}

export function verbTable(): Phrases<readonly VerbForm[]> {
  const table = new Phrases<readonly VerbForm[]>();
  const readings = new Map<string, VerbForm[]>();
  for (const verb of verbs().values()) addForms(readings, verb);
  for (const [key, forms] of readings) table.add(key, forms);
  return table;
}

/// Verbs that are no event, in all their forms.
export function plainVerbTable(): Phrases<Modifier> {
  const table = new Phrases<Modifier>();
  for (const { cells } of parseTable('plain-verbs', SOURCES['plain-verbs'], ['perfect', 'imperfect'])) {
    const entry = { lemma: removeDiacritics(cells.perfect) };
    for (const { form } of conjugate(cells.perfect, cells.imperfect)) table.add(foldForm(form), entry);
  }
  return table;
}

function verbs(): Map<string, Verb> {
  const found = new Map<string, Verb>();
  for (const row of eventRows()) {
    const verb = verbOf(found, row.cells.perfect, row.cells.imperfect);
    verb.events.push(eventWord(row, removeDiacritics(row.cells.perfect)));
    if (row.cells.kind === 'statement' ? !flag(row, 'flags', 'mute') : flag(row, 'flags', 'saying')) verb.saying = true;
  }
  for (const { cells } of parseTable('light-verbs', SOURCES['light-verbs'], ['perfect', 'imperfect', 'stands'])) {
    verbOf(found, cells.perfect, cells.imperfect).light = cells.stands;
  }
  return found;
}

function verbOf(found: Map<string, Verb>, perfect: string, imperfect: string): Verb {
  const key = `${perfect} ${imperfect}`;
  const known = found.get(key);
  if (known) return known;
  const verb: Verb = { perfect, imperfect, events: [], saying: false, light: null };
  found.set(key, verb);
  return verb;
}

function addForms(readings: Map<string, VerbForm[]>, verb: Verb): void {
  const lemma = removeDiacritics(verb.perfect);
  const seen = new Set<string>();
  for (const conjugated of conjugate(verb.perfect, verb.imperfect)) {
    const key = foldForm(conjugated.form);
    const other = `${key} ${conjugated.tense}`;
    if (seen.has(other)) continue;
    seen.add(other);
    const reading = verbForm(lemma, verb, conjugated);
    const forms = readings.get(key);
    if (forms) forms.push(reading);
    else readings.set(key, [reading]);
  }
}

function verbForm(lemma: string, verb: Verb, { tense, voice, number, gender, person }: ConjugatedForm): VerbForm {
  return { lemma, tense, voice, number, gender, person, events: verb.events, saying: verb.saying, light: verb.light };
}
