/// Memory that is free given back to the machine. V8 keeps pages of its heap that have a few living objects each, however much of them is free: of
/// 100,000 articles that was a gigabyte. The one rule kept here: only a heap so large that somebody would notice is gone through.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/// Bytes of heap from which it is worth the seconds that it takes.
const LARGE = 800e6;

/// Collects what is dead and moves what is alive together, where the heap has so many bytes.
export function giveBack(from = LARGE): void {
  if (process.memoryUsage().heapTotal < from) return;
  setFlagsFromString('--expose-gc');
  setFlagsFromString('--compact-on-every-full-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  setFlagsFromString('--no-compact-on-every-full-gc');
}
