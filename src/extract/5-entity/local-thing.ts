/// Organizations and places within one document. The one rule kept here: a short form joins the nearest full
/// name that it can stand for, and a body of one state never joins that of another.

import type { Mention } from '../../model/mention.ts';
import type { Sector } from '../../model/ontology.ts';
import { type DocumentView, isAnchor, nearest } from './document-view.ts';
import type { Gazetteer } from './gazetteer.ts';
import { groupBy } from './group-by.ts';
import { organizationName, placeName, type ShortForm, shortForm, type ThingName, withinCompatible } from './thing-name.ts';
import type { UnionFind } from './union-find.ts';

/// A mention of an organization or place, taken apart.
export interface ThingMention {
  readonly index: number;
  readonly kind: 'organization' | 'place';
  readonly start: number;
  readonly name: ThingName;
  readonly state: string | null;
  readonly within: readonly string[] | null;
  readonly known: string | null;
  readonly sector: Sector | null;
}

function ownWords(view: DocumentView, mention: Mention): string {
  const whole = mention.partOf === null ? undefined : view.extraction.mentions[mention.partOf];
  const inside = whole && whole.span.start > mention.span.start && whole.span.end <= mention.span.end;
  if (!inside) return '';
  const text = view.extraction.document.text.slice(mention.span.start, whole.span.start);
  return text.replace(/\s+[وبل]{0,2}ل?$/, '').trim();
}

function nameOf(view: DocumentView, index: number, mention: Mention, gazetteer: Gazetteer): ThingName {
  const surface = ownWords(view, mention) || (view.surfaces[index] ?? '');
  if (view.kinds[index] === 'place') return placeName(surface, gazetteer.lexicon);
  return organizationName(surface, mention.sector, gazetteer.lexicon);
}

function stateOf(view: DocumentView, mention: Mention, name: ThingName, gazetteer: Gazetteer): string | null {
  const known = mention.known ? (gazetteer.organization(mention.known)?.code ?? null) : null;
  const stated = mention.state ?? name.state ?? known;
  if (stated !== null || mention.partOf === null) return stated;
  return view.extraction.mentions[mention.partOf]?.state ?? null;
}

function withinOf(view: DocumentView, mention: Mention, name: ThingName, gazetteer: Gazetteer): readonly string[] | null {
  const whole = mention.partOf === null ? undefined : view.extraction.mentions[mention.partOf];
  if (whole?.kind !== 'organization' || mention.partOf === null) return name.within;
  return organizationName(view.surfaces[mention.partOf] ?? '', whole.sector, gazetteer.lexicon).base.split(' ');
}

/// The organizations and places of a document that are named in it.
export function thingMentions(view: DocumentView, gazetteer: Gazetteer): readonly ThingMention[] {
  return view.extraction.mentions.flatMap((mention, index) => {
    const kind = view.kinds[index];
    if ((kind !== 'organization' && kind !== 'place') || !isAnchor(view, index)) return [];
    const name = nameOf(view, index, mention, gazetteer);
    const { known, sector } = mention;
    const state = stateOf(view, mention, name, gazetteer);
    return [{ index, kind, start: mention.span.start, name, state, within: withinOf(view, mention, name, gazetteer), known, sector }];
  });
}

interface Contextual {
  readonly kind: string;
  readonly state: string | null;
  readonly within: readonly string[] | null;
  readonly known: string | null;
}

/// Whether nothing said of two things forbids that they are one.
export function thingsCompatible(a: Contextual, b: Contextual): boolean {
  if (a.kind !== b.kind) return false;
  if (a.known !== null && b.known !== null && a.known !== b.known) return false;
  if (a.state !== null && b.state !== null && a.state !== b.state) return false;
  return withinCompatible(a.within, b.within);
}

function joinEqualNames(things: readonly ThingMention[], sets: UnionFind): void {
  const byBase = groupBy(things, (thing) => `${thing.kind} ${thing.name.head ?? ''} ${thing.name.base}`);
  for (const group of byBase.values()) {
    const stated = group.filter((thing) => thing.state !== null || thing.within !== null);
    for (const thing of stated) {
      const twin = stated.find((other) => thingsCompatible(thing, other) && (other.state === thing.state || other.within !== null));
      if (twin) sets.union(thing.index, twin.index);
    }
    const contexts = new Set(stated.map((thing) => sets.find(thing.index)));
    const only = contexts.size === 1 ? [...contexts][0] : undefined;
    const open = group.filter((thing) => thing.state === null && thing.within === null);
    for (const thing of open) sets.union(thing.index, only ?? open[0]?.index ?? thing.index);
  }
}

function joinKnown(things: readonly ThingMention[], sets: UnionFind): void {
  const byKnown = groupBy(things.filter((thing) => thing.known !== null), (thing) => thing.known);
  for (const group of byKnown.values()) for (const thing of group) sets.union(thing.index, group[0]?.index ?? thing.index);
}

const FORM_ORDER: readonly ShortForm[] = ['tail', 'shorter', 'head'];
const SECTOR_ORDER: readonly (Sector | null)[] = ['government', 'party', 'armed-group', 'media', 'company', 'ngo', 'intergovernmental', 'military', 'other', null];

/// Of the full names that a short form may stand for, those of the best kind of shortening and sector.
export function bestShortForms<T extends { readonly name: ThingName; readonly sector: Sector | null }>(
  short: ThingName,
  candidates: readonly T[],
): readonly T[] {
  for (const form of FORM_ORDER) {
    const found = candidates.filter((candidate) => shortForm(short, candidate.name) === form);
    const sector = SECTOR_ORDER.find((wanted) => found.some((candidate) => candidate.sector === wanted));
    if (found.length > 0) return form === 'tail' ? found.filter((candidate) => candidate.sector === sector) : found;
  }
  return [];
}

function joinShortForms(view: DocumentView, things: readonly ThingMention[], sets: UnionFind): void {
  const bodies = things.filter((thing) => thing.kind === 'organization');
  for (const thing of bodies) {
    if (thing.known !== null) continue;
    const others = bodies.filter((other) => sets.find(other.index) !== sets.find(thing.index) && thingsCompatible(thing, other));
    const fuller = bestShortForms(thing.name, others);
    const chosen = nearest(view, fuller.map((other) => other.index), thing.start);
    if (chosen !== null) sets.union(thing.index, chosen);
  }
}

/// `قاعدة X`, `مطار X` and `X` are one place where X is no town of its own.
function joinFacilities(things: readonly ThingMention[], sets: UnionFind, gazetteer: Gazetteer): void {
  const places = things.filter((thing) => thing.kind === 'place');
  for (const group of groupBy(places, (place) => place.name.base).values()) {
    const words = group[0]?.name.words.join(' ') ?? '';
    if (isTown(words, gazetteer)) continue;
    for (const place of group) if (group[0] && thingsCompatible(group[0], place)) sets.union(place.index, group[0].index);
  }
}

/// Whether a place name without its head is that of a town or region, beside which a base or an airport is a thing of its own.
export function isTown(words: string, gazetteer: Gazetteer): boolean {
  const found = gazetteer.place(words);
  return found !== undefined && found.type !== 'site';
}

/// Joins the mentions of a document that name the same organization or place.
export function joinThings(view: DocumentView, things: readonly ThingMention[], sets: UnionFind, gazetteer: Gazetteer): void {
  joinKnown(things, sets);
  joinEqualNames(things, sets);
  joinShortForms(view, things, sets);
  joinFacilities(things, sets, gazetteer);
}
