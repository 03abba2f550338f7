/// GEXF of a `graph.json` that is being written. The one rule kept here: it is, letter for letter, what `writeGexf` makes of the graph.

import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { GexfWriter } from './gexf-writer.ts';

/// What the line of an element begins with.
const ELEMENT = '    {';

export class GexfOfJson {
  readonly #writer: GexfWriter;
  #list: 'nodes' | 'edges' = 'nodes';
  /// The beginning of a line.
  #rest = '';
  #begun = false;

  /// Of so many nodes and edges.
  constructor(nodes: number, edges: number) {
    this.#writer = new GexfWriter(nodes, edges);
  }

  /// Takes what was written next and gives the GEXF of its whole lines, piece by piece.
  take(text: string): readonly string[] {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    const head = this.#begun ? [] : [this.#writer.begin()];
    this.#begun = true;
    return [...head, ...lines.map((line) => this.#line(line))];
  }

  /// What stands behind all that was taken.
  end(): string {
    return this.#writer.end();
  }

  #line(line: string): string {
    if (line === '  "edges": [') this.#list = 'edges';
    if (!line.startsWith(ELEMENT)) return '';
    const element: unknown = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
    return this.#list === 'nodes' ? this.#writer.node(element as GraphNode) : this.#writer.edge(element as GraphEdge);
  }
}
