/// Where JSON goes wrong: the place agrees with the engine on what is JSON at all.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maybeJsonError } from '../../src/format/json-error.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the first error of a text', () => {
  test.each([
    ['{"a": [1, 2}', 11, ', or ]'],
    ['{"a" 1}', 5, ':'],
    ['{a: 1}', 1, 'name or }'],
    ['[1,]', 3, 'value'],
    ['[1] 2', 4, 'the end'],
    ['{"a": tru}', 6, 'value'],
    ['["a', 1, 'value or ]'],
    ['["a\tb"]', 1, 'value or ]'],
    ['', 0, 'value'],
    ['{"a": 1,', 8, 'name'],
  ])('%j is at %i, where %s was expected', (text, offset, expected) => {
    expect(maybeJsonError(text)).toEqual({ offset, expected });
  });

  test('is none in what an engine takes for JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(maybeJsonError(text)).toBeNull();
      }),
    );
  });

  test('is found wherever an engine finds one: JSON with one unit changed', () => {
    const changed = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '1', 'x', ' '));
    fc.assert(
      fc.property(changed, ([json, at, unit]) => {
        const text = json.slice(0, at % json.length) + unit + json.slice((at % json.length) + 1);
        expect(maybeJsonError(text) === null).toBe(isJson(text));
      }),
      { numRuns: 500 },
    );
  });
});
