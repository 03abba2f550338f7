/// Events that look the same in a list: the statements of one speaker, the meetings of the same two. The one rule kept
/// here: whatever shares its name with another shows words of its own sentence, so that the two can be told apart.

import { type EventAttributes, isEvent, type NodeAttributes } from '../../model/graph.ts';
import { sayingOf, snippetOf } from '../text/snippet.ts';
import type { Dataset } from './dataset.ts';
import type { Surviving } from './surviving.ts';

const SHARED = new WeakMap<Dataset, ReadonlySet<string>>();

/// The names that several events of a dataset bear.
function sharedNames(dataset: Dataset): ReadonlySet<string> {
  const known = SHARED.get(dataset);
  if (known) return known;
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const { attributes } of dataset.bundle.graph.nodes) {
    if (!isEvent(attributes)) continue;
    if (seen.has(attributes.label)) twice.add(attributes.label);
    seen.add(attributes.label);
  }
  SHARED.set(dataset, twice);
  return twice;
}

/// The words that tell of an event in the first of its sentences that counts.
function wordsOf({ evidence }: Pick<EventAttributes, 'evidence'>): string | undefined {
  const [claim] = evidence;
  return claim && sayingOf(snippetOf(claim.quote, claim.start, claim.trigger));
}

/// Words of its own for an event whose name another bears too; undefined for all else.
export function maybeOwnWords(
  dataset: Dataset,
  key: string,
  attributes: NodeAttributes,
  counting?: Pick<Surviving, 'claimsOf'>,
): string | undefined {
  if (!isEvent(attributes) || !sharedNames(dataset).has(attributes.label)) return undefined;
  const left = counting?.claimsOf(key, attributes) ?? attributes.evidence;
  return wordsOf({ evidence: left.length > 0 ? left : attributes.evidence });
}
