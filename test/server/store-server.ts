/// A PostgreSQL for the tests, on this machine alone and only for as long as they run. The one rule kept here: it is told
/// why there is none; an address in ISNAD_TEST_POSTGRES is used instead of a server of our own.

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { debianPrograms } from '../../src/bench/faults/postgres-server.ts';
import { freePorts } from './free-port.ts';

export interface TestServer {
  /// The address of a new database of a user who may do all in it.
  readonly address: string;
  /// Takes the server away in mid-work, and brings it back; only one of our own can be.
  readonly kill: (() => void) | null;
  stop(): Promise<void>;
}

export type Found = { readonly server: TestServer } | { readonly why: string };

/// The user that a server of our own runs as: PostgreSQL refuses to be root's.
const ACCOUNT = 'postgres';
const PASSWORD = 'isnad';

function maybePrograms(): string | null {
  return debianPrograms() ?? (spawnSync('initdb', ['--version']).status === 0 ? '' : null);
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0) return false;
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function install(): void {
  console.log('No PostgreSQL found, installing Debian’s for the tests of the store.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-qy', '--no-install-recommends', 'postgresql'],
  ])
    spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 300_000 });
}

/// Runs a program as the server's user.
function as(account: string | null, program: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  const [command, all] = account ? ['runuser', ['-u', account, '--', program, ...args]] : [program, [...args]];
  // A server that lives on must not hold our pipes.
  const stdio = program.endsWith('pg_ctl') ? 'ignore' : 'pipe';
  return spawnSync(command, all, { encoding: 'utf8', cwd: tmpdir(), stdio });
}

async function startOwn(programs: string): Promise<Found> {
  const account = process.getuid?.() === 0 ? ACCOUNT : null;
  const folder = mkdtempSync(join(tmpdir(), 'isnad-postgres-'));
  const data = join(folder, 'data');
  const [port = 0] = await freePorts(1);
  if (account) spawnSync('chown', [account, folder]);
  chmodSync(folder, 0o700);
  const secret = join(folder, 'password');
  writeFileSync(secret, PASSWORD, { mode: 0o644 });
  const rules = ['-U', 'isnad', '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'scram-sha-256', '--pwfile', secret];
  const made = as(account, join(programs, 'initdb'), '-D', data, ...rules);
  if (made.status !== 0) return { why: `initdb failed: ${made.stderr || made.error?.message}` };
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  const control = (...args: readonly string[]) => as(account, join(programs, 'pg_ctl'), '-D', data, ...args);
  const start = () => control('-w', '-l', join(folder, 'log'), '-o', options, 'start');
  const started = start();
  if (started.status !== 0) return { why: `PostgreSQL does not start: ${readFileSync(join(folder, 'log'), 'utf8')}` };
  const stop = async (): Promise<void> => {
    control('-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `postgres://isnad:${PASSWORD}@127.0.0.1:${port}/postgres`;
  return { server: { address, kill: () => void control('-m', 'immediate', 'restart'), stop } };
}

/// A database of its own on a server that is there already.
async function databaseOn(address: string): Promise<Found> {
  const name = `isnad_${randomUUID().replaceAll('-', '')}`;
  const ask = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  try {
    await ask(`CREATE DATABASE ${name}`);
  } catch (error) {
    return { why: `ISNAD_TEST_POSTGRES cannot be used: ${error instanceof Error ? error.message : error}` };
  }
  const own = new URL(address);
  own.pathname = `/${name}`;
  return { server: { address: own.href, kill: null, stop: () => ask(`DROP DATABASE ${name} WITH (FORCE)`) } };
}

/// A server for the tests, or why there is none.
export async function findPostgres(): Promise<Found> {
  const given = process.env.ISNAD_TEST_POSTGRES;
  if (given) return databaseOn(given);
  if (maybePrograms() === null && isDebianRoot()) install();
  const programs = maybePrograms();
  if (programs !== null) return startOwn(programs);
  const why = 'no PostgreSQL 15 or newer is installed, and only on Debian as root may one be';
  return { why: `${why}: install one, or name one in ISNAD_TEST_POSTGRES` };
}
