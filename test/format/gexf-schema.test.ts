/// GEXF against the schema of GEXF 1.3, by xmllint where it is installed.

import { describe, expect, test } from 'vitest';
import { writeGexf } from '../../src/format/gexf-writer.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { called, HOSTILE } from './export/sample-bundle.ts';
import { EMPTY_GRAPH, SAMPLE_GRAPH } from './sample.ts';
import { HAS_XMLLINT, validate } from './xmllint.ts';

/// Fails with what xmllint says; the schema declares what is drawn in the namespace of GEXF itself.
function validateGexf(graph: GraphFile): void {
  validate(writeGexf(graph).replace(/<(\/?)viz:/g, '<$1'), 'gexf-1.3/gexf.xsd');
}

describe.skipIf(!HAS_XMLLINT)('a GEXF file is valid by the schema of GEXF 1.3', () => {
  test('with a graph, and with an empty one', () => {
    validateGexf(SAMPLE_GRAPH);
    validateGexf(EMPTY_GRAPH);
  });

  test.each(Object.entries(HOSTILE))('with labels of %s', (_, label) => {
    validateGexf(called(label).graph);
  });

  test('and would not be with a size below nothing', () => {
    const [node] = SAMPLE_GRAPH.nodes;
    const wrong = { ...SAMPLE_GRAPH, nodes: [{ ...node, attributes: { ...node?.attributes, size: -1 } } as never] };
    expect(() => validateGexf({ ...wrong, edges: [] })).toThrow(/size/);
  });
});
