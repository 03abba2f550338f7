/// A store by its address: a folder, or a server. The one rule kept here: whoever opens one needs not know which it is.

import type { Database } from './database.ts';
import type { GraphStream } from './graph-stream.ts';
import { type Hearing, loadGraph } from './load.ts';
import { migrate } from './migration.ts';
import { againIfGone, type OnWait } from './patience.ts';
import { openPostgres } from './postgres-database.ts';
import { type GraphOrigin, openStoreFolder, replaceStoreFolder } from './store-folder.ts';

/// Whether an address is a server's.
export function isServer(address: string): boolean {
  return /^postgres(ql)?:\/\//.test(address);
}

/// Opens a store on a server, its tables brought to what this version knows.
export async function openServer(address: string, onWait?: OnWait): Promise<Database> {
  const database = await openPostgres(address, onWait);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/// Opens a store. `worker` is the built thread of the embedded database.
export async function openStore(address: string, worker: URL, onWait?: OnWait): Promise<Database> {
  return isServer(address) ? openServer(address, onWait) : openStoreFolder(address, worker);
}

async function fillServer(address: string, stream: GraphStream, hearing: Hearing): Promise<void> {
  const { onWait = () => undefined } = hearing;
  const database = await openServer(address, onWait);
  try {
    await againIfGone(
      () => loadGraph(database, stream, hearing),
      () => database.query('SELECT 1'),
      onWait,
    );
  } finally {
    await database.close();
  }
}

/// Loads a graph into a store, in the place of what is there.
export async function fillStore(
  address: string,
  stream: GraphStream,
  origin: GraphOrigin,
  worker: URL,
  hearing: Hearing = {},
): Promise<void> {
  if (isServer(address)) return fillServer(address, stream, hearing);
  await replaceStoreFolder(address, origin, worker, (database) => loadGraph(database, stream, hearing));
}
