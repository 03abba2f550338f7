/// Persons across documents. The one rule kept here: full names meet token by token; a surname alone or an
/// office alone joins only where one single person can be meant.

import { compareNames, skeleton } from '../../arabic/name-key.ts';
import { Clusters } from './clusters.ts';
import { exactly, type Gazetteer } from './gazetteer.ts';
import { blockBy, groupBy } from './group-by.ts';
import type { Judge } from './judgement.ts';
import { mergeProfiles, type PersonProfile, personConflict, personProfile, sharesOffice } from './person-profile.ts';
import type { LocalEntity } from './resolve-document.ts';

type People = Clusters<PersonProfile>;

function nameText(parts: readonly string[]): string {
  return parts.join(' ');
}

function blockKeys(parts: readonly string[]): readonly string[] {
  const first = skeleton(parts[0] ?? '');
  const last = skeleton(parts.at(-1) ?? '');
  return [`f ${first} ${last.charAt(0)}`, `l ${last} ${first.charAt(0)}`];
}

/// Joins the bearers of one and the same name, those of one office first.
function joinIdentical(people: People, profiles: readonly PersonProfile[]): void {
  const named = [...profiles.keys()].flatMap((item) =>
    (profiles[item]?.full ?? []).map((parts) => ({ item, name: nameText(parts) })),
  );
  for (const group of groupBy(named, (entry) => entry.name).values()) {
    const roots: number[] = [];
    for (const { item } of group) {
      const own = people.profile(item);
      const ordered = roots.toSorted(
        (a, b) => Number(sharesOffice(own, people.profile(b))) - Number(sharesOffice(own, people.profile(a))),
      );
      const joined = ordered.some((root) =>
        people.join({ left: root, right: item, strength: 1, reason: 'the same full name' }),
      );
      if (!joined) roots.push(item);
    }
  }
}

interface NamePair {
  readonly shorter: readonly string[];
  readonly longer: readonly string[];
  readonly relation: 'same' | 'subset';
}

function pairsOfBlock(names: readonly (readonly string[])[], gazetteer: Gazetteer): readonly NamePair[] {
  return names.flatMap((a, index) =>
    names.slice(index + 1).flatMap((b) => {
      const relation = compareNames(a, b, gazetteer.apart);
      if (relation !== 'same' && relation !== 'subset') return [];
      const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
      return [{ shorter, longer, relation }];
    }),
  );
}

/// Whether a shorter name may stand for two names that are not one: خالد العطية for two with different fathers.
function ambiguousNames(pairs: readonly NamePair[], gazetteer: Gazetteer): ReadonlySet<string> {
  const byShorter = groupBy(
    pairs.filter((pair) => pair.relation === 'subset'),
    (pair) => nameText(pair.shorter),
  );
  const differ = (longer: readonly (readonly string[])[]): boolean =>
    longer.some((a) => longer.some((b) => compareNames(a, b, gazetteer.apart) === 'different'));
  return new Set([...byShorter].filter(([, group]) => differ(group.map((pair) => pair.longer))).map(([name]) => name));
}

function rootsByName(people: People, profiles: readonly PersonProfile[]): ReadonlyMap<string, readonly number[]> {
  const roots = new Map<string, number[]>();
  for (const item of profiles.keys()) {
    for (const parts of profiles[item]?.full ?? []) {
      const known = roots.get(nameText(parts)) ?? [];
      if (!known.includes(people.find(item))) known.push(people.find(item));
      roots.set(nameText(parts), known);
    }
  }
  return roots;
}

/// Joins names that are spellings of one another, or of which one leaves out middle names.
function joinVariants(people: People, profiles: readonly PersonProfile[], gazetteer: Gazetteer): void {
  const names = new Map(profiles.flatMap((profile) => profile.full).map((parts) => [nameText(parts), parts]));
  const blocks = blockBy(
    [...names.values()].toSorted((a, b) => (nameText(a) < nameText(b) ? -1 : 1)),
    blockKeys,
  );
  const pairs = [...blocks.values()].flatMap((block) => pairsOfBlock(block, gazetteer));
  const ambiguous = ambiguousNames(pairs, gazetteer);
  const roots = rootsByName(people, profiles);
  const candidates = pairs.flatMap(({ shorter, longer, relation }) =>
    (roots.get(nameText(shorter)) ?? []).flatMap((left) =>
      (roots.get(nameText(longer)) ?? []).flatMap((right) => {
        const shared = sharesOffice(people.profile(left), people.profile(right));
        if (relation === 'subset' && !shared && ambiguous.has(nameText(shorter))) return [];
        const strength = (relation === 'same' ? 0.9 : 0.7) + (shared ? 0.05 : 0);
        return [
          {
            left,
            right,
            strength,
            reason: relation === 'same' ? 'spellings of one name' : 'one name without middle names',
          },
        ];
      }),
    ),
  );
  people.joinAll(candidates);
}

interface FullIndex {
  readonly first: ReadonlyMap<string, readonly number[]>;
  readonly last: ReadonlyMap<string, readonly number[]>;
}

function fullIndex(people: People, profiles: readonly PersonProfile[]): FullIndex {
  const roots = [...profiles.keys()].filter(
    (item) => people.find(item) === item && people.profile(item).full.length > 0,
  );
  const keysAt =
    (at: number) =>
    (root: number): string[] =>
      people.profile(root).full.map((parts) => skeleton(parts.at(at) ?? ''));
  return { first: blockBy(roots, keysAt(0)), last: blockBy(roots, keysAt(-1)) };
}

function relatedRoots(
  people: People,
  parts: readonly string[],
  wanted: string,
  index: FullIndex,
  gazetteer: Gazetteer,
): readonly number[] {
  const blocks = [index.last.get(skeleton(parts.at(-1) ?? '')), index.first.get(skeleton(parts[0] ?? ''))];
  const roots = new Set(blocks.flatMap((block) => block ?? []).map((root) => people.find(root)));
  return [...roots].filter((root) =>
    people
      .profile(root)
      .full.some((full) => full.length > parts.length && compareNames(parts, full, gazetteer.apart) === wanted),
  );
}

/// Whether a name is a given name that many people bear, so that alone it tells nothing beyond its document.
function isGivenName(token: string, gazetteer: Gazetteer): boolean {
  return exactly(gazetteer.lexicon.givenNames, token) !== undefined;
}

/// The only one who can be meant: the one of the same office, else the only one at all.
function onlyOne(people: People, item: number, roots: readonly number[], gazetteer: Gazetteer): number | null {
  const own = people.profile(item);
  const open = roots.filter(
    (root) => root !== people.find(item) && personConflict(own, people.profile(root), gazetteer) === null,
  );
  const official = open.filter((root) => sharesOffice(own, people.profile(root)));
  const vague = own.full.length === 0 && own.short.some((token) => isGivenName(token, gazetteer));
  const chosen = official.length > 0 || vague ? official : open;
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

/// Joins surnames alone, and names that are the beginning or end of longer ones, where one person can be meant.
/// Gives back the items whose name could mean several.
function joinPartial(people: People, profiles: readonly PersonProfile[], gazetteer: Gazetteer): ReadonlySet<number> {
  const index = fullIndex(people, profiles);
  const ambiguous = new Set<number>();
  for (const [item, profile] of profiles.entries()) {
    const [token] = profile.short;
    const names = profile.full.length > 0 ? profile.full : token === undefined ? [] : [[token]];
    for (const wanted of profile.full.length > 0 ? ['part'] : ['last', 'first']) {
      const roots = names.flatMap((parts) => relatedRoots(people, parts, wanted, index, gazetteer));
      const only = onlyOne(people, item, [...new Set(roots)], gazetteer);
      if (only !== null)
        people.join({ left: only, right: item, strength: 0.5, reason: 'the only one whose name it shortens' });
      else if (roots.length > 1 && profile.full.length === 0) ambiguous.add(item);
      if (roots.length > 0) break;
    }
  }
  return ambiguous;
}

/// Joins equal surnames of documents that never give the full name.
function joinSurnames(
  people: People,
  profiles: readonly PersonProfile[],
  ambiguous: ReadonlySet<number>,
  gazetteer: Gazetteer,
): void {
  const open = [...profiles.entries()].filter(([item, { short }]) => {
    if (short.length === 0 || ambiguous.has(item) || people.profile(item).full.length > 0) return false;
    return !short.some((token) => isGivenName(token, gazetteer));
  });
  for (const group of groupBy(open, ([, profile]) => profile.short[0] ?? '').values()) {
    const [first] = group[0] ?? [];
    for (const [item] of group) {
      if (first !== undefined)
        people.join({ left: first, right: item, strength: 0.4, reason: 'the same name, never given in full' });
    }
  }
}

/// Joins offices without a name to the only person who holds them, else to one another.
function joinUnnamed(people: People, profiles: readonly PersonProfile[], gazetteer: Gazetteer): void {
  const isNamed = (profile: PersonProfile): boolean => profile.full.length + profile.short.length > 0;
  const byTitle = blockBy([...profiles.keys()], (item) =>
    (profiles[item]?.offices ?? []).map((office) => office.title),
  );
  for (const [item, profile] of profiles.entries()) {
    if (isNamed(profile)) continue;
    const holders = profile.offices
      .flatMap((office) => byTitle.get(office.title) ?? [])
      .filter((other) => sharesOffice(profile, people.profile(other)));
    const named = new Set(holders.map((other) => people.find(other)).filter((root) => isNamed(people.profile(root))));
    const only = onlyOne(people, item, [...named], gazetteer);
    const [first] = holders.filter((other) => !isNamed(people.profile(other)));
    if (only !== null) people.join({ left: only, right: item, strength: 0.3, reason: 'the only holder of the office' });
    else if (named.size === 0 && first !== undefined)
      people.join({ left: first, right: item, strength: 0.3, reason: 'the same office' });
  }
}

/// Clusters the persons of all documents. `addressOf` names an entity in a judgement.
export function resolvePersons(
  entities: readonly LocalEntity[],
  gazetteer: Gazetteer,
  judge: Judge,
): readonly (readonly number[])[] {
  const profiles = entities.map(personProfile);
  const people: People = new Clusters(profiles, {
    conflict: (a, b) => personConflict(a, b, gazetteer),
    merge: mergeProfiles,
    decided: (pair, conflict) => {
      const [left, right] = [entities[pair.left], entities[pair.right]];
      if (left && right) judge(left, right, conflict === null ? 'same' : 'different', conflict ?? pair.reason);
    },
  });
  joinIdentical(people, profiles);
  joinVariants(people, profiles, gazetteer);
  const ambiguous = joinPartial(people, profiles, gazetteer);
  joinSurnames(people, profiles, ambiguous, gazetteer);
  joinUnnamed(people, profiles, gazetteer);
  return people.groups();
}
