/// A store: one value, the steps that change it, and those who want to know. The one rule kept here: listeners
/// hear only of real changes, and the value they see is the newest.

export interface Store<T> {
  get(): T;
  /// Applies a producer; a producer that returns the same value changes nothing.
  update(producer: (value: T) => T): void;
  /// Calls `listener` after each change, until the function it returns is called.
  subscribe(listener: (value: T, before: T) => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(value: T, before: T) => void>();
  return {
    get: () => value,
    update(producer) {
      const before = value;
      value = producer(before);
      if (Object.is(value, before)) return;
      for (const listener of [...listeners]) listener(value, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
