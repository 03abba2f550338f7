/// Holding XML to a schema by xmllint, where it is installed.

import { execFileSync, spawnSync } from 'node:child_process';

/// Whether it is; says so where it is not.
export const HAS_XMLLINT = spawnSync('xmllint', ['--version']).status === 0;
if (!HAS_XMLLINT)
  console.warn('xmllint is not installed (Debian: libxml2-utils): GEXF and GraphML are not held to their schemas here');

/// Fails with what xmllint says. `schema` is a path below `test/format/schema`.
export function validate(input: string, schema: string): void {
  const file = `test/format/schema/${schema}`;
  execFileSync('xmllint', ['--nonet', '--noout', '--huge', '--schema', file, '-'], { input, stdio: 'pipe' });
}
