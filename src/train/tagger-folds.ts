/// Taggers that have not seen an article. The one rule kept here: the weights of a fold are learned from the articles
/// of all others.

import type { MarkedArticle } from '../evaluate/gold-article.ts';
import { parseWeights, type Weights } from '../extract/3-mention/tagger/weights.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Example, examplesOf, ruleArticle } from './example.ts';
import { learnWeights } from './learn-weights.ts';
import { spellWeights } from './spell-weights.ts';

/// The weights for each fold; the article at an index is of the fold `index % folds`.
export function taggerFolds(
  articles: readonly MarkedArticle[],
  foreign: readonly Example[],
  folds: number,
  lexicon: Lexicon,
): readonly Weights[] {
  const examples = articles.map((article) => examplesOf(ruleArticle(article, lexicon)));
  return Array.from({ length: folds }, (_, fold) => {
    const others = examples.filter((_example, index) => index % folds !== fold).flat();
    return parseWeights(spellWeights('fold', learnWeights([...others, ...foreign])));
  });
}
