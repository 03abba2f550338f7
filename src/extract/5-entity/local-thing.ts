/// Organizations and places within one document. The one rule kept here: a short form joins the nearest full
/// name that it can stand for, and a body of one state never joins that of another.

import type { Mention } from '../../model/mention.ts';
import type { ApartRule, MergeRule } from '../../model/merge-rule.ts';
import type { Sector } from '../../model/ontology.ts';
import { Clusters } from './clusters.ts';
import { type DocumentView, isAnchor, nearest } from './document-view.ts';
import type { Gazetteer } from './gazetteer.ts';
import { groupBy } from './group-by.ts';
import { candidate, type Judge } from './judgement.ts';
import type { Nationalities } from './nationality.ts';
import { spelledAlike, spellingKey } from './spelled-alike.ts';
import {
  organizationName,
  placeName,
  type ShortForm,
  shortForm,
  type ThingName,
  withinCompatible,
} from './thing-name.ts';
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

function withinOf(
  view: DocumentView,
  mention: Mention,
  name: ThingName,
  gazetteer: Gazetteer,
): readonly string[] | null {
  const whole = mention.partOf === null ? undefined : view.extraction.mentions[mention.partOf];
  if (whole?.kind !== 'organization' || mention.partOf === null) return name.within;
  return organizationName(view.surfaces[mention.partOf] ?? '', whole.sector, gazetteer.lexicon).base.split(' ');
}

/// The organizations and places of a document that are named in it.
export function thingMentions(
  view: DocumentView,
  nations: Nationalities,
  gazetteer: Gazetteer,
): readonly ThingMention[] {
  return view.extraction.mentions.flatMap((mention, index) => {
    const kind = view.kinds[index];
    if ((kind !== 'organization' && kind !== 'place') || !isAnchor(view, index)) return [];
    const name = nameOf(view, index, mention, gazetteer);
    const { known, sector } = mention;
    const state = stateOf(view, mention, name, gazetteer) ?? nations.get(index)?.state ?? null;
    return [
      {
        index,
        kind,
        start: mention.span.start,
        name,
        state,
        within: withinOf(view, mention, name, gazetteer),
        known,
        sector,
      },
    ];
  });
}

/// What decides whether two things can be one.
export interface ThingContext {
  readonly kind: string;
  readonly state: string | null;
  readonly within: readonly string[] | null;
  readonly known: string | null;
}

/// Whether nothing said of two things forbids that they are one.
export function thingsCompatible(a: ThingContext, b: ThingContext): boolean {
  if (a.kind !== b.kind) return false;
  if (a.known !== null && b.known !== null && a.known !== b.known) return false;
  if (a.state !== null && b.state !== null && a.state !== b.state) return false;
  return withinCompatible(a.within, b.within);
}

type LocalThings = Clusters<ThingContext, MergeRule, ApartRule>;

function joinLocal(clusters: LocalThings, left: number, right: number, rule: MergeRule): boolean {
  return clusters.join(candidate(Math.min(left, right), Math.max(left, right), rule));
}

function mergeContexts(a: ThingContext, b: ThingContext): ThingContext {
  const longer = (a.within?.length ?? 0) >= (b.within?.length ?? 0) ? a.within : b.within;
  return { kind: a.kind, state: a.state ?? b.state, within: longer, known: a.known ?? b.known };
}

/// Joins what an earlier step or an identifier says is one.
function joinGiven(things: readonly ThingMention[], clusters: LocalThings, sets: UnionFind): void {
  const items = [...things.keys()];
  const given = groupBy(items, (at) => sets.find(things[at]?.index ?? 0));
  for (const block of given.values()) for (const at of block) clusters.unite(block[0] ?? at, at);
  const known = groupBy(
    items.filter((at) => things[at]?.known),
    (at) => things[at]?.known,
  );
  for (const block of known.values())
    for (const at of block) joinLocal(clusters, block[0] ?? at, at, 'same-identifier');
}

function isStated(context: ThingContext): boolean {
  return context.state !== null || context.within !== null;
}

/// Joins equal names: those of one state or body, and those without one where the document leaves one choice.
function joinEqualNames(things: readonly ThingMention[], clusters: LocalThings): void {
  const nameOf = (at: number): string => `${things[at]?.kind} ${things[at]?.name.head ?? ''} ${things[at]?.name.base}`;
  for (const block of groupBy([...things.keys()], nameOf).values()) {
    const stated = block.filter((at) => isStated(clusters.profile(at)));
    for (const at of stated)
      for (const other of stated)
        if (agree(clusters.profile(at), clusters.profile(other))) joinLocal(clusters, at, other, 'same-name');
    const contexts = new Set(stated.map((at) => clusters.find(at)));
    const only = contexts.size === 1 ? stated[0] : undefined;
    const open = block.filter((at) => !isStated(clusters.profile(at)));
    for (const at of open) joinLocal(clusters, only ?? open[0] ?? at, at, 'same-name');
  }
}

/// Whether two things are stated to belong to one state or one body.
function agree(a: ThingContext, b: ThingContext): boolean {
  if (a.state !== null && a.state === b.state) return true;
  return a.within !== null && b.within !== null;
}

const FORM_ORDER: readonly ShortForm[] = ['tail', 'shorter', 'head'];
const SECTOR_ORDER: readonly (Sector | null)[] = [
  'government',
  'party',
  'armed-group',
  'media',
  'company',
  'ngo',
  'intergovernmental',
  'military',
  'other',
  null,
];

/// A fuller name that a shorter may stand for.
interface Shortened {
  readonly name: ThingName;
  readonly sector: Sector | null;
  readonly known: string | null;
}

/// How a name may shorten another. A body that the lexicon knows has no name with a nationality of its own.
function standsFor(short: ThingName, full: Shortened): ShortForm | null {
  if (full.known !== null && short.state !== null && short.state !== full.name.state) return null;
  return shortForm(short, full.name);
}

/// Of the full names that a short form may stand for, those of the best kind of shortening and sector.
export function bestShortForms<T extends Shortened>(short: ThingName, candidates: readonly T[]): readonly T[] {
  for (const form of FORM_ORDER) {
    const found = candidates.filter((candidate) => standsFor(short, candidate) === form);
    const sector = SECTOR_ORDER.find((wanted) => found.some((candidate) => candidate.sector === wanted));
    if (found.length > 0) return form === 'tail' ? found.filter((candidate) => candidate.sector === sector) : found;
  }
  return [];
}

function joinShortForms(view: DocumentView, things: readonly ThingMention[], clusters: LocalThings): void {
  const bodies = [...things.entries()]
    .filter(([, thing]) => thing.kind === 'organization')
    .map(([at, thing]) => ({ ...thing, at }));
  for (const body of bodies) {
    if (body.known !== null) continue;
    // Those already joined stay among the candidates, so that a second-best full name is not taken beside the best.
    const others = bodies.filter((other) => other.at !== body.at);
    const open = others.filter((other) => thingsCompatible(clusters.profile(body.at), clusters.profile(other.at)));
    const fuller = bestShortForms(body.name, open);
    const chosen = nearest(
      view,
      fuller.map((other) => other.index),
      body.start,
    );
    const found = fuller.find((other) => other.index === chosen);
    if (found) joinLocal(clusters, found.at, body.at, 'short-form');
  }
}

/// Joins spellings of one foreign name.
function joinSpellings(things: readonly ThingMention[], clusters: LocalThings, gazetteer: Gazetteer): void {
  const keyOf = (at: number): string => `${things[at]?.kind} ${things[at] ? spellingKey(things[at].name) : ''}`;
  for (const block of groupBy([...things.keys()], keyOf).values()) {
    for (const [rank, at] of block.entries())
      for (const other of block.slice(0, rank)) {
        const [left, right] = [things[other]?.name, things[at]?.name];
        if (left && right && left.base !== right.base && spelledAlike(left, right, gazetteer.lexicon))
          joinLocal(clusters, other, at, 'body-spelling');
      }
  }
}

/// `قاعدة X`, `مطار X` and `X` are one place where X is no town of its own.
function joinFacilities(things: readonly ThingMention[], clusters: LocalThings, gazetteer: Gazetteer): void {
  const places = [...things.keys()].filter((at) => things[at]?.kind === 'place');
  for (const block of groupBy(places, (at) => things[at]?.name.base).values()) {
    if (isTown(things[block[0] ?? 0]?.name.words.join(' ') ?? '', gazetteer)) continue;
    for (const at of block) joinLocal(clusters, block[0] ?? at, at, 'same-site');
  }
}

/// Whether a place name without its head is that of a town or region, beside which a base or an airport is a thing of its own.
export function isTown(words: string, gazetteer: Gazetteer): boolean {
  const found = gazetteer.place(words);
  return found !== undefined && found.type !== 'site';
}

/// Joins the mentions of a document that name the same organization or place.
export function joinThings(
  view: DocumentView,
  things: readonly ThingMention[],
  sets: UnionFind,
  gazetteer: Gazetteer,
  judge: Judge,
): void {
  const mentionOf = (at: number): number => things[at]?.index ?? 0;
  const clusters: LocalThings = new Clusters<ThingContext, MergeRule, ApartRule>(things, {
    conflict: (a, b) => (thingsCompatible(a, b) ? null : 'two-owners'),
    merge: mergeContexts,
    decided: (pair, conflict) => judge({ ...pair, left: mentionOf(pair.left), right: mentionOf(pair.right) }, conflict),
  });
  joinGiven(things, clusters, sets);
  joinEqualNames(things, clusters);
  joinSpellings(things, clusters, gazetteer);
  joinShortForms(view, things, clusters);
  joinFacilities(things, clusters, gazetteer);
  for (const [at, thing] of things.entries()) sets.union(thing.index, things[clusters.find(at)]?.index ?? thing.index);
}
