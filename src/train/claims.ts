/// `npm run train:claims`: learns from the gold articles which drafts are claims, and writes the weights. The one rule
/// kept here: articles kept aside are never opened.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGold } from '../evaluate/gold.ts';
import type { GoldArticle } from '../evaluate/gold-article.ts';
import { spellClaimWeights } from '../extract/4-claim/claim-weights.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { examplesTwice } from './claim-example.ts';
import { ClaimLessons, type Lesson } from './claim-lessons.ts';
import { foreignExamples } from './foreign.ts';
import { readGoldArticles } from './gold-articles.ts';
import { graphArticle } from './graph-articles.ts';
import { taggerFolds } from './tagger-folds.ts';

const FOLDS = 4;
/// How often an article that was printed counts beside one that was written for the gold set.
const PRINTED = 4;

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: 'test/gold/articles' },
    /// Gold given as a graph, and the folder of its articles.
    graph: { type: 'string', default: 'test/gold/seeds.gold.json' },
    seeds: { type: 'string', default: 'seeds' },
    /// Further annotated text for the taggers, as for `npm run train`.
    columns: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'src/extract/4-claim/weights/claims.txt' },
  },
});
const lexicon = loadLexicon();

function readGraphArticles(): readonly GoldArticle[] {
  const gold = readGold(readFileSync(options.graph, 'utf8'));
  const names = readdirSync(options.seeds).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => graphArticle(name, readFileSync(join(options.seeds, name), 'utf8'), gold));
}

const gold = readGoldArticles(options.articles, 'trained');
const taggers = taggerFolds(gold, foreignExamples(options.columns, lexicon), FOLDS, lexicon);
const lessons = new ClaimLessons();
const written = gold.map((article, index) => lessons.take(examplesTwice(article, lexicon, taggers[index % FOLDS])));
// A graph names a participant once, however often its sentences do.
const printed = readGraphArticles().map(
  (article): Lesson => ({ ...lessons.take(examplesTwice(article, lexicon)), arguments: [] }),
);
const all = [...written, ...Array.from({ length: PRINTED }, () => printed).flat()];
const text = spellClaimWeights(lessons.learn('gold', all));
writeFileSync(options.out, text);
process.stdout.write(`${options.out}: ${text.length} bytes\n`);
