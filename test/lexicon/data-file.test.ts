import { describe, expect, test } from 'vitest';
import { foldForLookup } from '../../src/arabic/normalize.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { SOURCES, type SourceName } from '../../src/lexicon/sources.ts';

const NAMES = Object.keys(SOURCES) as SourceName[];

function entries(name: SourceName): string[][] {
  return SOURCES[name]
    .split('\n')
    .filter((line) => line !== '' && line[0] !== '#')
    .map((line) => line.split('\t'));
}

/// How many leading cells tell one entry of a file from another: verbs are told by their kind as well.
const KEYS: Partial<Record<SourceName, number>> = {
  verbs: 4,
  nisbas: 2,
  'light-verbs': 3,
  'plain-verbs': 2,
  'event-nouns': 3,
  months: 3,
  'event-contexts': 1,
};

function duplicates(name: SourceName): string[] {
  const seen = new Set<string>();
  return entries(name).flatMap((cells) => {
    const key = cells
      .slice(0, KEYS[name] ?? 1)
      .map(foldForLookup)
      .join('\t');
    if (seen.has(key)) return [key];
    seen.add(key);
    return [];
  });
}

describe.each(NAMES)('%s', (name) => {
  test('says what it is, where it is from and under which licence', () => {
    const header = SOURCES[name].split('\n').filter((line) => line.startsWith('#'));
    expect(header.length).toBeGreaterThanOrEqual(3);
    expect(header.join('\n')).toMatch(/Source: .+\. Licence: (CC0-1\.0|MIT)\./);
    expect(header.at(-1)).toMatch(/^# columns: \S/);
  });

  test('has no entry twice', () => expect(duplicates(name)).toEqual([]));

  test('has tidy lines that end the file with a newline', () => {
    expect(SOURCES[name].endsWith('\n')).toBe(true);
    const untidy = SOURCES[name]
      .split('\n')
      .filter((line) => /\s$| {2}|^\s|\t | \t|[\u200B-\u200F\u202A-\u202E\u0640\u0660-\u0669]/.test(line));
    expect(untidy).toEqual([]);
  });
});

describe('codes', () => {
  const states = new Set(entries('states').map((cells) => cells[1]));
  test.each([
    ['places', 1],
    ['places', 3],
    ['organizations', 3],
    ['nisbas', 1],
  ] as const)('of %s, column %i, are those of states', (name, column) => {
    const unknown = entries(name)
      .map((cells) => cells[column] ?? '')
      .filter((code) => code !== '' && !states.has(code));
    expect(unknown).toEqual([]);
  });

  test('every state has a nisba', () => {
    const known = new Set(entries('nisbas').map((cells) => cells[1]));
    expect([...states].filter((code) => !known.has(code))).toEqual([]);
  });

  test('rows of one organization agree on sector, state and English name', () => {
    const first = new Map<string, string>();
    const rest = entries('organizations').map(([, id = '', ...cells]) => [id, cells.slice(0, 3).join('|')] as const);
    for (const [id, said] of rest) if (!first.has(id)) first.set(id, said);
    expect(rest.filter(([id, said]) => first.get(id) !== said)).toEqual([]);
  });
});

describe('size', () => {
  test.each([
    ['titles', 300],
    ['portfolios', 300],
    ['ranks', 190],
    ['honorifics', 200],
    ['title-modifiers', 280],
    ['states', 390],
    ['nisbas', 250],
    ['places', 2300],
    ['place-heads', 170],
    ['organization-heads', 300],
    ['organization-tails', 850],
    ['organizations', 1600],
    ['given-names', 2100],
    ['surnames', 1400],
    ['verbs', 650],
    ['plain-verbs', 425],
    ['light-verbs', 100],
    ['event-nouns', 800],
    ['attribution-cues', 270],
    ['modalities', 280],
    ['anaphors', 280],
    ['name-stops', 350],
    ['common-words', 1800],
    ['people', 380],
    ['number-words', 800],
    ['boilerplate-cues', 240],
  ] as const)('%s has at least %i entries', (name, least) =>
    expect(entries(name).length).toBeGreaterThanOrEqual(least),
  );

  test('every kind of event has its verbs', () => {
    const count = (kind: string) => entries('verbs').filter((cells) => cells[2] === kind).length;
    const least = {
      statement: 150,
      meeting: 40,
      visit: 25,
      agreement: 30,
      support: 40,
      military_action: 80,
      appointment: 40,
      election: 25,
      legislation: 35,
    };
    for (const [kind, number] of Object.entries(least)) expect(count(kind), kind).toBeGreaterThanOrEqual(number);
  });
});

test('every table has entries and the version is a hash', () => {
  for (const [name, table] of Object.entries(loadLexicon())) {
    if (typeof table === 'string') expect(table, name).toMatch(/^[0-9a-f]{16}$/);
    else expect(table.size, name).toBeGreaterThan(0);
  }
});
