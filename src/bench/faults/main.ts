/// `npm run bench:faults`: builds by a cluster in which servers and workers die, each compared with a build without one. The one rule kept here:
/// a graph that differs by a byte, or an article that is missing or counted twice, ends the run.

import { mkdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { articlesOf, makeArticleFolder } from '../scale/article-folder.ts';
import { measureBuild } from '../scale/measured-build.ts';
import { command, Refused } from './command.ts';
import { FAULTS, type Fault } from './fault.ts';
import { type Place, survive } from './faulted-build.ts';
import { openNetwork } from './network.ts';
import { PostgresServer } from './postgres-server.ts';

const NODES = 3;

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    /// How often each fault happens.
    times: { type: 'string', default: '10' },
    /// Which faults, `worker,disk`; all where nothing is said.
    only: { type: 'string', default: Object.keys(FAULTS).join(',') },
    /// Seconds that a node is cut off, or a disk is full.
    hold: { type: 'string', default: '30' },
  },
});

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function chosen(): readonly Fault[] {
  return options.only.split(',').map((name) => {
    const fault = FAULTS[name];
    if (!fault) throw new Error(`there is no fault "${name}": ${Object.keys(FAULTS).join(', ')}`);
    return fault;
  });
}

async function runOnce(fault: Fault, time: number, place: Place, expected: string): Promise<void> {
  const { again, hash, recovered, seconds } = await survive(fault, place);
  if (hash !== expected) throw new Error(`${fault.title}: the graph is ${hash}, that of a build alone ${expected}`);
  const figures = [seconds, recovered].map((figure) => figure.toFixed(1).padStart(10));
  print(`| ${fault.title.padEnd(39)} | ${time} | ${figures.join(' | ')} | ${String(again).padStart(6)} | same |`);
}

async function runAll(place: Place, expected: string): Promise<void> {
  print('| what happens                            | n |   whole, s | standing, s | read again | graph |');
  print('| --------------------------------------- | - | ---------: | ---------: | -----: | ----- |');
  for (const fault of chosen()) {
    if (fault.needsNetwork && place.network.refused !== null) {
      print(`${fault.title}: left out, the machine refuses: ${place.network.refused}`);
      continue;
    }
    for (let time = 1; time <= Number(options.times); time += 1) {
      try {
        await runOnce(fault, time, place, expected);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        print(`${fault.title}: left out: ${error.message}`);
        break;
      }
    }
  }
}

const count = Number(options.articles);
const bench = resolve('build', 'bench-faults');
const articles = join('build', 'bench-scale', `articles-${count}`);
mkdirSync(bench, { recursive: true });
makeArticleFolder(articles, count, articlesOf(count));
command('nats-server', '--version');
// PostgreSQL is not run by root, and must be able to walk to its files.
const folder = join(tmpdir(), `isnad-faults-${process.pid}`);
mkdirSync(folder, { mode: 0o711 });
const network = openNetwork(NODES);
const postgres = PostgresServer.start(join(folder, 'postgres'));
try {
  const alone = await measureBuild(join(bench, 'alone'), articles, '--no-cache');
  print(
    `${count} articles, load ${loadavg()[0]?.toFixed(1)}; alone ${alone.whole.toFixed(1)} s, graph ${alone.hash}\n`,
  );
  await runAll({ folder, articles, count, network, postgres, hold: Number(options.hold) * 1000 }, alone.hash);
} finally {
  postgres.stop();
  network.remove();
  rmSync(folder, { recursive: true, force: true });
}
