/// The sample graph with more to weigh: claims of several confidences, names that were taken for one and names kept
/// apart. The one rule kept here: only what is said here differs from the sample.

import type { ClaimEvidence, EntityAttributes, GraphBundle, GraphNode, NameQuote } from '../../src/model/graph.ts';
import { isEvent } from '../../src/model/graph.ts';
import { sampleBundle } from './fixture.ts';

/// Confidences that claims are given in turn.
const CONFIDENCES = [0.95, 0.58, 0.85, 0.72, 0.4] as const;

function graded(node: GraphNode, from: number): GraphNode {
  const { attributes } = node;
  if (!isEvent(attributes)) return node;
  const evidence = attributes.evidence.map(
    (claim, n): ClaimEvidence => ({
      ...claim,
      rule: 'finite-verb',
      extractor: 'weights',
      confidence: CONFIDENCES[(from + n) % CONFIDENCES.length] ?? 1,
    }),
  );
  return { ...node, attributes: { ...attributes, evidence } };
}

function nameIn(bundle: GraphBundle, document: number, quote: string): NameQuote {
  const { id, text } = bundle.documents[document] ?? { id: '', text: '' };
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in ${id}`);
  return { document: id, start, end: start + quote.length, quote };
}

/// Why two spellings of Akar's name are one, and why he is not the chief of staff.
function judged(bundle: GraphBundle, node: GraphNode): GraphNode {
  if (node.key !== 'person:akar') return node;
  const attributes = node.attributes as EntityAttributes;
  return {
    ...node,
    attributes: {
      ...attributes,
      merges: [
        {
          rule: 'name-spelling',
          strength: 0.85,
          left: nameIn(bundle, 0, 'خلوصي آكار'),
          right: nameIn(bundle, 1, 'خلوصي أكار'),
        },
        {
          rule: 'surname-alone',
          strength: 0.5,
          left: nameIn(bundle, 1, 'خلوصي أكار'),
          right: nameIn(bundle, 4, 'أكار'),
        },
      ],
      apart: [
        {
          rule: 'different-names',
          entity: 'person:guler',
          left: nameIn(bundle, 1, 'خلوصي أكار'),
          right: nameIn(bundle, 1, 'يشار غولار'),
        },
      ],
    },
  };
}

export function weighedBundle(): GraphBundle {
  const bundle = sampleBundle();
  const nodes = bundle.graph.nodes.map((node, n) => judged(bundle, graded(node, n)));
  return { ...bundle, graph: { ...bundle.graph, nodes } };
}
