/// Nodes of entities. The one rule kept here: an entity without a sentence that refers to it is no node.

import type { EntityAttributes } from '../../model/graph.ts';
import type { Entity } from '../5-entity/entity.ts';
import type { Decisions } from './decision-record.ts';
import type { Mentioned } from './mentioned.ts';
import { countSentences, type Mark, markedEvidence } from './sentence-evidence.ts';

/// What a node says before it is placed.
export type Unplaced<T> = Omit<T, 'x' | 'y' | 'size'>;

function marksOf(entity: Entity, { articles, mentions }: Mentioned): readonly Mark[] {
  return entity.mentions.flatMap((number) => {
    const { document, ...place } = mentions.place(number);
    const article = articles[document];
    return article ? [{ article, ...place }] : [];
  });
}

/// How many sentences an entity's node will have as evidence.
export function countEntityEvidence(entity: Entity, mentioned: Mentioned): number {
  return countSentences(marksOf(entity, mentioned));
}

/// In which state each place lies, by its key, as far as texts say so.
export type Locations = ReadonlyMap<string, string>;

/// The state of an entity: of a place only what a sentence says, for which state a list has it in is no evidence.
function stateOf({ kind, key, state }: Entity, locations: Locations): string | null {
  return kind === 'place' ? (locations.get(key) ?? null) : state;
}

/// What an entity's node says.
export function entityAttributes(
  entity: Entity,
  mentioned: Mentioned,
  decisions: Decisions | undefined,
  locations: Locations,
): Unplaced<EntityAttributes> {
  const state = stateOf(entity, locations);
  return {
    kind: entity.kind,
    label: entity.label,
    labels: entity.labels,
    aliases: entity.aliases,
    ...(state === null ? {} : { state }),
    ...(entity.sector === null ? {} : { sector: entity.sector }),
    ...(entity.unnamed ? { unnamed: true as const } : {}),
    ...decisions,
    evidence: markedEvidence(marksOf(entity, mentioned)),
  };
}
