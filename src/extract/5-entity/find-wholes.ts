/// Which body is part of which, as names say it: `وزارة الدفاع بحكومة الوفاق`. The one rule kept here: the whole is the
/// body of that name in the same document, else the only one in the collection.

import type { MentionReference } from './mention-reference.ts';
import type { LocalEntity } from './resolve-document.ts';

/// A mention whose words say what its entity is part of, and the key of that whole.
export interface WholeStatement extends MentionReference {
  readonly whole: string;
}

/// By the words of a name without articles: the keys of the bodies that bear it.
type Bearers = Map<string, Set<string>>;

function addBearer(bearers: Bearers, name: string, key: string): void {
  const known = bearers.get(name);
  if (known) known.add(key);
  else bearers.set(name, new Set([key]));
}

function inDocument(document: number, name: string): string {
  return `${document} ${name}`;
}

function bearersOf(locals: readonly LocalEntity[], keyOf: (local: number) => string): Bearers {
  const bearers: Bearers = new Map();
  for (const [index, { document, kind, things }] of locals.entries()) {
    if (kind !== 'organization') continue;
    for (const { name, within } of things) {
      if (within !== null) continue;
      addBearer(bearers, name.base, keyOf(index));
      addBearer(bearers, inDocument(document, name.base), keyOf(index));
    }
  }
  return bearers;
}

/// What the names of bodies say of the bodies they are part of. `keyOf` gives the key of a local entity.
export function findWholes(
  locals: readonly LocalEntity[],
  keyOf: (local: number) => string,
): readonly WholeStatement[] {
  const bearers = bearersOf(locals, keyOf);
  return locals.flatMap(({ document, things }, index) =>
    things.flatMap(({ name, index: mention }) => {
      if (name.within === null) return [];
      const words = name.within.join(' ');
      const found = [...(bearers.get(inDocument(document, words)) ?? bearers.get(words) ?? [])];
      const [whole] = found;
      if (whole === undefined || found.length > 1 || whole === keyOf(index)) return [];
      return [{ document, mention, whole }];
    }),
  );
}
