/// What every format must do. The one rule kept here: a new format is tested by adding one line to
/// `conformance.test.ts`.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifestOf } from '../../src/format/bundle-json.ts';
import type { Format } from '../../src/format/format.ts';
import { FormatError } from '../../src/format/format-error.ts';
import { DATE_BASES, type DateBasis } from '../../src/model/date.ts';
import { type GraphFile, type GraphNode, isEvent } from '../../src/model/graph.ts';
import { EMPTY_GRAPH, SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from './sample.ts';

/// The same value with the fields of every object set in the opposite order.
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, inner]) => [name, reversed(inner)])) as T;
}

function renamed(label: string): GraphFile {
  const [first, ...rest] = SAMPLE_GRAPH.nodes as readonly [GraphNode, ...GraphNode[]];
  const node = { ...first, attributes: { ...first.attributes, label, labels: { ar: label, en: label } } } as GraphNode;
  return { ...SAMPLE_GRAPH, nodes: [node, ...rest] };
}

/// The sample with every event dated on a basis.
function datedBy(basis: DateBasis): GraphFile {
  const date = { start: '2020-07-01', end: '2020-07-05', precision: 'week', basis } as const;
  const nodes = SAMPLE_GRAPH.nodes.map((node) =>
    isEvent(node.attributes) ? { ...node, attributes: { ...node.attributes, date } } : node,
  );
  return { ...SAMPLE_GRAPH, nodes };
}

/// Text that any format can carry: no controls, no halves of surrogate pairs, none of the two non-characters.
const text = fc
  .string({ unit: 'binary' })
  .map((value) =>
    [...value].filter((unit) => /[\t\n\r\u0020-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(unit)).join(''),
  );

const MANIFEST = manifestOf(SAMPLE_GRAPH, SAMPLE_DOCUMENTS, {
  generator: { name: 'isnad', version: '0.1.0' },
  lexicon: '',
  documents: {},
  diagnostics: [],
});

/// A form feed and the name of a file stand before its text where a format is several files.
const FILE = /\f(.+)\n/;

/// A format as a writer and reader of one text.
function ofOneText({ write, read, files: [first = '', ...others] }: Format) {
  return {
    write: (graph: GraphFile): string => {
      const texts = write({ graph, documents: SAMPLE_DOCUMENTS, manifest: MANIFEST });
      return [...texts].map(([file, text]) => (others.length ? `\f${file}\n${text}` : text)).join('');
    },
    read: (text: string): GraphFile => {
      const [, ...parts] = text.split(FILE);
      const texts = parts.flatMap((part, n) => (n % 2 ? [] : [[part, parts[n + 1] ?? ''] as const]));
      return read(new Map(others.length ? texts : [[first, text]]));
    },
  };
}

/// Labels made to break files, and those who open them.
const HOSTILE: Readonly<Record<string, string>> = {
  markup: '</script><script>alert(1)</script><!-- ]]> --> &amp; &#0; <![CDATA[',
  formulas: '=HYPERLINK("http://example.org";"x")',
  'a formula after an apostrophe': "'=1+1",
  'apostrophes alone': "'",
  'a wide formula': '\uFF1D1+1',
  'a negative number': '-5',
  'line ends': 'a\r\nb\rc\nd\t',
  'spaces around it': '  a  ',
  quotes: '"""\'\',;\\',
  'bidi overrides': '\u202Eabc\u202C \u2067x\u2069 \u200F',
  emoji: '👩\u200D👩\u200D👧 🇱🇾',
  'a separator of lines': 'a\u2028b\u2029c\u0085d',
  'a hundred thousand letters': 'م'.repeat(100_000),
  'a name of objects': '__proto__',
  nothing: '',
};

/// Runs the suite for one format.
export function conformance(name: string, several: Format): void {
  const format = ofOneText(several);
  describe(`${name} as a format`, () => {
    test('gives back the graph it wrote: order, size, all attributes', () => {
      expect(format.read(format.write(SAMPLE_GRAPH))).toEqual(SAMPLE_GRAPH);
    });

    test('gives back an empty graph', () => {
      expect(format.read(format.write(EMPTY_GRAPH))).toEqual(EMPTY_GRAPH);
    });

    test('writes the same bytes whatever the order in which fields were set', () => {
      expect(format.write(reversed(SAMPLE_GRAPH))).toBe(format.write(SAMPLE_GRAPH));
    });

    test('writes what it read byte for byte', () => {
      const written = format.write(SAMPLE_GRAPH);
      expect(format.write(format.read(written))).toBe(written);
    });

    test.each(DATE_BASES)('carries a date whose basis is %s', (basis) => {
      const graph = datedBy(basis);
      expect(format.read(format.write(graph))).toEqual(graph);
    });

    test('carries any label', () => {
      fc.assert(
        fc.property(text, (label) => {
          expect(format.read(format.write(renamed(label))).nodes[0]?.attributes.label).toBe(label);
        }),
      );
    });

    test.each(Object.entries(HOSTILE))('carries a label of %s', (_, label) => {
      expect(format.read(format.write(renamed(label))).nodes[0]?.attributes.label).toBe(label);
    });

    test('ends with a newline and holds one node or edge a line', () => {
      const written = format.write(SAMPLE_GRAPH);
      expect(written.endsWith('\n')).toBe(true);
      const [graph = ''] = written.split('\fevidence.csv\n');
      for (const { key } of SAMPLE_GRAPH.edges.slice(0, 1)) {
        expect(
          graph.split('\n').filter((line) => line.includes(key) || line.includes(key.replaceAll('>', '&gt;'))),
        ).toHaveLength(1);
      }
    });

    test('has no clock, machine or folder in it', () => {
      expect(format.write(SAMPLE_GRAPH)).not.toContain(process.cwd());
      expect(format.write(SAMPLE_GRAPH)).not.toMatch(new RegExp(`${new Date().getFullYear()}-\\d\\d-\\d\\d`));
    });

    test('refuses a file that breaks off, and says where', () => {
      const written = format.write(SAMPLE_GRAPH);
      for (const share of [0.2, 0.5, 0.9]) {
        const cut = written.slice(0, Math.floor(written.length * share));
        expect(() => format.read(cut)).toThrow(FormatError);
        expect(() => format.read(cut)).toThrow(/line \d+(, column \d+)?: /);
      }
    });

    test('refuses what is another format altogether', () => {
      for (const foreign of ['', 'name,age\n', '[]', '{"nodes": 1}', '<html></html>']) {
        expect(() => format.read(foreign)).toThrow(FormatError);
      }
    });

    test('refuses an edge whose end does not exist', () => {
      const broken = { ...SAMPLE_GRAPH, nodes: SAMPLE_GRAPH.nodes.filter(({ key }) => key !== 'person:noor') };
      expect(() => format.read(format.write(broken))).toThrow(
        /(edges\[2\]\.source|edges\.csv, line 4: source): there is no node "person:noor"/,
      );
    });
  });
}
