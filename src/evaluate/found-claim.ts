/// Found claims: what a graph says that each sentence of a document says. The one rule kept here: claims come in the
/// order of the graph, so that of equally good ones always the same is chosen.

import type { ClaimEvidence, GraphFile } from '../model/graph.ts';
import { isEvent } from '../model/graph.ts';
import type { EventKind, Role } from '../model/ontology.ts';
import type { Span } from '../model/span.ts';
import { surface } from './surface.ts';

/// The spellings of an entity, as `surface` has them.
export type Forms = ReadonlySet<string>;

/// An entity or words that something is said of, and where.
export interface FoundReference extends Span {
  readonly forms: Forms;
}

export interface FoundArgument extends FoundReference {
  readonly role: Role;
  readonly entity: string;
}

/// The span is that of its sentence.
export interface FoundClaim extends Span {
  readonly document: string;
  readonly kind: EventKind;
  readonly arguments: readonly FoundArgument[];
  /// Those in it; where the sentence names nobody, those in the event.
  readonly parties: readonly Forms[];
  readonly date: Span | null;
  readonly factuality: string;
  readonly sources: readonly FoundReference[];
  readonly confidence: number;
  readonly trigger: Span;
}

/// The last part of a document's id: gold knows no folders.
export function shortId(document: string): string {
  return document.slice(document.lastIndexOf('/') + 1);
}

function formsByEntity(graph: GraphFile): ReadonlyMap<string, Forms> {
  const forms = new Map<string, Forms>();
  for (const { key, attributes } of graph.nodes) {
    if (isEvent(attributes)) continue;
    const names = [attributes.label, ...attributes.aliases].filter((name) => name !== '');
    forms.set(key, new Set(names.map(surface)));
  }
  return forms;
}

function partiesByEvent(graph: GraphFile): ReadonlyMap<string, readonly string[]> {
  const parties = new Map<string, string[]>();
  for (const { source, target, attributes } of graph.edges) {
    if (attributes.kind !== 'role' || attributes.role === 'place') continue;
    parties.set(target, [...(parties.get(target) ?? []), source]);
  }
  return parties;
}

/// The claims of a graph by document, under the short id of each.
export function foundClaims(graph: GraphFile): ReadonlyMap<string, readonly FoundClaim[]> {
  const forms = formsByEntity(graph);
  const formsOf = (entity: string): Forms => forms.get(entity) ?? new Set();
  const parties = partiesByEvent(graph);
  const found = new Map<string, FoundClaim[]>();
  for (const { key, attributes } of graph.nodes) {
    if (!isEvent(attributes)) continue;
    for (const claim of attributes.evidence) {
      const document = shortId(claim.document);
      const named = claim.arguments.map((argument) => argument.entity);
      const held = named.length > 0 ? named : (parties.get(key) ?? []);
      const made = makeClaim(document, attributes.kind, claim, held.map(formsOf), formsOf);
      found.set(document, [...(found.get(document) ?? []), made]);
    }
  }
  return found;
}

function makeClaim(
  document: string,
  kind: EventKind,
  claim: ClaimEvidence,
  parties: readonly Forms[],
  formsOf: (entity: string) => Forms,
): FoundClaim {
  const { start, end, trigger, factuality, confidence } = claim;
  return {
    ...{ document, kind, start, end, trigger, factuality, confidence, parties },
    arguments: claim.arguments.map((argument) => ({ ...argument, forms: formsOf(argument.entity) })),
    date: claim.date?.span ?? null,
    sources: claim.attribution.map((source) => ({
      start: source.start,
      end: source.end,
      forms: new Set([...formsOf(source.source), surface(source.source)]),
    })),
  };
}
