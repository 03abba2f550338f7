/// A document as resolution sees it. The one rule kept here: what a mention is called is its text without
/// attached clitics, and what it is follows from what it stands for.

import { isDropped } from '../../arabic/normalize.ts';
import { remembered } from '../../arabic/remembered.ts';
import type { Admitted } from '../../model/extraction.ts';
import type { Mention } from '../../model/mention.ts';
import type { EntityKind } from '../../model/ontology.ts';
import type { Span } from '../../model/span.ts';
import { actingMentions } from '../4-claim/name-capitals.ts';

export interface DocumentView {
  /// Its place in the resolved order.
  readonly index: number;
  readonly extraction: Admitted;
  /// By mention: the words as a name would be written on its own.
  readonly surfaces: readonly string[];
  /// By mention: what it refers to; a capital that acts stands for its government and is a state.
  readonly kinds: readonly EntityKind[];
  /// Codes of the states that the document mentions.
  readonly states: ReadonlySet<string>;
  /// Code of the state that the document is about, when most of what it mentions belongs to one.
  readonly home: string | null;
}

const FEWEST_VOTES = 3;
const MAJORITY = 0.75;

const ASSIMILATED = 'لل';

/// A stretch of text without marks, invisible controls and line breaks.
export const clean: (text: string) => string = remembered((text) =>
  [...text]
    .filter((unit) => !isDropped(unit))
    .join('')
    .replace(/\s+/g, ' ')
    .trim(),
);

function surfaceOf(text: string, where: Span): string {
  const surface = clean(text.slice(where.start, where.end));
  const assimilated = text.slice(where.start - 2, where.start) === ASSIMILATED && where.start >= 2;
  return assimilated && !surface.startsWith('ال') ? `ال${surface}` : surface;
}

function kindOf(mention: Mention, acts: boolean): EntityKind {
  const stands = (mention.metonymy && acts) || mention.form === 'adjective';
  return stands && mention.state !== null ? 'state' : mention.kind;
}

/// The state that nearly all mentions with a state belong to, or null.
function homeOf(mentions: readonly Mention[]): string | null {
  const votes = mentions
    .flatMap(({ state, offices }) => [state, ...offices.map((office) => office.state)])
    .filter((code) => code !== null);
  const counts = new Map<string, number>();
  for (const code of votes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const home = [...counts].find(([, count]) => count >= FEWEST_VOTES && count >= votes.length * MAJORITY);
  return home?.[0] ?? null;
}

export function documentView(extraction: Admitted, index: number): DocumentView {
  const { mentions, document } = extraction;
  const acting = actingMentions(extraction.claims);
  const kinds = mentions.map((mention, at) => kindOf(mention, acting.has(at)));
  const states = mentions.flatMap((mention, at) =>
    kinds[at] === 'state' && mention.state !== null ? [mention.state] : [],
  );
  return {
    index,
    extraction,
    surfaces: mentions.map((mention) => surfaceOf(document.text, mention.span)),
    kinds,
    states: new Set(states),
    home: homeOf(mentions),
  };
}

/// Whether a mention names or describes something itself, and not only by pointing at other mentions.
export function isAnchor(view: DocumentView, index: number): boolean {
  const mention = view.extraction.mentions[index];
  if (!mention || mention.form === 'anaphor' || mention.antecedents.length > 1) return false;
  return mention.form !== 'adjective' || (view.kinds[index] === 'state' && mention.state !== null);
}

/// The anchors that a mention means in the end: itself, or what its antecedents mean.
export function anchorsOf(view: DocumentView, index: number, seen: ReadonlySet<number> = new Set()): readonly number[] {
  if (isAnchor(view, index)) return [index];
  if (seen.has(index)) return [];
  const antecedents = view.extraction.mentions[index]?.antecedents ?? [];
  const found = antecedents.flatMap((other) => anchorsOf(view, other, new Set([...seen, index])));
  return [...new Set(found)];
}

/// The nearest of some mentions before a place in the text, else the first after it.
export function nearest(view: DocumentView, candidates: readonly number[], start: number): number | null {
  const startOf = (index: number): number => view.extraction.mentions[index]?.span.start ?? 0;
  const before = candidates.filter((index) => startOf(index) < start);
  const latest = before.toSorted((a, b) => startOf(b) - startOf(a))[0];
  return latest ?? candidates.toSorted((a, b) => startOf(a) - startOf(b))[0] ?? null;
}
