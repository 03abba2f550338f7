/// Pairs of reports as data, one a line. The one rule kept here: whether a pair tells one event is for the resolver to
/// say, on documents in which both are told.

import { readFileSync } from 'node:fs';
import { build, events } from '../7-graph/look.ts';
import { article } from '../notation.ts';

/// Two reports, each a sentence in the notation of `test/extract/notation.ts` and its claim.
export interface ReportPair {
  readonly where: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /// Why the two are one, or are not.
  readonly reason: string;
}

/// When the two documents were published.
const PUBLISHED: Readonly<Record<string, readonly [string?, string?]>> = {
  near: ['2024-07-01', '2024-07-02'],
  far: ['2024-07-01', '2024-11-20'],
};

function lines(report: string): readonly string[] {
  const [sentence = '', claim = ''] = report.split(' > ');
  return [sentence, `> ${claim}`];
}

/// The pairs of `pairs/<name>.tsv`.
export function reportPairs(name: 'one' | 'apart'): readonly ReportPair[] {
  const text = readFileSync(new URL(`pairs/${name}.tsv`, import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return rows.map((row) => {
    const [where = '', left = '', right = '', reason = ''] = row.split('\t');
    return { where, left: lines(left), right: lines(right), reason };
  });
}

/// What a pair is about, as a line of a report.
export function pairText({ where, left, right, reason }: ReportPair): string {
  return `${where}: ${left[1]} / ${right[1]} (${reason})`;
}

/// Whether the resolver takes the reports of a pair for one event.
export function areOne({ where, left, right }: ReportPair): boolean {
  if (where === 'doc') return events(build(article('a', [...left, ...right]))).length === 1;
  const [first, second] = PUBLISHED[where] ?? [];
  const document = (id: string, report: readonly string[], published?: string) =>
    article(id, report, published ? { outlet: `صحيفة ${id}`, published } : {});
  return events(build(document('a', left, first), document('b', right, second))).length === 1;
}
