/// Labels: what an entity is called. The one rule kept here: the label is a form that texts use, the most
/// complete of the frequent ones.

import { nameKey, nameParts } from '../../arabic/name-key.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { EntityKind } from '../../model/ontology.ts';
import { placeName, withoutPolemic } from './thing-name.ts';

/// Forms with how often they occur.
export type FormCounts = ReadonlyMap<string, number>;

const FREQUENT = 0.2;

export function countForms(forms: readonly string[]): FormCounts {
  const counts = new Map<string, number>();
  for (const form of forms) if (form !== '') counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/// Orders by code unit, so that the result is the same on every machine.
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/// The forms, the most frequent first.
export function byFrequency(counts: FormCounts): readonly string[] {
  return [...counts].toSorted((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([form]) => form);
}

/// How much of a name a form gives; epithets of polemic and quotation marks lower it.
function completeness(form: string, kind: EntityKind): number {
  if (kind === 'person') return nameParts(form).length;
  const marred = /[«»“”"]/.test(form) || withoutPolemic(form) !== nameKey(form);
  return form.split(' ').length - (marred ? 100 : 0);
}

/// A form as a label: the name of a place without a head that only stands before it.
export function labelForm(form: string, kind: EntityKind, lexicon: Lexicon): string {
  if (kind !== 'place') return form;
  const { words, head } = placeName(form, lexicon);
  const tokens = form.split(' ');
  return head === null && words.length < tokens.length ? tokens.slice(-words.length).join(' ') : form;
}

/// How often the words of a form occur in all forms: of two spellings the usual one has more.
function familiarity(form: string, counts: FormCounts): number {
  const words = new Set(form.split(' '));
  let sum = 0;
  for (const [other, count] of counts) for (const word of other.split(' ')) if (words.has(word)) sum += count;
  return sum;
}

/// The most complete of the forms that are frequent among the full ones, else the most complete of all.
export function chooseLabel(counts: FormCounts, kind: EntityKind): string {
  const forms = byFrequency(counts).map((form) => ({
    form,
    count: counts.get(form) ?? 0,
    length: completeness(form, kind),
  }));
  const full = forms.filter((entry) => entry.length > (kind === 'person' ? 1 : 0));
  const pool = full.length > 0 ? full : forms;
  const most = Math.max(...pool.map((entry) => entry.count));
  const frequent = pool.filter((entry) => entry.count >= most * FREQUENT);
  const [best] = frequent.toSorted(
    (a, b) =>
      b.length - a.length ||
      b.count - a.count ||
      familiarity(b.form, counts) - familiarity(a.form, counts) ||
      byText(a.form, b.form),
  );
  return best?.form ?? '';
}
