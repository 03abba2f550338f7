/// `npm run train`: learns the tagger's weights from the gold articles and writes them. The one rule kept here:
/// articles kept aside are only ever scored.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeRow } from '../evaluate/describe-report.ts';
import type { MarkedArticle } from '../evaluate/gold-article.ts';
import { type NameCase, nameCases, nameRows } from '../evaluate/score-names.ts';
import { findMentions, type MentionOptions } from '../extract/3-mention/find-mentions.ts';
import { parseWeights, type Weights } from '../extract/3-mention/tagger/weights.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { sha256 } from '../model/hash.ts';
import { type Example, examplesOf, ruleArticle, segmentArticle } from './example.ts';
import { foreignExamples } from './foreign.ts';
import { readGoldArticles } from './gold-articles.ts';
import { learnWeights } from './learn-weights.ts';
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

/// Prints how well the names of articles are found, by rules and by rules and tagger.
function print(what: string, articles: readonly MarkedArticle[], optionsOf: (article: number) => MentionOptions): void {
  const cases = articles.flatMap((article, index) => casesOf(article, optionsOf(index)));
  const rows = Object.entries(nameRows(cases)).map(([name, row]) => describeRow(name, row));
  process.stdout.write(`${what}\n${rows.join('\n')}\n`);
}

function casesOf(article: MarkedArticle, mentionOptions: MentionOptions): readonly NameCase[] {
  const segmented = segmentArticle(article, lexicon);
  const mentions = segmented ? findMentions(segmented, lexicon, mentionOptions) : [];
  const names = mentions.filter(({ form }) => form === 'name').map(({ kind, span }) => ({ kind, ...span }));
  return nameCases(article, names);
}

function crossValidate(articles: readonly MarkedArticle[], foreign: readonly Example[], folds: number): void {
  const taggers = taggerFolds(articles, foreign, folds, lexicon);
  print('Rules alone', articles, () => ({ rulesOnly: true }));
  print(`Rules and tagger, ${folds} folds`, articles, (index) => ({ weights: taggers[index % folds] as Weights }));
}

function scoreAside(articles: readonly MarkedArticle[], weights: Weights): void {
  print('Rules alone, aside', articles, () => ({ rulesOnly: true }));
  print('Rules and tagger, aside', articles, () => ({ weights }));
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
