/// Matching claims: which found claim is which gold claim. The one rule kept here: they are of one kind and in one
/// sentence; of several, the one that shares most participants is it, and each is matched once.

import { EVENT_KIND_NAMES } from '../model/ontology.ts';
import { overlaps, slice } from '../model/span.ts';
import { type FoundClaim, shortId } from './found-claim.ts';
import type { GoldArticle, GoldClaim, GoldSentence, MarkedName } from './gold-article.ts';
import { surface } from './surface.ts';

/// A gold claim, where it stands, and the found one that matches it.
export interface ClaimPair {
  readonly article: GoldArticle;
  readonly sentence: GoldSentence;
  readonly gold: GoldClaim;
  readonly found: FoundClaim | null;
  /// Surfaces of the marked names that take part.
  readonly wanted: readonly string[];
  /// Those of them that the found claim has.
  readonly shared: readonly string[];
}

export interface MatchedClaims {
  readonly pairs: readonly ClaimPair[];
  /// All found claims of the articles.
  readonly found: readonly FoundClaim[];
  /// Those that match no gold claim.
  readonly spurious: readonly FoundClaim[];
}

const NO_PARTICIPANT = new Set(['trigger', 'place', 'date', 'factuality', 'source']);
const SCORED: ReadonlySet<string> = new Set(EVENT_KIND_NAMES);

/// The name that a value of a claim means: the one marked so in the sentence, or the one it ends with.
export function maybeMarked({ text }: GoldArticle, { names }: GoldSentence, value: string): MarkedName | undefined {
  return names.find((name) => slice(text, name) === value) ?? names.find((name) => value.endsWith(slice(text, name)));
}

function wantedOf(article: GoldArticle, sentence: GoldSentence, claim: GoldClaim): readonly string[] {
  const values = claim.fields.filter((field) => !NO_PARTICIPANT.has(field.name)).map((field) => field.value);
  const names = values.map((value) => maybeMarked(article, sentence, value)).filter((name) => name !== undefined);
  return [...new Set(names.map((name) => surface(slice(article.text, name))))];
}

/// The free claim of a kind that shares most, the first of equals.
function bestOf(
  free: readonly FoundClaim[],
  kind: string,
  wanted: readonly string[],
): { readonly found: FoundClaim | null; readonly shared: readonly string[] } {
  let best: FoundClaim | null = null;
  let most: readonly string[] = [];
  for (const claim of free.filter((one) => one.kind === kind)) {
    const shared = wanted.filter((name) => claim.parties.some((forms) => forms.has(name)));
    if (best && shared.length <= most.length) continue;
    best = claim;
    most = shared;
  }
  return { found: best, shared: most };
}

function matchArticle(article: GoldArticle, found: readonly FoundClaim[], taken: Set<FoundClaim>): ClaimPair[] {
  return article.sentences.flatMap((sentence) => {
    const here = found.filter((claim) => overlaps(claim, sentence.span));
    const scored = sentence.claims.filter((gold) => SCORED.has(gold.kind));
    return scored.map((gold) => {
      const wanted = wantedOf(article, sentence, gold);
      const free = here.filter((claim) => !taken.has(claim));
      const best = bestOf(free, gold.kind, wanted);
      if (best.found) taken.add(best.found);
      return { article, sentence, gold, wanted, ...best };
    });
  });
}

/// Matches the claims found in gold articles.
export function matchClaims(
  articles: readonly GoldArticle[],
  found: ReadonlyMap<string, readonly FoundClaim[]>,
): MatchedClaims {
  const taken = new Set<FoundClaim>();
  const claimsOf = ({ id }: GoldArticle): readonly FoundClaim[] => found.get(shortId(id)) ?? [];
  const pairs = articles.flatMap((article) => matchArticle(article, claimsOf(article), taken));
  const all = articles.flatMap(claimsOf);
  return { pairs, found: all, spurious: all.filter((claim) => !taken.has(claim)) };
}
