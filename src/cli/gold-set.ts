/// Gold as the user names it: a gold file, or a folder of gold articles. The one rule kept here: articles are read
/// by the same pipeline as any others, from their texts without a mark.

import { join, resolve } from 'node:path';
import { annotationOfGold, annotationOfGraph } from '../evaluate/annotation.ts';
import { readGold } from '../evaluate/gold.ts';
import { type GoldArticle, readGoldArticle } from '../evaluate/gold-article.ts';
import type { Report } from '../evaluate/report.ts';
import { score } from '../evaluate/score.ts';
import { scoreArticles } from '../evaluate/score-articles.ts';
import { isIn, type Part } from '../evaluate/split.ts';
import { textArticle } from '../model/article.ts';
import { type WholeBundle, wholeBundle } from '../model/lazy-graph.ts';
import { byUnits } from './by-units.ts';
import { CliError, reasonOf } from './cli-error.ts';
import type { Effects } from './effects.ts';
import { type Built, readParsed } from './graph-folder.ts';
import { plural } from './report.ts';

/// A graph with its documents, built or read.
export type Scored = WholeBundle;

export interface GoldSet {
  /// What it is, for headings.
  readonly title: string;
  /// The articles that it can be built from; null for a gold file, whose articles are elsewhere.
  readonly articles: readonly GoldArticle[] | null;
  score(scored: Scored): Report;
}

async function isFolder(path: string, effects: Effects): Promise<boolean> {
  try {
    return (await effects.files.stat(resolve(effects.cwd, path))).isDirectory();
  } catch (error) {
    throw new CliError(`${path}: cannot be read: ${reasonOf(error)}`);
  }
}

/// The paths of the text files in a folder, from there.
async function listTexts(folder: string, within: string, effects: Effects): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await effects.files.readdir(resolve(effects.cwd, folder, within))) {
    const path = within ? `${within}/${name}` : name;
    if ((await effects.files.stat(resolve(effects.cwd, folder, path))).isDirectory())
      found.push(...(await listTexts(folder, path, effects)));
    else if (name.endsWith('.txt')) found.push(path);
  }
  return found.sort(byUnits);
}

const PARTS: Readonly<Record<Part, string>> = {
  all: '',
  aside: ' kept aside',
  trained: ' that may be learned from',
};

async function readFolder(folder: string, part: Part, effects: Effects): Promise<GoldSet> {
  const articles: GoldArticle[] = [];
  for (const path of (await listTexts(folder, '', effects)).filter((one) => isIn(part, one))) {
    const id = path.replaceAll('/', '-');
    articles.push(await readParsed(join(folder, path), (text) => readGoldArticle(id, text), effects));
  }
  if (articles.length === 0) throw new CliError(`${folder}: no gold articles${PARTS[part]} in it: they are .txt files`);
  return {
    title: `${folder}: ${plural(articles.length, 'article')}${PARTS[part]}`,
    articles,
    score: ({ graph, documents }) => scoreArticles(articles, graph, documents),
  };
}

/// Reads gold; of a folder, the articles of one part.
export async function readGoldSet(path: string, part: Part, effects: Effects): Promise<GoldSet> {
  if (await isFolder(path, effects)) return readFolder(path, part, effects);
  const gold = annotationOfGold(await readParsed(path, readGold, effects));
  return { title: path, articles: null, score: ({ graph }) => score(gold, annotationOfGraph(graph)) };
}

/// Builds a graph of the texts of gold articles, on no disk.
export async function buildArticles(articles: readonly GoldArticle[], effects: Effects): Promise<Built & Scored> {
  const reader = effects.reader();
  const progress = effects.progress('Reading', articles.length);
  const assembly = reader.begin();
  for (const { id, text } of articles) {
    assembly.add(reader.extract(textArticle(id, text)).extraction);
    progress.step(id);
    await effects.pause();
  }
  progress.stop();
  return { ...wholeBundle(assembly.finish()), diagnostics: [], lexicon: reader.lexicon };
}
