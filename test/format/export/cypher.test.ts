/// Cypher, checked by the parser of Neo4j's own editor; the values of its parameters are read by a reader of Cypher's literals.

import { createRequire } from 'node:module';
import type * as languageSupport from '@neo4j-cypher/language-support';
import { describe, expect, test } from 'vitest';
import type { GraphBundle } from '../../../src/model/graph.ts';
import { called, EMPTY, EVIDENCE, HOSTILE, SAMPLE, writtenText } from './sample-bundle.ts';

// What the package gives to `import` misses a file; what it gives to `require` is whole.
const { lintCypherQuery }: typeof languageSupport = createRequire(import.meta.url)('@neo4j-cypher/language-support');

type Row = Readonly<Record<string, unknown>>;

interface Step {
  readonly statement: string;
  readonly rows: readonly Row[];
}

const TOKEN = /\s*(?:('(?:[^'\\]|\\.)*')|([[\]{},:])|([A-Za-z_]\w*)|(-?\d+(?:\.\d+)?(?:e-?\d+)?))/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unquote(token: string): string {
  return token
    .slice(1, -1)
    .replace(/\\(?:u([\dA-F]{4})|(.))/g, (_, code?: string, sign = '') =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[sign] ?? sign),
    );
}

/// Reads a literal of Cypher: maps, lists, texts, numbers, truth and null, and nothing else.
function readLiteral(text: string): unknown {
  let at = 0;
  const next = (): string => {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`no literal: ${text.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    return found[0].trim();
  };
  const until = (close: string, step: (token: string) => void): void => {
    for (let token = next(); token !== close; token = next()) if (token !== ',') step(token);
  };
  const value = (token: string): unknown => {
    if (token.startsWith("'")) return unquote(token);
    if (token === '[') {
      const list: unknown[] = [];
      until(']', (one) => list.push(value(one)));
      return list;
    }
    if (token !== '{') return JSON.parse(token);
    const map: Record<string, unknown> = {};
    until('}', (key) => {
      expect(next()).toBe(':');
      map[key] = value(next());
    });
    return map;
  };
  const read = value(next());
  expect(text.slice(at).trim()).toBe('');
  return read;
}

/// The statements as cypher-shell takes them: a line that sets a parameter, and what ends in a semicolon.
async function stepsOf(bundle: GraphBundle = SAMPLE): Promise<readonly Step[]> {
  const steps: Step[] = [];
  let rows: readonly Row[] = [];
  let statement = '';
  for (const line of (await writtenText('cypher', bundle)).split('\n')) {
    const given = /^:param rows => (.*)$/.exec(line);
    if (given) rows = readLiteral(given[1] ?? '') as readonly Row[];
    else statement += `${line}\n`;
    if (!statement.trimEnd().endsWith(';')) continue;
    steps.push({ statement, rows });
    statement = '';
  }
  expect(statement.trim()).toBe('');
  return steps;
}

async function rowsOf(pattern: RegExp, bundle?: GraphBundle): Promise<readonly Row[]> {
  return (await stepsOf(bundle)).flatMap(({ statement, rows }) => (pattern.test(statement) ? rows : []));
}

const NODES = /^MERGE \(n:Isnad/m;
const EDGES = /^MERGE \(a\)-\[r:[A-Z_]+ \{id: row\.id\}\]->\(b\)/m;

function lint(query: string): readonly string[] {
  const problems = lintCypherQuery(query, { parameters: { rows: [] } }, true);
  return problems.map(({ message }) => `${message}: ${query.slice(0, 120)}`);
}

describe('statements of Cypher', () => {
  test('merge every node, edge, article and piece of evidence by its id', async () => {
    expect((await rowsOf(NODES)).map(({ id }) => id).sort()).toEqual(SAMPLE.graph.nodes.map(({ key }) => key).sort());
    expect((await rowsOf(EDGES)).map(({ id }) => id).sort()).toEqual(SAMPLE.graph.edges.map(({ key }) => key).sort());
    expect(await rowsOf(/^MERGE \(d:Document/m)).toHaveLength(SAMPLE.documents.length);
    const evidence = await rowsOf(/^MERGE \(e:Evidence/m);
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(EVIDENCE.length);
    expect(evidence.map(({ properties }) => (properties as Row).quote)).toEqual(EVIDENCE.map(({ quote }) => quote));
    const supporting = await rowsOf(/SUPPORTED_BY/);
    const named = (await rowsOf(EDGES)).flatMap(({ properties }) => (properties as Row).evidence);
    expect(supporting.length + named.length).toBe(EVIDENCE.length);
  });

  test('are valid in the eyes of the parser of Neo4j, with every variable known', async () => {
    for (const { statement } of await stepsOf()) expect(lint(statement)).toEqual([]);
    expect(lint('UNWIND $rows AS row MERGE (n {id: row.id}) SET m += row')).not.toEqual([]);
  });

  test('change nothing when run again: all they do is merge and set', async () => {
    for (const { statement } of await stepsOf()) {
      expect(statement).not.toMatch(/\b(DELETE|REMOVE|DETACH|DROP|LOAD|CALL)\b/);
      if (/\bCREATE\b/.test(statement)) expect(statement).toMatch(/^CREATE CONSTRAINT \w+ IF NOT EXISTS /);
    }
  });

  test('never hold a backslash before a u that is not our own escape', async () => {
    const text = await writtenText('cypher', called('\\u0027}]) \\\\u0027 u'));
    expect(text).toContain(String.raw`'\\\u00750027}]) \\\\\u00750027 u'`);
    expect(text.match(/\\u(?!0075)/g)).toBeNull();
  });

  test('come without rows where there is nothing', async () => {
    expect((await stepsOf(EMPTY)).map(({ statement }) => statement.slice(0, 17))).toEqual(
      Array(3).fill('CREATE CONSTRAINT'),
    );
  });

  test.each(Object.entries(HOSTILE))('carry labels of %s as values alone', async (_, label) => {
    const kept = label.replace('\uD800', '\uFFFD');
    const nodes = await rowsOf(NODES, called(label));
    expect(nodes.map(({ properties }) => (properties as Row).label)).toEqual(SAMPLE.graph.nodes.map(() => kept));
    const plain = (await stepsOf()).map(({ statement }) => statement);
    expect((await stepsOf(called(label))).map(({ statement }) => statement)).toEqual(plain);
    const given = (await writtenText('cypher', called(label))).split('\n').filter((line) => line.startsWith(':param'));
    for (const line of given.filter((one) => one.includes('label: '))) expect(lint(`${line};`)).toEqual([]);
    expect(given.join('')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });
});
