/// Watching files and folders. The one rule kept here: it says that something changed and not what: whoever is told looks for himself.

import { watch } from 'chokidar';
import type { Watching } from './effects.ts';

/// Milliseconds without a change after which files count as written.
const QUIET = 300;
/// Milliseconds after which changes are told though they go on.
const LONGEST = 3000;

/// Calls `tell` when nothing has happened for a while, or much has.
function settled(tell: () => void): { happened(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let first = 0;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const happened = () => {
    if (!timer) first = performance.now();
    const rest = LONGEST - (performance.now() - first);
    stop();
    timer = setTimeout(
      () => {
        stop();
        tell();
      },
      Math.max(0, Math.min(QUIET, rest)),
    );
  };
  return { happened, stop };
}

/// Watches paths until it is closed; comes back when all that is there has been seen.
export async function watchPaths(
  paths: readonly string[],
  isIgnored: (path: string) => boolean,
  changed: () => void,
): Promise<Watching> {
  const { happened, stop } = settled(changed);
  const watcher = watch([...paths], { ignoreInitial: true, ignored: isIgnored });
  const ready = new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  watcher.on('all', happened);
  // What cannot be watched is met by the next build, which says what is wrong with it.
  watcher.on('error', happened);
  await ready;
  const close = () => {
    stop();
    return watcher.close();
  };
  return { close };
}
