/// A store in a folder: PGlite in its thread.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migration.ts';
import { openPglite } from '../../src/store/pglite-database.ts';
import { specs } from './specs.ts';
import { storeThread } from './thread.ts';

let [opened, folder]: [Database?, string?] = [];
afterAll(async () => {
  await opened?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

specs(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-store-'));
  opened = await openPglite(join(folder, 'data'), await storeThread());
  await migrate(opened);
  return opened;
});
