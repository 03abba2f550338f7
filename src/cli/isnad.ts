/// The rim: where the program meets the world. The one rule kept here: this is the only file that ends the
/// process or sets its exit code.

import { systemCode } from './cli-error.ts';
import { NeedsRoom } from './heap-room.ts';
import { machine } from './machine.ts';
import { run } from './program.ts';
import { runAgain } from './run-again.ts';
import { VERSION } from './version.ts';

/// A reader of our output that has seen enough (`isnad … | head`) is no failure.
process.stdout.on('error', (error) => {
  process.exit(systemCode(error) === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await run(process.argv.slice(2), machine);
} catch (error) {
  if (error instanceof NeedsRoom) await beginAgain(error);
  else tell(error);
}

async function beginAgain({ megabytes }: NeedsRoom): Promise<void> {
  const ended = await runAgain(megabytes);
  if (typeof ended === 'number') process.exitCode = ended;
  else endBy(ended);
}

/// Ends as the second program was ended, so that whoever waits is told so.
function endBy(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

function tell(error: unknown): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`isnad ${VERSION}: a mistake in Isnad itself, please report it:\n${trace}\n`);
  process.exitCode = 1;
}
