/// Keys of entities. The one rule kept here: a key is a code, an identifier or a hash of the name, so that it
/// stays the same when documents are added that do not change the name.

import { nameKey } from '../../arabic/name-key.ts';
import { contentKey } from '../../model/hash.ts';
import type { Description } from './describe-entity.ts';
import { groupBy } from './group-by.ts';
import { byText } from './label.ts';

/// What telling namesakes apart needs to know.
export interface Keyable {
  readonly description: Description;
  /// How many mentions it has.
  readonly mentions: number;
  /// Where it is first mentioned.
  readonly first: string;
}

function baseKey({ kind, state, known, label }: Description): string {
  if (kind === 'state' && state !== null) return `state:${state}`;
  if (known !== null && kind === 'organization') return `organization:${known.slice(known.indexOf(':') + 1)}`;
  return contentKey(kind, `${nameKey(label)}|${kind === 'person' ? '' : (state ?? '')}`);
}

/// The key of each. Of several entities with one name, all but the most mentioned also hash where they are first
/// mentioned.
export function entityKeys(entities: readonly Keyable[]): readonly string[] {
  const keys: string[] = [];
  for (const [key, namesakes] of groupBy(entities.keys(), (index) =>
    baseKey((entities[index] as Keyable).description),
  )) {
    const numbered = namesakes.map((index) => ({ index, entity: entities[index] as Keyable }));
    numbered.sort((a, b) => b.entity.mentions - a.entity.mentions || byText(a.entity.first, b.entity.first));
    for (const [rank, { index, entity }] of numbered.entries()) {
      keys[index] = rank === 0 ? key : contentKey(entity.description.kind, `${key}|${entity.first}`);
    }
  }
  return keys;
}
