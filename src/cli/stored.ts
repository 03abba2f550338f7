/// Stores as the commands use them. The one rule kept here: a store that is damaged is loaded again from its graph's
/// folder where that is still there, and whatever cannot be done is one line.

import { resolve } from 'node:path';
import type { GraphBundle } from '../model/graph.ts';
import { WHOLE_OPTIONS } from '../store/ask/part.ts';
import { lacksWords } from '../store/ask/word.ts';
import { type Database, StoreError } from '../store/database.ts';
import { streamStore } from '../store/export.ts';
import { askCurrent, type StoredGraph } from '../store/generation.ts';
import type { GraphStream } from '../store/graph-stream.ts';
import { DamagedStore, type GraphOrigin } from '../store/store-folder.ts';
import { CliError, systemCode } from './cli-error.ts';
import type { Effects } from './effects.ts';
import { streamFolder } from './graph-stream.ts';
import { STORE_PASSWORD, withPassword } from './password.ts';
import { plural } from './report.ts';
import { troubleTeller } from './trouble.ts';

/// PostgreSQL, embedded or not, is loaded when a store is asked for.
const storeRoom = () => import('../store/store.ts');

/// Runs a step of a store's; what goes wrong becomes one line.
async function telling<T>(address: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof StoreError) throw new CliError(error.message);
    const code = systemCode(error);
    if (code === null) throw error;
    throw new CliError(`${address}: the store cannot be used: the system says ${code}`);
  }
}

/// A folder's full path; a server's address, with its password.
async function placeOf(address: string, effects: Effects): Promise<string> {
  const { isServer } = await storeRoom();
  return isServer(address) ? withPassword(address, STORE_PASSWORD, effects) : resolve(effects.cwd, address);
}

function shareOf(done: number, all: number): number {
  return all === 0 ? 100 : Math.min(100, Math.floor((100 * done) / all));
}

/// Tells every tenth of a load; one that is begun again is told from its beginning.
function reporter(effects: Effects): (done: number, all: number) => void {
  let told = 0;
  return (done, all) => {
    const share = shareOf(done, all);
    if (share < told) told = 0;
    if (share < told + 10) return;
    told = share - (share % 10);
    effects.stderr.write(`Loading… ${told} %\n`);
  };
}

async function load(folder: string, place: string, effects: Effects): Promise<GraphStream> {
  const { fillStore } = await storeRoom();
  const { stream, hash } = await streamFolder(folder, effects);
  const origin: GraphOrigin = { graph: resolve(effects.cwd, folder), manifest: hash };
  const hearing = { onLoaded: reporter(effects), onWait: troubleTeller(effects.stderr) };
  await fillStore(place, stream, origin, effects.storeWorker, hearing);
  return stream;
}

/// Loads a graph's folder into a store, in the place of what is there.
export async function loadStore(folder: string, address: string, effects: Effects): Promise<void> {
  const place = await placeOf(address, effects);
  const { manifest } = await telling(address, () => load(folder, place, effects));
  const { entities, events, edges, documents } = manifest.counts;
  const size = `${plural(entities + events, 'node')}, ${plural(edges, 'edge')}, ${plural(documents, 'document')}`;
  effects.stdout.write(`Loaded: ${shownPlace(address)} (${size})\n`);
}

function shownPlace(address: string): string {
  return address.replace(/(:\/\/[^:@/]*):[^@/]*@/, '$1:***@');
}

async function reopen(damaged: DamagedStore, place: string, effects: Effects): Promise<Database> {
  const { openStore } = await storeRoom();
  effects.stderr.write(`${damaged.message}\nLoading it again from ${damaged.note.graph}…\n`);
  await load(damaged.note.graph, place, effects).catch((error: unknown) => {
    throw error instanceof CliError ? new CliError(`${damaged.message}; that failed: ${error.message}`) : error;
  });
  return openStore(place, effects.storeWorker);
}

async function open(place: string, effects: Effects): Promise<Database> {
  const { openStore } = await storeRoom();
  try {
    return await openStore(place, effects.storeWorker, troubleTeller(effects.stderr));
  } catch (error) {
    if (error instanceof DamagedStore) return reopen(error, place, effects);
    throw error;
  }
}

/// Does something with an open store and closes it, whatever happens.
export async function withStore<T>(
  address: string,
  effects: Effects,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const place = await placeOf(address, effects);
  return telling(address, async () => {
    const database = await open(place, effects);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  });
}

/// Says what a store that an older version loaded cannot do, and what helps.
export async function tellAge(database: Database, address: string, { stderr }: Effects): Promise<void> {
  if (!(await askCurrent(database, lacksWords))) return;
  const place = shownPlace(address);
  const help = `load its graph again with \`isnad store --graph DIR --store ${place}\``;
  stderr.write(`${place}: an older version loaded this store, so a search finds names and nothing else: ${help}\n`);
}

async function collected<T>(elements: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const element of elements) list.push(element);
  return list;
}

/// All that a store holds, for what needs it at once.
export async function bundleOf(stored: StoredGraph): Promise<GraphBundle> {
  const stream = await streamStore(stored);
  const [nodes, edges] = [await collected(stream.nodes()), await collected(stream.edges())];
  const graph = { options: WHOLE_OPTIONS, attributes: { schema: stream.manifest.schema }, nodes, edges };
  return { graph, documents: await collected(stream.documents()), manifest: stream.manifest };
}
