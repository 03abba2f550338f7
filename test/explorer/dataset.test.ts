/// The data as the page uses them: indexed, filtered, told as testimonies. The one rule kept here: the sample graph
/// is a real one, so that what is tested is what people see.

import { describe, expect, test } from 'vitest';
import { citationOf } from '../../src/explorer/data/citation.ts';
import { connectionsOf } from '../../src/explorer/data/connection.ts';
import { byConnections, countKinds, indexBundle } from '../../src/explorer/data/dataset.ts';
import { shownPart } from '../../src/explorer/data/shown-part.ts';
import { pageAt, webAddress } from '../../src/explorer/data/source.ts';
import {
  byReport,
  countOutlets,
  testimoniesOfEdge,
  testimoniesOfNode,
  testimonyOfClaim,
} from '../../src/explorer/data/testimony.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import { foundSentences, layOut } from '../../src/explorer/reader/article.ts';
import { enterNeighbourhood } from '../../src/explorer/state/ego.ts';
import { INITIAL_VIEW, NOTHING_HIDDEN } from '../../src/explorer/state/view.ts';
import { readDocumentsJson } from '../../src/format/documents-json.ts';
import { readGraphJson } from '../../src/format/graph-json.ts';
import { readManifestJson } from '../../src/format/manifest-json.ts';
import type { ClaimEvidence, GraphNode } from '../../src/model/graph.ts';
import { generatedBundle, sampleBundle } from './fixture.ts';

const BUNDLE = sampleBundle();
const DATASET = indexBundle(BUNDLE);

function node(key: string): GraphNode {
  const found = DATASET.nodes.get(key);
  if (!found) throw new Error(`No node ${key}`);
  return found;
}

describe('the sample bundle', () => {
  test('passes the readers that the page uses', () => {
    expect(readGraphJson(JSON.stringify(BUNDLE.graph)).nodes).toHaveLength(BUNDLE.graph.nodes.length);
    expect(readDocumentsJson(JSON.stringify(BUNDLE.documents))).toHaveLength(5);
    expect(readManifestJson(JSON.stringify(BUNDLE.manifest)).counts.documents).toBe(5);
  });
  test('has at least one node of every kind of entity and several kinds of event', () => {
    const kinds = countKinds(DATASET);
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(['person', 'organization', 'state', 'place', 'meeting', 'visit', 'agreement']),
    );
  });
});

describe('evidence', () => {
  test('no item of the sample lacks it', () => {
    expect(DATASET.unproven).toBe(0);
  });
  test('a quote that is not in its document is counted', () => {
    const [first, ...rest] = BUNDLE.graph.nodes as readonly [GraphNode, ...GraphNode[]];
    const bad = {
      ...first,
      attributes: { ...first.attributes, evidence: [{ ...first.attributes.evidence[0], quote: 'x' }] },
    } as GraphNode;
    expect(indexBundle({ ...BUNDLE, graph: { ...BUNDLE.graph, nodes: [bad, ...rest] } }).unproven).toBe(1);
  });
  test('every mark of every sentence lies within it', () => {
    for (const { key } of BUNDLE.graph.nodes) {
      for (const { evidence, marks } of testimoniesOfNode(node(key))) {
        for (const mark of marks) expect(mark.start >= evidence.start && mark.end <= evidence.end, key).toBe(true);
      }
    }
  });
  test('an edge shows the whole claim behind it: trigger, all arguments, date', () => {
    const edge = DATASET.edges.get('person:akar>host>event:ankara');
    const [first] = edge ? testimoniesOfEdge(DATASET, edge) : [];
    expect(first?.marks.map((mark) => mark.kind).sort()).toEqual([
      'argument',
      'argument',
      'argument',
      'date',
      'trigger',
    ]);
  });
  test('a tie between entities shows what states it and both names', () => {
    const edge = DATASET.edges.get('office:akar:turkey');
    const [first] = edge ? testimoniesOfEdge(DATASET, edge) : [];
    expect(first?.marks.find((mark) => mark.kind === 'trigger')).toBeDefined();
    expect(first?.claim).toBeUndefined();
  });
  test('reports come by date of publication, those without a date last', () => {
    const claims = node('event:tripoliVisit').attributes.evidence as readonly ClaimEvidence[];
    const reports = [...byReport(DATASET, claims).keys()];
    expect(reports.map((id) => id.slice(0, 3))).toEqual(['004', '001', '003']);
    expect(countOutlets(DATASET, reports)).toBe(2);
  });
  test('a citation names outlet, title, date and the place in the file', () => {
    const { evidence } = testimoniesOfNode(node('event:council'))[0] ?? {};
    const cited = evidence ? citationOf(evidence, DATASET.documents.get(evidence.document)) : '';
    expect(cited).toContain('المغرب اليوم');
    expect(cited).toContain('2020-12-27');
    expect(cited).toContain(`004_54f7620fadf3aeaa.txt, ${evidence?.start}\u2013${evidence?.end}`);
  });

  test('cites author, page and address where they are known, and no address that leads elsewhere', () => {
    const [document] = DATASET.bundle.documents;
    const evidence = DATASET.bundle.graph.nodes[0]?.attributes.evidence[0];
    if (!document || !evidence) throw new Error('The sample has no article.');
    const pages = [
      { label: 'ii', start: 0 },
      { label: '7', start: evidence.start },
    ];
    const known = { ...document, author: 'هناء', url: 'https://news.example/1', pages };
    expect(citationOf(evidence, known)).toMatch(/— هناء, .*, p\. 7, https:\/\/news\.example\/1, /);
    expect(pageAt(known, Math.max(0, evidence.start - 1))).toBe(evidence.start > 0 ? 'ii' : '7');
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://'])
      expect(webAddress({ ...known, url }), url).toBeNull();
  });
});

describe('visibility', () => {
  test('everything is shown when nothing is hidden', () => {
    const { nodes, edges } = visibleGraph(DATASET, INITIAL_VIEW);
    expect([nodes.size, edges.size]).toEqual([DATASET.nodes.size, DATASET.edges.size]);
  });
  test('hiding a kind hides its edges too', () => {
    const { nodes, edges } = visibleGraph(DATASET, {
      ...INITIAL_VIEW,
      hidden: { ...NOTHING_HIDDEN, kinds: ['visit'] },
    });
    expect(nodes.has('event:tripoliVisit')).toBe(false);
    expect([...edges].some((key) => key.includes('tripoliVisit'))).toBe(false);
  });
  test('hiding a factuality hides the events told so', () => {
    const { nodes } = visibleGraph(DATASET, {
      ...INITIAL_VIEW,
      hidden: { ...NOTHING_HIDDEN, factualities: ['demanded'] },
    });
    expect(nodes.has('event:expel')).toBe(false);
    expect(nodes.has('event:council')).toBe(true);
  });
  test('a neighbourhood of one step is the node and what it touches', () => {
    const { nodes } = visibleGraph(DATASET, enterNeighbourhood('event:training')(INITIAL_VIEW));
    expect([...nodes].sort()).toEqual(['event:training', 'place:isparta', 'state:turkey']);
  });
  test('a wider neighbourhood holds the narrower ones', () => {
    const at = (depth: 1 | 2 | 3) =>
      visibleGraph(DATASET, enterNeighbourhood('person:akar', depth)(INITIAL_VIEW)).nodes;
    expect([...at(1)].every((key) => at(2).has(key))).toBe(true);
    expect([...at(2)].every((key) => at(3).has(key))).toBe(true);
    expect(at(3).size).toBeGreaterThan(at(1).size);
  });
  test('what is saved of a filtered view is what is shown', () => {
    const visible = visibleGraph(DATASET, enterNeighbourhood('event:training')(INITIAL_VIEW));
    const part = shownPart(DATASET, visible);
    expect(part.nodes).toHaveLength(3);
    expect(part.edges).toHaveLength(2);
  });
});

describe('connections', () => {
  test('are grouped by role in the order of the ontology', () => {
    expect([...connectionsOf(DATASET, 'person:akar').keys()].slice(0, 3)).toEqual(['office', 'participant', 'host']);
  });
  test('the best connected come first', () => {
    expect(byConnections(DATASET, ['place:isparta', 'person:akar'])).toEqual(['person:akar', 'place:isparta']);
  });
});

describe('articles', () => {
  test('each line of an article stands in one block, in order', () => {
    for (const document of BUNDLE.documents) {
      const blocks = layOut(document, foundSentences(DATASET, document.id)).flatMap((passage) => passage.blocks);
      const lines = document.text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
      expect(blocks.map((block) => document.text.slice(block.start, block.end))).toEqual(lines);
    }
  });
  test('page furniture is set apart from the article', () => {
    const document = BUNDLE.documents[1];
    const passages = document ? layOut(document, []) : [];
    const furniture = passages.filter((passage) => passage.boilerplate);
    expect(furniture).toHaveLength(1);
    expect(document?.text.slice(furniture[0]?.blocks[0]?.start)).toMatch(/^مقالات ذات صلة/);
  });
  test('a sentence over several lines stands beside each of them, and beside no other', () => {
    const [document] = BUNDLE.documents;
    if (!document) throw new Error('The sample has no document');
    const text = 'aa\nbb\ncc\ndd';
    const found = [
      { start: 0, end: 7, found: [] },
      { start: 6, end: 8, found: [] },
    ];
    const [passage] = layOut({ ...document, text, boilerplate: [] }, found);
    expect(passage?.blocks.map(({ sentences }) => sentences)).toEqual([[found[0]], [found[0]], found, []]);
  });
  test('the sentences found in an article lead to their events', () => {
    const found = foundSentences(DATASET, '000_9eae835267ad6b56.txt');
    expect(found.flatMap((sentence) => sentence.found.map((thing) => thing.key))).toContain('event:ankara');
  });
});

test('a generated graph has the size that was asked for', () => {
  expect(generatedBundle(500).graph.nodes).toHaveLength(500);
});

test('a date taken over from another sentence is told with the claim but marked in neither', () => {
  const [told] = testimoniesOfNode(node('event:council')).flatMap(({ claim }) => claim ?? []);
  if (!told) throw new Error('The sample has no claim of the council');
  const elsewhere = { start: told.end + 1, end: told.end + 5 };
  const value = { start: '2020-07-03', end: null, precision: 'day', basis: 'context' } as const;
  const { marks, claim } = testimonyOfClaim({ ...told, date: { value, span: elsewhere } });
  expect(marks.some((mark) => mark.kind === 'date')).toBe(false);
  expect(claim?.date?.value).toEqual(value);
  const { marks: own } = testimonyOfClaim({ ...told, date: { value, span: told.trigger } });
  expect(own.some((mark) => mark.kind === 'date')).toBe(true);
});
