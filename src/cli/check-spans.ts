/// Checks a built graph against its articles. The one rule kept here: every span that a graph shows is cut out of
/// its article again; what differs is named, never counted away.

import type {
  ClaimDate,
  ClaimEvidence,
  DocumentRecord,
  Evidence,
  GraphBundle,
  GraphEdge,
  GraphNode,
  MarkedEvidence,
  NameQuote,
  NodeAttributes,
} from '../model/graph.ts';
import { contains, type Span, slice } from '../model/span.ts';

export interface SpanCheck {
  /// Spans that were found to be right.
  readonly spans: number;
  /// The first that is not, or null.
  readonly failure: string | null;
}

interface Checker {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly nodes: ReadonlySet<string>;
  spans: number;
}

/// Thrown by the first span that differs, caught by `checkSpans` alone.
class SpanMismatch extends Error {}

function within(span: Span, outer: Span): boolean {
  return span.start <= span.end && contains(outer, span);
}

function requireSpan(checker: Checker, place: string, what: string, span: Span, outer: Span): void {
  if (!within(span, outer)) {
    throw new SpanMismatch(`${place}: ${what} ${span.start}-${span.end} is not within ${outer.start}-${outer.end}`);
  }
  checker.spans += 1;
}

function requireQuote(checker: Checker, place: string, evidence: Evidence | NameQuote): DocumentRecord {
  const document = checker.documents.get(evidence.document);
  if (!document) throw new SpanMismatch(`${place}: there is no document "${evidence.document}"`);
  const text = slice(document.text, evidence);
  if (text !== evidence.quote) {
    const where = `${evidence.document}:${evidence.start}-${evidence.end}`;
    throw new SpanMismatch(`${place}: the quote "${evidence.quote}" is not at ${where}; there stands "${text}"`);
  }
  checker.spans += 1;
  return document;
}

function requireNode(checker: Checker, place: string, key: string): void {
  if (!checker.nodes.has(key)) throw new SpanMismatch(`${place}: there is no node "${key}"`);
}

function requireClaim(checker: Checker, place: string, claim: ClaimEvidence): void {
  const document = requireQuote(checker, place, claim);
  const whole = { start: 0, end: document.text.length };
  requireSpan(checker, place, 'the trigger', claim.trigger, claim);
  for (const argument of claim.arguments) {
    requireSpan(checker, place, `the ${argument.role}`, argument, whole);
    requireNode(checker, place, argument.entity);
  }
  for (const attribution of claim.attribution) requireSpan(checker, place, 'the attribution', attribution, whole);
  if (claim.date) requireDate(checker, place, claim.date, whole);
}

function requireDate(checker: Checker, place: string, { span, reading, taken }: ClaimDate, whole: Span): void {
  requireSpan(checker, place, 'the date', span, whole);
  if (reading?.anchor?.span) requireSpan(checker, place, 'the day counted from', reading.anchor.span, whole);
  if (taken?.from) requireSpan(checker, place, 'what the date is taken from', taken.from, whole);
}

function requireEvidence(checker: Checker, place: string, evidence: ClaimEvidence | MarkedEvidence): void {
  if ('trigger' in evidence) {
    requireClaim(checker, place, evidence);
    return;
  }
  requireQuote(checker, place, evidence);
  for (const mark of evidence.marks) requireSpan(checker, place, 'the mark', mark, evidence);
}

function requireDecisions(checker: Checker, place: string, attributes: NodeAttributes): void {
  for (const { left, right } of [...(attributes.merges ?? []), ...(attributes.apart ?? [])])
    for (const name of [left, right]) requireQuote(checker, place, name);
}

function requireElement(checker: Checker, { key, attributes }: GraphNode | GraphEdge): void {
  if (attributes.evidence.length === 0) throw new SpanMismatch(`${key}: it has no evidence`);
  for (const evidence of attributes.evidence) requireEvidence(checker, key, evidence);
}

function requireDocument(checker: Checker, document: DocumentRecord): void {
  const whole = { start: 0, end: document.text.length };
  for (const sentence of document.sentences) requireSpan(checker, document.id, 'the sentence', sentence, whole);
  for (const span of document.boilerplate) requireSpan(checker, document.id, 'the boilerplate', span, whole);
  for (const mention of [...document.mentions, ...document.references]) {
    requireSpan(checker, document.id, 'the mention', mention, whole);
    requireNode(checker, document.id, mention.entity);
  }
}

/// Cuts out every span of a graph and of its documents again, until the first that differs.
export function checkSpans({ graph, documents }: GraphBundle): SpanCheck {
  const checker: Checker = {
    documents: new Map(documents.map((document) => [document.id, document])),
    nodes: new Set(graph.nodes.map((node) => node.key)),
    spans: 0,
  };
  try {
    for (const document of documents) requireDocument(checker, document);
    for (const element of [...graph.nodes, ...graph.edges]) requireElement(checker, element);
    for (const { key, attributes } of graph.nodes) requireDecisions(checker, key, attributes);
    return { spans: checker.spans, failure: null };
  } catch (error) {
    if (!(error instanceof SpanMismatch)) throw error;
    return { spans: checker.spans, failure: error.message };
  }
}
