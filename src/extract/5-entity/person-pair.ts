/// Persons two by two, as candidates for joining. The one rule kept here: there may be as many bearers of a name as documents, so that nothing
/// is kept of a pair.

import type { ApartRule, MergeRule } from '../../model/merge-rule.ts';
import type { Clusters } from './clusters.ts';
import { allPairs } from './judgement.ts';
import type { CandidatePair } from './pair-levels.ts';
import { type PersonProfile, sharesOffice } from './person-profile.ts';

/// Persons on their way into clusters.
export type People = Clusters<PersonProfile, MergeRule, ApartRule>;

/// How much surer a join is where both hold one office.
export const SHARED_OFFICE = 0.05;

function withOffice(people: People, pair: CandidatePair<MergeRule>): CandidatePair<MergeRule> {
  const shared = sharesOffice(people.profile(pair.left), people.profile(pair.right));
  return shared ? { ...pair, strength: pair.strength + SHARED_OFFICE } : pair;
}

/// Each two persons of one name.
export function* namesakes(
  people: People,
  groups: readonly (readonly number[])[],
  rule: MergeRule,
): Generator<CandidatePair<MergeRule>> {
  for (const group of groups) {
    const roots = [...new Set(group.map((item) => people.find(item)))];
    for (const pair of allPairs(roots, rule)) yield withOffice(people, pair);
  }
}

/// Each two of a block who share an office.
export function* colleagues(people: People, blocks: Iterable<readonly number[]>): Generator<CandidatePair<MergeRule>> {
  for (const block of blocks)
    for (const pair of allPairs(block, 'same-office'))
      if (sharesOffice(people.profile(pair.left), people.profile(pair.right))) yield pair;
}
