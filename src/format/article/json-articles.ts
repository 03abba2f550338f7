/// Articles as JSON: one object, a list of them, or one a line. The one rule kept here: of an object that wraps others, the longest list
/// within it is meant.

import { type ArticleFormat, type Part, UnreadableFile } from './article-format.ts';
import { allOf, type Content, piecesOf } from './content.ts';
import { isRow, type Row } from './field.ts';
import { HEAD, latinHead } from './head.ts';
import { streamedRows } from './json-stream.ts';
import { decodeText } from './plain-text.ts';
import { rowArticles } from './rows.ts';

/// Larger files are read object by object and must be UTF-8.
const WHOLE = 64 * 1024 * 1024;

export const json: ArticleFormat = {
  name: 'json',
  title: 'a JSON file',
  extensions: ['.json'],
  largest: null,
  recognizes: () => false,
  async *read(file): AsyncGenerator<Part> {
    yield* rowArticles(file, file.content.size > WHOLE ? largeRows(file.content) : wholeRows(file.content), 'json');
  },
};

export const jsonLines: ArticleFormat = {
  name: 'jsonl',
  title: 'a file of JSON lines',
  extensions: ['.jsonl', '.ndjson'],
  largest: null,
  recognizes: (head) => /^\s*\{[^\n]*\}\r?\n\s*\{/.test(latinHead(head)),
  async *read(file): AsyncGenerator<Part> {
    yield* rowArticles(file, rowsByLine(piecesOf(file.content)), 'jsonl');
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile('json-broken', `The file is no sound JSON (${(error as Error).message}): write it again.`);
  }
}

async function* wholeRows(content: Content): AsyncGenerator<Row> {
  yield* rowsIn(parsed(decodeText(await allOf(content)).text));
}

async function* largeRows(content: Content): AsyncGenerator<Row> {
  yield* streamedRows(piecesOf(content), new TextDecoder().decode(await content.read(0, HEAD)));
}

function rowsIn(value: unknown): readonly Row[] {
  if (Array.isArray(value)) return value.filter(isRow);
  if (!isRow(value)) return [];
  const lists = Object.values(value).filter((one) => Array.isArray(one) && one.some(isRow)) as unknown[][];
  const [longest] = lists.sort((a, b) => b.length - a.length);
  const hasText = Object.values(value).some((one) => typeof one === 'string' && one.length > 200);
  return longest && !hasText ? longest.filter(isRow) : [value];
}

async function* rowsByLine(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of linesOf(pieces)) {
    number += 1;
    if (line.trim() === '') continue;
    const row = maybeParsed(line, number);
    if (isRow(row)) yield row;
  }
}

function maybeParsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UnreadableFile(
      'json-broken',
      `Line ${number} is no sound JSON (${(error as Error).message}): write the file again; the lines before it were read.`,
    );
  }
}

async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}
