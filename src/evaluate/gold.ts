/// Gold: what careful readers say a set of articles holds. The one rule kept here: a gold file is checked before
/// it judges anything.

import { parseJson, requireShape } from '../format/json.ts';
import { boolean, list, nullable, optional, record, string } from '../format/shape.ts';

export interface GoldEntity {
  readonly id: string;
  readonly type: string;
  readonly name_ar: string;
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
}

export interface GoldEvent {
  readonly id: string;
  readonly type: string;
  readonly alt_types?: readonly string[];
  readonly participants?: readonly { readonly entity: string; readonly role?: string }[];
  /// The id of an entity.
  readonly place?: string | null;
  /// Ids of the entities that the articles have it from.
  readonly attributed_to?: readonly string[];
  readonly date?: string | null;
  readonly factuality?: string;
  readonly alt_factuality?: readonly string[];
  /// `doc` is the beginning of a document's id, `quote` stands verbatim in it.
  readonly evidence?: readonly { readonly doc: string; readonly quote: string }[];
  readonly optional?: boolean;
}

export interface Gold {
  readonly entities: readonly GoldEntity[];
  readonly events: readonly GoldEvent[];
}

const gold = record({
  entities: list(
    record({
      id: string,
      type: string,
      name_ar: string,
      aliases: optional(list(string)),
      optional: optional(boolean),
    }),
  ),
  events: list(
    record({
      id: string,
      type: string,
      alt_types: optional(list(string)),
      participants: optional(list(record({ entity: string, role: optional(string) }))),
      place: optional(nullable(string)),
      attributed_to: optional(list(string)),
      date: optional(nullable(string)),
      factuality: optional(string),
      alt_factuality: optional(list(string)),
      evidence: optional(list(record({ doc: string, quote: string }))),
      optional: optional(boolean),
    }),
  ),
});

/// Reads a gold file; throws a `FormatError` with the place of the first thing that is wrong.
export function readGold(text: string): Gold {
  const value = parseJson(text);
  requireShape(value, gold);
  return value as Gold;
}
