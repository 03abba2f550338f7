/// Signs of the rules: what the rule layer proposes over each token. The one rule kept here: a sign says which
/// rule, which kind and which part of the candidate a token is, never which words.

import { ENTITY_KINDS } from '../../../model/ontology.ts';
import type { Candidate } from '../candidate.ts';
import { hashText, mix } from './feature-hash.ts';

export interface RuleSigns {
  /// For each token, the kind and part of the chosen candidate that covers it, 0 for none.
  readonly chosen: Int32Array;
  /// The same with the rule's name.
  readonly chosenRule: Int32Array;
  /// For each token, every other sign: weights, rules not chosen, offices around a name.
  readonly others: readonly (readonly number[])[];
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

/// The signs for a sentence of `length` tokens.
export function ruleSigns(length: number, proposed: readonly Candidate[], chosen: readonly Candidate[]): RuleSigns {
  const signs = {
    chosen: new Int32Array(length),
    chosenRule: new Int32Array(length),
    others: Array.from({ length }, (): number[] => []),
  };
  for (const found of chosen) if (found.form !== 'role') markChosen(signs, found);
  const kept = new Set(chosen);
  for (const found of proposed) if (!kept.has(found) || found.form === 'role') markProposed(signs.others, found);
  return signs;
}

function markChosen(signs: { chosen: Int32Array; chosenRule: Int32Array; others: number[][] }, found: Candidate): void {
  const rule = hashText(found.rule);
  for (let at = found.from; at < found.to; at += 1) {
    const shape = shapeOf(found, at);
    signs.chosen[at] = shape;
    signs.chosenRule[at] = mix(rule, shape);
    const others = signs.others[at];
    others?.push(mix(mix(WEIGHT, bucketOf(found.weight)), shape));
    if (found.known !== null) others?.push(mix(KNOWN, shape));
    if (found.offices.length > 0) others?.push(mix(OFFICE, shape));
  }
}

function markProposed(others: readonly number[][], found: Candidate): void {
  const rule = mix(PROPOSED, hashText(found.rule));
  for (let at = found.from; at < found.to; at += 1) {
    const sign = mix(rule, shapeOf(found, at));
    const here = others[at];
    if (here && !here.includes(sign)) here.push(sign);
  }
}
