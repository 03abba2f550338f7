/// What every export must do, whatever it is for.

import { describe, expect, test } from 'vitest';
import { EXPORTS, type ExportName } from '../../../src/format/export/exports.ts';
import { EMPTY, SAMPLE, written } from './sample-bundle.ts';

/// The same value with the fields of every object set in the opposite order.
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, inner]) => [name, reversed(inner)])) as T;
}

describe.each(Object.keys(EXPORTS) as readonly ExportName[])('the export %s', (name) => {
  test('writes the files it says it writes, and no others', async () => {
    expect([...(await written(name)).keys()].sort()).toEqual([...EXPORTS[name].files].sort());
    expect([...(await written(name, EMPTY)).keys()].sort()).toEqual([...EXPORTS[name].files].sort());
  });

  test('writes the same bytes each time, in whatever order fields were set', async () => {
    const first = await written(name);
    expect(await written(name)).toEqual(first);
    expect(await written(name, reversed(SAMPLE))).toEqual(first);
  });

  test('has no clock and no folder in it', async () => {
    const text = [...(await written(name)).values()].join('\n');
    expect(text).not.toContain(process.cwd());
    expect(text).not.toContain(new Date().toISOString().slice(0, 10));
  });

  test('changes nothing of the graph it is given', async () => {
    const before = JSON.stringify(SAMPLE);
    await written(name);
    expect(JSON.stringify(SAMPLE)).toBe(before);
  });
});
