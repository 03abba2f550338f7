/// The order of paths and ids. The one rule kept here: it is the same everywhere, whatever the language of the machine.

/// Compares by UTF-16 units.
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
