/// Turns: work that must not run at the same time. The one rule kept here: it is done in the order in which it was
/// asked for, and what fails holds nobody up.

export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
