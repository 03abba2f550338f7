/// What the browser keeps between visits, by name. The one rule kept here: a browser that keeps nothing is no error;
/// whoever writes learns whether it was kept.

/// The part of `localStorage` that is used.
export interface Shelf {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
}

/// The browser's shelf, or null where it refuses to have one.
export function browserShelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/// What is kept under a name; null where there is nothing, or no way to know.
export function takeFrom(shelf: Shelf | null, name: string): string | null {
  try {
    return shelf?.getItem(name) ?? null;
  } catch {
    return null;
  }
}

/// Keeps a text under a name. False where the browser does not keep it.
export function putOn(shelf: Shelf | null, name: string, text: string): boolean {
  try {
    shelf?.setItem(name, text);
    return shelf !== null;
  } catch {
    return false;
  }
}
