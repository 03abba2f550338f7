/// Judgements: decisions on whether two references are to one thing. The one rule kept here: a decision is
/// recorded with its reasons beside what was read, and changes nothing in it.

import type { LocalEntity } from './resolve-document.ts';

export type Decision = 'same' | 'different' | 'unsure';

/// A mention across the collection: `document id#offset`.
export type MentionAddress = string;

export interface Judgement {
  readonly left: MentionAddress;
  readonly right: MentionAddress;
  readonly decision: Decision;
  readonly reasons: readonly string[];
}

/// Takes down a decision on two entities of different documents.
export type Judge = (left: LocalEntity, right: LocalEntity, decision: Decision, reason: string) => void;

export function mentionAddress(document: string, start: number): MentionAddress {
  return `${document}#${start}`;
}
