/// Labels of events. The one rule kept here: a label is made from the kind and the labels of who takes part,
/// the same way for every event, in both languages.

import type { Labels } from '../../model/graph.ts';
import { EVENT_KINDS, type EventKind, type EventKindEntry, type Role } from '../../model/ontology.ts';
import type { Event, ResolvedArgument } from '../6-event/event.ts';

/// The labels of an entity by its key.
export type LabelOf = (entity: string) => Labels | undefined;

interface Template {
  readonly ar: string;
  readonly en: string;
  readonly roles: readonly Role[];
}

const MOST_NAMES = 3;
/// Who stands on the left of each kind's label, and who behind which words on the right.
const LEFT: Readonly<Partial<Record<EventKind, readonly Role[]>>> = {
  meeting: ['host', 'participant', 'visitor', 'chair'],
  visit: ['visitor'],
  agreement: ['signatory', 'participant'],
  statement: ['speaker'],
  support: ['supporter'],
  military_action: ['actor'],
  appointment: ['appointee'],
  election: ['winner', 'participant'],
  legislation: ['actor'],
};
const RIGHT: Readonly<Partial<Record<EventKind, Template>>> = {
  visit: { ar: 'إلى', en: 'to', roles: ['place', 'host'] },
  statement: { ar: 'بشأن', en: 'on', roles: ['topic'] },
  support: { ar: 'لـ', en: 'for', roles: ['recipient'] },
  military_action: { ar: 'ضد', en: 'against', roles: ['target'] },
};

function entitiesIn(filled: readonly ResolvedArgument[], roles: readonly Role[], only: boolean): readonly string[] {
  const found: string[] = [];
  for (const role of roles) {
    const own = filled.filter((argument) => argument.role === role);
    for (const { entity } of own) if (!found.includes(entity)) found.push(entity);
    if (only && found.length > 0) break;
  }
  return found;
}

function list(names: readonly string[], language: keyof Labels): string {
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length > MOST_NAMES;
  if (language === 'ar')
    return shown.map((name, index) => (index === 0 ? name : `و${name}`)).join(' ') + (more ? ' وآخرون' : '');
  const last = more ? 'others' : shown.length > 1 ? shown.at(-1) : undefined;
  const front = more ? shown : last === undefined ? shown : shown.slice(0, -1);
  return last === undefined ? front.join(', ') : `${front.join(', ')} and ${last}`;
}

function attach(preposition: string, names: string): string {
  return preposition.endsWith('ـ')
    ? `${preposition.slice(0, -1)}${names.replace(/^ال/, 'ل')}`
    : `${preposition} ${names}`;
}

function named(entities: readonly string[], language: keyof Labels, labelOf: LabelOf): string {
  const names = entities.flatMap((entity) => labelOf(entity)?.[language] ?? []);
  return names.length > 0 ? list(names, language) : '';
}

/// Kinds whose English subtypes are nouns that say what happened on their own.
const NOUNS: ReadonlySet<EventKind> = new Set(['meeting', 'support', 'military_action']);
/// The subtype that adds nothing to its kind.
const PLAIN = 'say';

function head(event: Event, language: keyof Labels): string {
  const kind: EventKindEntry = EVENT_KINDS[event.kind];
  const subtype =
    event.subtype === null || event.subtype === PLAIN ? undefined : kind.subtypes[event.subtype]?.[language];
  if (subtype === undefined) return kind[language];
  if (language === 'ar') return subtype;
  return NOUNS.has(event.kind) ? subtype.charAt(0).toUpperCase() + subtype.slice(1) : `${kind.en} (${subtype})`;
}

function labelIn(event: Event, filled: readonly ResolvedArgument[], language: keyof Labels, labelOf: LabelOf): string {
  const taken = entitiesIn(filled, LEFT[event.kind] ?? [], false);
  const left = named(taken, language, labelOf);
  const template = RIGHT[event.kind];
  const right = template ? entitiesIn(filled, template.roles, true).filter((entity) => !taken.includes(entity)) : [];
  const behind = template && right.length > 0 ? attach(template[language], named(right, language, labelOf)) : '';
  const rest = [left, behind].filter((part) => part !== '').join(' ');
  return rest === '' ? head(event, language) : `${head(event, language)}: ${rest}`;
}

/// The label of an event in Arabic and English.
export function eventLabels(event: Event, labelOf: LabelOf): Labels {
  const filled = event.claims.flatMap((claim) => claim.arguments);
  return { ar: labelIn(event, filled, 'ar', labelOf), en: labelIn(event, filled, 'en', labelOf) };
}
