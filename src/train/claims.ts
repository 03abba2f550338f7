/// `npm run train:claims`: learns from the gold articles which drafts are claims, and writes the weights. The one rule
/// kept here: articles kept aside are never opened, and what is printed is measured on articles not learned from.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeRow } from '../evaluate/describe-report.ts';
import { readGold } from '../evaluate/gold.ts';
import type { GoldArticle } from '../evaluate/gold-article.ts';
import { type ClaimWeights, spellClaimWeights } from '../extract/4-claim/claim-weights.ts';
import type { ClaimInput } from '../extract/4-claim/find-claims.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { type ClaimExamples, claimExamples, claimInput } from './claim-example.ts';
import { foreignExamples } from './foreign.ts';
import { readGoldArticles } from './gold-articles.ts';
import { graphArticle } from './graph-articles.ts';
import { learnClaims } from './learn-claims.ts';
import { taggerFolds } from './tagger-folds.ts';
import { tallyClaims, type Unseen } from './tally-claims.ts';

const FOLDS = 4;

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

/// Each article twice: with the names as a tagger reads them that has not learned from it, as it will be with news, and
/// as rules read them, so that the weights also know names that are read less well.
const graphs = readGraphArticles();
const gold = readGoldArticles(options.articles, 'trained');
const taggers = taggerFolds(gold, foreignExamples(options.columns, lexicon), FOLDS, lexicon);
const articles = [...gold, ...graphs].map((article, index) => {
  const weights = index < gold.length ? taggers[index % FOLDS] : undefined;
  const input = claimInput(article, lexicon, weights ? { weights } : {}) as ClaimInput;
  const rules = claimInput(article, lexicon, { rulesOnly: true }) as ClaimInput;
  return {
    article,
    input,
    graph: graphs.includes(article),
    examples: claimExamples(article, input, lexicon),
    more: claimExamples(article, rules, lexicon),
  };
});

function learn(name: string, from: typeof articles): ClaimWeights {
  const all: readonly ClaimExamples[] = from.flatMap(({ examples, more }) => [examples, more]);
  return {
    name,
    drafts: learnClaims(all.flatMap((one) => one.drafts)),
    // A graph names a participant once, however often its sentences do.
    arguments: learnClaims(
      from.flatMap((one) => (one.graph ? [] : [one.examples, one.more].flatMap((part) => part.arguments))),
    ),
  };
}

function crossFit(): readonly Unseen[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      'fold',
      articles.filter((_, index) => index % FOLDS !== fold),
    ),
  );
  return articles.map((article, index) => ({ ...article, weights: folds[index % FOLDS] as ClaimWeights }));
}

process.stdout.write(`${FOLDS} folds, each scored with weights learned from the others:\n`);
for (const [name, row] of Object.entries(tallyClaims(crossFit(), lexicon)))
  process.stdout.write(`${describeRow(name, row)}\n`);

const text = spellClaimWeights(learn('gold', articles));
writeFileSync(options.out, text);
process.stdout.write(`${options.out}: ${text.length} bytes\n`);
