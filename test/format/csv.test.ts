/// Tables as spreadsheets see them, and what is said of tables that cannot be read.

import { describe, expect, test } from 'vitest';
import { manifestOf } from '../../src/format/bundle-json.ts';
import { readCsvTable, writeCsvRows } from '../../src/format/csv.ts';
import { readCsv } from '../../src/format/csv-reader.ts';
import { writeCsv } from '../../src/format/csv-writer.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from './sample.ts';

const BUNDLE = { graph: SAMPLE_GRAPH, documents: SAMPLE_DOCUMENTS };
const WRITTEN = writeCsv(BUNDLE);

function text(name: string): string {
  return WRITTEN.get(name) ?? '';
}

function changed(name: string, from: string, to: string): ReadonlyMap<string, string> {
  const before = text(name);
  if (!before.includes(from)) throw new Error(`"${from}" is not in ${name}`);
  return new Map([...WRITTEN, [name, before.replace(from, to)]]);
}

function cellsOf(row: string): readonly string[] {
  return readCsvTable('one.csv', `a,b\n${row}\n`).records.flatMap(({ of }) => [of.a ?? '', of.b ?? '']);
}

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+218 91 000', "'+218 91 000"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\uFF1D1', "'\uFF1D1"],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
  ])('with %j in it is written %j', (value, written) => {
    expect(writeCsvRows([[value]], { separator: ',', bom: false })).toBe(`${written}\n`);
  });

  test('with a negative number stays a number', () => {
    expect(writeCsvRows([[-1.5]], { separator: ',', bom: false })).toBe('-1.5\n');
  });

  test('keeps an apostrophe that guards nothing', () => {
    expect(cellsOf("'tis,'=1")).toEqual(["'tis", '=1']);
  });
});

describe('a table', () => {
  test.each([',', ';', '\t'] as const)('is read whatever stands between its columns: %j', (separator) => {
    const files = writeCsv(BUNDLE, { separator, bom: true });
    expect(files.get('nodes.csv')?.startsWith('\uFEFF')).toBe(true);
    expect(readCsv(files)).toEqual(SAMPLE_GRAPH);
  });

  test('is read with the line ends of any system', () => {
    const files = new Map([...WRITTEN].map(([name, content]) => [name, content.replaceAll('\n', '\r\n')]));
    expect(readCsv(files).edges).toHaveLength(SAMPLE_GRAPH.edges.length);
  });

  test('counts lines as a text editor does, also after a cell of several lines', () => {
    const records = readCsvTable('n.csv', 'id,label\n1,"a\nb"\n\n2,c\n').records;
    expect(records.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('names the columns that Gephi looks for', () => {
    expect(text('nodes.csv').startsWith('Id,Label,')).toBe(true);
    expect(text('edges.csv').startsWith('Source,Target,Type,Id,Label,Weight,')).toBe(true);
  });

  test('of evidence says the outlet, the day and the title of each article', () => {
    const [first] = readCsvTable('evidence.csv', text('evidence.csv')).records;
    expect(first?.of).toMatchObject({ outlet: 'وكالة', published: '2020-07-05', factuality: 'asserted' });
  });
});

describe('a table that cannot be read', () => {
  const refuse = (files: ReadonlyMap<string, string>): string => {
    try {
      readCsv(files);
      return 'nothing is wrong';
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('is told by file and line where a row has too few cells', () => {
    const lines = text('nodes.csv').split('\n');
    lines[3] = 'event:undated,only two';
    expect(refuse(new Map([...WRITTEN, ['nodes.csv', lines.join('\n')]]))).toMatch(
      /^nodes\.csv, line 4: has 2 cells, the first line names \d+ columns$/,
    );
  });

  test('is told by file and line where a kind is not one of ours', () => {
    expect(refuse(changed('nodes.csv', ',organization,', ',club,'))).toMatch(
      /^nodes\.csv, line 5: kind: expected one of/,
    );
  });

  test('is told by file and line where sentences are missing', () => {
    const lines = text('evidence.csv').split('\n');
    expect(refuse(new Map([...WRITTEN, ['evidence.csv', [...lines.slice(0, 2), ''].join('\n')]]))).toBe(
      'nodes.csv, line 2: says 2 sentences, evidence.csv has 1 of them',
    );
  });

  test('is told by file and line where quotation marks are never closed', () => {
    const edges = text('edges.csv').trimEnd().split('\n');
    expect(refuse(new Map([...WRITTEN, ['edges.csv', [...edges, '"never'].join('\n')]]))).toBe(
      `edges.csv, line ${edges.length + 1}: the file breaks off inside quotation marks`,
    );
  });

  test('is told by its name where it is not there', () => {
    expect(refuse(new Map([...WRITTEN].slice(0, 2)))).toBe('evidence.csv: is missing: the three files belong together');
  });
});

describe('a manifest of a part', () => {
  test('counts what the part holds and names its articles alone', () => {
    const manifest = manifestOf(SAMPLE_GRAPH, SAMPLE_DOCUMENTS.slice(0, 1), {
      generator: { name: 'isnad', version: '1.2.3' },
      lexicon: 'x',
      documents: { 'a/first.txt': 'hash', 'second.txt': 'hash' },
      diagnostics: [],
    });
    expect(manifest.counts).toMatchObject({ documents: 1, entities: 5, events: 3, edges: 5 });
    expect(Object.keys(manifest.documents)).toEqual(['a/first.txt']);
  });
});
