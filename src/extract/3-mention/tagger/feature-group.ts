/// Groups of features that a few small numbers decide. The one rule kept here: two places with the same key have the
/// same features of the group, so that their weights are summed once a key.

import type { Columns } from './column.ts';
import { mix } from './feature-hash.ts';
import type { FeatureList } from './feature-list.ts';
import type { TaggedWord } from './tagged-word.ts';
import { EDGE, offset, T } from './template.ts';
import { REACH } from './word-feature.ts';

export interface FeatureGroup {
  /// What decides the features at a place of the columns; -1 where that is more than fits a number.
  readonly key: (columns: Columns, place: number) => number;
  readonly add: (features: FeatureList, columns: Columns, place: number) => void;
}

function at(column: Int32Array, place: number): number {
  return column[place] as number;
}

/// A part of a name in three bits.
function namedBits({ named }: Columns, place: number): number {
  const value = at(named, place);
  return value === EDGE ? 0 : value;
}

function attachedAt({ words }: Columns, place: number): number {
  return (words[place] as TaggedWord).attached;
}

/// What is attached to a word, in four bits.
function attachedBits({ words }: Columns, place: number): number {
  return (words[place] as TaggedWord).attachedCode;
}

/// Codes, each of so many bits, as one key; -1 where one of them is none.
function keyOf(codes: Int32Array, first: number, last: number, bits: number): number {
  let key = 0;
  for (let place = first; place <= last; place += 1) {
    const code = at(codes, place);
    if (code < 0) return -1;
    key = (key << bits) | code;
  }
  return key;
}

const SHAPE_BITS = 6;
const RULE_BITS = 8;

const NAMED: FeatureGroup = {
  key: (columns, place) => {
    let key = 0;
    for (let by = -REACH; by <= REACH; by += 1) key = (key << 3) | namedBits(columns, place + by);
    return key;
  },
  add: (features, { named }, place) => {
    for (let by = -REACH; by <= REACH; by += 1) features.add(mix(offset(T.named, by), at(named, place + by)));
    const before = at(named, place - 1);
    const here = at(named, place);
    const after = at(named, place + 1);
    features.add(mix(mix(T.namedPair, before), here));
    features.add(mix(mix(offset(T.namedPair, 1), here), after));
    features.add(mix(mix(mix(T.namedTriple, before), here), after));
    features.add(mix(mix(mix(offset(T.namedTriple, -1), at(named, place - 2)), before), here));
    features.add(mix(mix(mix(offset(T.namedTriple, 1), here), after), at(named, place + 2)));
  },
};

const ATTACHED: FeatureGroup = {
  key: (columns, place) => {
    const rule = at(columns.ruleCodes, place);
    if (rule < 0) return -1;
    const attached = (attachedBits(columns, place) << 4) | attachedBits(columns, place + 1);
    const named = (namedBits(columns, place - 1) << 3) | namedBits(columns, place);
    return (((rule << 8) | attached) << 6) | named;
  },
  add: (features, columns, place) => {
    const { named, chosen } = columns;
    const here = attachedAt(columns, place);
    const word = at(named, place);
    features.add(mix(T.attached, here));
    features.add(mix(offset(T.attached, 1), attachedAt(columns, place + 1)));
    features.add(mix(mix(T.attachedNamed, here), word));
    features.add(mix(mix(mix(T.attachedNamed + 64, here), at(named, place - 1)), word));
    features.add(mix(mix(T.attachedChosen, here), at(chosen, place)));
  },
};

const SHAPES_UP_TO: FeatureGroup = {
  key: ({ shapeCodes }, place) => keyOf(shapeCodes, place - REACH, place, SHAPE_BITS),
  add: (features, { shapes }, place) => {
    for (let by = -REACH; by <= 0; by += 1) features.add(mix(offset(T.shape, by), at(shapes, place + by)));
    features.add(mix(mix(T.attachedShape, at(shapes, place - 1)), at(shapes, place)));
  },
};

const SHAPES_AFTER: FeatureGroup = {
  key: ({ shapeCodes }, place) => keyOf(shapeCodes, place + 1, place + REACH, SHAPE_BITS),
  add: (features, { shapes }, place) => {
    for (let by = 1; by <= REACH; by += 1) features.add(mix(offset(T.shape, by), at(shapes, place + by)));
  },
};

/// What the rules have chosen beside a token; around most tokens it is nothing.
const CHOSEN: FeatureGroup = {
  key: ({ ruleCodes }, place) => keyOf(ruleCodes, place - 1, place + 1, RULE_BITS),
  add: (features, { chosen, chosenRule }, place) => {
    for (let by = -1; by <= 1; by += 1) {
      features.add(mix(offset(T.chosen, by), at(chosen, place + by)));
      features.add(mix(offset(T.chosenRule, by), at(chosenRule, place + by)));
    }
    const here = at(chosen, place);
    features.add(mix(mix(T.chosenPair, at(chosen, place - 1)), here));
    features.add(mix(mix(offset(T.chosenPair, 1), here), at(chosen, place + 1)));
  },
};

const CHOSEN_NEAR: FeatureGroup = {
  key: ({ ruleCodes }, place) => {
    const before = at(ruleCodes, place - REACH);
    const after = at(ruleCodes, place + REACH);
    return before < 0 || after < 0 ? -1 : (before << RULE_BITS) | after;
  },
  add: (features, { chosen }, place) => {
    features.add(mix(offset(T.chosen, -REACH), at(chosen, place - REACH)));
    features.add(mix(offset(T.chosen, REACH), at(chosen, place + REACH)));
  },
};

const RULED: FeatureGroup = {
  key: (columns, place) => {
    const rule = at(columns.ruleCodes, place);
    if (rule < 0) return -1;
    const named = (namedBits(columns, place) << 3) | namedBits(columns, place + 1);
    return (((rule << 6) | named) << 4) | attachedBits(columns, place);
  },
  add: (features, columns, place) => {
    const { chosenRule, named } = columns;
    const rule = at(chosenRule, place);
    features.add(mix(mix(T.chosenNamed, rule), at(named, place)));
    features.add(mix(mix(T.chosenAttached, rule), attachedAt(columns, place)));
    features.add(mix(mix(T.chosenRulePair, rule), at(named, place + 1)));
  },
};

const LATEST = 4;
const LAST = 2;

/// How far a token stands from the start and the end of its sentence, no further than counts.
function firstOf(place: number): number {
  return Math.min(place - REACH, LATEST);
}

function lastOf(length: number, place: number): number {
  return Math.min(length - 1 - place + REACH, LAST);
}

const POSITION: FeatureGroup = {
  key: ({ length, role }, place) => (role << 6) | (firstOf(place) << 3) | lastOf(length, place),
  add: (features, { length, role }, place) => {
    features.add(T.bias);
    features.add(mix(T.role, role));
    features.add(mix(T.position, firstOf(place)));
    features.add(mix(offset(T.position, 1), lastOf(length, place)));
  },
};

/// Tokens this near the start of a sentence have their shape and rule looked at with it.
const OPENINGS = 6;

const OPENING: FeatureGroup = {
  key: ({ shapeCodes, ruleCodes }, place) => {
    if (place - REACH >= OPENINGS) return 0;
    const shape = at(shapeCodes, place);
    const rule = at(ruleCodes, place);
    return shape < 0 || rule < 0 ? -1 : 1 + ((shape << RULE_BITS) | rule);
  },
  add: (features, { shapes, chosen }, place) => {
    if (place - REACH >= OPENINGS) return;
    features.add(mix(mix(offset(T.position, 2), at(shapes, place)), at(chosen, place)));
  },
};

export const GROUPS: readonly FeatureGroup[] = [
  POSITION,
  OPENING,
  NAMED,
  ATTACHED,
  SHAPES_UP_TO,
  SHAPES_AFTER,
  CHOSEN,
  CHOSEN_NEAR,
  RULED,
];
