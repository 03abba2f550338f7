/// A part of a graph as a graph of its own. The one rule kept here: nothing in it speaks of a node that is not in it.

import { type EventAttributes, type GraphNode, isEvent } from '../model/graph.ts';

/// What names others that are not in the part is left out of it.
export function withoutStrangers({ key, attributes }: GraphNode, nodes: ReadonlySet<string>): GraphNode {
  if (isEvent(attributes)) return { key, attributes: eventAmong(attributes, nodes) };
  if (!attributes.apart) return { key, attributes };
  return { key, attributes: { ...attributes, apart: attributes.apart.filter(({ entity }) => nodes.has(entity)) } };
}

function eventAmong(attributes: EventAttributes, nodes: ReadonlySet<string>): EventAttributes {
  const { merges, apart } = attributes;
  return {
    ...attributes,
    ...(merges && { merges: merges.map((one) => ({ ...one, shared: one.shared.filter((key) => nodes.has(key)) })) }),
    ...(apart && { apart: apart.filter(({ event }) => nodes.has(event)) }),
  };
}
