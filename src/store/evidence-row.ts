/// Evidence as a row. The one rule kept here: the quote is not kept; it is cut out of the article whenever it is read, so
/// that it cannot be another than what stands there.

import type { ClaimEvidence, Evidence, MarkedEvidence } from '../model/graph.ts';
import type { Field } from './copy-rows.ts';
import { StoreError } from './database.ts';

export type OwnEvidence = MarkedEvidence | ClaimEvidence;

export interface EvidenceRow {
  readonly owner: string;
  readonly of_edge: boolean;
  readonly position: number;
  readonly document: string;
  readonly starts: number;
  readonly ends: number;
  readonly record: string;
}

/// The columns from `document` on.
export function evidenceFields(evidence: OwnEvidence): readonly Field[] {
  const { document, start, end, quote: _, ...record } = evidence;
  return [document, start, end, JSON.stringify(record)];
}

/// Evidence with its quote, from its row and the texts of the articles.
export function evidenceOf(row: EvidenceRow, texts: ReadonlyMap<string, string>): OwnEvidence {
  const { document, starts: start, ends: end } = row;
  const text = texts.get(document);
  if (text === undefined || end > text.length)
    throw new StoreError(`${row.owner}: its sentence ${document}:${start}-${end} is not in the store: load it again`);
  const place: Evidence = { document, start, end, quote: text.slice(start, end), ...JSON.parse(row.record) };
  return place as OwnEvidence;
}
