/// The progress bar. The one rule kept here: it is drawn on stderr, so that results can be piped; where stderr is
/// no terminal it prints a line now and then.

import cliProgress from 'cli-progress';
import type { Progress } from './effects.ts';

/// A bar from nothing to `total`.
export function progressBar(title: string, total: number): Progress {
  const bar = new cliProgress.SingleBar(
    {
      format: `${title} {bar} {value}/{total} {name}`,
      stream: process.stderr,
      hideCursor: true,
      noTTYOutput: true,
      notTTYSchedule: 2000,
      linewrap: null,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { name: '' });
  return {
    step: (name) => bar.increment(1, { name }),
    stop: () => {
      bar.update({ name: '' });
      bar.stop();
    },
  };
}
