/// Long work in slices: steps are taken for a few milliseconds at a time, with the page free in between. The one rule
/// kept here: whoever begins a piece of work can end it, and work that was ended says nothing any more.

/// A piece of work under way.
export interface Job {
  /// Ends it; nothing more is told of it.
  cancel(): void;
}

interface Listener<Progress, Result> {
  readonly onProgress?: (progress: Progress) => void;
  onDone(result: Result): void;
}

/// How long the page may wait for one slice, in milliseconds.
const SLICE = 10;

/// Takes steps for one slice and gives the last one.
function takeSteps<Progress, Result>(steps: Iterator<Progress, Result>): IteratorResult<Progress, Result> {
  const until = performance.now() + SLICE;
  let step = steps.next();
  while (!step.done && performance.now() < until) step = steps.next();
  return step;
}

/// Calls back as soon as the page has done what waits. Timers make those wait who ask for them again and again.
type Soon = (callback: () => void) => void;

function createSoon(): Soon {
  if (typeof document === 'undefined') return (callback) => void setTimeout(callback);
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return (callback) => {
    waiting.push(callback);
    port2.postMessage(null);
  };
}

const soon = createSoon();

/// Works through the steps of a generator, which yields how far it is wherever it may pause.
export function inSlices<Progress, Result>(
  steps: Iterator<Progress, Result>,
  { onProgress, onDone }: Listener<Progress, Result>,
): Job {
  let ended = false;
  const work = (): void => {
    if (ended) return;
    const step = takeSteps(steps);
    if (step.done) {
      onDone(step.value);
      return;
    }
    onProgress?.(step.value);
    soon(work);
  };
  soon(work);
  return {
    cancel: () => {
      ended = true;
    },
  };
}

/// Lets the page take breath: whatever else waits for it has its turn.
export function breathe(): Promise<void> {
  return new Promise(soon);
}

/// What the steps of a generator come to, with the page free in between; what they throw is thrown.
export async function sliced<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  let step = takeSteps(steps);
  while (!step.done) {
    await breathe();
    step = takeSteps(steps);
  }
  return step.value;
}

/// Works through all steps at once, where nobody waits.
export function atOnce<Result>(steps: Iterator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
