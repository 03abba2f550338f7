/// Reports as Markdown tables. The one rule kept here: a table is aligned in its source too, so that a diff of it
/// can be read.

import { percent } from './describe-report.ts';
import { type Accuracy, isScore, type Score } from './figure.ts';
import type { Reliability } from './reliability.ts';
import type { Report } from './report.ts';

/// A table with its first row as the head; all columns but the first are aligned to the right.
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => {
      const text = row[column] ?? '';
      return column === 0 ? text.padEnd(width) : text.padStart(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head = [], ...body] = rows;
  return `${[head, rule, ...body].map(line).join('\n')}\n`;
}

/// Rows of a kind are set in with a dash, since Markdown drops spaces.
export function rowTitle(name: string): string {
  return name.startsWith('  ') ? `– ${name.trim()}` : name;
}

function figureCells(name: string, row: Score | Accuracy): readonly string[] {
  if (!isScore(row)) return [rowTitle(name), '', '', percent(row.value), String(row.of)];
  return [rowTitle(name), percent(row.precision), percent(row.recall), percent(row.f1), String(row.gold)];
}

/// How sure claims are and how many of them are right.
export function reliabilityTable({ bins }: Reliability): string {
  const rows = bins.map(({ from, to, claims, stated, share }) => {
    return [`${from.toFixed(1)} to ${to.toFixed(1)}`, String(claims), percent(stated), percent(share)];
  });
  return markdownTable([['confidence', 'claims', 'stated, mean', 'right'], ...rows]);
}

/// A report under a title.
export function markdownReport(title: string, { rows, reliability }: Report): string {
  const head = ['in per cent', 'precision', 'recall', 'F1 or accuracy', 'in gold'];
  const figures = Object.entries(rows).map(([name, row]) => figureCells(name, row));
  const parts = [`## ${title}\n`, markdownTable([head, ...figures])];
  if (reliability) {
    const { claims, error } = reliability;
    parts.push(`Confidence of ${claims} claims, off by ${percent(error)} points on average:\n`);
    parts.push(reliabilityTable(reliability));
  }
  return parts.join('\n');
}
