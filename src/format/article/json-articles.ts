/// Articles as JSON: one object, a list of them, or one a line. The one rule kept here: of an object that wraps others, the longest list
/// within it is meant.

import { type ArticleFormat, type Part, UnreadableFile } from './article-format.ts';
import { isRow, type Row } from './cell.ts';
import { allOf, type Content, piecesOf } from './content.ts';
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
  return longest && !hasText ? longest.filter(isRow).map((row) => withChannel(row, value)) : [value];
}

/// A message of a channel that was exported with its name, which stands beside its messages.
function withChannel(row: Row, { messages, name }: Row): Row {
  return Array.isArray(messages) && typeof name === 'string' ? { ...row, from: row.from ?? name } : row;
}

/// Lines that could not be read, by their numbers.
interface BrokenLines {
  readonly numbers: number[];
  /// What is wrong with the first.
  reason: string;
}

/// Throws after the last line where some could not be read.
async function* rowsByLine(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const broken: BrokenLines = { numbers: [], reason: '' };
  let number = 0;
  for await (const line of linesOf(pieces)) {
    number += 1;
    const row = line.trim() === '' ? null : maybeParsed(line, number, broken);
    if (isRow(row)) yield row;
  }
  if (broken.numbers.length > 0) throw new UnreadableFile('json-broken', describeBroken(broken));
}

function maybeParsed(line: string, number: number, broken: BrokenLines): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (broken.numbers.length === 0) broken.reason = (error as Error).message;
    broken.numbers.push(number);
    return null;
  }
}

/// How many broken lines are named.
const NAMED = 10;

function describeBroken({ numbers, reason }: BrokenLines): string {
  const [first] = numbers;
  if (numbers.length === 1)
    return `Line ${first} is no sound JSON (${reason}): write it again; the other lines were read.`;
  const named = numbers.slice(0, NAMED).join(', ') + (numbers.length > NAMED ? ', …' : '');
  return `${numbers.length} lines are no sound JSON (${named}; the first: ${reason}): write them again; the other lines were read.`;
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
