/// GraphML as other programs see it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGraphJson } from '../../src/format/graph-json.ts';
import { readGraphml } from '../../src/format/graphml-reader.ts';
import { writeGraphml } from '../../src/format/graphml-writer.ts';
import { readTags } from '../../src/format/xml.ts';
import { SAMPLE_GRAPH } from './sample.ts';

const WRITTEN = writeGraphml(SAMPLE_GRAPH);

/// Elements of GraphML that we write, the element each stands in, and the attributes it may have.
const SCHEMA: Readonly<Record<string, { readonly parents: string; readonly attributes: string }>> = {
  graphml: { parents: '', attributes: 'xmlns xmlns:xsi xsi:schemaLocation' },
  desc: { parents: 'graphml key graph node edge', attributes: '' },
  key: { parents: 'graphml', attributes: 'id for attr.name attr.type' },
  graph: { parents: 'graphml node', attributes: 'id edgedefault' },
  node: { parents: 'graph', attributes: 'id' },
  edge: { parents: 'graph', attributes: 'id source target directed' },
  data: { parents: 'graphml graph node edge', attributes: 'id key' },
};

describe('a GraphML file', () => {
  test('declares each key once, with its owner and one of GraphML’s types', () => {
    const keys = [...readTags(WRITTEN)].filter(({ name, kind }) => name === 'key' && kind === 'open');
    const ids = keys.map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of keys) {
      expect(['node', 'edge']).toContain(attributes.for);
      expect(['boolean', 'int', 'double', 'string']).toContain(attributes['attr.type']);
    }
  });

  test('uses no key that it does not declare, on no other owner', () => {
    const declared = new Set([...WRITTEN.matchAll(/<key id="([\w.]+)"/g)].map(([, id]) => id));
    let owner = '';
    for (const { name, kind, attributes } of readTags(WRITTEN)) {
      if (kind === 'open' && (name === 'node' || name === 'edge')) owner = name;
      if (kind !== 'open' || name !== 'data') continue;
      expect(declared).toContain(attributes.key);
      expect(attributes.key?.startsWith(`${owner}.`)).toBe(true);
    }
  });

  test('has only elements and attributes of GraphML, each where it belongs', () => {
    const open: string[] = [];
    for (const { kind, name, attributes } of readTags(WRITTEN)) {
      if (kind === 'close') {
        open.pop();
        continue;
      }
      const rule = SCHEMA[name];
      expect(rule?.parents.split(' '), `<${name}>`).toContain(open.at(-1) ?? '');
      expect(rule?.attributes.split(' '), `<${name}>`).toEqual(expect.arrayContaining(Object.keys(attributes)));
      open.push(name);
    }
    expect(open).toEqual([]);
  });

  test('calls keys, nodes and edges of what was built by tokens of XML, as its schema asks', () => {
    const built = writeGraphml(readGraphJson(readFileSync('graph-data/graph.json', 'utf8')));
    const ids = [...readTags(built)].flatMap(({ attributes: { id, source, target } }) => [id, source, target]);
    const wrong = ids.filter((id) => id !== undefined && !/^[\p{L}\p{Nd}._:-]+$/u.test(id));
    expect(ids.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  test('carries places, sizes and colours for programs that draw', () => {
    expect(WRITTEN).toContain('<data key="node.color">#5f8df3</data>');
    expect(WRITTEN).toContain('<data key="node.x">0.125</data>');
  });

  test('is read with comments, CDATA and line breaks between its elements', () => {
    const loose = WRITTEN.replaceAll('<data', '<!-- <node> --><data').replace(
      '<data key="node.label">حدث</data>',
      '<data key="node.label"><![CDATA[حدث]]></data>\r\n',
    );
    expect(readGraphml(loose)).toEqual(SAMPLE_GRAPH);
  });

  test("says of somebody else's that it carries no evidence", () => {
    const foreign = '<graphml><graph edgedefault="directed"><node id="a"/></graph></graphml>';
    expect(() => readGraphml(foreign)).toThrow('this GraphML carries no evidence: only files that Isnad wrote can be');
  });

  test('names the place of a list that cannot be read', () => {
    const broken = WRITTEN.replace('<data key="node.aliases">[', '<data key="node.aliases">');
    expect(() => readGraphml(broken)).toThrow(/^line \d+, column \d+: <data> has a list that cannot be read/);
  });
});
