/// The names of kinds, roles and ties. The one rule kept here: they come from the ontology, so that the
/// interface and the exports call a thing the same.

import type { EventAttributes, GraphNode, NodeAttributes } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { EVENT_KINDS, type EventKindEntry, isEventKind, LINKS, ROLES } from '../../model/ontology.ts';
import type { Language, NodeKind, Relation } from '../state/view.ts';
import type { MessageKey } from './messages.ts';
import type { Voice } from './voice.ts';

export function kindName(kind: NodeKind, voice: Voice): string {
  return isEventKind(kind) ? EVENT_KINDS[kind][voice.language] : voice.say(`kind.${kind}` as MessageKey);
}

export function relationName(relation: Relation, language: Language): string {
  const tables: Readonly<Record<string, { readonly ar: string; readonly en: string }>> = { ...ROLES, ...LINKS };
  return tables[relation]?.[language] ?? relation;
}

/// "meeting: reception", or the kind alone.
export function eventName(event: EventAttributes, voice: Voice): string {
  const entry: EventKindEntry = EVENT_KINDS[event.kind];
  const subtype = event.subtype === null ? undefined : entry.subtypes[event.subtype];
  const kind = entry[voice.language];
  return subtype && subtype[voice.language] !== kind ? `${kind}: ${subtype[voice.language]}` : kind;
}

export function labelOf(attributes: NodeAttributes, language: Language): string {
  return attributes.labels[language] || attributes.label;
}

/// The name of a node by its key; of a key that is none, the key itself: whoever links to what is gone still sees what.
export function nameOf(
  { nodes }: { readonly nodes: ReadonlyMap<string, GraphNode> },
  key: string,
  language: Language,
): string {
  const attributes = nodes.get(key)?.attributes;
  return attributes ? labelOf(attributes, language) : key;
}

/// How many members name a community, and how long each name may be.
const [NAMED, LONGEST_NAME] = [2, 24];

/// A community by its most central members, entities before events.
export function communityName(
  nodes: ReadonlyMap<string, GraphNode>,
  members: readonly string[],
  language: Language,
): string {
  const all = members.flatMap((key) => nodes.get(key)?.attributes ?? []);
  const entities = all.filter((attributes) => !isEvent(attributes));
  const chosen = (entities.length > 0 ? entities : all).slice(0, NAMED).map((entry) => labelOf(entry, language));
  return chosen.map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name)).join(' · ');
}

/// The name in the other language, where it differs.
export function otherLabelOf(attributes: NodeAttributes, language: Language): string | undefined {
  const other = attributes.labels[language === 'ar' ? 'en' : 'ar'];
  return other && other !== labelOf(attributes, language) ? other : undefined;
}

/// What kind of node it is, said for people.
export function describeKind(attributes: NodeAttributes, voice: Voice): string {
  if (isEvent(attributes)) return eventName(attributes, voice);
  return attributes.stated ?? kindName(attributes.kind, voice);
}
