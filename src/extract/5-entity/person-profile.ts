/// What is known of a person across documents. The one rule kept here: every name that was joined is kept, so
/// that a later join can be refused because of any of them.

import type { Gender } from '../../lexicon/lexicon.ts';
import type { ApartRule } from '../../model/merge-rule.ts';
import type { Gazetteer } from './gazetteer.ts';
import { compareOfficeLists, type OfficeKey } from './office-key.ts';
import { relateNames } from './relate-names.ts';

export interface PersonProfile {
  /// Names of two parts or more, each once.
  readonly full: readonly (readonly string[])[];
  /// Names of one part.
  readonly short: readonly string[];
  readonly offices: readonly OfficeKey[];
  /// Codes of the states of its offices.
  readonly states: readonly string[];
}

/// What a person is called and holds, as one or more mentions say.
export interface PersonNotice {
  /// The parts of the name that must meet; none for an office without a name.
  readonly parts: readonly string[];
  readonly offices: readonly OfficeKey[];
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

export function personProfile(people: readonly PersonNotice[]): PersonProfile {
  const names = people.map((person) => person.parts);
  const short = names.flatMap((parts) => (parts.length === 1 && parts[0] !== undefined ? [parts[0]] : []));
  return profile(
    names.filter((parts) => parts.length > 1),
    short,
    people.flatMap((person) => person.offices),
  );
}

export function mergeProfiles(a: PersonProfile, b: PersonProfile): PersonProfile {
  return profile([...a.full, ...b.full], [...a.short, ...b.short], [...a.offices, ...b.offices]);
}

/// Whether every part of some name is a common given name, so that two people may well share it.
function isCommon(full: readonly (readonly string[])[], gazetteer: Gazetteer): boolean {
  return full.some((parts) => parts.length < 3 && parts.every((part) => gazetteer.givenName(part) !== undefined));
}

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item));
}

/// What the titles say: a woman's is hers alone, a man's is often given to women too.
function genderOf({ full, short, offices }: PersonProfile, gazetteer: Gazetteer): Gender | null {
  if (offices.some((office) => office.gender === 'feminine')) return 'feminine';
  const first = full[0]?.[0] ?? short[0] ?? '';
  const masculine = offices.some((office) => office.gender === 'masculine');
  return masculine && gazetteer.givenName(first)?.gender !== 'feminine' ? 'masculine' : null;
}

function gendersDiffer(a: PersonProfile, b: PersonProfile, gazetteer: Gazetteer): boolean {
  const [left, right] = [genderOf(a, gazetteer), genderOf(b, gazetteer)];
  return left !== null && right !== null && left !== right && !sharesOffice(a, b);
}

/// Whether a person of whom nothing but a surname or an office is known has offices of other states.
function isElsewhere(a: PersonProfile, b: PersonProfile, gazetteer: Gazetteer): boolean {
  if (!disjoint(a.states, b.states)) return false;
  const slight = [a, b].some((profile) => profile.full.length === 0);
  return slight || isCommon([...a.full, ...b.full], gazetteer);
}

/// Why two persons cannot be one, or null.
export function personConflict(a: PersonProfile, b: PersonProfile, gazetteer: Gazetteer): ApartRule | null {
  const differ = a.full.some((left) => b.full.some((right) => relateNames(left, right, gazetteer) === 'different'));
  if (differ) return 'different-names';
  if (compareOfficeLists(a.offices, b.offices) === 'conflict') return 'one-office-two-states';
  if (gendersDiffer(a, b, gazetteer)) return 'title-gender';
  return isElsewhere(a, b, gazetteer) ? 'two-states' : null;
}

/// Whether two persons hold one office, or offices of one state.
export function sharesOffice(a: PersonProfile, b: PersonProfile): boolean {
  return compareOfficeLists(a.offices, b.offices) === 'same';
}
