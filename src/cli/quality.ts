/// The figures of the README. The one rule kept here: they come of the same reading and scoring as `isnad eval`, on
/// the seeds and on the gold articles that are kept aside.

import { type QualityReports, qualityTable, replaceTable } from '../evaluate/quality-table.ts';
import { wholeBundle } from '../model/lazy-graph.ts';
import { CliError } from './cli-error.ts';
import type { Effects } from './effects.ts';
import { findSources } from './find-sources.ts';
import { buildArticles, readGoldSet, type Scored } from './gold-set.ts';
import { readParsed } from './graph-folder.ts';
import { readArticles } from './read-articles.ts';
import { writeWhole } from './write-whole.ts';

async function buildSeeds(effects: Effects): Promise<Scored> {
  const { files } = await findSources(['seeds'], [], effects);
  const reader = effects.reader();
  const plan = { options: {}, workers: 1, cache: null };
  const { assembly } = await readArticles(files, {}, plan, reader, effects);
  return wholeBundle(assembly.finish());
}

async function measure(effects: Effects): Promise<QualityReports> {
  const seeds = await readGoldSet('test/gold/seeds.gold.json', 'all', effects);
  const aside = await readGoldSet('test/gold/articles', 'aside', effects);
  if (!aside.articles) throw new CliError('test/gold/articles: it is no folder');
  return {
    seeds: seeds.score(await buildSeeds(effects)),
    aside: aside.score(await buildArticles(aside.articles, effects)),
  };
}

/// Measures, and writes the figures between the markers of a README.
export async function writeQuality(readme: string, effects: Effects): Promise<void> {
  await readParsed(readme, (text) => replaceTable(text, ''), effects); // before a minute's work
  const table = qualityTable(await measure(effects));
  await writeWhole(readme, await readParsed(readme, (text) => replaceTable(text, table), effects), effects);
  effects.stdout.write(`Written: ${readme}\n`);
}
