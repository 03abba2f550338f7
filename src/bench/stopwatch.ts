/// A stopwatch for stages. The one rule kept here: it counts the time of the processor, not of the clock, so that what
/// else the machine does counts as little as can be.

export class Stopwatch {
  readonly #seconds = new Map<string, number>();

  /// Does a stage's work and counts its time.
  time<Result>(stage: string, work: () => Result): Result {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    this.#seconds.set(stage, this.secondsOf(stage) + (user + system) / 1e6);
    return result;
  }

  secondsOf(stage: string): number {
    return this.#seconds.get(stage) ?? 0;
  }

  /// The stages in the order in which they first ran.
  get stages(): readonly string[] {
    return [...this.#seconds.keys()];
  }

  get total(): number {
    let sum = 0;
    for (const seconds of this.#seconds.values()) sum += seconds;
    return sum;
  }
}
