import { describe, expect, test } from 'vitest';
import { choice, flag, integer, parseTable, words } from '../../src/lexicon/table.ts';

const FILE = '# Birds.\n# columns: name legs flags\nنسر\t2\tbig old\nدجاجة\t2\n';
const COLUMNS = ['name', 'legs', 'flags'] as const;

function firstRow(line: string) {
  const [row] = parseTable('birds', `# columns: name legs flags\n${line}\n`, COLUMNS);
  if (!row) throw new Error('no row');
  return row;
}

describe('reading a table', () => {
  test('gives a row a line, with its place, and empty cells for those left out', () => {
    expect(parseTable('birds', FILE, COLUMNS)).toEqual([
      { file: 'birds', line: 3, cells: { name: 'نسر', legs: '2', flags: 'big old' } },
      { file: 'birds', line: 4, cells: { name: 'دجاجة', legs: '2', flags: '' } },
    ]);
  });

  test('reads flags and words', () => {
    const row = firstRow('نسر\t2\tbig old');
    expect(words(row, 'flags')).toEqual(['big', 'old']);
    expect([flag(row, 'flags', 'old'), flag(row, 'flags', 'ol')]).toEqual([true, false]);
  });
});

describe('what does not fit names file, line and value', () => {
  test('other columns than the reader wants', () => {
    expect(() => parseTable('birds', FILE, ['name'])).toThrow('birds: the header says columns "name legs flags"');
  });

  test('too many cells', () => {
    expect(() => firstRow('a\t1\tb\tc')).toThrow('birds:2: 4 cells for 3 columns');
  });

  test('a value out of a list', () => {
    expect(() => choice(firstRow('a\t1\tb'), 'flags', ['big', 'old'])).toThrow(
      'birds:2: flags is "b", which is not one of big, old',
    );
  });

  test('a number that is none', () => {
    expect(() => integer(firstRow('a\ttwo'), 'legs')).toThrow('birds:2: legs is "two", which is not a whole number');
  });
});
