/// The rim: where the program meets the world. The one rule kept here: this is the only file that ends the
/// process or sets its exit code.

import { systemCode } from './cli-error.ts';
import { machine } from './machine.ts';
import { run } from './program.ts';
import { VERSION } from './version.ts';

/// A reader of our output that has seen enough (`isnad … | head`) is no failure.
process.stdout.on('error', (error) => {
  process.exit(systemCode(error) === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await run(process.argv.slice(2), machine);
} catch (error) {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`isnad ${VERSION}: a mistake in Isnad itself, please report it:\n${trace}\n`);
  process.exitCode = 1;
}
