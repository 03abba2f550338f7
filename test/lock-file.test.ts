/// The lock file installs on every platform, not only on the one where it was written.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('the lock file names the binaries of every platform, for `npm ci` refuses it otherwise', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages = lock.packages as Readonly<Record<string, LockedPackage>>;
  const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(optional.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
});
