/// Keeping the notebook between visits. The one rule kept here: where the browser keeps nothing, the notebook lives as
/// long as the page and says so; what another tab writes is taken over.

import { putOn, type Shelf, takeFrom } from '../state/shelf.ts';
import { createStore, type Store } from '../state/store.ts';
import { EMPTY_NOTEBOOK, type Notebook } from './notebook.ts';
import { readNotebook, writeNotebook } from './notebook-json.ts';

export interface KeptNotebook {
  readonly notebook: Store<Notebook>;
  /// False where what is written is gone with the page.
  readonly isKept: () => boolean;
}

function readFrom(shelf: Shelf | null, name: string): Notebook {
  const text = takeFrom(shelf, name);
  try {
    return text === null ? EMPTY_NOTEBOOK : readNotebook(text);
  } catch {
    // What cannot be read is left where it is until something is written.
    return EMPTY_NOTEBOOK;
  }
}

/// The notebook of the graph at `home`, an address.
export function keepNotebook(home: string, shelf: Shelf | null): KeptNotebook {
  const name = `isnad:notebook:${home}`;
  const notebook = createStore(readFrom(shelf, name));
  let kept = shelf !== null;
  notebook.subscribe((value) => {
    if (!putOn(shelf, name, writeNotebook(value))) kept = false;
  });
  return { notebook, isKept: () => kept };
}

/// Takes over what another tab writes into the same notebook.
export function followOtherTabs({ notebook }: KeptNotebook, home: string): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== `isnad:notebook:${home}` || newValue === null) return;
    try {
      const read = readNotebook(newValue);
      notebook.update((own) => (writeNotebook(own) === newValue ? own : read));
    } catch {
      // Another version of the page may write what this one cannot read.
    }
  });
}
