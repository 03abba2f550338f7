/// Bodies of one name that nobody says an owner of: as few pairs as join them, and the same decisions as from all pairs.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Clusters } from '../../../src/extract/5-entity/clusters.ts';
import { gazetteerOf } from '../../../src/extract/5-entity/gazetteer.ts';
import { candidate } from '../../../src/extract/5-entity/judgement.ts';
import type { CandidatePair } from '../../../src/extract/5-entity/pair-levels.ts';
import { homePairs } from '../../../src/extract/5-entity/thing-home.ts';
import { organizationName } from '../../../src/extract/5-entity/thing-name.ts';
import {
  isStated,
  meets,
  mergeThings,
  type ThingProfile,
  type Things,
  thingConflict,
} from '../../../src/extract/5-entity/thing-profile.ts';
import type { MergeRule } from '../../../src/model/merge-rule.ts';
import { SMALL_LEXICON } from '../small-lexicon.ts';

const GAZETTEER = gazetteerOf(SMALL_LEXICON);
const name = organizationName('حكومة الوفاق', 'government', SMALL_LEXICON);

/// A body of that name: of a state, or with states around it.
function body(state: string | null, around: readonly string[]): ThingProfile {
  const [sets, beside] = [new Set(around), new Set<string>()];
  const known = null;
  return {
    kind: 'organization',
    names: [name],
    state,
    within: null,
    known,
    sector: 'government',
    around: sets,
    beside,
  };
}

interface Decided {
  readonly things: Things;
  readonly log: (readonly [left: number, right: number, apart: string | null])[];
}

function clustersOf(profiles: readonly ThingProfile[]): Decided {
  const log: Decided['log'] = [];
  const decided = ({ left, right }: CandidatePair, apart: string | null): void => void log.push([left, right, apart]);
  const signature = ({ state }: ThingProfile): string => String(state);
  const things: Things = new Clusters(profiles, { conflict: thingConflict, merge: mergeThings, decided, signature });
  return { things, log };
}

const items = (profiles: readonly ThingProfile[]): readonly number[] => [...profiles.keys()];

/// Each body without a state with that of the only state around it, else with each that it meets.
function* allPairs(things: Things, count: number): Generator<CandidatePair<MergeRule>> {
  const all = Array.from({ length: count }, (_, item) => item);
  const of = (item: number): ThingProfile => things.profile(item);
  const [stated, open] = [all.filter((item) => isStated(of(item))), all.filter((item) => !isStated(of(item)))];
  for (const item of open) {
    const { around } = of(item);
    const home = stated.filter((other) => around.size === 1 && around.has(of(other).state ?? ''));
    const met = open.filter((other) => other !== item && meets(around, of(other).around));
    for (const other of home.length === 1 ? home : met) yield candidate(other, item, 'same-name');
  }
}

const STATES = ['LY', 'EG', 'TN', 'SD'];
const bodies = fc.tuple(
  fc.subarray(STATES, { maxLength: 2 }).map((states) => states.map((state) => body(state, []))),
  fc.array(
    fc.subarray(STATES).map((around) => body(null, around)),
    { maxLength: 12 },
  ),
);

test('decide as all pairs of them do, in the same order', () => {
  fc.assert(
    fc.property(bodies, ([stated, open]) => {
      const profiles = [...open.slice(0, 3), ...stated, ...open.slice(3)];
      const [few, all] = [clustersOf(profiles), clustersOf(profiles)];
      few.things.joinAgreed(homePairs(few.things, [items(profiles)], GAZETTEER, () => undefined));
      all.things.joinAgreed(allPairs(all.things, profiles.length));
      expect(few.log).toEqual(all.log);
      expect(few.things.groups()).toEqual(all.things.groups());
    }),
    { numRuns: 500 },
  );
});

test('are no more pairs than bodies and the states around them', () => {
  const profiles = Array.from({ length: 300 }, () => body(null, ['LY', 'EG']));
  const { things } = clustersOf(profiles);
  expect([...homePairs(things, [items(profiles)], GAZETTEER, () => undefined)]).toHaveLength(299);
});
