/// Small graphs written as lines, for the tests of walking. The one rule kept here: a line is one event with who took
/// part (`e: a b c`), or one tie (`a - b`), so that a graph is read at a glance.

import { type Dataset, indexBundle } from '../../src/explorer/data/dataset.ts';
import type { GraphEdge, GraphNode, MarkedEvidence } from '../../src/model/graph.ts';
import { sampleBundle } from './fixture.ts';

const SAMPLE = sampleBundle();
const PLACE = { x: 0, y: 0, size: 4 };

function evidenceAt(start: number): MarkedEvidence {
  return { document: 'd', start, end: start + 1, quote: 'x', rule: 'test', marks: [{ start, end: start + 1 }] };
}

function entity(key: string): GraphNode {
  const labels = { ar: key, en: key };
  const attributes = {
    kind: 'person',
    label: key,
    labels,
    aliases: [key],
    ...PLACE,
    evidence: [evidenceAt(0)],
  } as const;
  return { key, attributes };
}

function event(key: string, parts: readonly string[], confidence: number, place: number): GraphNode {
  const evidence = {
    ...evidenceAt(place),
    trigger: { start: place, end: place + 1 },
    arguments: parts.map((part) => ({ role: 'participant', entity: part, start: place, end: place + 1 }) as const),
    date: null,
    factuality: 'asserted',
    attribution: [],
    confidence,
    extractor: 'rules',
  } as const;
  const attributes = {
    kind: 'meeting',
    subtype: null,
    label: key,
    labels: { ar: key, en: key },
    date: null,
    factuality: 'asserted',
    disputed: false,
    reports: 1,
    independentReports: 1,
    ...PLACE,
    evidence: [evidence],
  } as const;
  return { key, attributes };
}

function role(event: string, part: string, place: number): GraphEdge {
  const attributes = { kind: 'role', role: 'participant', evidence: [evidenceAt(place)] } as const;
  return { key: `${part}>${event}`, source: part, target: event, attributes };
}

function tie(source: string, target: string): GraphEdge {
  return { key: `${source}-${target}`, source, target, attributes: { kind: 'member_of', evidence: [evidenceAt(0)] } };
}

/// The dataset of some lines; `e 0.4: a b` is an event read with that confidence.
export function graphOf(...lines: readonly string[]): Dataset {
  const [nodes, edges] = [new Map<string, GraphNode>(), [] as GraphEdge[]];
  for (const [at, line] of lines.entries()) {
    const [, source, target] = /^(\w+) - (\w+)$/.exec(line) ?? [];
    const [, key = '', sure = '0.9', parts = ''] = /^(\w+)(?: ([\d.]+))?: (.*)$/.exec(line) ?? [];
    const named = source && target ? [source, target] : parts.split(' ');
    for (const one of named) if (!nodes.has(one)) nodes.set(one, entity(one));
    if (source && target) edges.push(tie(source, target));
    else {
      nodes.set(key, event(key, named, Number(sure), at + 1));
      edges.push(...named.map((one) => role(key, one, at + 1)));
    }
  }
  const graph = { ...SAMPLE.graph, nodes: [...nodes.values()], edges };
  return indexBundle({ ...SAMPLE, graph, documents: [] });
}
