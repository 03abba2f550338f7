/// Who holds which office of a body. The one rule kept here: one person holds one office of one body, so documents that say so of a body
/// speak of one, whatever else they say or leave out of it.

import { nameKey } from '../../arabic/name-key.ts';
import type { DocumentView } from './document-view.ts';
import type { ThingMention } from './local-thing.ts';

/// For each office of a body that a document gives somebody: the holder's full name, the head of the title and the body's own name.
export function holderKeys(view: DocumentView, things: readonly ThingMention[]): readonly string[] {
  const own = new Map(things.map((thing) => [thing.index, thing.name.base]));
  return view.extraction.mentions.flatMap((person, index) => {
    if (person.kind !== 'person' || person.form !== 'name') return [];
    const name = nameKey(view.surfaces[index] ?? '');
    if (!name.includes(' ')) return [];
    return person.offices.flatMap(({ organization, title }) => {
      const base = organization === null ? undefined : own.get(organization);
      return base === undefined ? [] : [`${name} ${title.split(' ')[0]} ${base}`];
    });
  });
}
