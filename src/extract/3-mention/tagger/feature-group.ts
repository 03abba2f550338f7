/// Groups of features that a few small numbers decide. The one rule kept here: two places with the same key have the
/// same features of the group, so that their weights are summed once a key.

import type { Columns } from './column.ts';
import { mix } from './feature-hash.ts';
import type { FeatureList } from './feature-list.ts';
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
    const { attachedCodes, chosen } = columns;
    if (at(chosen, place) !== 0) return -1;
    const attached = (at(attachedCodes, place) << 4) | at(attachedCodes, place + 1);
    return (attached << 6) | (namedBits(columns, place - 1) << 3) | namedBits(columns, place);
  },
  add: (features, { attached, named, chosen }, place) => {
    const here = at(attached, place);
    const word = at(named, place);
    features.add(mix(T.attached, here));
    features.add(mix(offset(T.attached, 1), at(attached, place + 1)));
    features.add(mix(mix(T.attachedNamed, here), word));
    features.add(mix(mix(mix(T.attachedNamed + 64, here), at(named, place - 1)), word));
    features.add(mix(mix(T.attachedChosen, here), at(chosen, place)));
  },
};

const SHAPES: FeatureGroup = {
  key: ({ shapeCodes }, place) => {
    let key = 0;
    for (let by = -REACH; by <= REACH; by += 1) {
      const code = at(shapeCodes, place + by);
      if (code < 0) return -1;
      key = (key << 6) | code;
    }
    return key;
  },
  add: (features, { shapes }, place) => {
    for (let by = -REACH; by <= REACH; by += 1) features.add(mix(offset(T.shape, by), at(shapes, place + by)));
    features.add(mix(mix(T.attachedShape, at(shapes, place - 1)), at(shapes, place)));
  },
};

/// Around most tokens the rules have chosen nothing.
const CHOSEN: FeatureGroup = {
  key: ({ chosen }, place) => {
    let key = 0;
    for (let by = -REACH; by <= REACH; by += 1) {
      const shape = at(chosen, place + by);
      if (shape !== 0 && shape !== EDGE) return -1;
      key = (key << 1) | Number(shape === EDGE);
    }
    return key;
  },
  add: (features, { chosen, chosenRule }, place) => {
    for (let by = -REACH; by <= REACH; by += 1) features.add(mix(offset(T.chosen, by), at(chosen, place + by)));
    for (let by = -1; by <= 1; by += 1) features.add(mix(offset(T.chosenRule, by), at(chosenRule, place + by)));
    const here = at(chosen, place);
    features.add(mix(mix(T.chosenPair, at(chosen, place - 1)), here));
    features.add(mix(mix(offset(T.chosenPair, 1), here), at(chosen, place + 1)));
  },
};

const RULED: FeatureGroup = {
  key: (columns, place) => {
    if (at(columns.chosenRule, place) !== 0) return -1;
    const named = (namedBits(columns, place) << 3) | namedBits(columns, place + 1);
    return (named << 4) | at(columns.attachedCodes, place);
  },
  add: (features, { chosenRule, named, attached }, place) => {
    const rule = at(chosenRule, place);
    features.add(mix(mix(T.chosenNamed, rule), at(named, place)));
    features.add(mix(mix(T.chosenAttached, rule), at(attached, place)));
    features.add(mix(mix(T.chosenRulePair, rule), at(named, place + 1)));
  },
};

const LATEST = 4;
const LAST = 2;

/// How far a token stands from the start and the end of its sentence, no further than counts.
function position(length: number, place: number): { readonly first: number; readonly last: number } {
  return { first: Math.min(place - REACH, LATEST), last: Math.min(length - 1 - place + REACH, LAST) };
}

const POSITION: FeatureGroup = {
  key: ({ length, role }, place) => {
    const { first, last } = position(length, place);
    return (role << 6) | (first << 3) | last;
  },
  add: (features, { length, role }, place) => {
    const { first, last } = position(length, place);
    features.add(T.bias);
    features.add(mix(T.role, role));
    features.add(mix(T.position, first));
    features.add(mix(offset(T.position, 1), last));
  },
};

export const GROUPS: readonly FeatureGroup[] = [POSITION, NAMED, ATTACHED, SHAPES, CHOSEN, RULED];
