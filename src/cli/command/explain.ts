/// `isnad explain`: why something is in the graph. The one rule kept here: every answer is a sentence of an
/// article, with the words that count marked in it.

import type { DateValue } from '../../model/date.ts';
import {
  type ClaimEvidence,
  type DocumentRecord,
  type GraphBundle,
  type GraphEdge,
  type GraphNode,
  isEvent,
  type MarkedEvidence,
  type Merge,
  type NameQuote,
  type Separation,
} from '../../model/graph.ts';
import { APART_RULES, MERGE_RULES } from '../../model/merge-rule.ts';
import { LINKS, ROLES } from '../../model/ontology.ts';
import { RULES } from '../../model/rule.ts';
import { slice } from '../../model/span.ts';
import type { Effects } from '../effects.ts';
import { findNodes, notFound } from '../find-node.ts';
import { readBundle } from '../graph-folder.ts';
import { BOLD, BRACKETS, type Marker, markText } from '../mark-text.ts';

interface Context {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly edges: readonly GraphEdge[];
  readonly marker: Marker;
}

function describeDate(date: DateValue | null): string {
  if (!date) return 'no date';
  const range = date.end ? `${date.start} to ${date.end}` : date.start;
  return `${range} (${date.precision}, from the ${date.basis})`;
}

function nameOf(key: string, { nodes }: Context): string {
  const node = nodes.get(key);
  return node ? `${node.attributes.label} <${key}>` : key;
}

function describeDocument(id: string, { documents }: Context): string {
  const { title, outlet, published } = documents.get(id) ?? {};
  return [id, title, outlet, published].filter(Boolean).join(' · ').replace(/\s+/g, ' ');
}

function markedSpans(evidence: ClaimEvidence | MarkedEvidence) {
  if ('marks' in evidence) return evidence.marks;
  const date = evidence.date ? [evidence.date.span] : [];
  return [evidence.trigger, ...evidence.arguments, ...date];
}

function claimLines(claim: ClaimEvidence, context: Context): readonly string[] {
  const text = context.documents.get(claim.document)?.text ?? '';
  const sources = claim.attribution.map((one) => `${nameOf(one.source, context)} (${one.cue})`);
  return [
    `     trigger: ${slice(text, claim.trigger)}`,
    ...claim.arguments.map((one) => `     ${one.role}: ${slice(text, one)} = ${nameOf(one.entity, context)}`),
    ...(claim.date ? [`     date: ${slice(text, claim.date.span)} = ${describeDate(claim.date.value)}`] : []),
    `     attribution: ${sources.length ? sources.join(' ← ') : 'the article itself'}`,
    `     factuality: ${claim.factuality}, confidence ${claim.confidence.toFixed(2)}`,
  ];
}

function describeRule(rule: string): string {
  const reason = RULES[rule];
  return reason ? `${rule} (${reason})` : rule;
}

function evidenceLines(evidence: ClaimEvidence | MarkedEvidence, index: number, context: Context): readonly string[] {
  return [
    `  ${index + 1}. ${describeDocument(evidence.document, context)} [${evidence.start}-${evidence.end}]`,
    `     ${markText(evidence.quote, evidence.start, markedSpans(evidence), context.marker)}`,
    `     rule: ${describeRule(evidence.rule)}`,
    ...('trigger' in evidence ? claimLines(evidence, context) : []),
  ];
}

/// A name in the sentence that it stands in.
function nameLine({ document, start, end, quote }: NameQuote, { documents, marker }: Context): string {
  const record = documents.get(document);
  const sentence = record?.sentences.find((one) => one.start <= start && end <= one.end);
  if (!record || !sentence) return `     ${document}: ${quote}`;
  return `     ${document}: ${markText(slice(record.text, sentence), sentence.start, [{ start, end }], marker)}`;
}

function mergeLines(merges: readonly Merge[], context: Context): readonly string[] {
  if (merges.length === 0) return [];
  const lines = merges.flatMap(({ rule, strength, left, right }) => [
    `  ${left.quote} = ${right.quote}: ${rule} (${MERGE_RULES[rule].reason}), ${strength.toFixed(2)}`,
    nameLine(left, context),
    nameLine(right, context),
  ]);
  return [`Joined: ${merges.length}`, ...lines];
}

function apartLines(apart: readonly Separation[], context: Context): readonly string[] {
  if (apart.length === 0) return [];
  const lines = apart.flatMap(({ rule, entity, left, right }) => [
    `  ${left.quote} ≠ ${right.quote} = ${nameOf(entity, context)}: ${rule} (${APART_RULES[rule]})`,
    nameLine(left, context),
    nameLine(right, context),
  ]);
  return [`Kept apart: ${apart.length}`, ...lines];
}

/// Which names were taken for this entity's, and which came near and were not.
function decisionLines({ attributes }: GraphNode, context: Context): readonly string[] {
  if (isEvent(attributes)) return [];
  return [...mergeLines(attributes.merges ?? [], context), ...apartLines(attributes.apart ?? [], context)];
}

function edgeName({ attributes }: GraphEdge): string {
  if (attributes.kind === 'role') return `${attributes.role} (${ROLES[attributes.role].ar})`;
  return `${attributes.title ?? LINKS[attributes.kind].ar} (${attributes.kind})`;
}

function edgeLine(edge: GraphEdge, node: GraphNode, context: Context): string {
  const other = edge.source === node.key ? edge.target : edge.source;
  return `  ${edgeName(edge)}: ${nameOf(other, context)} <${edge.key}>`;
}

function nodeLines(node: GraphNode, context: Context): readonly string[] {
  const { attributes, key } = node;
  const { label, labels, kind, evidence } = attributes;
  const own = isEvent(attributes)
    ? [`${describeDate(attributes.date)}; ${attributes.factuality}${attributes.disputed ? '; disputed' : ''}`]
    : [`also: ${attributes.aliases.join('، ')}`];
  const edges = context.edges.filter((edge) => edge.source === key || edge.target === key);
  return [
    `${label}${labels.en && labels.en !== label ? ` · ${labels.en}` : ''} (${kind}) <${key}>`,
    ...own,
    `Evidence: ${evidence.length}`,
    ...evidence.flatMap((one, index) => evidenceLines(one, index, context)),
    ...decisionLines(node, context),
    `Edges: ${edges.length}`,
    ...edges.map((edge) => edgeLine(edge, node, context)),
  ];
}

function edgeLines(edge: GraphEdge, context: Context): readonly string[] {
  const { evidence } = edge.attributes;
  return [
    `${nameOf(edge.source, context)} —${edgeName(edge)}→ ${nameOf(edge.target, context)}`,
    `Evidence: ${evidence.length}`,
    ...evidence.flatMap((one, index) => evidenceLines(one, index, context)),
  ];
}

function contextOf({ graph, documents }: GraphBundle, effects: Effects): Context {
  return {
    nodes: new Map(graph.nodes.map((node) => [node.key, node])),
    documents: new Map(documents.map((document) => [document.id, document])),
    edges: graph.edges,
    marker: effects.stdout.isTTY ? BOLD : BRACKETS,
  };
}

/// Prints the evidence for a node or edge, found by id or by name.
export async function explain(name: string, folder: string, effects: Effects): Promise<void> {
  const bundle = await readBundle(folder, effects);
  const context = contextOf(bundle, effects);
  const edge = bundle.graph.edges.find((one) => one.key === name);
  const { exact, partial } = findNodes(bundle.graph, name);
  if (!edge && exact.length === 0) throw notFound(name, folder, partial);
  const answers = edge ? [edgeLines(edge, context)] : exact.map((node) => nodeLines(node, context));
  effects.stdout.write(`${answers.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
