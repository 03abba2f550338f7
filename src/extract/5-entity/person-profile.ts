/// What is known of a person across documents. The one rule kept here: every name that was joined is kept, so
/// that a later join can be refused because of any of them.

import { compareNames } from '../../arabic/name-key.ts';
import { exactly, type Gazetteer } from './gazetteer.ts';
import { compareOfficeLists, type OfficeKey } from './office-key.ts';
import type { LocalEntity } from './resolve-document.ts';

export interface PersonProfile {
  /// Names of two parts or more, each once.
  readonly full: readonly (readonly string[])[];
  /// Names of one part.
  readonly short: readonly string[];
  readonly offices: readonly OfficeKey[];
  /// Codes of the states of its offices.
  readonly states: readonly string[];
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function officeText(office: OfficeKey): string {
  return JSON.stringify([office.title, office.state, office.within]);
}

function profile(
  full: readonly (readonly string[])[],
  short: readonly string[],
  offices: readonly OfficeKey[],
): PersonProfile {
  const kept = distinct(offices, officeText);
  return {
    full: distinct(full, (parts) => parts.join(' ')),
    short: [...new Set(short)],
    offices: kept,
    states: [...new Set(kept.flatMap((office) => office.state ?? []))],
  };
}

export function personProfile(entity: LocalEntity): PersonProfile {
  const names = entity.people.map((person) => person.parts);
  const short = names.flatMap((parts) => (parts.length === 1 && parts[0] !== undefined ? [parts[0]] : []));
  return profile(
    names.filter((parts) => parts.length > 1),
    short,
    entity.people.flatMap((person) => person.offices),
  );
}

export function mergeProfiles(a: PersonProfile, b: PersonProfile): PersonProfile {
  return profile([...a.full, ...b.full], [...a.short, ...b.short], [...a.offices, ...b.offices]);
}

/// Whether every part of some name is a common given name, so that two people may well share it.
function isCommon(full: readonly (readonly string[])[], gazetteer: Gazetteer): boolean {
  return full.some(
    (parts) => parts.length < 3 && parts.every((part) => exactly(gazetteer.lexicon.givenNames, part) !== undefined),
  );
}

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item));
}

/// Why two persons cannot be one, or null.
export function personConflict(a: PersonProfile, b: PersonProfile, gazetteer: Gazetteer): string | null {
  const differ = a.full.some((left) =>
    b.full.some((right) => compareNames(left, right, gazetteer.apart) === 'different'),
  );
  if (differ) return 'different full names';
  if (compareOfficeLists(a.offices, b.offices) === 'conflict') return 'one title in two states or bodies';
  if (disjoint(a.states, b.states) && isCommon([...a.full, ...b.full], gazetteer)) return 'a common name in two states';
  return null;
}

/// Whether two persons hold one office, or offices of one state.
export function sharesOffice(a: PersonProfile, b: PersonProfile): boolean {
  return compareOfficeLists(a.offices, b.offices) === 'same';
}
