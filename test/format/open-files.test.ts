/// Opening whatever somebody drops: our own files, those of other programs, and those that are none of them.

import { describe, expect, test } from 'vitest';
import { manifestOf } from '../../src/format/bundle-json.ts';
import { writeDocumentsJson } from '../../src/format/documents-json.ts';
import { FORMATS } from '../../src/format/format.ts';
import { FormatError } from '../../src/format/format-error.ts';
import { EMPTY_SLOT, fillPage } from '../../src/format/offline-page.ts';
import { type NamedText, openFiles } from '../../src/format/open-files.ts';
import type { GraphBundle, GraphFile } from '../../src/model/graph.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from './sample.ts';

const BUNDLE: GraphBundle = {
  graph: SAMPLE_GRAPH,
  documents: SAMPLE_DOCUMENTS,
  manifest: manifestOf(SAMPLE_GRAPH, SAMPLE_DOCUMENTS, {
    generator: { name: 'isnad', version: '0.1.0' },
    lexicon: '',
    documents: {},
    diagnostics: [],
  }),
};

function open(...files: readonly (readonly [string, string])[]): GraphFile {
  return openFiles(files.map(([name, text]) => ({ name, text }))).bundle.graph;
}

function refusal(...files: readonly (readonly [string, string])[]): FormatError {
  try {
    open(...files);
  } catch (error) {
    if (error instanceof FormatError) return error;
  }
  throw new Error('Nothing was found to be wrong.');
}

/// Labels, kinds and edges in short: `a:person`, `a>b:link`.
function sketch({ nodes, edges }: GraphFile): readonly string[] {
  return [
    ...nodes.map(({ attributes }) => `${attributes.label}:${attributes.kind}`),
    ...edges.map(({ source, target, attributes }) => {
      const title = attributes.kind === 'role' ? undefined : attributes.title;
      return `${source}>${target}:${title ?? attributes.kind}`;
    }),
  ];
}

describe('a file of ours', () => {
  test.each(Object.entries(FORMATS))('in the format %s opens with all its evidence', (_, { write }) => {
    const files = [...write(BUNDLE)].map(([name, text]): NamedText => ({ name, text }));
    expect(openFiles(files).bundle.graph).toEqual(SAMPLE_GRAPH);
  });

  test('with its articles beside it brings them along', () => {
    const [graph = ''] = FORMATS.json.write(BUNDLE).values();
    const files = [
      { name: 'documents.json', text: writeDocumentsJson(SAMPLE_DOCUMENTS) },
      { name: 'graph.json', text: graph },
    ];
    expect(openFiles(files).bundle.documents).toEqual(SAMPLE_DOCUMENTS);
  });

  test('inside a page that works offline is found there', () => {
    const page = fillPage(`<!doctype html><body>${EMPTY_SLOT}</body>`, BUNDLE, '');
    expect(openFiles([{ name: 'page.html', text: page }]).bundle).toEqual(BUNDLE);
  });

  test('is known by what is in it, whatever it is called', () => {
    const [gexf = ''] = FORMATS.gexf.write(BUNDLE).values();
    expect(open(['download (3).xml', gexf])).toEqual(SAMPLE_GRAPH);
  });
});

describe('a file of another program', () => {
  const GEPHI = `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2" xmlns:viz="http://www.gexf.net/1.2draft/viz">
<meta lastmodifieddate="2021-01-01"><creator>Gephi 0.9</creator></meta>
<graph defaultedgetype="undirected" mode="static">
<attributes class="node"><attribute id="0" title="Type" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="Relation" type="string"/></attributes>
<nodes><node id="a" label="سالم"><attvalues><attvalue for="0" value="Person"/></attvalues>
<viz:size value="30"/><viz:position x="-4.5" y="2"/></node>
<node id="b"><attvalues><attvalue for="0" value="سفينة"/></attvalues><viz:position x="1" y="2"/></node></nodes>
<edges><edge source="a" target="b"><attvalues><attvalue for="0" value="يملك"/></attvalues></edge></edges>
</graph></gexf>`;

  test('from Gephi opens with names, kinds, places, and no evidence made up', () => {
    const { bundle, placed } = openFiles([{ name: 'gephi.gexf', text: GEPHI }]);
    expect(sketch(bundle.graph)).toEqual(['سالم:person', 'b:other', 'a>b:يملك']);
    expect(bundle.graph.nodes[0]?.attributes).toMatchObject({ x: -4.5, y: 2, evidence: [] });
    expect(bundle.graph.nodes[1]?.attributes).toMatchObject({ stated: 'سفينة' });
    expect([placed, bundle.documents]).toEqual([true, []]);
  });

  test('from yEd or Cytoscape opens with the labels it shows', () => {
    const yed = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="d6" for="node" yfiles.type="nodegraphics"/>
<key id="d1" for="edge" attr.name="interaction" attr.type="string"/>
<graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode><y:Geometry x="10" y="20"/>
<y:NodeLabel>Akar &amp; sons</y:NodeLabel></y:ShapeNode></data></node><node id="n1"/>
<edge source="n0" target="n1"><data key="d1">met</data></edge></graph></graphml>`;
    expect(sketch(open(['a.graphml', yed]))).toEqual(['Akar & sons:other', 'n1:other', 'n0>n1:met']);
  });

  test('as two tables opens whichever comes first', () => {
    const nodes = ['people.csv', 'Id;Label;Type\n1;Akar;person\n2;Ankara;city\n'] as const;
    const edges = ['links.csv', 'Source,Target,Label\n1,2,visited\n1,2,visited\n'] as const;
    const expected = ['Akar:person', 'Ankara:place', '1>2:visited', '1>2:visited'];
    expect(sketch(open(nodes, edges))).toEqual(expected);
    expect(sketch(open(edges, nodes))).toEqual(expected);
  });

  test('as one table of edges, with Arabic columns, brings its nodes with it', () => {
    expect(sketch(open(['e.csv', 'المصدر,الهدف,العلاقة\nأكار,النمروش,لقاء\n']))).toEqual([
      'أكار:other',
      'النمروش:other',
      'أكار>النمروش:لقاء',
    ]);
  });

  test('without places says so, and puts no two nodes on one spot', () => {
    const { bundle, placed } = openFiles([{ name: 'e.csv', text: 'source,target\na,b\nb,c\n' }]);
    expect(placed).toBe(false);
    expect(new Set(bundle.graph.nodes.map(({ attributes }) => `${attributes.x} ${attributes.y}`)).size).toBe(3);
  });

  test('with markup, formulas and names of objects for labels keeps them as they are', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const graph = open(['e.csv', `id,label,type\n__proto__,${hostile},constructor\ntoString,'=1+1,__proto__\n`]);
    expect(graph.nodes.map(({ key, attributes }) => [key, attributes.label, attributes.kind])).toEqual([
      ['__proto__', hostile, 'other'],
      ['toString', '=1+1', 'other'],
    ]);
  });

  test('cannot make itself huge by entities of its own', () => {
    const bomb = `<!DOCTYPE gexf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<gexf><graph><nodes><node id="a" label="&b;"/></nodes></graph></gexf>`;
    expect(refusal(['bomb.gexf', bomb]).message).toMatch(/^bomb\.gexf, line 1, column 1: /);
  });

  test('written again and opened again is the same', () => {
    const graph = open(['gephi.gexf', GEPHI]);
    for (const name of ['gexf', 'graphml', 'csv'] as const) {
      const files = [...FORMATS[name].write({ ...BUNDLE, graph, documents: [] })];
      expect(sketch(open(...files))).toEqual(sketch(graph));
    }
  });
});

describe('what cannot be opened', () => {
  const NODES = ['nodes.csv', 'Id,Label\na,A\nb,B\n'] as const;

  test.each([
    [
      [NODES, ['edges.csv', 'Source,Target\na,b\na,x\n']],
      'edges.csv, line 3: the target is "x", and there is no node',
      'unknownEnd',
    ],
    [
      [NODES, ['edges.csv', 'From,Where\na,b\n']],
      'edges.csv, line 1: expected columns "Source" and "Target", found from',
      'columns',
    ],
    [[['nodes.csv', 'Id,Label\na,A\na,B\n']], 'nodes.csv, line 3: the id "a" is there twice', 'doubleId'],
    [[['nodes.csv', 'Id,Label\na\n']], 'nodes.csv, line 2: has 1 cells, the first line names 2 columns', 'columns'],
    [
      [['x.gexf', '<gexf><graph>\n<nodes><node id="a></graph></gexf>']],
      'x.gexf, line 2, column 8: this is not a well-formed tag',
      'malformed',
    ],
    [
      [['x.gexf', '<gexf>\n<node id="a"/>\n <edge source="a" target="q"/></gexf>']],
      'x.gexf, line 3, column 2: the target is "q"',
      'unknownEnd',
    ],
    [
      [['x.graphml', '<graphml><graph>\n<node id="a"/>']],
      'x.graphml, line 2, column 15: the file breaks off: <graph> is',
      'cut',
    ],
    [
      [['graph.json', '{"nodes": [\n{]']],
      'graph.json, line 2, column 2: not valid JSON: expected name or }',
      'malformed',
    ],
    [
      [['graph.json', '{"a": 1}']],
      'graph.json: expected graph.json, documents.json, or a graph with its articles',
      'nothing',
    ],
    [[['documents.json', '[]']], 'documents.json: the graph itself is missing: open graph.json with it', 'missing'],
    [[['photo.jpg', 'ÿØÿà']], 'photo.jpg: expected GEXF, GraphML, CSV or JSON, and this is none of them', 'unknown'],
    [[['empty.csv', '']], 'empty.csv: the file is empty: its first line must name the columns', 'empty'],
    [
      [['page.html', '<!doctype html><p>']],
      'page.html: expected a page that holds a graph, and this one holds none',
      'nothing',
    ],
    [[NODES, ['graph.json', '{"nodes": []}']], 'nodes.csv: these files do not belong together', 'together'],
  ] as const)(
    '%# is refused with the file, the line, what was expected and the kind of fault',
    (files, message, fault) => {
      const error = refusal(...files);
      expect(error.message).toContain(message);
      expect(error.fault).toBe(fault);
    },
  );
});

describe('a page that works offline', () => {
  test('cannot be ended by what is in the graph', () => {
    const [node] = SAMPLE_GRAPH.nodes;
    const label = '</script><script>alert(1)</script><!--<script>$&$`';
    const graph = { ...SAMPLE_GRAPH, nodes: [{ ...node, attributes: { ...node?.attributes, label } }] } as GraphFile;
    const page = fillPage(`<body>${EMPTY_SLOT}<script>1</script></body>`, { ...BUNDLE, graph, documents: [] }, 'a"b<c');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toContain('<!--');
    expect(page).toContain("data-view='a\"b&lt;c'");
  });

  test('is refused where it has no place for a graph', () => {
    expect(() => fillPage('<body></body>', BUNDLE, '')).toThrow('this page has no place for a graph');
  });
});
