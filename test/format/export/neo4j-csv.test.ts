/// Files for neo4j-admin, held to the grammar its manual gives: headers, types, ids that are there, read by csv-parse.

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../../src/format/export/exports.ts';
import type { GraphBundle } from '../../../src/model/graph.ts';
import { called, EMPTY, EVIDENCE, HOSTILE, SAMPLE, written } from './sample-bundle.ts';

/// `name:type`, `name:ID(space)`, `:LABEL`, `:START_ID(space)`, `:END_ID(space)`, `:TYPE`.
const HEADER =
  /^(?:(?<name>\w+):(?:(?<type>string|long|double|boolean|string\[\])|ID\((?<space>\w+)\))|:(?<role>LABEL|TYPE|START_ID|END_ID)(?:\((?<end>\w+)\))?)$/;
const VALUES: Readonly<Record<string, RegExp>> = {
  long: /^-?\d*$/,
  double: /^(-?\d+(\.\d+)?(e-?\d+)?)?$/,
  boolean: /^(true|false)?$/,
  string: /^/,
  'string[]': /^/,
};
const LIST = '\u241F';

const WORDS = new RegExp(`^[A-Za-z_]+(${LIST}[A-Za-z_]+)*$`);

interface Column extends Partial<Record<'type' | 'space' | 'role' | 'end', string>> {
  readonly head: string;
  readonly values: readonly string[];
}

type Rows = readonly Readonly<Record<string, string>>[];

async function tables(bundle: GraphBundle = SAMPLE): Promise<ReadonlyMap<string, Rows>> {
  const files = [...(await written('neo4j-csv', bundle))].filter(([name]) => name.endsWith('.csv'));
  return new Map(files.map(([name, text]) => [name, parse(text, { columns: true }) as Rows]));
}

/// Each column of each file: what its header says, and its values.
function columnsOf(all: ReadonlyMap<string, Rows>) {
  return [...all.values()].flatMap((rows) =>
    Object.keys(rows[0] ?? {}).map((head) => {
      const groups: Partial<Record<string, string>> = HEADER.exec(head)?.groups ?? {};
      return { head, values: rows.map((row) => row[head] ?? ''), ...groups } as Column;
    }),
  );
}

/// Fails on what neo4j-admin would refuse.
function strict(all: ReadonlyMap<string, Rows>): void {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const { head, values, type, space, role } of columnsOf(all)) {
    expect(type ?? space ?? role, head).toBeDefined();
    if (type) for (const value of values) expect(value, head).toMatch(VALUES[type] as RegExp);
    if (role === 'LABEL' || role === 'TYPE') for (const value of values) expect(value, head).toMatch(WORDS);
    if (!space) continue;
    expect(new Set(values).size, head).toBe(values.length);
    ids.set(space, new Set(values));
  }
  for (const { head, values, end } of columnsOf(all))
    if (end) for (const value of values) expect(ids.get(end), head).toContain(value);
}

describe('files for neo4j-admin', () => {
  test('hold every node, edge, article and piece of evidence, and every end is there', async () => {
    const all = await tables();
    strict(all);
    expect(all.get('nodes.csv')).toHaveLength(SAMPLE.graph.nodes.length);
    expect(all.get('relationships.csv')).toHaveLength(SAMPLE.graph.edges.length);
    expect(all.get('documents.csv')).toHaveLength(SAMPLE.documents.length);
    expect(all.get('evidence.csv')).toHaveLength(EVIDENCE.length);
    expect(all.get('in.csv')).toHaveLength(EVIDENCE.length);
    const named = (all.get('relationships.csv') ?? []).flatMap((row) => (row['evidence:string[]'] ?? '').split(LIST));
    expect(named.length + (all.get('supported-by.csv')?.length ?? 0)).toBe(EVIDENCE.length);
  });

  test('name in the command of the README every file that there is', async () => {
    const files = await written('neo4j-csv');
    expect([...files.keys()]).toEqual(EXPORTS['neo4j-csv'].files);
    const readme = files.get('import.md') ?? '';
    for (const name of files.keys()) if (name.endsWith('.csv')) expect(readme).toMatch(`s=${name}`);
    expect(readme).toContain('--array-delimiter=U+241F');
  });

  test('keep their headers where there is nothing', async () => {
    for (const text of (await written('neo4j-csv', EMPTY)).values()) expect(text.trim()).not.toBe('');
  });

  test.each(Object.entries(HOSTILE))('stay whole with labels of %s, and none begins a formula', async (_, label) => {
    const all = await tables(called(label));
    strict(all);
    expect(all.get('nodes.csv')).toHaveLength(SAMPLE.graph.nodes.length);
    for (const rows of all.values())
      for (const row of rows)
        for (const [head, value] of Object.entries(row))
          if (!/:(long|double)$/.test(head)) expect(value).not.toMatch(/^[=+\-@]/);
  });
});
