/// `graph.json` and its neighbours: what is refused, and how well the message says why.

import { describe, expect, test } from 'vitest';
import { readDocumentsJson, writeDocumentsJson } from '../../src/format/documents-json.ts';
import { graphJsonPieces, readGraphJson, writeGraphJson } from '../../src/format/graph-json.ts';
import { writeJsonLine } from '../../src/format/json.ts';
import { readManifestJson } from '../../src/format/manifest-json.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from './sample.ts';

type Change = (graph: ReturnType<typeof copy>) => void;

// biome-ignore lint/suspicious/noExplicitAny: a test breaks what the types promise
function copy(): any {
  return structuredClone(SAMPLE_GRAPH);
}

/// The message that a changed sample is refused with.
function refusal(change: Change): string {
  const graph = copy();
  change(graph);
  try {
    readGraphJson(JSON.stringify(graph));
  } catch (error) {
    return (error as Error).message;
  }
  return 'not refused';
}

describe('graph.json is refused', () => {
  test.each<[string, Change]>([
    [
      'nodes[3].attributes.kind: expected one of meeting, visit',
      (g) => {
        g.nodes[3].attributes.kind = 'planet';
      },
    ],
    [
      'nodes[0].attributes.evidence: is empty: each needs a sentence',
      (g) => {
        g.nodes[0].attributes.evidence = [];
      },
    ],
    [
      'nodes[5].attributes.x: expected a number, found "1"',
      (g) => {
        g.nodes[5].attributes.x = '1';
      },
    ],
    [
      'nodes[0].attributes.evidence[1].trigger.start: expected a whole number',
      (g) => {
        g.nodes[0].attributes.evidence[1].trigger.start = -1;
      },
    ],
    [
      'nodes[0].attributes.evidence[0]: the quote has 90 units, its span 0-91 has 91',
      (g) => {
        g.nodes[0].attributes.evidence[0].end = 91;
      },
    ],
    [
      'nodes[5].key: "person:noor" is there twice',
      (g) => {
        g.nodes[5].key = 'person:noor';
      },
    ],
    [
      'nodes[5].attributes.merges[0].rule: expected one of reference,',
      (g) => {
        g.nodes[5].attributes.merges[0].rule = 'guess';
      },
    ],
    [
      'nodes[5].attributes.merges[0]: the quote has 11 units, its span 0-5 has 5',
      (g) => {
        Object.assign(g.nodes[5].attributes.merges[0].right, { start: 0, end: 5 });
      },
    ],
    [
      'nodes[5].attributes.apart[0].entity: there is no node "person:x"',
      (g) => {
        g.nodes[5].attributes.apart[0].entity = 'person:x';
      },
    ],
    [
      'edges[1].target: there is no node "state:XX"',
      (g) => {
        g.edges[1].target = 'state:XX';
      },
    ],
    [
      'edges[3].attributes.role: expected one of participant, host',
      (g) => {
        g.edges[3].attributes.role = 'friend';
      },
    ],
    [
      'the graph has schema 2, this version reads 1: use a newer version of Isnad',
      (g) => {
        g.attributes.schema = 2;
      },
    ],
    [
      'the graph has no schema, this version reads 1: build it again',
      (g) => {
        delete g.attributes;
      },
    ],
    [
      'this is not a graph: it has no list of nodes',
      (g) => {
        delete g.nodes;
      },
    ],
  ])('with "%s…"', (message, change) => {
    expect(refusal(change)).toContain(message);
  });

  test('with line and column where it is not JSON', () => {
    const lines = writeGraphJson(SAMPLE_GRAPH).split('\n');
    lines[10] = lines[10]?.replace(':', ';') ?? '';
    expect(() => readGraphJson(lines.join('\n'))).toThrow(/^line 11, column \d+: not valid JSON/);
  });

  test('as empty when it is', () => {
    expect(() => readGraphJson(' \n')).toThrow('the file is empty: build it again');
  });
});

describe('graph.json', () => {
  test('may begin with a byte order mark', () => {
    expect(readGraphJson(`\uFEFF${writeGraphJson(SAMPLE_GRAPH)}`)).toEqual(SAMPLE_GRAPH);
  });

  test('has a line for each node and edge, led by its key', () => {
    const lines = writeGraphJson(SAMPLE_GRAPH).split('\n');
    const led = lines.filter((line) => line.startsWith('    {"key":'));
    expect(led).toHaveLength(SAMPLE_GRAPH.nodes.length + SAMPLE_GRAPH.edges.length);
  });

  test('is written in pieces of a line at most', () => {
    const pieces = [...graphJsonPieces(SAMPLE_GRAPH)];
    expect(pieces.join('')).toBe(writeGraphJson(SAMPLE_GRAPH));
    for (const piece of pieces) expect(piece.trim().split('\n').length).toBeLessThan(3);
    expect(pieces.length).toBeGreaterThan(SAMPLE_GRAPH.nodes.length + SAMPLE_GRAPH.edges.length);
  });

  test('does not take one set of fields for another, whatever they are called', () => {
    const odd = [
      { 'a\nb': 1, c: 2 },
      { a: 3, b: 4, c: 5 },
      { c: 6, 'a\nb': 7 },
      { a: 8, b: undefined, c: 9 },
    ];
    for (const value of [...odd, ...odd.toReversed()]) expect(JSON.parse(writeJsonLine(value))).toEqual(value);
  });

  test('lets fields through that a later version may add', () => {
    const graph = copy();
    graph.nodes[0].attributes.weather = 'fine';
    expect(readGraphJson(JSON.stringify(graph))).toEqual(graph);
  });

  test('has no place for a number that JSON cannot write', () => {
    const graph = copy();
    graph.nodes[0].attributes.x = Number.NaN;
    expect(() => writeGraphJson(graph)).toThrow('JSON has no number NaN');
  });
});

describe('documents.json', () => {
  test('gives back the documents it wrote', () => {
    expect(readDocumentsJson(writeDocumentsJson(SAMPLE_DOCUMENTS))).toEqual(SAMPLE_DOCUMENTS);
  });

  test('is refused where a span is not in its text', () => {
    const changed = structuredClone(SAMPLE_DOCUMENTS) as unknown as [unknown, { sentences: [{ end: number }] }];
    changed[1].sentences[0].end = 999;
    const text = JSON.stringify(changed);
    expect(() => readDocumentsJson(text)).toThrow('[1].sentences[0]: 0-999 is not in a text of 44 units');
  });
});

describe('manifest.json', () => {
  test('of another version is refused before anything else about it is looked at', () => {
    expect(() => readManifestJson('{"schema": 7, "counts": "many"}')).toThrow('schema 7, this version reads 1');
  });

  test('that lacks a part is refused with its name', () => {
    const text = '{"schema": 1, "generator": {"name": "isnad"}}';
    expect(() => readManifestJson(text)).toThrow('generator.version: expected a text, found nothing');
  });
});
