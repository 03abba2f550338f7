/// PostgreSQL on this machine, for tests: a server of its own on a free port, with its files in a folder of its own.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './free-port.ts';

const BIN = binaries();
export const HAS_POSTGRES = BIN !== null;
if (!HAS_POSTGRES)
  console.warn('PostgreSQL is not installed (Debian: postgresql): what needs a server is not tested here');

function binaries(): string | null {
  const root = '/usr/lib/postgresql';
  const found = (): string | undefined =>
    existsSync(root)
      ? readdirSync(root)
          .sort((a, b) => Number(b) - Number(a))
          .map((version) => join(root, version, 'bin'))
          .find((path) => existsSync(join(path, 'postgres')))
      : undefined;
  if (!found() && process.getuid?.() === 0)
    spawnSync('apt-get', ['install', '-y', '-q', 'postgresql'], { stdio: 'ignore', timeout: 300_000 });
  return found() ?? null;
}

export interface PostgresServer {
  readonly address: string;
  kill(): void;
  start(): Promise<void>;
  stop(): void;
}

/// PostgreSQL refuses to run as root.
function owner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-postgres-'));
  const data = join(folder, 'data');
  const who = owner();
  mkdirSync(data);
  if (who.uid !== undefined) for (const path of [folder, data]) chownSync(path, who.uid, who.gid ?? who.uid);
  const bin = BIN ?? '';
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'isnad', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'],
    { ...who, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const [port = 0] = await freePorts(1);
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = spawn(join(bin, 'postgres'), ['-D', data, '-p', `${port}`, '-k', folder, '-h', '127.0.0.1'], {
      ...who,
      stdio: 'ignore',
    });
    while (spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', `${port}`, '-U', 'isnad'], who).status !== 0)
      await new Promise((resolve) => setTimeout(resolve, 100));
  };
  await start();
  return {
    address: `postgres://isnad@127.0.0.1:${port}/postgres`,
    kill: () => void server?.kill('SIGKILL'),
    start,
    stop: () => {
      server?.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
