/// The weights of the package. The one rule kept here: they are read when first needed, and once.

import text from './weights/default.txt?raw';
import { parseWeights, type Weights } from './weights.ts';

let loaded: Weights | null = null;

/// The weights learned from the gold articles and freely licensed text, see `docs/model-card.md`.
export function loadWeights(): Weights {
  loaded ??= parseWeights(text);
  return loaded;
}
