/// RDF as other programs read it: N3 for Turtle and N-Quads, jsonld for JSON-LD.

import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import type { ExportName } from '../../../src/format/export/exports.ts';
import type { GraphBundle } from '../../../src/model/graph.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from '../sample.ts';
import { called, EMPTY, EVIDENCE, HOSTILE, SAMPLE, writtenText } from './sample-bundle.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
const OWN = 'urn:isnad:vocabulary:';

async function quadsOf(name: ExportName, bundle: GraphBundle = SAMPLE): Promise<readonly Quad[]> {
  const text = await writtenText(name, bundle);
  if (name !== 'jsonld') return new Parser({ format: name === 'turtle' ? 'Turtle' : 'N-Quads' }).parse(text);
  const documentLoader = (url: string) => Promise.reject(new Error(`${url} must not be fetched`));
  const nquads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader });
  return new Parser({ format: 'N-Quads' }).parse(String(nquads));
}

/// Quads as lines in an order that does not depend on the format.
function sorted(quads: readonly Quad[]): readonly string[] {
  return quads
    .map(({ subject, predicate, object, graph }) => JSON.stringify([subject, predicate, object, graph]))
    .sort();
}

function isA(quads: readonly Quad[], type: string): readonly string[] {
  const found = quads.filter(({ predicate, object }) => predicate.value === `${RDF}type` && object.value === type);
  return found.map(({ subject }) => subject.value);
}

function valuesOf(quads: readonly Quad[], subject: string, predicate: string): readonly string[] {
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);
}

describe.each(['turtle', 'nquads', 'jsonld'] as const)('%s', (name) => {
  test('has every node, edge, article and piece of evidence once', async () => {
    const quads = await quadsOf(name);
    const edges = [...isA(quads, `${OWN}Participation`), ...isA(quads, `${OWN}Relation`)];
    expect([...isA(quads, `${OWN}Entity`), ...isA(quads, `${OWN}ReportedEvent`)]).toHaveLength(
      SAMPLE_GRAPH.nodes.length,
    );
    expect(edges).toHaveLength(SAMPLE_GRAPH.edges.length);
    expect(isA(quads, 'https://schema.org/NewsArticle')).toHaveLength(SAMPLE_DOCUMENTS.length);
    expect(isA(quads, `${OA}Annotation`)).toHaveLength(EVIDENCE.length);
  });

  test('holds the same quads as the others, none of them twice', async () => {
    const own = sorted(await quadsOf(name));
    expect(own).toEqual(sorted(await quadsOf('nquads')));
    expect(new Set(own).size).toBe(own.length);
  });

  test('is the same bytes each time, and can be empty', async () => {
    expect(await writtenText(name)).toBe(await writtenText(name));
    expect(isA(await quadsOf(name, EMPTY), `${OA}Annotation`)).toEqual([]);
  });

  test.each(Object.entries(HOSTILE))('carries labels of %s', async (_, label) => {
    const quads = await quadsOf(name, called(label));
    const names = quads.filter(({ predicate }) => predicate.value === 'https://schema.org/name');
    const kept = label.replace('\uD800', '\uFFFD');
    expect(names.map(({ object }) => object.value)).toEqual(SAMPLE_GRAPH.nodes.map(() => kept));
  });
});

describe('a quotation in RDF', () => {
  test('is found by its words, and by its place counted in code points', async () => {
    const quads = await quadsOf('nquads');
    for (const { id, text } of SAMPLE_DOCUMENTS) {
      const points = [...text];
      const targets = quads.filter(
        ({ predicate, object }) =>
          predicate.value === `${OA}hasSource` && object.value === `urn:isnad:document:${encodeURIComponent(id)}`,
      );
      expect(targets.length).toBeGreaterThan(0);
      for (const { subject } of targets) {
        const name = subject.value.replace('#target', '');
        const [exact = ''] = valuesOf(quads, `${name}#quote`, `${OA}exact`);
        const [prefix = ''] = valuesOf(quads, `${name}#quote`, `${OA}prefix`);
        const [suffix = ''] = valuesOf(quads, `${name}#quote`, `${OA}suffix`);
        const [start] = valuesOf(quads, `${name}#position`, `${OA}start`).map(Number);
        const [end] = valuesOf(quads, `${name}#position`, `${OA}end`).map(Number);
        expect(points.slice(start, end).join('')).toBe(exact);
        expect(text).toContain(prefix + exact + suffix);
      }
    }
  });

  test('behind an emoji starts one place earlier than in UTF-16', async () => {
    const quads = await quadsOf('nquads');
    const source = 'وكالة النبأ';
    const text = SAMPLE_DOCUMENTS[1]?.text ?? '';
    const starts = quads
      .filter(({ subject, predicate }) => subject.value.includes('#attribution') && predicate.value === `${OA}start`)
      .map(({ object }) => Number(object.value));
    expect(starts).toEqual(starts.map(() => text.indexOf(source) - 1));
    expect(starts.length).toBeGreaterThan(0);
  });

  test('of a source is attributed to it, and leads to its article', async () => {
    const quads = await quadsOf('nquads');
    const attributed = quads.filter(({ predicate }) => predicate.value === `${PROV}wasAttributedTo`);
    const said = SAMPLE_GRAPH.nodes.flatMap(({ attributes: { evidence } }) =>
      evidence.flatMap((one) => ('attribution' in one ? one.attribution : [])),
    );
    expect(attributed).toHaveLength(said.length);
    const primary = quads.filter(({ predicate }) => predicate.value === `${PROV}hadPrimarySource`);
    expect(primary.length).toBeGreaterThanOrEqual(EVIDENCE.length);
  });
});

describe('an event in RDF', () => {
  test('is a schema:Event only where it is asserted and not disputed', async () => {
    const [first, ...rest] = SAMPLE_GRAPH.nodes;
    const node = { ...first, attributes: { ...first?.attributes, disputed: false } } as never;
    const asserted = await quadsOf('nquads', { ...SAMPLE, graph: { ...SAMPLE_GRAPH, nodes: [node, ...rest] } });
    expect(isA(asserted, 'https://schema.org/Event')).toEqual([`urn:isnad:node:${first?.key}`]);
    expect(isA(await quadsOf('nquads'), 'https://schema.org/Event')).toEqual([]);
  });
});
