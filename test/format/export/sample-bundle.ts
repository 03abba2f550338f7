/// The sample graph with its articles, and graphs made to break files. The one rule kept here: what is counted is counted in the graph,
/// never in the file.

import { manifestOf } from '../../../src/format/bundle-json.ts';
import type { Content } from '../../../src/format/export/export-format.ts';
import { EXPORTS, type ExportName } from '../../../src/format/export/exports.ts';
import type { ClaimEvidence, GraphBundle, GraphFile, GraphNode, MarkedEvidence } from '../../../src/model/graph.ts';
import { EMPTY_GRAPH, SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from '../sample.ts';

const FROM = { generator: { name: 'isnad', version: '0.1.0' }, lexicon: '', documents: {}, diagnostics: [] } as const;

export function bundleOf(graph: GraphFile, documents = SAMPLE_DOCUMENTS): GraphBundle {
  return { graph, documents, manifest: manifestOf(graph, documents, FROM) };
}

export const SAMPLE = bundleOf(SAMPLE_GRAPH);
export const EMPTY = bundleOf(EMPTY_GRAPH, []);

/// Every sentence that is evidence in the sample.
export const EVIDENCE: readonly (ClaimEvidence | MarkedEvidence)[] = [
  ...SAMPLE_GRAPH.nodes.flatMap(({ attributes }) => attributes.evidence as readonly (ClaimEvidence | MarkedEvidence)[]),
  ...SAMPLE_GRAPH.edges.flatMap(({ attributes }) => attributes.evidence),
];

/// Labels made to break files, and those who open them.
export const HOSTILE: Readonly<Record<string, string>> = {
  markup: '</script><script>alert(1)</script><!-- ]]> --> &amp; <img src=x onerror=alert(1)>',
  formulas: '=HYPERLINK("http://example.org";"x")',
  'quotes and escapes': `"""'' \\ \\' \\" \\u0027 \\n \${x} $x {{y}} %00 \``,
  'line ends': 'a\r\nb\rc\nd\te\u2028f\u2029g\u0085h',
  'a statement of Cypher': "'}]) DETACH DELETE n; MATCH (n) //",
  'a command of LaTeX': '\\input{/etc/passwd} {\\bf $x_1^2$} 50% #1 ~ & \\',
  Markdown: '# a *b* _c_ [d](javascript:alert(1)) ![e](http://example.org) | f | `g` <h>',
  'end of a Turtle string': '""" . <urn:x> <urn:y> "z"@ar . ',
  'controls and halves': 'a\u0000b\u0008c\u001Fd\uD800e\uFFFEf\u241Fg',
  'bidi overrides and emoji': '\u202Eabc\u202C \u2067x\u2069 👩\u200D👩\u200D👧 🇱🇾',
};

/// The sample with every node and every edge's title called so.
export function called(label: string): GraphBundle {
  const nodes = SAMPLE_GRAPH.nodes.map(
    (node) => ({ ...node, attributes: { ...node.attributes, label, labels: { ar: label, en: label } } }) as GraphNode,
  );
  const edges = SAMPLE_GRAPH.edges.map((edge) =>
    edge.attributes.kind === 'role' ? edge : { ...edge, attributes: { ...edge.attributes, title: label } },
  );
  const documents = SAMPLE_DOCUMENTS.map((document) => ({ ...document, title: label, outlet: label }));
  return bundleOf({ ...SAMPLE_GRAPH, nodes, edges }, documents);
}

function asText(content: Content): string {
  if (typeof content === 'string') return content;
  return content instanceof Uint8Array ? Buffer.from(content).toString('latin1') : [...content].join('');
}

/// What a format writes, as text by its files' names.
export async function written(
  name: ExportName,
  bundle: GraphBundle = SAMPLE,
  request: { readonly of?: readonly string[]; readonly out?: string } = {},
): Promise<ReadonlyMap<string, string>> {
  const contents = await EXPORTS[name].write(bundle, { of: request.of ?? null, out: request.out ?? '' });
  return new Map([...contents].map(([file, content]) => [file, asText(content)]));
}

/// The text of a format that is one file.
export async function writtenText(...args: Parameters<typeof written>): Promise<string> {
  const [text = ''] = (await written(...args)).values();
  return text;
}
