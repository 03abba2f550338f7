/// `npm run train`: learns the tagger's weights from the gold articles and writes them. The one rule kept here:
/// articles kept aside are only ever scored.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWeights } from '../extract/3-mention/tagger/weights.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { examplesOf } from './example.ts';
import { learnWeights, USUAL } from './learn-weights.ts';
import { isAside, type MarkedArticle, readArticle } from './read-article.ts';
import { type Score, scoreArticle, scoreLines } from './score-names.ts';
import { spellWeights } from './spell-weights.ts';

const ARTICLES = 'test/gold/articles';
const lexicon = loadLexicon();

function readArticles(folder: string): readonly MarkedArticle[] {
  const blocks = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  return blocks.flatMap((block) =>
    readdirSync(join(folder, block)).sort().map((name) => readArticle(`${block}-${name}`, readFileSync(join(folder, block, name), 'utf8'))),
  );
}

const all = readArticles(ARTICLES);
const learning = { ...USUAL, ...JSON.parse(process.env.LEARNING ?? '{}') };
const training = all.filter((article) => !isAside(article.id));
const folds = Number(process.env.FOLDS ?? 5);
const t0 = Date.now();
const examples = training.map((article) => examplesOf(article, lexicon));
console.log('examples', examples.length, Date.now() - t0);
const score: Score = new Map();
const rules: Score = new Map();
const own: Score = new Map();
for (let fold = 0; fold < folds; fold += 1) {
  const learned = learnWeights(examples.filter((_, index) => index % folds !== fold).flat(), learning);
  const text = spellWeights('fold', learned);
  const weights = parseWeights(text);
  if (fold === 0) console.log('size', text.length, 'features', learned.features.length, 'ms', Date.now() - t0);
  for (const [index, article] of training.entries()) {
    if (index % folds === fold) { scoreArticle(score, article, lexicon, { weights }); scoreArticle(rules, article, lexicon, { rulesOnly: true }); }
    else if (fold === 0) scoreArticle(own, article, lexicon, { weights });
  }
}
console.log('rules', scoreLines(rules).join('\n'));
console.log('own', scoreLines(own)[0]);
console.log(JSON.stringify(learning)); console.log(scoreLines(score).join('\n'));
console.log('ms', Date.now() - t0);
void writeFileSync;
