/// Errors of reading a file. The one rule kept here: an error names the place and what to do, so that nobody has
/// to open a file of ten thousand lines and search.

export class FormatError extends Error {
  override readonly name = 'FormatError';
  /// Where: `line 12, column 3` or `nodes[3].attributes.kind`; empty for the file as a whole.
  readonly place: string;

  constructor(place: string, message: string) {
    super(place ? `${place}: ${message}` : message);
    this.place = place;
  }
}

/// `line 12, column 3` for an offset into a text.
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}

/// A value as an error message shows it: short, and on one line.
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
