/// `npm run train:folds`: how well articles are read that nothing was learned from, and how far the confidence of their
/// claims can be relied on. The one rule kept here: articles kept aside are never opened.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeErrors, describeReliability, describeReport } from '../evaluate/describe-report.ts';
import { foundClaims } from '../evaluate/found-claim.ts';
import { matchClaims } from '../evaluate/match-claims.ts';
import { reliabilityOf } from '../evaluate/reliability.ts';
import { judgeClaims, scoreArticles } from '../evaluate/score-articles.ts';
import { isYardstick } from '../evaluate/split.ts';
import { calibrate, loadCalibration, UNCALIBRATED } from '../extract/4-claim/calibration.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { fitCalibration, spellCalibration } from './fit-calibration.ts';
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
    /// Also learns from what is read how confidence is calibrated, and writes it.
    calibrate: { type: 'boolean', default: false },
    out: { type: 'string', default: 'src/extract/4-claim/weights/confidence.txt' },
  },
});
const lexicon = loadLexicon();
const articles = readGoldArticles(options.articles, 'trained');
const taggers = taggerFolds(articles, foreignExamples(options.columns, lexicon), FOLDS, lexicon);
const { graph, documents } = unseenGraph(
  articles,
  taggers,
  lexicon,
  options.calibrate ? UNCALIBRATED : loadCalibration(),
);
const measured = articles.filter(({ id }) => isYardstick(id));
const report = scoreArticles(measured, graph, documents);
const lines = [`${FOLDS} folds, each read with weights learned from the others`, ...describeReport(report)];
process.stdout.write(`${[...lines, ...(options.errors ? describeErrors(report) : [])].join('\n')}\n`);
if (options.calibrate) {
  const claims = judgeClaims(matchClaims(measured, foundClaims(graph)));
  const calibration = fitCalibration(claims);
  writeFileSync(options.out, spellCalibration(calibration, claims));
  const calibrated = claims.map(({ confidence, right }) => ({ confidence: calibrate(confidence, calibration), right }));
  process.stdout.write(`${options.out}\n${describeReliability(reliabilityOf(calibrated)).join('\n')}\n`);
}
