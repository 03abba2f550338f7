/// Which of a series an event is. The one rule kept here: only an adjective of the event's own noun, or of the round of
/// it, says so.

import type { OpenClaim } from './event.ts';

/// In look-up form, without article and ending.
const ORDINALS: ReadonlySet<string> = new Set('اول ثان ثالث رابع خامس سادس سابع ثامن تاسع عاشر مقبل قادم'.split(' '));

/// What says that an event is the one after those told of.
export const NEXT: readonly string[] = ['مقبل', 'قادم'];

/// The ordinals of a claim: "the *next* summit", "the *second* round of the talks", "the *third* ordinary session".
export function ordinalsOf({ claim, extraction }: OpenClaim): readonly string[] {
  const keys = (extraction.sentences[claim.sentence]?.tokens ?? []).map(({ key }) => key);
  const { tokens = [] } = extraction.sentences[claim.sentence] ?? {};
  const first = tokens.findIndex(({ end }) => end > claim.trigger.start);
  const next = tokens.findLastIndex(({ start }) => start < claim.trigger.end) + 1;
  const after = keys[next]?.startsWith('ال') ? keys.slice(next, next + 2) : [];
  const before = keys[first - 1] === 'من' ? keys.slice(first - 2, first - 1) : [];
  return [...after, ...before].map(bare).filter((word) => ORDINALS.has(word));
}

function bare(key: string): string {
  return key.replace(/^ال/, '').replace(/(?:يه|ه|ي)$/, '');
}
