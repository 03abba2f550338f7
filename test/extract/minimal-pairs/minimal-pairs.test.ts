/// Minimal pairs: two texts that differ in one thing, what must be read differently in them, and that all else of
/// the same aspect is read alike.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KNOWN_TO_FAIL } from './known-to-fail.ts';
import { type Aspect, told } from './told.ts';

const TOPICS: Readonly<Record<string, Aspect>> = {
  negation: 'factuality',
  plan: 'factuality',
  possibility: 'factuality',
  attribution: 'source',
  voice: 'role',
  'word-order': 'role',
  clitic: 'name',
  'name-end': 'name',
  date: 'date',
  office: 'office',
};

interface Pair {
  readonly text: string;
  /// What the first text alone tells, what the second alone, and what both do.
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly both: readonly string[];
}

function readPairs(topic: string): readonly Pair[] {
  const rows = readFileSync(new URL(`./${topic}.tsv`, import.meta.url), 'utf8').split('\n');
  return rows.filter((row) => row !== '' && !row.startsWith('#')).map(readPair);
}

function readPair(row: string): Pair {
  const [text = '', ...cells] = row.split('\t');
  const [first = [], second = [], both = []] = cells.map((cell) => cell.split(' ; ').filter(Boolean));
  return { text, first, second, both };
}

/// One side of `{التقى|لم يلتق} الوزير …`.
function sideOf(text: string, side: 'first' | 'second'): string {
  const chosen = text.replace(/\{([^|{}]*)\|([^|{}]*)\}/g, side === 'first' ? '$1' : '$2');
  return chosen
    .replace(/ +/g, ' ')
    .replace(/ ([،.:])/g, '$1')
    .trim();
}

function readingOf(pair: Pair, aspect: Aspect): Omit<Pair, 'text'> {
  const [first, second] = [told(sideOf(pair.text, 'first'), aspect), told(sideOf(pair.text, 'second'), aspect)];
  return {
    first: first.filter((line) => !second.includes(line)),
    second: second.filter((line) => !first.includes(line)),
    both: first.filter((line) => second.includes(line)),
  };
}

function wanted({ first, second, both }: Pair): Omit<Pair, 'text'> {
  return { first: [...first].sort(), second: [...second].sort(), both: [...both].sort() };
}

describe.each(Object.entries(TOPICS))('%s', (topic, aspect) => {
  const failing = KNOWN_TO_FAIL[topic] ?? [];
  const pairs = readPairs(topic);

  test.each(pairs.filter(({ text }) => !failing.includes(text)))('$text', (pair) => {
    expect(readingOf(pair, aspect)).toEqual(wanted(pair));
  });

  test('names as known to fail only pairs that do fail', () => {
    const passing = pairs.filter(
      (pair) => failing.includes(pair.text) && JSON.stringify(readingOf(pair, aspect)) === JSON.stringify(wanted(pair)),
    );
    expect(passing.map(({ text }) => text)).toEqual([]);
    expect(failing.filter((text) => !pairs.some((pair) => pair.text === text))).toEqual([]);
  });
});

test('the pairs are 300 or more, each of them another', () => {
  const texts = Object.keys(TOPICS).flatMap((topic) => readPairs(topic).map(({ text }) => text));
  expect(texts.length).toBeGreaterThanOrEqual(300);
  expect(new Set(texts).size).toBe(texts.length);
});
