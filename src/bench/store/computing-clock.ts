/// What was computed for a question. The one rule kept here: other work on the machine does not count, and that of a server on this machine does.

import { existsSync, readFileSync } from 'node:fs';
import type { Database } from '../../store/database.ts';

/// Nanoseconds in a millisecond.
const NANO = 1e6;

function scheduled(process: number): number {
  const path = `/proc/${process}/schedstat`;
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split(' ')[0]) / NANO : 0;
}

/// Whether a process of this number here is a PostgreSQL.
function isPostgres(process: number): boolean {
  const path = `/proc/${process}/comm`;
  return existsSync(path) && readFileSync(path, 'utf8').trim() === 'postgres';
}

/// Gives a clock of what this process and the processes that answer it have computed so far, in milliseconds.
export async function computingClock(database: Database): Promise<() => number> {
  const rows = await database.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE application_name = current_setting('application_name')",
  );
  const servers = rows.map(({ pid }) => pid).filter(isPostgres);
  return () => {
    const { user, system } = process.cpuUsage();
    return servers.reduce((sum, server) => sum + scheduled(server), (user + system) / 1000);
  };
}
