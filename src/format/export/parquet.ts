/// A graph as Parquet files, one a table. The one rule kept here: columns keep their types, lists too, and what is not known is null.

import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType } from '../column.ts';
import { wellFormed } from './code-point.ts';
import type { Contents } from './export-format.ts';
import type { Exported } from './lookup.ts';
import { type Column, type Table, tablesOf, type Value } from './table.ts';

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>;

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const PLAIN = {
  string: TEXT,
  boolean: { type: 'BOOLEAN' },
  integer: { type: 'INT32' },
  double: { type: 'DOUBLE' },
} as const satisfies Record<Exclude<ColumnType, 'liststring'>, Partial<Schema[number]>>;

/// A list is three levels deep, as the format's standard has it.
function schemaOf([name, type]: Column): Schema {
  if (type !== 'liststring') return [{ name, repetition_type: 'OPTIONAL', ...PLAIN[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...TEXT },
  ];
}

function cell(value: Value): unknown {
  if (typeof value === 'string') return wellFormed(value);
  return typeof value === 'object' && value !== null ? value.map(wellFormed) : (value ?? null);
}

function writeTable({ columns, rows }: Table): Uint8Array {
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)];
  const columnData = columns.map(([name]) => ({ name, data: rows.map((row) => cell(row[name])) }));
  return new Uint8Array(parquetWriteBuffer({ schema, columnData, createdBy: 'isnad' }));
}

export function writeParquet(exported: Exported): Contents {
  return new Map(Object.values(tablesOf(exported)).map((table) => [`${table.name}.parquet`, writeTable(table)]));
}
