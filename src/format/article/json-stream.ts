/// JSON too large for memory, read object by object. The one rule kept here: nothing is held but the object being read; of lists that an
/// object wraps, the first that holds objects is meant, since the longest cannot be known.

import { JSONParser } from '@streamparser/json';
import { UnreadableFile } from './article-format.ts';
import { isRow, type Row } from './cell.ts';

/// The objects of a list, or of a list within an object. `head` is what the file begins with.
export async function* streamedRows(pieces: AsyncIterable<Uint8Array>, head: string): AsyncGenerator<Row> {
  const rows: Row[] = [];
  let list: unknown;
  const isWrapped = /^\uFEFF?\s*\{/.test(head);
  const parser = new JSONParser({ paths: [isWrapped ? '$.*.*' : '$.*'], keepStack: false });
  parser.onValue = ({ value, key, stack }) => {
    // Only what stands in a list has a number for its key.
    if (typeof key !== 'number' || !isRow(value)) return;
    // The name of the list is that of what holds this object.
    const name = stack.at(-1)?.key;
    list ??= name;
    if (name === list) rows.push(value);
  };
  for await (const piece of pieces) {
    const failure = feed(parser, piece);
    yield* rows.splice(0);
    if (failure) throw failure;
  }
  if (!parser.isEnded) throw broken('it ends in the middle');
}

function feed(parser: JSONParser, piece: Uint8Array): UnreadableFile | null {
  try {
    parser.write(piece);
    return null;
  } catch (error) {
    return broken((error as Error).message);
  }
}

function broken(reason: string): UnreadableFile {
  return new UnreadableFile(
    'json-broken',
    `The file is no sound JSON (${reason}): write it again; the objects before were read.`,
  );
}
