/// Scores of claims against gold articles. The one rule kept here: statements are counted apart from the other
/// kinds, for there are many more of them; what is said of a claim is scored on matched claims alone.

import { EVENT_KIND_NAMES } from '../model/ontology.ts';
import { type ClaimField, DATE, PLACE, SOURCE, SPEAKER } from './claim-field.ts';
import { type Accuracy, accuracyOf, type Rows, type Score, scoreOf, sumOf } from './figure.ts';
import type { FoundClaim } from './found-claim.ts';
import { valuesOf } from './gold-article.ts';
import type { ClaimPair, MatchedClaims } from './match-claims.ts';

/// A pair whose found claim is there.
export type MatchedPair = ClaimPair & { readonly found: FoundClaim };

export function isMatched(pair: ClaimPair): pair is MatchedPair {
  return pair.found !== null;
}

/// What gold says of whether it happened; it says nothing where it is asserted.
export function goldFactuality({ gold }: ClaimPair): string {
  return valuesOf(gold, 'factuality')[0] ?? 'asserted';
}

function only({ pairs, found, spurious }: MatchedClaims, counts: (kind: string) => boolean): MatchedClaims {
  const keeps = (claim: FoundClaim): boolean => counts(claim.kind);
  return {
    pairs: pairs.filter((pair) => counts(pair.gold.kind)),
    found: found.filter(keeps),
    spurious: spurious.filter(keeps),
  };
}

function claimScore({ pairs, found }: MatchedClaims): Score {
  return scoreOf(pairs.filter(isMatched).length, found.length, pairs.length);
}

function argumentScore({ pairs, found }: MatchedClaims): Score {
  const shared = sumOf(pairs, (pair) => pair.shared.length);
  const wanted = sumOf(pairs, (pair) => pair.wanted.length);
  const named = sumOf(found, (claim) => {
    return new Set(claim.arguments.filter(({ role }) => role !== 'place').map(({ entity }) => entity)).size;
  });
  return scoreOf(shared, named, wanted);
}

function fieldScore({ pairs }: MatchedClaims, field: ClaimField): Score {
  const matched = pairs.filter(isMatched);
  const wanted = sumOf(matched, (pair) => field.values(pair).length);
  const right = sumOf(matched, (pair) => {
    return field.values(pair).filter((words) => field.has(pair, pair.found, words)).length;
  });
  const found = sumOf(matched, (pair) => field.count(pair.found));
  return scoreOf(Math.min(right, found), found, wanted); // two values may mean one found place
}

/// Of the matched claims of which gold says it, the share that has one that gold names.
function fieldAccuracy({ pairs }: MatchedClaims, field: ClaimField): Accuracy {
  const told = pairs.filter(isMatched).filter((pair) => field.values(pair).length > 0);
  const right = told.filter((pair) => field.values(pair).some((words) => field.has(pair, pair.found, words)));
  return accuracyOf(right.length, told.length);
}

function factuality({ pairs }: MatchedClaims): Accuracy {
  const matched = pairs.filter(isMatched);
  return accuracyOf(matched.filter((pair) => pair.found.factuality === goldFactuality(pair)).length, matched.length);
}

function groupRows(name: string, claims: MatchedClaims, kinds: Rows): Rows {
  return {
    [name]: claimScore(claims),
    ...kinds,
    [`${name} arguments`]: argumentScore(claims),
    [`${name} places`]: fieldScore(claims, PLACE),
    [`${name} dates`]: fieldScore(claims, DATE),
    [`${name} date accuracy`]: fieldAccuracy(claims, DATE),
    [`${name} factuality accuracy`]: factuality(claims),
  };
}

/// The rows of core events, of each of their kinds, and of statements.
export function claimRows(matched: MatchedClaims): Rows {
  const core = EVENT_KIND_NAMES.filter((kind) => kind !== 'statement');
  const byKind = core.map((kind) => [`  ${kind}`, claimScore(only(matched, (one) => one === kind))] as const);
  const statements = only(matched, (kind) => kind === 'statement');
  return {
    ...groupRows(
      'core events',
      only(matched, (kind) => kind !== 'statement'),
      Object.fromEntries(byKind),
    ),
    ...groupRows('statements', statements, {}),
    'statements speaker accuracy': fieldAccuracy(statements, SPEAKER),
    'source accuracy': fieldAccuracy(matched, SOURCE),
    'factuality accuracy': factuality(matched),
  };
}
