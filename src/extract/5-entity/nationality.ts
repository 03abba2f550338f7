/// Adjectives of nationality that belong to the name of the body before them: `مجلس النواب *الأردني*`. The one rule kept here: an adjective is
/// the body's where it agrees with the body's head and nothing stands between.

import { nameKey } from '../../arabic/name-key.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Mention } from '../../model/mention.ts';
import type { Sector } from '../../model/ontology.ts';
import type { DocumentView } from './document-view.ts';
import { organizationName, withoutArticle } from './thing-name.ts';

export interface Nationality {
  /// The adjective as it is written.
  readonly written: string;
  /// ISO code of its state.
  readonly state: string;
}

/// By the mention of the body.
export type Nationalities = ReadonlyMap<number, Nationality>;

/// The adjectives in a document that belong to the body that was named right before them.
export function nationalities(view: DocumentView, lexicon: Lexicon): Nationalities {
  const { mentions } = view.extraction;
  const adjectives = new Map<number, number>();
  for (const [index, { form, span }] of mentions.entries()) if (form === 'adjective') adjectives.set(span.start, index);
  if (adjectives.size === 0) return NONE;
  const found = new Map<number, Nationality>();
  for (const [index, mention] of mentions.entries()) {
    const next = isBody(mention) ? adjectives.get(mention.span.end + 1) : undefined;
    if (next === undefined || !agrees(view, index, next, lexicon)) continue;
    const state = mentions[next]?.state;
    if (state) found.set(index, { written: view.surfaces[next] ?? '', state });
  }
  return found;
}

const NONE: Nationalities = new Map();

/// Bodies of which every nation has one; that of a company says only where it comes from.
const NATIONAL: ReadonlySet<Sector | null> = new Set<Sector>(['government', 'military', 'party', 'ngo']);

function isBody({ kind, form, state, sector }: Mention): boolean {
  return kind === 'organization' && form === 'name' && state === null && NATIONAL.has(sector);
}

function agrees({ surfaces, extraction }: DocumentView, body: number, next: number, lexicon: Lexicon): boolean {
  const surface = surfaces[body] ?? '';
  const head = lexicon.organizationHeads.get(nameKey(surface).split(' ')[0] ?? '');
  const adjective = lexicon.nisbas.get(withoutArticle(nameKey(surfaces[next] ?? '')));
  if (!head || !adjective || adjective.number !== 'singular' || adjective.gender !== head.gender) return false;
  return organizationName(surface, extraction.mentions[body]?.sector ?? null, lexicon).state === null;
}
