/// Signs of the rules: what the rule layer proposes over each token. The one rule kept here: a sign says which
/// rule, which kind and which part of the candidate a token is, never which words.

import { remembered } from '../../../arabic/remembered.ts';
import { ENTITY_KINDS } from '../../../model/ontology.ts';
import type { Candidate } from '../candidate.ts';
import { hashText, mix } from './feature-hash.ts';
import type { SignLists } from './sign-lists.ts';

/// Where the signs are written, a token's at its number more `first`.
export interface RuleSigns {
  readonly first: number;
  /// The kind and part of the chosen candidate that covers a token, 0 for none.
  readonly chosen: Int32Array;
  /// The same with the rule's name.
  readonly chosenRule: Int32Array;
  /// Every other sign: weights, rules not chosen, offices around a name.
  readonly ruleSigns: SignLists;
}

const SINGLE = 0;
const FIRST = 1;
const MIDDLE = 2;
const LAST = 3;
const FORMS = ['name', 'role', 'adjective', 'anaphor'] as const;
const WEIGHT = 1;
const PROPOSED = 2;
const KNOWN = 3;
const OFFICE = 4;
const HEAVIEST = 9;

/// Which part of tokens `from` to `to` token `at` is.
export function partOf(at: number, from: number, to: number): number {
  if (to - from === 1) return SINGLE;
  if (at === from) return FIRST;
  return at === to - 1 ? LAST : MIDDLE;
}

function shapeOf(found: Candidate, at: number): number {
  return 1 + partOf(at, found.from, found.to) + 4 * (ENTITY_KINDS.indexOf(found.kind) + 4 * FORMS.indexOf(found.form));
}

function bucketOf(weight: number): number {
  return Math.min(HEAVIEST, Math.floor(weight));
}

const ruleHash = remembered((rule) => hashText(rule));

/// Writes the signs of a sentence's candidates.
export function writeRules(signs: RuleSigns, proposed: readonly Candidate[], chosen: readonly Candidate[]): void {
  for (const found of chosen) if (found.form !== 'role') markChosen(signs, found);
  for (const found of proposed) if (found.form === 'role' || !chosen.includes(found)) markProposed(signs, found);
}

function markChosen({ first, chosen, chosenRule, ruleSigns }: RuleSigns, found: Candidate): void {
  const rule = ruleHash(found.rule);
  for (let at = found.from; at < found.to; at += 1) {
    const shape = shapeOf(found, at);
    const place = first + at;
    chosen[place] = shape;
    chosenRule[place] = mix(rule, shape);
    ruleSigns.add(place, mix(mix(WEIGHT, bucketOf(found.weight)), shape));
    if (found.known !== null) ruleSigns.add(place, mix(KNOWN, shape));
    if (found.offices.length > 0) ruleSigns.add(place, mix(OFFICE, shape));
  }
}

function markProposed({ first, ruleSigns }: RuleSigns, found: Candidate): void {
  const rule = mix(PROPOSED, ruleHash(found.rule));
  for (let at = found.from; at < found.to; at += 1) {
    const sign = mix(rule, shapeOf(found, at));
    const place = first + at;
    if (!ruleSigns.at(place).includes(sign)) ruleSigns.add(place, sign);
  }
}
