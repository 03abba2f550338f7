/// Labels: what an entity is called. The one rule kept here: the label is a form that texts use, the most
/// complete of the frequent ones.

import { nameParts } from '../../arabic/name-key.ts';
import type { EntityKind } from '../../model/ontology.ts';
import { withoutPolemic } from './thing-name.ts';
import { nameKey } from '../../arabic/name-key.ts';

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

function completeness(form: string, kind: EntityKind): number {
  if (kind === 'person') return nameParts(form).length;
  const quoted = /[«»“”"]/.test(form) || withoutPolemic(form) !== nameKey(form);
  return form.split(' ').length - (quoted ? 100 : 0);
}

/// The most complete of the forms that are frequent among the full ones, else the most complete of all.
export function chooseLabel(counts: FormCounts, kind: EntityKind): string {
  const forms = byFrequency(counts).map((form) => ({ form, count: counts.get(form) ?? 0, length: completeness(form, kind) }));
  const full = forms.filter((entry) => entry.length > (kind === 'person' ? 1 : 0));
  const pool = full.length > 0 ? full : forms;
  const most = Math.max(...pool.map((entry) => entry.count));
  const frequent = pool.filter((entry) => entry.count >= most * FREQUENT);
  const [best] = frequent.toSorted((a, b) => b.length - a.length || b.count - a.count || byText(a.form, b.form));
  return best?.form ?? '';
}
