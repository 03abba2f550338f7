/// Stage 5: mentions of the whole collection into entities. The one rule kept here: first each document
/// alone, then all together; documents are taken in the order of their ids, so the order given does not matter.

import { nameKey } from '../../arabic/name-key.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Admitted } from '../../model/extraction.ts';
import { keptList } from '../../model/kept-list.ts';
import type { EntityKind } from '../../model/ontology.ts';
import { type Anchor, isOwnName } from './anchor.ts';
import { type Description, describeEntity } from './describe-entity.ts';
import type { Entity, Resolution } from './entity.ts';
import { type Collection, EntityCollection } from './entity-collection.ts';
import { entityKeys } from './entity-key.ts';
import { findWholes } from './find-wholes.ts';
import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import { groupBy } from './group-by.ts';
import { candidate, type Judge, judgeInto } from './judgement.ts';
import type { JudgementLog } from './judgement-log.ts';
import { byText } from './label.ts';
import type { MentionReference } from './mention-reference.ts';
import type { LocalEntity } from './resolve-document.ts';
import { resolvePersons } from './resolve-persons.ts';
import { resolveThings } from './resolve-things.ts';
import { sharedLists } from './shared-list.ts';

/// The mention that speaks for a local entity: the first with its longest name, else its first.
function spokesman({ document, anchors }: LocalEntity): MentionReference {
  const words = (anchor: Anchor): number => (isOwnName(anchor) ? anchor.surface.split(' ').length : 0);
  const [best] = anchors.toSorted((a, b) => words(b) - words(a) || a.mention - b.mention);
  return { document, mention: best?.mention ?? 0 };
}

/// Where a local entity is first mentioned, as text.
function addressOf({ document, anchors }: LocalEntity, documents: readonly Pick<Admitted, 'document'>[]): string {
  return `${documents[document]?.document.id}#${anchors[0]?.start ?? 0}`;
}

/// What makes two states one: the code, else the identifier or the name.
function stateText({ anchors: [first] }: LocalEntity): string {
  return first?.state ?? first?.known ?? nameKey(first?.surface ?? '');
}

type Resolve = (locals: readonly LocalEntity[], gazetteer: Gazetteer, judge: Judge) => readonly (readonly number[])[];

function resolveStates(
  locals: readonly LocalEntity[],
  _gazetteer: Gazetteer,
  judge: Judge,
): readonly (readonly number[])[] {
  const groups = [...groupBy(locals.keys(), (index) => stateText(locals[index] as LocalEntity)).values()];
  for (const [first = 0, ...others] of groups)
    for (const other of others) judge(candidate(first, other, 'same-identifier'), null);
  return groups;
}

const RESOLVERS: readonly { readonly kinds: readonly EntityKind[]; readonly resolve: Resolve }[] = [
  { kinds: ['state'], resolve: resolveStates },
  { kinds: ['person'], resolve: resolvePersons },
  { kinds: ['organization', 'place'], resolve: resolveThings },
];

/// The clusters of all local entities, as lists of their numbers.
function cluster(
  locals: readonly LocalEntity[],
  gazetteer: Gazetteer,
  judgements: JudgementLog,
): readonly (readonly number[])[] {
  return RESOLVERS.flatMap(({ kinds, resolve }) => {
    const chosen = [...locals.entries()].filter(([, local]) => kinds.includes(local.kind));
    // Some are judged a thousand times.
    const spokesmen = new Array<MentionReference | undefined>(chosen.length);
    const mentionOf = (item: number): MentionReference => {
      spokesmen[item] ??= spokesman(chosen[item]?.[1] as LocalEntity);
      return spokesmen[item] as MentionReference;
    };
    const judge = judgeInto((judgement) => judgements.add(judgement), mentionOf);
    const groups = resolve(
      chosen.map(([, local]) => local),
      gazetteer,
      judge,
    );
    return groups.map((group) => group.flatMap((item) => chosen[item]?.[0] ?? []));
  });
}

/// By document and mention: the clusters meant.
function clustersMeant(
  { references, locals }: Collection,
  clusters: readonly (readonly number[])[],
): readonly (readonly (readonly number[])[])[] {
  const clusterOf: number[] = new Array(locals.length).fill(-1);
  for (const [index, members] of clusters.entries()) for (const member of members) clusterOf[member] = index;
  const listOf = sharedLists((local) => clusterOf[local] ?? -1);
  return references.map((mentions) => mentions.map(listOf));
}

/// By cluster: the numbers of the mentions that mean it.
function mentionsByCluster(
  meant: readonly (readonly (readonly number[])[])[],
  count: number,
): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: count }, () => []);
  let number = 0;
  for (const mentions of meant) {
    for (const clusters of mentions) {
      for (const index of clusters) found[index]?.push(number);
      number += 1;
    }
  }
  return found.map(keptList);
}

/// Spelled out: an object that gets a field behind a spread has a shape of its own, which takes more memory than what it holds.
function entityOf(description: Description, key: string, mentions: readonly number[]): Entity {
  const { kind, label, labels, aliases, state, sector, unnamed } = description;
  return { key, kind, label, labels, aliases, state, sector, unnamed, mentions };
}

/// By local entity: the key of its entity.
function clusterKeys(clusters: readonly (readonly number[])[], keys: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const [index, members] of clusters.entries()) for (const member of members) found[member] = keys[index] ?? '';
  return found;
}

/// By document and mention: the keys of the entities meant.
function referencesTo(
  keys: readonly string[],
  meant: readonly (readonly (readonly number[])[])[],
): readonly (readonly (readonly string[])[])[] {
  const listOf = sharedLists((cluster) => keys[cluster] ?? '');
  return meant.map((document) => document.map(listOf));
}

/// Resolves the mentions of documents, which come with what each says alone, in the order of their ids.
export function resolveCollection(
  collection: Collection,
  documents: readonly Pick<Admitted, 'document'>[],
  gazetteer: Gazetteer,
): Resolution {
  const clusters = cluster(collection.locals, gazetteer, collection.judgements);
  const meant = clustersMeant(collection, clusters);
  const mentions = mentionsByCluster(meant, clusters.length);
  const described = clusters.map((members, index) => {
    const locals = members.flatMap((member) => collection.locals[member] ?? []);
    const first = locals[0] ? addressOf(locals[0], documents) : '';
    return { description: describeEntity(locals, gazetteer), mentions: mentions[index]?.length ?? 0, first };
  });
  const keys = entityKeys(described);
  const entities = described.map(({ description }, index) =>
    entityOf(description, keys[index] ?? '', mentions[index] ?? []),
  );
  const references = referencesTo(keys, meant);
  const { judgements, locals, mentions: table } = collection;
  const keyOf = clusterKeys(clusters, keys);
  const wholes = findWholes(locals, (local) => keyOf[local] ?? '');
  return {
    entities: entities.toSorted((a, b) => byText(a.key, b.key)),
    references,
    mentions: table,
    judgements,
    wholes,
  };
}

/// Resolves the mentions of documents, which must come in the order of their ids.
export function resolveEntities(extractions: readonly Admitted[], lexicon: Lexicon): Resolution {
  const gazetteer = gazetteerOf(lexicon);
  const collection = new EntityCollection(gazetteer);
  for (const extraction of extractions) collection.add(extraction);
  return resolveCollection(collection.inOrder([...extractions.keys()]), extractions, gazetteer);
}
