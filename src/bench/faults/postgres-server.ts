/// A PostgreSQL of our own, to be killed and to run out of disk. The one rule kept here: it writes to the disk as a real one does, and each run
/// gets a database of its own.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../store/database.ts';
import { openPostgres } from '../../store/postgres-database.ts';
import { command, Refused } from './command.ts';

const LIBRARY = '/usr/lib/postgresql';
const PORT = 15_432;
const PASSWORD = 'isnad';
/// Who runs it where we are root, as which it refuses to run.
const ACCOUNT = 'postgres';

/// Where Debian has the programs of the newest PostgreSQL that is new enough; null where it has none.
export function debianPrograms(): string | null {
  const versions = existsSync(LIBRARY) ? readdirSync(LIBRARY).filter((version) => Number(version) >= 15) : [];
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  const folder = newest ? join(LIBRARY, newest, 'bin') : null;
  return folder && existsSync(join(folder, 'initdb')) ? folder : null;
}

function programs(): string {
  const found = debianPrograms();
  if (found) return found;
  throw new Refused('there is no PostgreSQL 15 or newer in /usr/lib/postgresql (Debian: postgresql)');
}

export class PostgresServer {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static start(folder: string): PostgresServer {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const server = new PostgresServer(folder);
    server.own(folder);
    writeFileSync(join(folder, 'password'), PASSWORD);
    const rules = ['-U', 'isnad', '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'scram-sha-256'];
    server.#run('initdb', '-D', server.#data, ...rules, '--pwfile', join(folder, 'password'));
    server.#start();
    return server;
  }

  /// Gives a folder to whoever the server runs as.
  own(folder: string): void {
    if (process.getuid?.() === 0) command('chown', ACCOUNT, folder);
  }

  addressOf(database: string): string {
    return `postgres://isnad:${PASSWORD}@127.0.0.1:${PORT}/${database}`;
  }

  /// Does something as the server's master.
  async master(work: (database: Database) => Promise<unknown>): Promise<void> {
    const database = await openPostgres(this.addressOf('postgres'));
    await work(database).finally(() => database.close());
  }

  /// Kills it as if the machine had lost power, and starts it again.
  async killAndRestart(): Promise<void> {
    const [master = ''] = readFileSync(join(this.#data, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(master), 'SIGKILL');
    for (let tries = 0; ; tries += 1) {
      await pause(500);
      try {
        // Its children must have noticed first.
        return this.#start();
      } catch (error) {
        if (tries === 20) throw error;
      }
    }
  }

  stop(): void {
    this.#run('pg_ctl', '-D', this.#data, '-m', 'immediate', 'stop');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  #start(): void {
    const options = `-p ${PORT} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
    this.#run('pg_ctl', '-D', this.#data, '-w', '-l', join(this.#folder, 'log'), '-o', options, 'start');
  }

  #run(program: string, ...args: readonly string[]): void {
    const path = join(programs(), program);
    if (process.getuid?.() === 0) command('runuser', '-u', ACCOUNT, '--', path, ...args);
    else command(path, ...args);
  }
}
