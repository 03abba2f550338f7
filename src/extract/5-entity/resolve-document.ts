/// Resolution within one document: mentions into local entities. The one rule kept here: it sees one document
/// alone, so it is the same whatever else is in the collection.

import { keptList } from '../../model/kept-list.ts';
import type { MergeRule } from '../../model/merge-rule.ts';
import type { EntityKind } from '../../model/ontology.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { type CoArguments, coArguments, isBeside } from './co-argument.ts';
import { anchorsOf, type DocumentView, isAnchor } from './document-view.ts';
import type { Gazetteer } from './gazetteer.ts';
import { groupBy } from './group-by.ts';
import { holderKeys } from './holder-key.ts';
import { candidate, type Judge, type Judgement, judgeInto } from './judgement.ts';
import { joinPersons, type PersonMention, personMentions } from './local-person.ts';
import { joinThings, type ThingMention, thingMentions } from './local-thing.ts';
import { type Nationalities, nationalities } from './nationality.ts';
import { UnionFind } from './union-find.ts';

/// All that one document says of one entity.
export interface LocalEntity extends Pick<DocumentView, 'states' | 'home'> {
  /// Index of the document in the resolved order.
  readonly document: number;
  readonly kind: EntityKind;
  /// The mentions that name or describe it, in reading order.
  readonly anchors: readonly Anchor[];
  readonly things: readonly ThingMention[];
  readonly people: readonly PersonMention[];
  /// Of a body: who holds which office of it.
  readonly holders: readonly string[];
}

export interface LocalResolution {
  readonly entities: readonly LocalEntity[];
  /// By mention: the local entities meant, as indices into `entities`.
  readonly references: readonly (readonly number[])[];
  readonly judgements: readonly Judgement[];
}

function joinAntecedents(view: DocumentView, beside: CoArguments, sets: UnionFind, judge: Judge): void {
  for (const [index, mention] of view.extraction.mentions.entries()) {
    if (!isAnchor(view, index) || mention.antecedents.length !== 1) continue;
    const meant = mention.antecedents.flatMap((other) => anchorsOf(view, other));
    const [only] = meant;
    if (meant.length !== 1 || only === undefined || view.kinds[only] !== view.kinds[index]) continue;
    if (isBeside(beside, index, (other) => sets.find(other) === sets.find(only))) continue;
    judge(candidate(only, index, 'reference'), null);
    sets.union(index, only);
  }
}

/// What makes two mentions of states one: the code, else the identifier or the name.
function stateKey(view: DocumentView, index: number): string {
  const mention = view.extraction.mentions[index];
  return mention?.state ?? mention?.known ?? view.surfaces[index] ?? '';
}

function stateRule({ extraction }: DocumentView, left: number, right: number): MergeRule {
  const acts = [left, right].some((index) => extraction.mentions[index]?.metonymy);
  return acts ? 'capital-acts' : 'same-identifier';
}

/// Whether a decision tells anything: that one form is one form goes without saying, and an adjective is no name.
function isTelling({ surfaces, extraction }: DocumentView, { left, right, apart }: Judgement): boolean {
  const named = [left, right].every(({ mention }) => extraction.mentions[mention]?.form !== 'adjective');
  return apart !== null || (named && surfaces[left.mention] !== surfaces[right.mention]);
}

/// The mention that speaks for a state: its first name, before its capital and its adjective.
function firstName({ extraction }: DocumentView, group: readonly number[]): number {
  const named = group.find((index) => {
    const mention = extraction.mentions[index];
    return mention?.form === 'name' && !mention.metonymy;
  });
  return named ?? group[0] ?? 0;
}

function joinStates(view: DocumentView, sets: UnionFind, judge: Judge): void {
  const states = [...view.extraction.mentions.keys()].filter(
    (index) => view.kinds[index] === 'state' && isAnchor(view, index),
  );
  for (const group of groupBy(states, (index) => stateKey(view, index)).values()) {
    const first = firstName(view, group);
    for (const index of group) {
      if (index !== first) judge(candidate(first, index, stateRule(view, first, index)), null);
      sets.union(index, first);
    }
  }
}

function localEntities(
  view: DocumentView,
  sets: UnionFind,
  things: readonly ThingMention[],
  people: readonly PersonMention[],
  nations: Nationalities,
): readonly LocalEntity[] {
  const thingAt = new Map(things.map((thing) => [thing.index, thing]));
  const personAt = new Map(people.map((person) => [person.index, person]));
  const { index: document, states, home } = view;
  return sets.groups().flatMap((group) => {
    const mentions = group.filter((index) => isAnchor(view, index));
    const kind = view.kinds[mentions[0] ?? -1];
    if (kind === undefined) return [];
    const own = <T>(table: ReadonlyMap<number, T>): readonly T[] =>
      keptList(mentions.flatMap((index) => table.get(index) ?? []));
    const named = own(thingAt);
    const holders = kind === 'organization' ? keptList(holderKeys(view, named)) : NOBODY;
    return [
      {
        document,
        kind,
        anchors: anchorsIn(view, mentions, nations),
        things: named,
        people: own(personAt),
        holders,
        states,
        home,
      },
    ];
  });
}

const NOBODY: readonly never[] = [];

function anchorsIn(view: DocumentView, mentions: readonly number[], nations: Nationalities): readonly Anchor[] {
  return keptList(
    mentions.flatMap((index) => {
      const mention = view.extraction.mentions[index];
      return mention ? [anchorOf(mention, index, view.surfaces[index] ?? '', nations.get(index) ?? null)] : [];
    }),
  );
}

function referencesOf(view: DocumentView, entities: readonly LocalEntity[]): readonly (readonly number[])[] {
  const entityOf = new Map<number, number>();
  for (const [at, entity] of entities.entries()) for (const { mention } of entity.anchors) entityOf.set(mention, at);
  return view.extraction.mentions.map((_, index) => {
    const meant = anchorsOf(view, index).flatMap((anchor) => entityOf.get(anchor) ?? []);
    return [...new Set(meant)];
  });
}

/// Gives each mention of a body the state that any mention of the same body has.
function withSharedStates(things: readonly ThingMention[], sets: UnionFind): readonly ThingMention[] {
  const states = new Map<number, string>();
  for (const thing of things) if (thing.state !== null) states.set(sets.find(thing.index), thing.state);
  return things.map((thing) => ({ ...thing, state: thing.state ?? states.get(sets.find(thing.index)) ?? null }));
}

/// Resolves the mentions of one document.
export function resolveDocument(view: DocumentView, gazetteer: Gazetteer): LocalResolution {
  const sets = new UnionFind(view.extraction.mentions.length);
  const judgements: Judgement[] = [];
  const take = (judgement: Judgement): void => {
    if (isTelling(view, judgement)) judgements.push(judgement);
  };
  const judge = judgeInto(take, (mention) => ({ document: view.index, mention }));
  const beside = coArguments(view.extraction.claims);
  joinAntecedents(view, beside, sets, judge);
  joinStates(view, sets, judge);
  const nations = nationalities(view, gazetteer.lexicon);
  const things = thingMentions(view, nations, gazetteer);
  joinThings(view, things, sets, gazetteer, judge);
  const people = personMentions(view, withSharedStates(things, sets), gazetteer);
  joinPersons({ view, people, beside, gazetteer }, sets, judge);
  const entities = localEntities(view, sets, things, people, nations);
  return { entities, references: referencesOf(view, entities), judgements };
}
