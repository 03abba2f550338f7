/// Who takes part in one claim beside whom. The one rule kept here: those who are told to meet, to receive or to strike one another are not
/// one, whatever offices their words share.

import type { Claim } from '../../model/claim.ts';
import type { Role } from '../../model/ontology.ts';

/// What is spoken of may be the speaker, and a place may be the body that has it.
const OUTSIDE: ReadonlySet<Role> = new Set(['topic', 'place']);

/// By mention: the mentions that take part in a claim beside it.
export type CoArguments = ReadonlyMap<number, ReadonlySet<number>>;

export function coArguments(claims: readonly Claim[]): CoArguments {
  const beside = new Map<number, Set<number>>();
  for (const { arguments: filled } of claims) {
    const taking = filled.filter(({ role }) => !OUTSIDE.has(role)).map(({ mention }) => mention);
    for (const mention of taking) {
      const others = beside.get(mention) ?? new Set();
      for (const other of taking) if (other !== mention) others.add(other);
      beside.set(mention, others);
    }
  }
  return beside;
}

/// Whether somebody takes part in a claim beside a mention of whom `isTaken` says that it is the one in question.
export function isBeside(beside: CoArguments, mention: number, isTaken: (other: number) => boolean): boolean {
  return [...(beside.get(mention) ?? [])].some(isTaken);
}
