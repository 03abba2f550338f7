/// What an entity is called and what texts say it is. The one rule kept here: where texts differ, what most
/// mentions say is taken.

import type { MentionForm } from '../../model/mention.ts';
import type { EntityKind } from '../../model/ontology.ts';
import { type Anchor, writtenForms } from './anchor.ts';
import { englishLabel } from './english-label.ts';
import type { Entity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { groupBy } from './group-by.ts';
import { byFrequency, byText, chooseLabel, countForms, labelForm } from './label.ts';
import type { LocalEntity } from './resolve-document.ts';
import { ownName } from './thing-name.ts';

/// An entity before it has a key, and without its mentions.
export interface Description extends Omit<Entity, 'key' | 'mentions'> {
  /// The lexicon's identifier, where mentions carry one.
  readonly known: string | null;
}

/// The value that most mentions give; of equally frequent ones the first in the order of their text.
function mostStated<T extends string>(anchors: readonly Anchor[], of: (anchor: Anchor) => T | null): T | null {
  const counts = groupBy(
    anchors.flatMap((anchor) => of(anchor) ?? []),
    (value) => value,
  );
  const [best] = [...counts].toSorted((a, b) => b[1].length - a[1].length || byText(a[0], b[0]));
  return best?.[0] ?? null;
}

function stateOf(kind: EntityKind, entities: readonly LocalEntity[], anchors: readonly Anchor[]): string | null {
  if (kind === 'person') return mostStated(anchors, ({ officeState }) => officeState);
  const named = entities.flatMap((entity) => entity.things.flatMap((thing) => thing.state ?? []));
  return mostStated(anchors, (anchor) => anchor.state) ?? named[0] ?? null;
}

function labelOf(kind: EntityKind, forms: readonly string[], state: string | null, gazetteer: Gazetteer): string {
  const known = kind === 'state' && state !== null ? gazetteer.state(state)?.name : undefined;
  return known ?? chooseLabel(countForms(forms.map((form) => labelForm(form, kind, gazetteer.lexicon))), kind);
}

/// Describes the entity that all these local entities are.
export function describeEntity(entities: readonly LocalEntity[], gazetteer: Gazetteer): Description {
  const kind = entities[0]?.kind ?? 'organization';
  const anchors = entities.flatMap((entity) => entity.anchors);
  const surfaces = (wanted: (form: MentionForm) => boolean): string[] =>
    anchors.filter(({ form }) => wanted(form)).flatMap(writtenForms);
  const names = surfaces((form) => form === 'name');
  const unnamed = kind === 'person' && names.length === 0;
  const forms = names.length > 0 ? names : surfaces((form) => form !== 'name');
  const state = stateOf(kind, entities, anchors);
  const sector = kind === 'organization' ? mostStated(anchors, (anchor) => anchor.sector) : null;
  const known = mostStated(anchors, (anchor) => anchor.known);
  const label = labelOf(kind, forms, state, gazetteer);
  const said = byFrequency(countForms(kind === 'state' ? names : forms));
  const own = kind === 'organization' ? said.flatMap((form) => ownName(form, gazetteer.lexicon) ?? []) : [];
  const aliases = [...new Set([...said, label, ...own])];
  const english = englishLabel({ kind, label, known, state, sector, unnamed }, gazetteer);
  return { kind, label, labels: { ar: label, en: english }, aliases, state, sector, unnamed, known };
}
