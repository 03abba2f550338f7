/// The ties of a graph, ordered by key. The one rule kept here: there are as many as nodes, so that of those between an entity and an event numbers
/// are kept and nothing else; their keys are there while they are put in order and when an edge is made.

import type { GraphEdge } from '../../model/graph.ts';
import { NumberRows } from '../../model/number-rows.ts';
import { numberedTexts } from '../../model/numbered.ts';
import type { Role } from '../../model/ontology.ts';
import { byText } from '../5-entity/label.ts';
import type { Event } from '../6-event/event.ts';
import { endsOf } from './layout.ts';
import type { RelationSearch, RelationTie } from './relation-edge.ts';
import { type RoleTie, roleEdge, roleTies, tieOf } from './role-edge.ts';

/// Columns of a tie between an event and an entity: which event, where the entity is among the nodes, and the role.
const [EVENT, ENTITY, ROLE, EACH] = [0, 1, 2, 3];

/// What there is to tie.
export interface Tied {
  readonly events: readonly Event[];
  readonly related: readonly RelationTie[];
  readonly relations: RelationSearch;
  /// The nodes in the order of their keys.
  readonly nodes: readonly { readonly key: string }[];
  /// Where a key is among them; undefined where it is none.
  readonly placeOf: (key: string) => number | undefined;
}

export class TieTable {
  readonly #tied: Tied;
  readonly #rows = new NumberRows(EACH);
  readonly #roles = numberedTexts<Role>();
  /// Numbers of ties in the order of their keys: those of roles first, then those of relations.
  readonly #order: Int32Array;

  constructor(tied: Tied) {
    this.#tied = tied;
    const keys: string[] = [];
    for (const [number, event] of tied.events.entries())
      for (const tie of roleTies(event)) if (this.#keep(tie, number)) keys.push(tie.key);
    for (const { key } of tied.related) keys.push(key);
    this.#order = Int32Array.from(keys.keys()).sort((a, b) => byText(keys[a] as string, keys[b] as string));
  }

  #keep({ source, target, role, event }: RoleTie, number: number): boolean {
    const { placeOf } = this.#tied;
    const entity = placeOf(source === event.key ? target : source);
    if (entity === undefined || placeOf(event.key) === undefined) return false;
    this.#rows.push([number, entity, this.#roles.numberOf(role)]);
    return true;
  }

  get length(): number {
    return this.#order.length;
  }

  /// Where the ends of each are among the nodes.
  ends(): NumberRows {
    return endsOf(this.#all(), (key) => this.#tied.placeOf(key) ?? 0);
  }

  *edges(): Generator<GraphEdge> {
    for (const tie of this.#all()) yield 'event' in tie ? roleEdge(tie) : this.#tied.relations.edge(tie);
  }

  *#all(): Generator<RoleTie | RelationTie> {
    const { related } = this.#tied;
    for (const number of this.#order)
      yield number < this.#rows.length ? this.#roleTie(number) : (related[number - this.#rows.length] as RelationTie);
  }

  #roleTie(row: number): RoleTie {
    const event = this.#tied.events[this.#rows.at(row, EVENT)] as Event;
    const entity = this.#tied.nodes[this.#rows.at(row, ENTITY)]?.key ?? '';
    return tieOf(event, this.#roles.at(this.#rows.at(row, ROLE)), entity);
  }
}
