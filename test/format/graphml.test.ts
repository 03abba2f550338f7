/// GraphML as other programs see it.

import { describe, expect, test } from 'vitest';
import { readGraphml } from '../../src/format/graphml-reader.ts';
import { writeGraphml } from '../../src/format/graphml-writer.ts';
import { readTags } from '../../src/format/xml.ts';
import { SAMPLE_GRAPH } from './sample.ts';

const WRITTEN = writeGraphml(SAMPLE_GRAPH);

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
