/// Persons across documents. The one rule kept here: full names meet token by token; a surname alone or an
/// office alone joins only where one single person can be meant.

import { coarseSkeleton, compareNames } from '../../arabic/name-key.ts';
import type { ApartRule, MergeRule } from '../../model/merge-rule.ts';
import { Clusters } from './clusters.ts';
import type { Gazetteer } from './gazetteer.ts';
import { blockBy, groupBy } from './group-by.ts';
import { candidate, type Judge } from './judgement.ts';
import type { CandidatePair } from './pair-levels.ts';
import { colleagues, namesakes, type People, SHARED_OFFICE } from './person-pair.ts';
import { mergeProfiles, type PersonProfile, personConflict, personProfile, sharesOffice } from './person-profile.ts';
import { isWrittenIn, relateNames } from './relate-names.ts';
import type { LocalEntity } from './resolve-document.ts';

function nameText(parts: readonly string[]): string {
  return parts.join(' ');
}

/// The sound that a name begins with; و, ف and ب may all stand for v.
function initial(part: string): string {
  return /^(?:ال)?[وفب]/.test(part) ? 'ب' : coarseSkeleton(part).charAt(0);
}

/// بنكيران and بن كيران meet, as بن alone is no part of a name.
function withoutSon(part: string): string {
  return part.replace(/^بن(?=.{3})/, '');
}

/// Names that may be one meet under a key: alike in the first word or the last, or in all written together.
function blockKeys(parts: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return [
    `first ${coarseSkeleton(first)} ${initial(last)}`,
    `last ${coarseSkeleton(last)} ${initial(first)}`,
    `whole ${coarseSkeleton(parts.map(withoutSon).join(''))}`,
  ];
}

/// Joins the bearers of one and the same name, those of one office first.
function joinIdentical(people: People, profiles: readonly PersonProfile[]): void {
  const named = [...profiles.keys()].flatMap((item) =>
    (profiles[item]?.full ?? []).map((parts) => ({ item, name: nameText(parts) })),
  );
  const groups = [...groupBy(named, (entry) => entry.name).values()].map((group) => group.map(({ item }) => item));
  for (const group of groups) joinAlike(people, profiles, group, 'same-full-name');
  people.joinAgreed(namesakes(people, groups, 'same-full-name'));
}

/// Joins those of whom exactly the same is said.
function joinAlike(
  people: People,
  profiles: readonly PersonProfile[],
  group: readonly number[],
  rule: MergeRule,
): void {
  for (const [first = 0, ...others] of groupBy(group, (item) => JSON.stringify(profiles[item])).values())
    for (const other of others) people.join(candidate(first, other, rule));
}

interface NamePair {
  readonly shorter: readonly string[];
  readonly longer: readonly string[];
  readonly relation: 'same' | 'subset' | 'apart';
}

/// How two names relate that may be one; `apart` where only the knowledge of given names tells them apart.
function relate(a: readonly string[], b: readonly string[], gazetteer: Gazetteer): NamePair['relation'] | null {
  const relation = relateNames(a, b, gazetteer);
  if (relation === 'same' || relation === 'subset') return relation;
  return relation === 'different' && compareNames(a, b) === 'same' ? 'apart' : null;
}

function pairsOfBlock(names: readonly (readonly string[])[], gazetteer: Gazetteer): readonly NamePair[] {
  return names.flatMap((a, index) =>
    names.slice(index + 1).flatMap((b) => {
      const relation = relate(a, b, gazetteer);
      if (relation === null) return [];
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
    longer.some((a) => longer.some((b) => relateNames(a, b, gazetteer) === 'different'));
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

/// The persons of two lists, each of the one with each of the other.
function crossed(left: readonly number[], right: readonly number[]): readonly (readonly [number, number])[] {
  return left.flatMap((a) => right.map((b) => [a, b] as const));
}

/// Joins names that are spellings of one another, or of which one leaves out middle names.
function joinVariants(people: People, profiles: readonly PersonProfile[], gazetteer: Gazetteer, judge: Judge): void {
  const names = new Map(profiles.flatMap((profile) => profile.full).map((parts) => [nameText(parts), parts]));
  const blocks = blockBy(
    [...names.values()].toSorted((a, b) => (nameText(a) < nameText(b) ? -1 : 1)),
    blockKeys,
  );
  const pairs = distinctPairs([...blocks.values()].flatMap((block) => pairsOfBlock(block, gazetteer)));
  const ambiguous = ambiguousNames(pairs, gazetteer);
  const roots = rootsByName(people, profiles);
  const candidates: CandidatePair<MergeRule>[] = [];
  for (const { shorter, longer, relation } of pairs) {
    const rule = relation === 'subset' ? 'without-middle-name' : 'name-spelling';
    for (const [left, right] of crossed(roots.get(nameText(shorter)) ?? [], roots.get(nameText(longer)) ?? [])) {
      const shared = sharesOffice(people.profile(left), people.profile(right));
      const pair = candidate(left, right, rule, shared ? SHARED_OFFICE : 0);
      if (relation === 'apart') judge(pair, 'known-given-names');
      else if (relation === 'subset' && !shared && ambiguous.has(nameText(shorter))) judge(pair, 'ambiguous');
      else candidates.push(pair);
    }
  }
  people.joinAgreed(candidates);
}

/// Each pair once, though its names meet in several blocks.
function distinctPairs(pairs: readonly NamePair[]): readonly NamePair[] {
  return [...new Map(pairs.map((pair) => [`${nameText(pair.shorter)}|${nameText(pair.longer)}`, pair])).values()];
}

interface FullIndex {
  readonly first: ReadonlyMap<string, readonly number[]>;
  readonly last: ReadonlyMap<string, readonly number[]>;
}

/// The persons of some roots who have a name of more parts than `length`, by the sound of how a name of theirs begins
/// and ends.
function longerNames(people: People, roots: readonly number[], length: number): FullIndex {
  const longer = roots.filter((root) => people.profile(root).full.some((parts) => parts.length > length));
  const keysAt =
    (at: number) =>
    (root: number): string[] =>
      people.profile(root).full.map((parts) => coarseSkeleton(parts.at(at) ?? ''));
  return { first: blockBy(longer, keysAt(0)), last: blockBy(longer, keysAt(-1)) };
}

/// The persons with a longer name of which a name is the `wanted` part.
type Related = (parts: readonly string[], wanted: string) => readonly number[];

/// Finds them once a name, which many documents may tell, while nobody is joined.
function relatedOnce(people: People, profiles: readonly PersonProfile[], gazetteer: Gazetteer): Related {
  const roots = [...profiles.keys()].filter((item) => people.find(item) === item);
  const indexes: FullIndex[] = [];
  const known = new Map<string, readonly number[]>();
  return (parts, wanted) => {
    const asked = `${wanted} ${nameText(parts)}`;
    const found = known.get(asked);
    if (found) return found;
    indexes[parts.length] ??= longerNames(people, roots, parts.length);
    const related = relatedRoots(people, parts, wanted, indexes[parts.length] as FullIndex, gazetteer);
    known.set(asked, related);
    return related;
  };
}

function relatedRoots(
  people: People,
  parts: readonly string[],
  wanted: string,
  { first, last }: FullIndex,
  gazetteer: Gazetteer,
): readonly number[] {
  const blocks = [last.get(coarseSkeleton(parts.at(-1) ?? '')), first.get(coarseSkeleton(parts[0] ?? ''))];
  const roots = new Set(blocks.flatMap((block) => block ?? []));
  // Many persons bear one name.
  const known = new Map<string, boolean>();
  const isRelated = (full: readonly string[]): boolean => {
    const name = nameText(full);
    const answer = known.get(name) ?? relateNames(parts, full, gazetteer) === wanted;
    known.set(name, answer);
    return answer;
  };
  return [...roots].filter((root) =>
    people.profile(root).full.some((full) => full.length > parts.length && isRelated(full)),
  );
}

/// Whether a name is a given name that many people bear, so that alone it tells nothing beyond its document.
function isGivenName(token: string, gazetteer: Gazetteer): boolean {
  return gazetteer.givenName(token) !== undefined;
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
function joinPartial(
  people: People,
  profiles: readonly PersonProfile[],
  gazetteer: Gazetteer,
  judge: Judge,
): ReadonlySet<number> {
  const related = relatedOnce(people, profiles, gazetteer);
  const ambiguous = new Set<number>();
  const candidates: CandidatePair<MergeRule>[] = [];
  for (const [item, profile] of profiles.entries()) {
    const [token] = profile.short;
    const short = profile.full.length > 0 ? undefined : token;
    const names = profile.full.length > 0 ? profile.full : token === undefined ? [] : [[token]];
    for (const [wanted, rule] of profile.full.length > 0 ? PARTS : SHORTS) {
      const found = names.flatMap((parts) => related(parts, wanted));
      const may = (root: number): boolean => isWrittenIn(people.profile(root).full, short);
      const roots = [...new Set(found)].filter((root) => root !== people.find(item) && may(root));
      const only = onlyOne(people, item, roots, gazetteer);
      if (only !== null) candidates.push(candidate(only, item, rule));
      else if (roots.length > 1 && profile.full.length === 0) ambiguous.add(item);
      if (only === null) for (const root of roots) judge(candidate(root, item, rule), whyNot(people, root, item));
      if (roots.length > 0) break;
    }
  }
  people.joinAgreed(candidates);
  return ambiguous;
}

type Shortening = readonly [relation: string, rule: MergeRule];
const PARTS: readonly Shortening[] = [['part', 'part-of-name']];
const SHORTS: readonly Shortening[] = [
  ['last', 'surname-alone'],
  ['first', 'given-name-alone'],
];

function whyNot(people: People, left: number, right: number): ApartRule {
  return people.conflict(left, right) ?? 'ambiguous';
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
  const byName = groupBy(open, ([, profile]) => profile.short[0] ?? '').values();
  const groups = [...byName].map((group) => group.map(([item]) => item));
  for (const group of groups) joinAlike(people, profiles, group, 'surname-only');
  people.joinAgreed(namesakes(people, groups, 'surname-only'));
}

function isNamed({ full, short }: PersonProfile): boolean {
  return full.length + short.length > 0;
}

function titlesOf({ offices }: PersonProfile): readonly string[] {
  return offices.map((office) => office.title);
}

/// The named persons who hold an office that one without a name holds.
function holdersOf(people: People, own: PersonProfile, byTitle: ReadonlyMap<string, readonly number[]>): number[] {
  const roots = new Set(titlesOf(own).flatMap((title) => byTitle.get(title) ?? []));
  return [...roots].filter((root) => sharesOffice(own, people.profile(root)));
}

/// Joins offices without a name to the only person who holds them, else to one another.
function joinUnnamed(people: People, profiles: readonly PersonProfile[], gazetteer: Gazetteer, judge: Judge): void {
  const roots = [...profiles.keys()].filter((item) => people.find(item) === item && isNamed(people.profile(item)));
  const byTitle = blockBy(roots, (root) => titlesOf(people.profile(root)));
  const unnamed = [...profiles.entries()].filter(([, profile]) => !isNamed(profile));
  const alike = groupBy(unnamed, ([, profile]) => JSON.stringify(profile.offices));
  const candidates: CandidatePair<MergeRule>[] = [];
  const vacant: (readonly number[])[] = [];
  for (const group of [...alike.values()].map((entries) => entries.map(([item]) => item))) {
    const [item = 0] = group;
    const holders = holdersOf(people, people.profile(item), byTitle);
    const only = onlyOne(people, item, holders, gazetteer);
    if (only !== null) candidates.push(...group.map((one) => candidate(only, one, 'office-holder')));
    else if (holders.length === 0) vacant.push(group);
    else for (const root of holders) judge(candidate(root, item, 'office-holder'), whyNot(people, root, item));
  }
  people.joinAgreed(candidates);
  joinVacant(people, vacant);
}

/// Joins offices that no text gives a holder; those of a group are told of in the same words.
function joinVacant(people: People, groups: readonly (readonly number[])[]): void {
  for (const [first = 0, ...others] of groups)
    for (const other of others) people.join(candidate(first, other, 'same-office'));
  const firsts = groups.flatMap(([first]) => first ?? []);
  const byTitle = blockBy(firsts, (item) => titlesOf(people.profile(item)));
  people.joinAgreed(colleagues(people, byTitle.values()));
}

/// Clusters the persons of all documents; decisions are told in items of `entities`.
export function resolvePersons(
  entities: readonly LocalEntity[],
  gazetteer: Gazetteer,
  judge: Judge,
): readonly (readonly number[])[] {
  const profiles = entities.map((entity) => personProfile(entity.people));
  const people: People = new Clusters(profiles, {
    conflict: (a, b) => personConflict(a, b, gazetteer),
    merge: mergeProfiles,
    decided: judge,
    signature: (profile) => JSON.stringify(profile),
  });
  joinIdentical(people, profiles);
  joinVariants(people, profiles, gazetteer, judge);
  const ambiguous = joinPartial(people, profiles, gazetteer, judge);
  joinSurnames(people, profiles, ambiguous, gazetteer);
  joinUnnamed(people, profiles, gazetteer, judge);
  return people.groups();
}
