/// A disk that can be filled: a file system in memory of a fixed size, with a tablespace of PostgreSQL on it. The one rule kept here: what was
/// mounted is unmounted.

import { appendFileSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.ts';

const BALLAST = 'ballast';
const PIECE = 1 << 18;

export class SmallDisk {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /// Throws where the system does not let us mount.
  static mount(folder: string, megabytes: number): SmallDisk {
    mkdirSync(folder, { recursive: true });
    command('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
    mkdirSync(join(folder, 'space'));
    return new SmallDisk(folder);
  }

  /// The folder for a tablespace.
  get space(): string {
    return join(this.#folder, 'space');
  }

  /// Leaves no byte free, however much others write at the same time.
  fill(): void {
    const { bavail, bsize } = statfsSync(this.#folder);
    const ballast = Buffer.alloc(PIECE);
    try {
      for (let left = 2 * bavail * bsize; left > 0; left -= PIECE) appendFileSync(join(this.#folder, BALLAST), ballast);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }

  free(): void {
    rmSync(join(this.#folder, BALLAST), { force: true });
  }

  unmount(): void {
    command('umount', this.#folder);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
