/// `graph.json` and `documents.json` piece by piece, for graphs that are larger than a text can be. The one rule kept
/// here: what is written is, letter for letter, what the whole graph would be, and only files written so are read.

import type { DocumentRecord, GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { requireDocuments } from './documents-json.ts';
import { FormatError } from './format-error.ts';
import { requireEdge, requireNode, writeGraphJson } from './graph-json.ts';
import { parseJson, writeJsonLine } from './json.ts';

type Lines = AsyncIterable<string>;
type List = 'nodes' | 'edges';

/// A line of a file, and where it stands.
function parseLine(line: string, number: number): unknown {
  try {
    return parseJson(line.replace(/(?<=\}),$/, ''));
  } catch (error) {
    if (error instanceof FormatError) throw new FormatError(`line ${number}`, error.reason, error.fault);
    throw error;
  }
}

function cut(number: number): FormatError {
  return new FormatError(`line ${number}`, 'the file breaks off here: build it again', 'cut');
}

/// The elements of one of the lists of `graph.json`, each from a line of its own.
async function* elementsOf(lines: Lines, wanted: List): AsyncGenerator<readonly [place: string, value: unknown]> {
  let [number, index] = [0, -1];
  for await (const line of lines) {
    number += 1;
    if (index >= 0 && line.startsWith('    ')) {
      yield [`${wanted}[${index}]`, parseLine(line, number)];
      index += 1;
    } else if (index >= 0 && /^ {2}\],?$/.test(line)) return;
    else if (index >= 0) throw cut(number);
    else if (line === `  "${wanted}": [`) index = 0;
    else if (line.startsWith(`  "${wanted}": []`)) return;
  }
  throw index >= 0 ? cut(number) : notOurs(wanted);
}

function notOurs(wanted: string): FormatError {
  const reason = `it has no lines of ${wanted} as Isnad writes them: write it with \`isnad export --format json\``;
  return new FormatError('', reason, 'nothing');
}

/// The nodes of a `graph.json`, from its lines.
export async function* readNodeLines(lines: Lines): AsyncGenerator<GraphNode> {
  for await (const [place, value] of elementsOf(lines, 'nodes')) yield requireNode(place, value);
}

/// The edges of a `graph.json`, from its lines.
export async function* readEdgeLines(lines: Lines): AsyncGenerator<GraphEdge> {
  for await (const [place, value] of elementsOf(lines, 'edges')) yield requireEdge(place, value);
}

/// The articles of a `documents.json`, from its lines: each stands between two braces, a field a line.
export async function* readDocumentLines(lines: Lines): AsyncGenerator<DocumentRecord> {
  let [number, begin] = [0, 0];
  let fields: string[] | null = null;
  for await (const line of lines) {
    number += 1;
    if (line === '  {') [fields, begin] = [[], number];
    else if (fields && /^ {2}\},?$/.test(line)) {
      yield* requireDocuments([parseLine(`{${fields.join('\n')}}`, begin)]);
      fields = null;
    } else if (fields) fields.push(line);
    else if (!/^\[?\]?$/.test(line)) throw notOurs('articles');
  }
  if (fields || number === 0) throw cut(number);
}

async function* linesOf(elements: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = '\n';
  for await (const element of elements) {
    yield `${before}    ${writeJsonLine(element)}`;
    before = ',\n';
  }
  if (before !== '\n') yield '\n  ';
}

/// Writes `graph.json` piece by piece.
export async function* writeGraphLines(
  frame: Pick<GraphFile, 'options' | 'attributes'>,
  nodes: AsyncIterable<GraphNode>,
  edges: AsyncIterable<GraphEdge>,
): AsyncGenerator<string> {
  const empty = writeGraphJson({ ...frame, nodes: [], edges: [] });
  const [head = '', between = '', tail = ''] = empty.split(/(?<="(?:nodes|edges)": \[)(?=\])/);
  yield head;
  yield* linesOf(nodes);
  yield between;
  yield* linesOf(edges);
  yield tail;
}
