/// A build by the command line as it is installed, measured. The one rule kept here: it is measured from outside, and what it takes is what
/// the system says it took, with all its threads.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Measured {
  /// Seconds by the clock, until all was read and until the end.
  readonly read: number;
  readonly whole: number;
  /// Seconds of the processors, of all threads together.
  readonly work: number;
  /// Megabytes of memory at the most.
  readonly memory: number;
  /// Of all that was written.
  readonly hash: string;
}

const MARK = 'measured:';
/// Said by the program itself at its end: nobody outside knows the highest memory that it had.
const REPORT = `process.on('exit', () => process.stderr.write('${MARK}' + JSON.stringify(process.resourceUsage()) + '\\n'))`;

/// The hash of all files of a graph.
export function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}

/// Runs `isnad build` with these arguments and measures it.
export function measureBuild(out: string, ...args: readonly string[]): Promise<Measured> {
  const preload = `data:text/javascript,${encodeURIComponent(`import 'node:process'; ${REPORT}`)}`;
  const given = ['--import', preload, resolve('bin/isnad.js'), 'build', '--out', out, ...args];
  const begun = performance.now();
  const since = () => (performance.now() - begun) / 1000;
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  let read = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (read === 0 && said.includes('Resolving ')) read = since();
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (code !== 0) return fail(new Error(`isnad ended with ${code}:\n${said}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(said.slice(said.lastIndexOf(MARK) + MARK.length));
      done({
        ...{ read, whole: since(), work: (userCPUTime + systemCPUTime) / 1e6 },
        ...{ memory: maxRSS / 1024, hash: hashOf(out) },
      });
    });
  });
}
