/// `isnad explain`: why something is in the graph. The one rule kept here: every answer is a sentence of an
/// article, with the words that count marked in it.

import type { DateValue } from '../../model/date.ts';
import { READING_RULES, TAKING_RULES } from '../../model/date-rule.ts';
import { EVENT_APART_RULES, EVENT_MERGE_RULES } from '../../model/event-rule.ts';
import {
  type ClaimDate,
  type ClaimEvidence,
  type DocumentRecord,
  type EntityAttributes,
  type EventAttributes,
  type EventMerge,
  type EventSeparation,
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

/// The words of a date with what they mean, then how they were read and why they date this claim.
function dateLines({ value, span, reading, taken }: ClaimDate, text: string): readonly string[] {
  const anchor = reading?.anchor ?? null;
  const words = anchor?.span ? ` «${slice(text, anchor.span)}»` : '';
  const from = anchor ? `: ${anchor.days.join(' or ')}${words}` : '';
  const source = taken?.from ? `: «${slice(text, taken.from)}»` : '';
  return [
    `     date: ${slice(text, span)} = ${describeDate(value)}`,
    ...(reading ? [`       read: ${reading.rule} (${READING_RULES[reading.rule]})${from}`] : []),
    ...(taken ? [`       taken over: ${taken.rule} (${TAKING_RULES[taken.rule]})${source}`] : []),
  ];
}

function claimLines(claim: ClaimEvidence, context: Context): readonly string[] {
  const text = context.documents.get(claim.document)?.text ?? '';
  const sources = claim.attribution.map((one) => `${nameOf(one.source, context)} (${one.cue})`);
  return [
    `     trigger: ${slice(text, claim.trigger)}`,
    ...claim.arguments.map((one) => `     ${one.role}: ${slice(text, one)} = ${nameOf(one.entity, context)}`),
    ...(claim.date ? dateLines(claim.date, text) : []),
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

/// A decision on two quotes, and the sentences they stand in.
interface Decision {
  readonly left: NameQuote;
  readonly right: NameQuote;
}

function decisionLines<T extends Decision>(
  heading: string,
  decisions: readonly T[],
  say: (decision: T) => string,
  context: Context,
): readonly string[] {
  if (decisions.length === 0) return [];
  const lines = decisions.flatMap((decision) => [
    `  ${say(decision)}`,
    nameLine(decision.left, context),
    nameLine(decision.right, context),
  ]);
  return [`${heading}: ${decisions.length}`, ...lines];
}

function sayMerge({ rule, strength, left, right }: Merge): string {
  return `${left.quote} = ${right.quote}: ${rule} (${MERGE_RULES[rule].reason}), ${strength.toFixed(2)}`;
}

function sayEventMerge({ rule, left, right, shared }: EventMerge, context: Context): string {
  const both = shared.length > 0 ? `; both name ${shared.map((key) => nameOf(key, context)).join(', ')}` : '';
  return `${left.quote} = ${right.quote}: ${rule} (${EVENT_MERGE_RULES[rule]})${both}`;
}

function sayApart({ left, right }: Decision, other: string, reason: string, context: Context): string {
  return `${left.quote} ≠ ${right.quote} = ${nameOf(other, context)}: ${reason}`;
}

function entityDecisions({ merges = [], apart = [] }: EntityAttributes, context: Context): readonly string[] {
  const sayOther = (one: Separation): string =>
    sayApart(one, one.entity, `${one.rule} (${APART_RULES[one.rule]})`, context);
  return [
    ...decisionLines('Joined', merges, sayMerge, context),
    ...decisionLines('Kept apart', apart, sayOther, context),
  ];
}

function eventDecisions({ merges = [], apart = [] }: EventAttributes, context: Context): readonly string[] {
  const say = (one: EventMerge): string => sayEventMerge(one, context);
  const sayOther = (one: EventSeparation): string =>
    sayApart(one, one.event, `${one.rule} (${EVENT_APART_RULES[one.rule]})`, context);
  return [...decisionLines('Joined', merges, say, context), ...decisionLines('Kept apart', apart, sayOther, context)];
}

/// Which names were taken for this entity's or which claims for this event's, and which came near and were not.
function decisionsOf({ attributes }: GraphNode, context: Context): readonly string[] {
  return isEvent(attributes) ? eventDecisions(attributes, context) : entityDecisions(attributes, context);
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
    ...decisionsOf(node, context),
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
