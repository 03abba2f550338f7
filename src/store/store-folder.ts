/// The folder of an embedded store: a lock, a note of what is in it, and the database's files. The one rule kept here:
/// the note names a database only when it is complete, so that a load that was killed leaves the one before.

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, isDamage, StoreError } from './database.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { askCurrent, GRAPH_TABLES } from './generation.ts';
import { migrate } from './migration.ts';
import { openPglite } from './pglite-database.ts';

const NOTE = 'store.json';
const FORMAT = 1;

/// What is in a store's folder.
export interface StoreNote {
  readonly format: number;
  /// The folder in it that holds the database.
  readonly files: string;
  /// The graph's folder it was loaded from, and the hash of that graph's manifest.
  readonly graph: string;
  readonly manifest: string;
}

export type GraphOrigin = Pick<StoreNote, 'graph' | 'manifest'>;

/// An embedded store that is damaged, and where its graph came from.
export class DamagedStore extends StoreError {
  readonly note: StoreNote;

  constructor(folder: string, note: StoreNote, reason: string) {
    super(
      `${folder}: the store is damaged (${reason}): load it again with \`isnad store --graph ${note.graph} --store ${folder}\``,
    );
    this.note = note;
  }
}

async function maybeNote(folder: string): Promise<StoreNote | null> {
  try {
    const note = JSON.parse(await readFile(join(folder, NOTE), 'utf8')) as StoreNote;
    return typeof note.files === 'string' && /^data-\d+$/.test(note.files) ? note : null;
  } catch {
    return null;
  }
}

async function writeNote(folder: string, note: StoreNote): Promise<void> {
  const draft = join(folder, `.${NOTE}.new`);
  await writeFile(draft, `${JSON.stringify(note, null, 2)}\n`);
  await rename(draft, join(folder, NOTE));
}

/// Removes the databases that the note does not name: what a killed load left, and the one that was replaced.
async function sweep(folder: string, kept: string | undefined): Promise<void> {
  for (const name of await readdir(folder))
    if (/^data-\d+$/.test(name) && name !== kept) await rm(join(folder, name), { recursive: true, force: true });
}

/// A database that frees the folder when it is closed.
function unlocking(database: Database, lock: FolderLock): Database {
  const close = () => database.close().finally(() => lock.release());
  return {
    query: (sql, values) => database.query(sql, values),
    run: (sql) => database.run(sql),
    copy: (table, columns, text) => database.copy(table, columns, text),
    transaction: (work) => database.transaction(work),
    close,
  };
}

/// Does something with a locked folder; the lock is freed where that fails.
async function locked<T>(folder: string, work: (lock: FolderLock) => Promise<T>): Promise<T> {
  const lock = await lockFolder(folder);
  try {
    return await work(lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/// A look at each table, so that what is missing is known before anybody asks.
async function requireSound(database: Database): Promise<void> {
  await askCurrent(database, async (graph) => {
    const [row] = await graph.query("SELECT 1 FROM graph.graph_facts WHERE name = 'manifest'");
    if (!row) throw new StoreError('it holds no graph', 'XX001');
    for (const table of GRAPH_TABLES) await graph.query(`SELECT * FROM graph.${table} LIMIT 1`);
  });
}

/// What opening fails with is damage, whatever the database calls it; what looking at it fails with may be something else.
async function openSound(folder: string, note: StoreNote, worker: URL): Promise<Database> {
  const damaged = (error: unknown): DamagedStore => new DamagedStore(folder, note, reasonOf(error));
  const database = await openPglite(join(folder, note.files), worker).catch((error: unknown) => {
    throw damaged(error);
  });
  try {
    await migrate(database);
    await requireSound(database);
    return database;
  } catch (error) {
    await database.close().catch(() => undefined);
    throw isDamage(error) ? damaged(error) : error;
  }
}

/// What PGlite says is long; its first line is enough for people.
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]?.slice(0, 200) ?? '';
}

/// Opens the store in a folder. Throws a `DamagedStore` where there is one that cannot be read.
export async function openStoreFolder(folder: string, worker: URL): Promise<Database> {
  const note = await maybeNote(folder);
  if (!note) throw new StoreError(`${folder}: there is no store: load one with \`isnad store --store ${folder}\``);
  if (note.format > FORMAT) throw new StoreError(`${folder}: a newer version of Isnad made this store: use that`);
  return locked(folder, async (lock) => unlocking(await openSound(folder, note, worker), lock));
}

async function requireOurs(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const foreign = (await readdir(folder)).filter((name) => !/^(\.?store\.json(\.new)?|lock.*|data-\d+)$/.test(name));
  if (foreign.length > 0)
    throw new StoreError(`${folder}: it holds what is no store's (${foreign.slice(0, 3).join(', ')}): choose another`);
}

/// Fills a new database and puts it in the place of the one that was there. The other stays until this one is complete.
export async function replaceStoreFolder(
  folder: string,
  origin: GraphOrigin,
  worker: URL,
  load: (database: Database) => Promise<void>,
): Promise<void> {
  await requireOurs(folder);
  await locked(folder, async (lock) => {
    const before = await maybeNote(folder);
    await sweep(folder, before?.files);
    const files = `data-${Number(before?.files.slice(5) ?? 0) + 1}`;
    await fillFiles(join(folder, files), worker, load);
    await writeNote(folder, { format: FORMAT, files, ...origin });
    await sweep(folder, files);
    await lock.release();
  });
}

async function fillFiles(path: string, worker: URL, load: (database: Database) => Promise<void>): Promise<void> {
  try {
    const database = await openPglite(path, worker);
    try {
      await migrate(database);
      await load(database);
    } finally {
      await database.close().catch(() => undefined);
    }
  } catch (error) {
    await rm(path, { recursive: true, force: true });
    throw error;
  }
}
