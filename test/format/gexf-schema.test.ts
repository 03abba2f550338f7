/// GEXF against the schema of GEXF 1.3, by xmllint where it is installed.

import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { writeGexf } from '../../src/format/gexf-writer.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { called, HOSTILE } from './export/sample-bundle.ts';
import { EMPTY_GRAPH, SAMPLE_GRAPH } from './sample.ts';

const XMLLINT = spawnSync('xmllint', ['--version']).status === 0;
if (!XMLLINT) console.warn('xmllint is not installed (Debian: libxml2-utils): GEXF is not held to its schema here');

/// Fails with what xmllint says; the schema declares what is drawn in the namespace of GEXF itself.
function validate(graph: GraphFile): void {
  const input = writeGexf(graph).replace(/<(\/?)viz:/g, '<$1');
  const schema = 'test/format/schema/gexf-1.3/gexf.xsd';
  execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], { input, stdio: 'pipe' });
}

describe.skipIf(!XMLLINT)('a GEXF file is valid by the schema of GEXF 1.3', () => {
  test('with a graph, and with an empty one', () => {
    validate(SAMPLE_GRAPH);
    validate(EMPTY_GRAPH);
  });

  test.each(Object.entries(HOSTILE))('with labels of %s', (_, label) => {
    validate(called(label).graph);
  });

  test('and would not be with a size below nothing', () => {
    const [node] = SAMPLE_GRAPH.nodes;
    const wrong = { ...SAMPLE_GRAPH, nodes: [{ ...node, attributes: { ...node?.attributes, size: -1 } } as never] };
    expect(() => validate({ ...wrong, edges: [] })).toThrow(/size/);
  });
});
