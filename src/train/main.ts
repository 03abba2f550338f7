/// `npm run train`: learns the tagger's weights from the gold articles and writes them. The one rule kept here:
/// articles kept aside are only ever scored.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { MarkedArticle } from '../evaluate/gold-article.ts';
import { parseWeights, type Weights } from '../extract/3-mention/tagger/weights.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { sha256 } from '../model/hash.ts';
import { type Example, examplesOf, ruleArticle } from './example.ts';
import { foreignExamples } from './foreign.ts';
import { readGoldArticles } from './gold-articles.ts';
import { learnWeights } from './learn-weights.ts';
import { type Score, scoreArticle, scoreLines } from './score-names.ts';
import { spellWeights } from './spell-weights.ts';
import { taggerFolds } from './tagger-folds.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: 'test/gold/articles' },
    /// Further annotated text, a token and its tags on a line.
    columns: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'src/extract/3-mention/tagger/weights/default.txt' },
    name: { type: 'string', default: 'gold' },
    /// Scores by cross-validation with this many folds, and writes nothing.
    folds: { type: 'string' },
    /// Scores the articles kept aside with the weights of this file, and writes nothing.
    aside: { type: 'string' },
  },
});
const lexicon = loadLexicon();

const foreign = (): readonly Example[] => foreignExamples(options.columns, lexicon);

function print(title: string, score: Score): void {
  process.stdout.write(`${title}\n${scoreLines(score).join('\n')}\n`);
}

function crossValidate(articles: readonly MarkedArticle[], foreign: readonly Example[], folds: number): void {
  const score: Score = new Map();
  const rules: Score = new Map();
  for (const [fold, weights] of taggerFolds(articles, foreign, folds, lexicon).entries()) {
    for (const article of articles.filter((_, index) => index % folds === fold)) {
      scoreArticle(score, article, lexicon, { weights });
      scoreArticle(rules, article, lexicon, { rulesOnly: true });
    }
  }
  print('Rules alone', rules);
  print(`Rules and tagger, ${folds} folds`, score);
}

function scoreAside(articles: readonly MarkedArticle[], weights: Weights): void {
  const score: Score = new Map();
  const rules: Score = new Map();
  for (const article of articles) {
    scoreArticle(score, article, lexicon, { weights });
    scoreArticle(rules, article, lexicon, { rulesOnly: true });
  }
  print('Rules alone, aside', rules);
  print('Rules and tagger, aside', score);
}

function train(articles: readonly MarkedArticle[], foreign: readonly Example[]): void {
  const examples = articles.flatMap((article) => examplesOf(ruleArticle(article, lexicon)));
  const text = spellWeights(options.name, learnWeights([...examples, ...foreign]));
  writeFileSync(options.out, text);
  const from = `${examples.length} sentences of ours and ${foreign.length} others`;
  process.stdout.write(
    `${options.out}: ${text.length} bytes from ${from}, SHA-256 for the model card:\n${sha256(text)}\n`,
  );
}

const ours = (): readonly MarkedArticle[] => readGoldArticles(options.articles, 'trained');
if (options.aside)
  scoreAside(readGoldArticles(options.articles, 'aside'), parseWeights(readFileSync(options.aside, 'utf8')));
else if (options.folds) crossValidate(ours(), foreign(), Number(options.folds));
else train(ours(), foreign());
