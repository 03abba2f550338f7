/// GEXF as other programs see it: what Gephi shows, what graphology reads, what the schema allows.

import Graph from 'graphology';
import gexf from 'graphology-gexf/node';
import { describe, expect, test } from 'vitest';
import { readGexf } from '../../src/format/gexf-reader.ts';
import { writeGexf } from '../../src/format/gexf-writer.ts';
import { readTags } from '../../src/format/xml.ts';
import { APPEARANCE } from '../../src/model/appearance.ts';
import type { GraphFile, GraphNode } from '../../src/model/graph.ts';
import { EMPTY_GRAPH, SAMPLE_GRAPH } from './sample.ts';

const written = writeGexf(SAMPLE_GRAPH);

function lineOf(key: string): string {
  const line = written.split('\n').find((one) => one.includes(`id="${key.replaceAll('>', '&gt;')}"`));
  if (!line) throw new Error(`nothing is written for ${key}`);
  return line;
}

function labelled(label: string): GraphFile {
  const node = SAMPLE_GRAPH.nodes[0] as GraphNode;
  return { ...EMPTY_GRAPH, nodes: [{ ...node, attributes: { ...node.attributes, label } } as GraphNode] };
}

/// Elements of GEXF 1.3, the element each stands in, and the attributes it may have.
const SCHEMA: Readonly<Record<string, { readonly parents: string; readonly attributes: string }>> = {
  gexf: { parents: '', attributes: 'xmlns xmlns:viz xmlns:xsi xsi:schemaLocation version variant' },
  meta: { parents: 'gexf', attributes: 'lastmodifieddate' },
  creator: { parents: 'meta', attributes: '' },
  keywords: { parents: 'meta', attributes: '' },
  description: { parents: 'meta', attributes: '' },
  graph: { parents: 'gexf', attributes: 'defaultedgetype mode timeformat timerepresentation idtype start end' },
  attributes: { parents: 'graph', attributes: 'class mode start end' },
  attribute: { parents: 'attributes', attributes: 'id title type' },
  nodes: { parents: 'graph', attributes: 'count' },
  node: { parents: 'nodes', attributes: 'id label start end pid' },
  edges: { parents: 'graph', attributes: 'count' },
  edge: { parents: 'edges', attributes: 'id source target type weight kind label start end' },
  attvalues: { parents: 'node edge', attributes: '' },
  attvalue: { parents: 'attvalues', attributes: 'for value start end' },
  spells: { parents: 'node edge', attributes: '' },
  spell: { parents: 'spells', attributes: 'start end' },
  'viz:color': { parents: 'node edge', attributes: 'r g b a hex' },
  'viz:position': { parents: 'node', attributes: 'x y z' },
  'viz:size': { parents: 'node', attributes: 'value' },
  'viz:shape': { parents: 'node edge', attributes: 'value' },
};

describe('a GEXF file', () => {
  test('has only elements and attributes of GEXF 1.3, each where it belongs', () => {
    const open: string[] = [];
    for (const { kind, name, attributes } of readTags(written)) {
      if (kind === 'close') {
        open.pop();
        continue;
      }
      const rule = SCHEMA[name];
      expect(rule, `<${name}>`).toBeDefined();
      expect(rule?.parents.split(' '), `<${name}>`).toContain(open.at(-1) ?? '');
      expect(rule?.attributes.split(' '), `<${name}>`).toEqual(expect.arrayContaining(Object.keys(attributes)));
      open.push(name);
    }
    expect(open).toEqual([]);
  });

  test('counts its nodes and edges', () => {
    expect(written).toContain('<nodes count="8">');
    expect(written).toContain('<edges count="5">');
  });

  test('is read by graphology with the same order, size, ends, lists and colours', () => {
    const graph = gexf.parse(Graph, written);
    expect(graph.order).toBe(SAMPLE_GRAPH.nodes.length);
    expect(graph.size).toBe(SAMPLE_GRAPH.edges.length);
    expect(graph.extremities('office')).toEqual(['person:salim', 'state:QA']);
    const noor = graph.getNodeAttributes('person:noor');
    expect(noor.label_en).toBe('Noor "al-Din" & \'sons\' \\ [a, b]');
    expect(noor.aliases).toEqual(['نور <"الدين" & أولاده>']);
    expect(noor.quotes).toEqual(SAMPLE_GRAPH.nodes[4]?.attributes.evidence.map(({ quote }) => quote));
    expect(noor.shape).toBe('disc');
    expect(noor.color).toBe('rgb(95,141,243)');
    expect(APPEARANCE.person.color).toBe('#5f8df3');
  });

  test('gives an event and all its edges the spell of its date', () => {
    const spell = '<spells><spell start="2020-07-05" end="2020-07-05"/></spells>';
    for (const key of ['event:meeting', 'event:meeting>place:doha>place', 'person:salim>event:meeting>host']) {
      expect(lineOf(key)).toContain(spell);
    }
  });

  test('gives no spell to entities and to events without a date', () => {
    expect(lineOf('person:salim')).not.toContain('<spell');
    expect(lineOf('event:undated')).not.toContain('<spell');
  });

  test('leaves the end open of an office that is still held', () => {
    expect(lineOf('office')).toContain('<spells><spell start="2019-01-01"/></spells>');
  });

  test('names parallel edges by their role, so that Gephi keeps them apart', () => {
    expect(lineOf('person:salim>event:meeting>host')).toContain('weight="1" kind="host" label="مضيف"');
  });

  test('never writes a control character: each becomes U+FFFD, so that offsets stay right', () => {
    const file = writeGexf(labelled('a\u0001b\uD800c\uFFFEd\u0000'));
    expect(file).toContain('label="a\uFFFDb\uFFFDc\uFFFDd\uFFFD"');
    expect([...file].every((unit) => unit >= ' ' || unit === '\n')).toBe(true);
  });

  test("says of somebody else's GEXF that it carries no evidence", () => {
    const foreign = '<gexf version="1.3"><graph><nodes><node id="a"/></nodes></graph></gexf>';
    expect(() => readGexf(foreign)).toThrow('this GEXF carries no evidence: only files that Isnad wrote can be read');
  });

  test('names line and column of a tag that is not well-formed', () => {
    const lines = written.split('\n');
    lines[20] = lines[20]?.replace('id=', 'id') ?? '';
    expect(() => readGexf(lines.join('\n'))).toThrow('line 21, column 7: this is not a well-formed tag');
  });

  test('names the place of a list that cannot be read', () => {
    const broken = written.replace('value=\'["{', "value='[{");
    expect(() => readGexf(broken)).toThrow(/^line \d+, column \d+: <attvalue> has a list that cannot be read/);
  });

  test('declares every column it uses, and nothing it does not know', () => {
    const declared = new Set([...written.matchAll(/<attribute id="(\w+)"/g)].map(([, id]) => id));
    const used = new Set([...written.matchAll(/<attvalue for="(\w+)"/g)].map(([, id]) => id));
    expect([...used].filter((id) => !declared.has(id))).toEqual([]);
  });
});
