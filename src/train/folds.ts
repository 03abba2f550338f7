/// `npm run train:folds`: how well articles are read that nothing was learned from, and how far the confidence of their
/// claims can be relied on. The one rule kept here: articles kept aside are never opened; it writes nothing.

import { parseArgs } from 'node:util';
import { describeErrors, describeReport } from '../evaluate/describe-report.ts';
import { scoreArticles } from '../evaluate/score-articles.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { foreignExamples } from './foreign.ts';
import { readGoldArticles } from './gold-articles.ts';
import { taggerFolds } from './tagger-folds.ts';
import { unseenGraph } from './unseen-graph.ts';

const FOLDS = 5;

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: 'test/gold/articles' },
    /// Further annotated text for the tagger, as for `npm run train`.
    columns: { type: 'string', multiple: true, default: [] },
    /// Lists what is missing and what is spurious.
    errors: { type: 'boolean', default: false },
  },
});
const lexicon = loadLexicon();
const articles = readGoldArticles(options.articles, 'trained');
const taggers = taggerFolds(articles, foreignExamples(options.columns, lexicon), FOLDS, lexicon);
const { graph, documents } = unseenGraph(articles, taggers, lexicon);
const report = scoreArticles(articles, graph, documents);
const lines = [`${FOLDS} folds, each read with weights learned from the others`, ...describeReport(report)];
process.stdout.write(`${[...lines, ...(options.errors ? describeErrors(report) : [])].join('\n')}\n`);
