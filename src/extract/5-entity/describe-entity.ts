/// What an entity is called and what texts say it is. The one rule kept here: where texts differ, what most
/// mentions say is taken.

import type { Mention, MentionForm } from '../../model/mention.ts';
import type { EntityKind } from '../../model/ontology.ts';
import { englishLabel } from './english-label.ts';
import type { Entity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { groupBy } from './group-by.ts';
import { byFrequency, byText, chooseLabel, countForms, labelForm } from './label.ts';
import type { LocalEntity } from './resolve-document.ts';

/// An entity before it has a key, and without its mentions.
export interface Description extends Omit<Entity, 'key' | 'mentions'> {
  /// The lexicon's identifier, where mentions carry one.
  readonly known: string | null;
}

function anchorsOf(
  entities: readonly LocalEntity[],
): readonly { readonly mention: Mention; readonly surface: string }[] {
  return entities.flatMap(({ view, anchors }) =>
    anchors.flatMap((anchor) => {
      const mention = view.extraction.mentions[anchor];
      return mention ? [{ mention, surface: view.surfaces[anchor] ?? '' }] : [];
    }),
  );
}

/// The value that most mentions give; of equally frequent ones the first in the order of their text.
function mostStated<T extends string>(mentions: readonly Mention[], of: (mention: Mention) => T | null): T | null {
  const counts = groupBy(
    mentions.flatMap((mention) => of(mention) ?? []),
    (value) => value,
  );
  const [best] = [...counts].toSorted((a, b) => b[1].length - a[1].length || byText(a[0], b[0]));
  return best?.[0] ?? null;
}

function stateOf(kind: EntityKind, entities: readonly LocalEntity[], mentions: readonly Mention[]): string | null {
  if (kind === 'person')
    return mostStated(mentions, (mention) => mention.offices.find((office) => office.state)?.state ?? null);
  const named = entities.flatMap((entity) => entity.things.flatMap((thing) => thing.state ?? []));
  return mostStated(mentions, (mention) => mention.state) ?? named[0] ?? null;
}

function labelOf(kind: EntityKind, forms: readonly string[], state: string | null, gazetteer: Gazetteer): string {
  const known = kind === 'state' && state !== null ? gazetteer.state(state)?.name : undefined;
  return known ?? chooseLabel(countForms(forms.map((form) => labelForm(form, kind, gazetteer.lexicon))), kind);
}

/// Describes the entity that all these local entities are.
export function describeEntity(entities: readonly LocalEntity[], gazetteer: Gazetteer): Description {
  const kind = entities[0]?.kind ?? 'organization';
  const anchors = anchorsOf(entities);
  const mentions = anchors.map(({ mention }) => mention);
  const surfaces = (wanted: (form: MentionForm) => boolean): string[] =>
    anchors.filter(({ mention }) => wanted(mention.form)).map(({ surface }) => surface);
  const names = surfaces((form) => form === 'name');
  const unnamed = kind === 'person' && names.length === 0;
  const forms = names.length > 0 ? names : surfaces((form) => form !== 'name');
  const state = stateOf(kind, entities, mentions);
  const sector = kind === 'organization' ? mostStated(mentions, (mention) => mention.sector) : null;
  const known = mostStated(mentions, (mention) => mention.known);
  const label = labelOf(kind, forms, state, gazetteer);
  const aliases = [...new Set([...byFrequency(countForms(kind === 'state' ? names : forms)), label])];
  const english = englishLabel({ kind, label, known, state, sector, unnamed }, gazetteer);
  return { kind, label, labels: { ar: label, en: english }, aliases, state, sector, unnamed, known };
}
