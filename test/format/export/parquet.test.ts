/// Parquet as hyparquet reads it.

import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../../src/format/export/exports.ts';
import type { GraphBundle } from '../../../src/model/graph.ts';
import { called, EMPTY, EVIDENCE, HOSTILE, SAMPLE } from './sample-bundle.ts';

async function bytesOf(bundle: GraphBundle): Promise<ReadonlyMap<string, ArrayBuffer>> {
  const contents = await EXPORTS.parquet.write(bundle, { of: null, out: '' });
  return new Map(
    [...contents].map(([name, content]) => {
      if (!(content instanceof Uint8Array)) throw new Error(`${name} is not bytes`);
      return [name, content.slice().buffer as ArrayBuffer];
    }),
  );
}

async function rowsOf(name: string, bundle: GraphBundle = SAMPLE): Promise<readonly Record<string, unknown>[]> {
  const file = (await bytesOf(bundle)).get(`${name}.parquet`) as ArrayBuffer;
  return parquetReadObjects({ file });
}

describe('Parquet files', () => {
  test('hold every node, edge, article and piece of evidence', async () => {
    expect([...(await bytesOf(SAMPLE)).keys()]).toEqual(EXPORTS.parquet.files);
    expect((await rowsOf('nodes')).map(({ id }) => id)).toEqual(SAMPLE.graph.nodes.map(({ key }) => key));
    expect((await rowsOf('edges')).map(({ id }) => id)).toEqual(SAMPLE.graph.edges.map(({ key }) => key));
    expect((await rowsOf('evidence')).map(({ quote }) => quote)).toEqual(EVIDENCE.map(({ quote }) => quote));
    expect((await rowsOf('documents')).map(({ text }) => text)).toEqual(SAMPLE.documents.map(({ text }) => text));
  });

  test('keep numbers, truth and lists as what they are, and what is not known as null', async () => {
    const [event] = await rowsOf('nodes');
    expect(event).toMatchObject({ disputed: true, reports: 2, state: null, x: 0.125 });
    const salim = (await rowsOf('nodes')).find(({ id }) => id === 'person:salim');
    expect(salim).toMatchObject({ aliases: ['سالم الهادي'], disputed: null });
    const columns = parquetMetadata((await bytesOf(SAMPLE)).get('evidence.parquet') as ArrayBuffer).schema;
    expect(columns.find(({ name }) => name === 'confidence')?.type).toBe('DOUBLE');
    expect(columns.find(({ name }) => name === 'start')?.type).toBe('INT32');
  });

  test('say where a sentence stands both in UTF-16 units and in code points', async () => {
    const texts = new Map(SAMPLE.documents.map(({ id, text }) => [id, text]));
    for (const row of await rowsOf('evidence')) {
      const text = texts.get(String(row.document)) ?? '';
      expect(text.slice(Number(row.start), Number(row.end))).toBe(row.quote);
      expect([...text].slice(Number(row.start_point), Number(row.end_point)).join('')).toBe(row.quote);
    }
  });

  test('can be empty', async () => {
    expect(await rowsOf('nodes', EMPTY)).toEqual([]);
  });

  test.each(Object.entries(HOSTILE))('carry labels of %s', async (_, label) => {
    const labels = (await rowsOf('nodes', called(label))).map((row) => row.label);
    expect(labels).toEqual(SAMPLE.graph.nodes.map(() => label.replace('\uD800', '\uFFFD')));
  });
});
