/// Matching: which found thing is which gold thing. The one rule kept here: one to one, the best pair first, and
/// of equally good pairs the one met first.

import type { AnnotatedEntity, AnnotatedEvent, AnnotatedSentence, Annotation } from './annotation.ts';

interface Pair {
  readonly gold: string;
  readonly found: string;
  readonly weight: number;
}

/// From gold ids to found ids.
export type Matches = ReadonlyMap<string, string>;

function greedy(pairs: readonly Pair[]): Matches {
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  for (const { gold, found } of pairs.toSorted((a, b) => b.weight - a.weight)) {
    if (matches.has(gold) || taken.has(found)) continue;
    matches.set(gold, found);
    taken.add(found);
  }
  return matches;
}

/// Entities by shared forms.
export function matchEntities(
  gold: readonly AnnotatedEntity[],
  found: readonly AnnotatedEntity[],
  fits: (gold: AnnotatedEntity, found: AnnotatedEntity) => boolean,
): Matches {
  const pairs: Pair[] = [];
  for (const one of gold) {
    for (const other of found) {
      const weight = [...one.forms].filter((form) => other.forms.has(form)).length;
      if (weight > 0 && fits(one, other)) pairs.push({ gold: one.id, found: other.id, weight });
    }
  }
  return greedy(pairs);
}

function sameDocument(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/// Whether one sentence holds the other; texts of up to eight letters say too little.
function sameSentence(a: AnnotatedSentence, b: AnnotatedSentence): boolean {
  if (!sameDocument(a.document, b.document) || a.text.length <= 8 || b.text.length <= 8) return false;
  return a.text.includes(b.text) || b.text.includes(a.text);
}

/// How well two events fit: shared sentences and shared participants; null where they do not.
function maybeWeight(gold: AnnotatedEvent, found: AnnotatedEvent, entityOf: Matches): number | null {
  if (!gold.types.includes(found.type)) return null;
  const sentences = gold.sentences.filter((a) => found.sentences.some((b) => sameSentence(a, b))).length;
  if (sentences === 0) return null;
  const wanted = new Set(gold.participants.map((id) => entityOf.get(id)).filter((id) => id !== undefined));
  const shared = [...new Set(found.participants)].filter((id) => wanted.has(id)).length;
  if (wanted.size > 0 && found.participants.length > 0 && shared === 0) return null;
  const all = new Set([...wanted, ...found.participants]).size || 1;
  return sentences + (shared / all) * 4;
}

/// Events of equal type that share a sentence and, where both name participants, one of them.
export function matchEvents(gold: Annotation, found: Annotation, entityOf: Matches): Matches {
  const pairs: Pair[] = [];
  for (const one of gold.events) {
    for (const other of found.events) {
      const weight = maybeWeight(one, other, entityOf);
      if (weight !== null) pairs.push({ gold: one.id, found: other.id, weight });
    }
  }
  return greedy(pairs);
}
