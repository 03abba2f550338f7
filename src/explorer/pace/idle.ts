/// What can wait until the page has nothing else to do. The one rule kept here: all that waits is begun together, so
/// that the page is drawn once more and not once for each, and what is no longer wanted is never begun.

/// `hurried` is whether somebody waits for it now.
type Piece = (hurried: boolean) => void;

const waiting = new Set<Piece>();

/// How long a piece waits at most for the page to be idle, in milliseconds.
const PATIENCE = 300;

/// How long it waits where a browser does not say when it is idle: a frame.
const FRAME = 16;

function takeAll(hurried: boolean): void {
  const pieces = [...waiting];
  waiting.clear();
  for (const piece of pieces) piece(hurried);
}

function ask(): void {
  const begin = (): void => takeAll(false);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: PATIENCE });
  else setTimeout(begin, FRAME);
}

/// Calls back when the page is idle; the function it returns takes that back.
export function whenIdle(piece: Piece): () => void {
  if (waiting.size === 0) ask();
  waiting.add(piece);
  return () => {
    waiting.delete(piece);
  };
}

/// Begins at once whatever waits.
export function hurry(): void {
  takeAll(true);
}
