/// The notebook: what a person has starred and written beside it. The one rule kept here: an entry carries the words it
/// is about, so that it can be found again in a graph that was built anew.

/// A thing of the graph that can be starred. Keys are those of the graph; a sentence is a stretch of a document.
export type Thing =
  | { readonly type: 'node' | 'edge'; readonly key: string; readonly label: string }
  | {
      readonly type: 'sentence';
      readonly document: string;
      readonly start: number;
      readonly end: number;
      readonly quote: string;
    };

export interface Entry {
  readonly thing: Thing;
  readonly note: string;
}

export interface Notebook {
  readonly title: string;
  /// In the order in which they were starred, or as they were arranged since.
  readonly entries: readonly Entry[];
}

export type NotebookStep = (notebook: Notebook) => Notebook;

export const EMPTY_NOTEBOOK: Notebook = { title: '', entries: [] };

/// What tells one thing from another.
export function idOf(thing: Thing): string {
  return thing.type === 'sentence'
    ? `sentence:${thing.document}:${thing.start}:${thing.end}`
    : `${thing.type}:${thing.key}`;
}

export function entryOf({ entries }: Notebook, thing: Thing): Entry | undefined {
  const id = idOf(thing);
  return entries.find((entry) => idOf(entry.thing) === id);
}

/// Stars a thing, or takes the star away and with it what was written.
export function toggleStar(thing: Thing): NotebookStep {
  return (notebook) =>
    entryOf(notebook, thing)
      ? removeEntry(thing)(notebook)
      : withEntries(notebook, [...notebook.entries, { thing, note: '' }]);
}

/// Writes beside a thing; what is not starred yet is starred by that.
export function setNote(thing: Thing, note: string): NotebookStep {
  return (notebook) => {
    const id = idOf(thing);
    if (!entryOf(notebook, thing)) return withEntries(notebook, [...notebook.entries, { thing, note }]);
    return withEntries(
      notebook,
      notebook.entries.map((entry) => (idOf(entry.thing) === id ? { ...entry, note } : entry)),
    );
  };
}

export function removeEntry(thing: Thing): NotebookStep {
  return (notebook) =>
    withEntries(
      notebook,
      notebook.entries.filter((entry) => idOf(entry.thing) !== idOf(thing)),
    );
}

/// Moves an entry up (-1) or down (1) by one place; at the rim nothing changes.
export function moveEntry(thing: Thing, by: -1 | 1): NotebookStep {
  return (notebook) => {
    const from = notebook.entries.findIndex((entry) => idOf(entry.thing) === idOf(thing));
    const [entry, other] = [notebook.entries[from], notebook.entries[from + by]];
    if (!entry || !other) return notebook;
    const entries = [...notebook.entries];
    entries[from] = other;
    entries[from + by] = entry;
    return withEntries(notebook, entries);
  };
}

export function setTitle(title: string): NotebookStep {
  return (notebook) => ({ ...notebook, title });
}

/// Takes in the entries of another notebook; where both write of one thing, both notes are kept.
export function takeIn(other: Notebook): NotebookStep {
  return (notebook) => {
    let merged = notebook;
    for (const { thing, note } of other.entries) {
      const own = entryOf(merged, thing)?.note ?? '';
      const both = [own, note].filter((text, at, all) => text !== '' && all.indexOf(text) === at);
      merged = setNote(thing, own.includes(note) ? own : both.join('\n'))(merged);
    }
    return { ...merged, title: merged.title || other.title };
  };
}

function withEntries(notebook: Notebook, entries: readonly Entry[]): Notebook {
  return { ...notebook, entries };
}
