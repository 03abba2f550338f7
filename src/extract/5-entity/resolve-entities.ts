/// Stage 5: mentions of the whole collection into entities. The one rule kept here: first each document
/// alone, then all together; documents are taken in the order of their ids, so the order given does not matter.

import { contentKey } from '../../model/hash.ts';
import type { Admitted } from '../../model/extraction.ts';
import type { EntityKind } from '../../model/ontology.ts';
import { nameKey } from '../../arabic/name-key.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type DocumentView, documentView } from './document-view.ts';
import { englishLabel } from './english-label.ts';
import type { Entity, MentionReference, Resolution } from './entity.ts';
import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import { groupBy } from './group-by.ts';
import { type Judgement, mentionAddress } from './judgement.ts';
import { byFrequency, byText, chooseLabel, countForms, labelForm } from './label.ts';
import { type LocalEntity, type LocalResolution, resolveDocument } from './resolve-document.ts';
import { resolvePersons } from './resolve-persons.ts';
import { resolveThings } from './resolve-things.ts';

/// An entity before it has a key that no other has.
interface Unkeyed extends Omit<Entity, 'key'> {
  /// Indices of its local entities.
  readonly members: readonly number[];
  readonly known: string | null;
}

interface Located {
  readonly entity: LocalEntity;
  readonly document: number;
  readonly local: number;
}

function addressOf(entity: LocalEntity): string {
  const mention = entity.view.extraction.mentions[entity.anchors[0] ?? 0];
  return mentionAddress(entity.view.extraction.document.id, mention?.span.start ?? 0);
}

function stateText(entity: LocalEntity): string {
  const mention = entity.view.extraction.mentions[entity.anchors[0] ?? 0];
  return mention?.state ?? mention?.known ?? nameKey(entity.view.surfaces[entity.anchors[0] ?? 0] ?? '');
}

/// The clusters of all local entities, as lists of indices into `located`.
function cluster(located: readonly Located[], gazetteer: Gazetteer, judgements: Judgement[]): readonly (readonly number[])[] {
  const judge = (left: LocalEntity, right: LocalEntity, decision: Judgement['decision'], reason: string): void => {
    judgements.push({ left: addressOf(left), right: addressOf(right), decision, reasons: [reason] });
  };
  const indices = [...located.keys()];
  const ofKind = (...kinds: EntityKind[]): number[] => indices.filter((index) => kinds.includes(located[index]?.entity.kind ?? 'state'));
  const entitiesAt = (chosen: readonly number[]): LocalEntity[] => chosen.flatMap((index) => located[index]?.entity ?? []);
  const back = (chosen: readonly number[], groups: readonly (readonly number[])[]): number[][] =>
    groups.map((group) => group.flatMap((item) => chosen[item] ?? []));
  const people = ofKind('person');
  const things = ofKind('organization', 'place');
  const states = groupBy(ofKind('state'), (index) => stateText(located[index]?.entity as LocalEntity));
  return [
    ...[...states.values()],
    ...back(people, resolvePersons(entitiesAt(people), gazetteer, judge)),
    ...back(things, resolveThings(entitiesAt(things), gazetteer, judge)),
  ];
}

function anchorMentions(entities: readonly LocalEntity[], forms: readonly string[]): readonly string[] {
  return entities.flatMap(({ view, anchors }) =>
    anchors.flatMap((anchor) => (forms.includes(view.extraction.mentions[anchor]?.form ?? '') ? (view.surfaces[anchor] ?? []) : [])),
  );
}

function firstStated<T>(entities: readonly LocalEntity[], of: (view: DocumentView, anchor: number) => T | null): T | null {
  const values = entities.flatMap(({ view, anchors }) => anchors.flatMap((anchor) => of(view, anchor) ?? []));
  const counts = groupBy(values, (value) => value);
  const [best] = [...counts].toSorted((a, b) => b[1].length - a[1].length || byText(String(a[0]), String(b[0])));
  return best?.[0] ?? null;
}

function stateOf(kind: EntityKind, entities: readonly LocalEntity[]): string | null {
  if (kind === 'person') return firstStated(entities, (view, anchor) => view.extraction.mentions[anchor]?.offices.find((office) => office.state)?.state ?? null);
  if (kind === 'state') return firstStated(entities, (view, anchor) => view.extraction.mentions[anchor]?.state ?? null);
  const named = entities.flatMap((entity) => entity.things.flatMap((thing) => thing.state ?? []));
  return firstStated(entities, (view, anchor) => view.extraction.mentions[anchor]?.state ?? null) ?? named[0] ?? null;
}

function labelOf(kind: EntityKind, forms: readonly string[], state: string | null, gazetteer: Gazetteer): string {
  const known = kind === 'state' && state !== null ? gazetteer.state(state)?.name : undefined;
  return known ?? chooseLabel(countForms(forms.map((form) => labelForm(form, kind, gazetteer.lexicon))), kind);
}

function describe(members: readonly number[], located: readonly Located[], gazetteer: Gazetteer): Omit<Unkeyed, 'mentions'> {
  const entities = members.flatMap((member) => located[member]?.entity ?? []);
  const kind = entities[0]?.kind ?? 'organization';
  const names = anchorMentions(entities, ['name']);
  const unnamed = kind === 'person' && names.length === 0;
  const forms = names.length > 0 ? names : anchorMentions(entities, ['role', 'adjective']);
  const state = stateOf(kind, entities);
  const sector = kind === 'organization' ? firstStated(entities, (view, anchor) => view.extraction.mentions[anchor]?.sector ?? null) : null;
  const known = firstStated(entities, (view, anchor) => view.extraction.mentions[anchor]?.known ?? null);
  const label = labelOf(kind, forms, state, gazetteer);
  const aliases = [...new Set([...byFrequency(countForms(kind === 'state' ? names : forms)), label])];
  const english = englishLabel({ kind, label, known, state, sector, unnamed }, gazetteer);
  return { kind, label, labels: { ar: label, en: english }, aliases, state, sector, unnamed, members, known };
}

/// Gives each entity the mentions that mean it.
function mentionsOf(resolutions: readonly LocalResolution[], clusterOf: ReadonlyMap<string, number>, count: number): readonly MentionReference[][] {
  const mentions: MentionReference[][] = Array.from({ length: count }, () => []);
  for (const [document, resolution] of resolutions.entries()) {
    for (const [mention, locals] of resolution.references.entries()) {
      const meant = new Set(locals.map((local) => clusterOf.get(`${document} ${local}`)));
      for (const found of meant) if (found !== undefined) mentions[found]?.push({ document, mention });
    }
  }
  return mentions;
}

function baseKey(entity: Unkeyed): string {
  if (entity.kind === 'state' && entity.state !== null) return `state:${entity.state}`;
  if (entity.known !== null && entity.kind === 'organization') return `organization:${entity.known.slice(entity.known.indexOf(':') + 1)}`;
  return contentKey(entity.kind, `${nameKey(entity.label)}|${entity.kind === 'person' ? '' : (entity.state ?? '')}`);
}

function firstPlace(entity: Unkeyed, views: readonly DocumentView[]): string {
  const [first] = entity.mentions;
  const view = first && views[first.document];
  return view ? mentionAddress(view.extraction.document.id, view.extraction.mentions[first.mention]?.span.start ?? 0) : '';
}

/// Keys are hashes of names; of several entities with one name, all but the most mentioned also hash where they
/// are first mentioned.
function withKeys(entities: readonly Unkeyed[], views: readonly DocumentView[]): readonly (Unkeyed & { readonly key: string })[] {
  return [...groupBy(entities, baseKey)].flatMap(([key, namesakes]) => {
    const ordered = namesakes.toSorted((a, b) => b.mentions.length - a.mentions.length || byText(firstPlace(a, views), firstPlace(b, views)));
    return ordered.map((entity, index) => ({ ...entity, key: index === 0 ? key : contentKey(entity.kind, `${key}|${firstPlace(entity, views)}`) }));
  });
}

function viewsOf(extractions: readonly Admitted[]): readonly DocumentView[] {
  return extractions.map((extraction, index) => documentView(extraction, index));
}

/// Resolves the mentions of documents, which must come in the order of their ids.
export function resolveEntities(extractions: readonly Admitted[], lexicon: Lexicon): Resolution {
  const gazetteer = gazetteerOf(lexicon);
  const views = viewsOf(extractions);
  const resolutions = views.map((view) => resolveDocument(view, gazetteer));
  const located = resolutions.flatMap(({ entities }, document) => entities.map((entity, local) => ({ entity, document, local })));
  const judgements: Judgement[] = [];
  const clusters = cluster(located, gazetteer, judgements);
  const clusterOf = new Map(clusters.flatMap((members, index) => members.map((member) => [localKey(located[member]), index] as const)));
  const mentions = mentionsOf(resolutions, clusterOf, clusters.length);
  const described = clusters.map((members, index) => ({ ...describe(members, located, gazetteer), mentions: mentions[index] ?? [] }));
  const keyed = withKeys(described, views);
  const keyOf = new Map(keyed.flatMap((entity) => entity.members.map((member) => [localKey(located[member]), entity.key] as const)));
  const references = resolutions.map((resolution, document) =>
    resolution.references.map((locals) => [...new Set(locals.flatMap((local) => keyOf.get(`${document} ${local}`) ?? []))]),
  );
  const entities = keyed.map(({ members: _members, known: _known, ...entity }) => entity).toSorted((a, b) => byText(a.key, b.key));
  return { entities, references, judgements };
}

function localKey(located: Located | undefined): string {
  return `${located?.document} ${located?.local}`;
}
