/// `npm run bench:scale`: what a build takes of many articles, on one core and on two, from nothing, from what was read before, and when an
/// article was added. The one rule kept here: each way to the same articles must give the same bytes, or the run fails.

import { rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articlesOf, makeArticleFolder } from './article-folder.ts';
import { type Measured, measureBuild } from './measured-build.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    /// How many threads read where it is not one.
    workers: { type: 'string', default: '2' },
  },
});
const count = Number(options.articles);
const folder = join('build', 'bench-scale');
const articles = join(folder, `articles-${count}`);
const cache = join(folder, 'cache');
const out = join(folder, 'graph');

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

const HEADS = ['reading, s', 'all, s', 'CPU, s', 'articles/s', 'a core', 'memory, MB'];

function printRow(title: string, { read, whole, work, memory, hash }: Measured): void {
  const figures = [read, whole, work, count / whole, count / work, memory];
  const cells = figures.map((figure, n) => figure.toFixed(n === 5 ? 0 : 1).padStart(12));
  print(`${title.padEnd(34)}${cells.join('')}  ${hash}`);
}

/// Builds and prints what it took; gives the hash of what was written.
async function run(title: string, ...args: readonly string[]): Promise<string> {
  const measured = await measureBuild(out, articles, ...args);
  printRow(title, measured);
  return measured.hash;
}

/// Builds of the same articles: all hashes must be one.
function requireSame(hashes: readonly string[]): void {
  if (new Set(hashes).size !== 1) throw new Error(`The same articles gave different graphs: ${hashes.join(', ')}`);
}

const articleOf = articlesOf(count);
makeArticleFolder(articles, count, articleOf);
const added = join(articles, 'added.txt');
rmSync(added, { force: true });
rmSync(cache, { recursive: true, force: true });
print(`${count} articles, load ${loadavg()[0]?.toFixed(1)}`);
print(`${''.padEnd(34)}${HEADS.map((head) => head.padStart(12)).join('')}  hash`);
const many = ['--workers', options.workers];
requireSame([
  await run('1 worker, nothing kept', '--workers', '1', '--no-cache'),
  await run(`${options.workers} workers, keeping`, ...many, '--cache', cache),
  await run(`${options.workers} workers, all read before`, ...many, '--cache', cache),
]);
writeFileSync(added, articleOf(count));
requireSame([
  await run('one article added, others kept', ...many, '--cache', cache),
  await run('the same from nothing', ...many, '--no-cache'),
]);
rmSync(added);
