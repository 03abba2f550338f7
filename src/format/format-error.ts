/// Errors of reading a file. The one rule kept here: an error names the place and what to do, so that nobody has
/// to open a file of ten thousand lines and search.

/// What is wrong, for whoever says it in another language; `content` where a value is not what it must be.
export const FAULTS = [
  'empty',
  'cut',
  'malformed',
  'unknown',
  'nothing',
  'noId',
  'doubleId',
  'noEnd',
  'unknownEnd',
  'columns',
  'together',
  'missing',
  'newer',
  'older',
  'archive',
  'large',
  'content',
] as const;
export type Fault = (typeof FAULTS)[number];

export class FormatError extends Error {
  override readonly name = 'FormatError';
  /// Where: `line 12, column 3` or `nodes[3].attributes.kind`; empty for the file as a whole.
  readonly place: string;
  /// What is wrong there, in English and in full.
  readonly reason: string;
  readonly fault: Fault;

  constructor(place: string, reason: string, fault: Fault = 'content') {
    super(place ? `${place}: ${reason}` : reason);
    this.place = place;
    this.reason = reason;
    this.fault = fault;
  }

  /// The same error, seen from farther away.
  at(place: string): FormatError {
    return new FormatError(place, this.reason, this.fault);
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
