/// `npm run bench`: how fast the reader is, stage by stage, beside wink-nlp, and what memory a long run takes. The one
/// rule kept here: each figure is of one core, and so many generated articles are read before anything is timed that
/// the machine has compiled what is asked often.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { type Article, textArticle } from '../model/article.ts';
import { generateArticle, patternsOf } from './generated-article.ts';
import { readOwnArticles } from './own-articles.ts';
import { Stopwatch } from './stopwatch.ts';
import { readStream } from './stream.ts';
import { timeCollection, timeDocuments, timeMentions } from './time-pipeline.ts';
import { timeYardstick } from './yardstick.ts';

const { values: options } = parseArgs({
  options: {
    /// Generated articles beside the project's own.
    articles: { type: 'string', default: '1000' },
    /// Megabytes of the long run; 0 for none.
    stream: { type: 'string', default: '200' },
    /// A long run of a gigabyte.
    long: { type: 'boolean', default: false },
  },
});
const WINK = 'wink-nlp, English';
const SEEDS = 'seeds';
/// Articles read before the timed ones.
const WARM_UP = 1500;

const lexicon = loadLexicon();
const gold = readOwnArticles();
const patterns = patternsOf(gold);
const givenNames = [...new Set(lexicon.givenNames.entries.map((name) => name.name))];

function articleOf(number: number): string {
  return generateArticle(patterns, givenNames, number);
}

function ownArticles(): readonly Article[] {
  const seeds = readdirSync(SEEDS).map((name) => textArticle(name, readFileSync(join(SEEDS, name), 'utf8')));
  return [...seeds, ...gold.map(({ id, text }) => textArticle(id, text))];
}

function generatedArticles(from: number, count: number): readonly Article[] {
  return Array.from({ length: count }, (_, index) =>
    textArticle(`generated-${from + index}.txt`, articleOf(from + index)),
  );
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

interface Row {
  readonly stage: string;
  readonly seconds: number;
}

function printRows(rows: readonly Row[], bytes: number, articles: number, yardstick: number): void {
  for (const { stage, seconds } of rows) {
    const speed = bytes / seconds / 1e6;
    const cells = [speed.toFixed(2), (articles / seconds).toFixed(0), (speed / yardstick).toFixed(2)];
    print(stage.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(''));
  }
}

function rowsOf(watch: Stopwatch): readonly Row[] {
  return watch.stages.map((stage) => ({ stage, seconds: watch.secondsOf(stage) }));
}

function benchDocuments(count: number): void {
  const sources = [...ownArticles(), ...generatedArticles(0, count)];
  timeDocuments(generatedArticles(count, WARM_UP), lexicon, new Stopwatch());
  const stages = new Stopwatch();
  const { bytes, extractions } = timeDocuments(sources, lexicon, stages);
  const parts = new Stopwatch();
  timeMentions(sources, lexicon, parts);
  const wink = new Stopwatch();
  timeYardstick(bytes, WINK, new Stopwatch());
  const english = timeYardstick(bytes, WINK, wink);
  const yardstick = english / wink.total / 1e6;
  print(`${sources.length} articles, ${(bytes / 1e6).toFixed(1)} MB`, '');
  print(`${'stage'.padEnd(24)}${['MB/s', 'articles/s', '× wink-nlp'].map((cell) => cell.padStart(12)).join('')}`);
  const rows = rowsOf(stages).flatMap((row) => (row.stage === 'mentions' ? [row, ...rowsOf(parts)] : [row]));
  printRows(rows, bytes, sources.length, yardstick);
  printRows([{ stage: 'whole per-document part', seconds: stages.total }], bytes, sources.length, yardstick);
  print(`${WINK.padEnd(24)}${yardstick.toFixed(2).padStart(12)}`, '');
  for (const part of [extractions.length >> 2, extractions.length >> 1, extractions.length]) benchCollection(part);

  function benchCollection(documents: number): void {
    const watch = new Stopwatch();
    timeCollection(extractions.slice(0, documents), lexicon, watch);
    const cells = rowsOf(watch).map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)} s`);
    print(`${documents} documents together: ${cells.join(', ')}`);
  }
}

function benchStream(megabytes: number): void {
  print('', `memory over ${megabytes} MB of generated articles`);
  readStream(megabytes, articleOf, lexicon, ({ megabytes: read, heap, resident }) =>
    print(
      `${read.toFixed(0).padStart(6)} MB read: ${heap.toFixed(0)} MB of objects, ${resident.toFixed(0)} MB resident`,
    ),
  );
}

benchDocuments(Number(options.articles));
const megabytes = options.long ? 1000 : Number(options.stream);
if (megabytes > 0) benchStream(megabytes);
