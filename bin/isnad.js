#!/usr/bin/env node
// The door to the command line, so that `npx isnad` works in a clone: the program itself is built into dist/.
import './compile-late.js';
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/isnad.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('isnad: dist/cli/isnad.js is not there yet: run `npm run build` first.\n');
  process.exitCode = 1;
}
