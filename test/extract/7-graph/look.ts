/// Looking at a graph in tests by labels instead of keys. The one rule kept here: it reads and never builds.

import { assemble } from '../../../src/extract/pipeline.ts';
import type { Admitted } from '../../../src/model/extraction.ts';
import type { EntityAttributes, EventAttributes } from '../../../src/model/graph.ts';
import { isEvent } from '../../../src/model/graph.ts';
import { SMALL_LEXICON } from '../small-lexicon.ts';

/// A graph with its documents.
export type Assembled = ReturnType<typeof assemble>;

export function build(...extractions: readonly Admitted[]): Assembled {
  return assemble(extractions, SMALL_LEXICON);
}

export function entities({ graph }: Assembled): readonly EntityAttributes[] {
  return graph.nodes.flatMap(({ attributes }) => (isEvent(attributes) ? [] : [attributes]));
}

export function events({ graph }: Assembled): readonly EventAttributes[] {
  return graph.nodes.flatMap(({ attributes }) => (isEvent(attributes) ? [attributes] : []));
}

/// The labels of the entities of a kind, sorted.
export function labels(assembled: Assembled, kind: string): readonly string[] {
  return entities(assembled)
    .filter((entity) => entity.kind === kind)
    .map((entity) => entity.label)
    .toSorted();
}

/// The entity of this label.
export function entity(assembled: Assembled, label: string): EntityAttributes {
  const found = entities(assembled).filter((candidate) => candidate.label === label);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} entities are called ${label}`);
  return found[0];
}

function labelOf({ graph }: Assembled, key: string): string {
  return graph.nodes.find((node) => node.key === key)?.attributes.label ?? '?';
}

/// Edges as `source -kind-> target`, sorted.
export function edges(assembled: Assembled): readonly string[] {
  return assembled.graph.edges
    .map(({ source, target, attributes }) => {
      const name = attributes.kind === 'role' ? attributes.role : attributes.kind;
      return `${labelOf(assembled, source)} -${name}-> ${labelOf(assembled, target)}`;
    })
    .toSorted();
}
