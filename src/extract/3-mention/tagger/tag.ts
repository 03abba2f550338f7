/// Tags: what a token is to a name. The one rule kept here: a tag is a small integer, and a name goes on only
/// in the kind in which it began.

import { ENTITY_KINDS, type EntityKind } from '../../../model/ontology.ts';

/// 0 for a token outside names; for kind number k, 1 + 2k where a name begins and 2 + 2k where it goes on.
export type Tag = number;

export const OUTSIDE: Tag = 0;
export const TAG_COUNT = 1 + 2 * ENTITY_KINDS.length;

export function beginning(kind: EntityKind): Tag {
  return 1 + 2 * ENTITY_KINDS.indexOf(kind);
}

export function continuing(kind: EntityKind): Tag {
  return beginning(kind) + 1;
}

export function isBeginning(tag: Tag): boolean {
  return tag % 2 === 1;
}

/// The kind of name a tag belongs to, or null outside names.
export function kindOf(tag: Tag): EntityKind | null {
  return tag === OUTSIDE ? null : (ENTITY_KINDS[(tag - 1) >> 1] ?? null);
}

/// Whether `tag` may stand behind `before`; the start of a sentence counts as `OUTSIDE`.
export function mayFollow(before: Tag, tag: Tag): boolean {
  return tag === OUTSIDE || isBeginning(tag) || before === tag || before === tag - 1;
}

/// A name as tokens `from` up to, not including, `to`.
export interface TaggedName {
  readonly kind: EntityKind;
  readonly from: number;
  readonly to: number;
}

/// The names that a row of tags spells.
export function namesOf(tags: ArrayLike<Tag>): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let at = 0; at < tags.length; at += 1) {
    const kind = kindOf(tags[at] ?? OUTSIDE);
    if (kind === null) continue;
    const from = at;
    while (tags[at + 1] === continuing(kind)) at += 1;
    names.push({ kind, from, to: at + 1 });
  }
  return names;
}
