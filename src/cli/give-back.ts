/// Memory that is free given back to the machine. Left alone V8 collects what is dead when the heap has grown by a part of what was alive, whatever
/// was let go meanwhile. The one rule kept here: only a heap so large that somebody would notice is gone through.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/// Bytes of heap from which it is worth the seconds that it takes.
const LARGE = 800e6;

/// Collects what is dead, where the heap has so many bytes.
export function giveBack(from = LARGE): void {
  if (process.memoryUsage().heapTotal < from) return;
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
}
