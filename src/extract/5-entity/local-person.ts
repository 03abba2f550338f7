/// Persons within one document. The one rule kept here: a surname alone joins the nearest full name that ends
/// with it, and an office alone the person who was given that office.

import { compareNames, nameParts } from '../../arabic/name-key.ts';
import { type DocumentView, isAnchor, nearest } from './document-view.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { ThingMention } from './local-thing.ts';
import { compareOfficeLists, type OfficeKey, officeKey } from './office-key.ts';
import { withoutArticle } from './thing-name.ts';
import type { UnionFind } from './union-find.ts';

/// A mention of a person, taken apart.
export interface PersonMention {
  readonly index: number;
  readonly start: number;
  readonly named: boolean;
  /// The parts of the name that must meet; none for an office without a name.
  readonly parts: readonly string[];
  readonly offices: readonly OfficeKey[];
}

function officesOf(
  view: DocumentView,
  index: number,
  bodies: ReadonlyMap<number, ThingMention>,
  gazetteer: Gazetteer,
): OfficeKey[] {
  const offices = view.extraction.mentions[index]?.offices ?? [];
  return offices.map((office) => {
    const body = office.organization === null ? undefined : bodies.get(office.organization);
    const within = body ? body.name.words.map(withoutArticle) : null;
    return officeKey(office.title, office.state ?? body?.state ?? null, within, gazetteer.lexicon);
  });
}

/// The persons of a document that are named or described by an office.
export function personMentions(
  view: DocumentView,
  things: readonly ThingMention[],
  gazetteer: Gazetteer,
): readonly PersonMention[] {
  const bodies = new Map(things.map((thing) => [thing.index, thing]));
  return view.extraction.mentions.flatMap((mention, index) => {
    if (view.kinds[index] !== 'person' || !isAnchor(view, index)) return [];
    const named = mention.form === 'name';
    const parts = named ? nameParts(view.surfaces[index] ?? '') : [];
    return [{ index, start: mention.span.start, named, parts, offices: officesOf(view, index, bodies, gazetteer) }];
  });
}

function conflicting(a: PersonMention, b: PersonMention): boolean {
  return compareOfficeLists(a.offices, b.offices) === 'conflict';
}

function joinFullNames(
  view: DocumentView,
  full: readonly PersonMention[],
  sets: UnionFind,
  gazetteer: Gazetteer,
): void {
  for (const person of full) {
    const related = (other: PersonMention): string => compareNames(person.parts, other.parts, gazetteer.apart);
    const same = full.filter((other) => other.index < person.index && related(other) === 'same');
    for (const other of same) {
      const identical = other.parts.join(' ') === person.parts.join(' ');
      if (identical || !conflicting(person, other)) sets.union(person.index, other.index);
    }
    const longer = full.filter(
      (other) => other.parts.length > person.parts.length && ['subset', 'part'].includes(related(other)),
    );
    const open = longer.filter((other) => !conflicting(person, other));
    const chosen = nearest(
      view,
      open.map((other) => other.index),
      person.start,
    );
    if (chosen !== null) sets.union(person.index, chosen);
  }
}

function joinShortName(
  view: DocumentView,
  person: PersonMention,
  full: readonly PersonMention[],
  sets: UnionFind,
  gazetteer: Gazetteer,
): boolean {
  const open = full.filter((other) => !conflicting(person, other));
  for (const wanted of ['last', 'first']) {
    const found = open.filter((other) => compareNames(person.parts, other.parts, gazetteer.apart) === wanted);
    const chosen = nearest(
      view,
      found.map((other) => other.index),
      person.start,
    );
    if (chosen === null) continue;
    sets.union(person.index, chosen);
    return true;
  }
  return false;
}

function joinShortNames(
  view: DocumentView,
  people: readonly PersonMention[],
  sets: UnionFind,
  gazetteer: Gazetteer,
): void {
  const full = people.filter((person) => person.parts.length > 1);
  const joined = new Set(full.map((person) => sets.find(person.index)));
  const alone: PersonMention[] = [];
  for (const person of people) {
    if (person.parts.length !== 1 || joined.has(sets.find(person.index))) continue;
    if (joinShortName(view, person, full, sets, gazetteer)) continue;
    const twin = alone.find((other) => compareNames(person.parts, other.parts, gazetteer.apart) === 'same');
    if (twin) sets.union(person.index, twin.index);
    else alone.push(person);
  }
}

function joinRole(view: DocumentView, role: PersonMention, people: readonly PersonMention[], sets: UnionFind): boolean {
  const agreeing = (wanted: string): number[] =>
    people
      .filter((person) => person.named && compareOfficeLists(role.offices, person.offices) === wanted)
      .map((person) => person.index);
  const same = nearest(view, agreeing('same'), role.start);
  if (same !== null) sets.union(role.index, same);
  if (same !== null) return true;
  const stateless = role.offices.every((office) => office.state === null && office.within === null);
  const compatible = agreeing('compatible');
  const holders = new Set(compatible.map((index) => sets.find(index)));
  const chosen = stateless || holders.size === 1 ? nearest(view, compatible, role.start) : null;
  if (chosen !== null) sets.union(role.index, chosen);
  return chosen !== null;
}

function joinRoles(view: DocumentView, people: readonly PersonMention[], sets: UnionFind): void {
  const named = new Set(people.filter((person) => person.named).map((person) => sets.find(person.index)));
  const alone: PersonMention[] = [];
  for (const role of people) {
    if (role.named || named.has(sets.find(role.index)) || joinRole(view, role, people, sets)) continue;
    const twin = alone.find((other) => compareOfficeLists(role.offices, other.offices) === 'same');
    if (twin) sets.union(role.index, twin.index);
    else alone.push(role);
  }
}

/// Joins the mentions of a document that mean the same person.
export function joinPersons(
  view: DocumentView,
  people: readonly PersonMention[],
  sets: UnionFind,
  gazetteer: Gazetteer,
): void {
  joinFullNames(
    view,
    people.filter((person) => person.parts.length > 1),
    sets,
    gazetteer,
  );
  joinShortNames(view, people, sets, gazetteer);
  joinRoles(view, people, sets);
}
