import { expect, test } from 'vitest';
import { Recent } from '../../../src/cli/reading/recent.ts';

test('what was asked for longest ago goes first, and what is too heavy stays alone', () => {
  const made: string[] = [];
  const recent = new Recent<string, string>(10);
  const ask = (...names: readonly string[]) => {
    const make = (name: string) => {
      made.push(name);
      return name;
    };
    for (const name of names) expect(recent.get(name, name.length, () => make(name))).toBe(name);
    return made.splice(0).join(' ');
  };
  expect(ask('aaaa', 'bbbb', 'aaaa', 'cccc')).toBe('aaaa bbbb cccc');
  expect(ask('aaaa', 'cccc', 'bbbb')).toBe('bbbb');
  expect(ask('longer than all', 'longer than all', 'bbbb')).toBe('longer than all bbbb');
});
