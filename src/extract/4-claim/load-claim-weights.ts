/// The claim weights of the package. The one rule kept here: they are read when first needed, and once.

import { type ClaimWeights, parseClaimWeights } from './claim-weights.ts';
import text from './weights/claims.txt?raw';

let loaded: ClaimWeights | null = null;

/// The weights learned from the gold articles, see `docs/model-card.md`.
export function loadClaimWeights(): ClaimWeights {
  loaded ??= parseClaimWeights(text);
  return loaded;
}
