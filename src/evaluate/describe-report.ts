/// Reports as lines of text. The one rule kept here: figures are in per cent, and each says what it counts.

import type { ChangedRow, Comparison } from './compare-reports.ts';
import { type Accuracy, isScore, type Score } from './figure.ts';
import type { Reliability } from './reliability.ts';
import type { Item, Report } from './report.ts';

/// A share in per cent.
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function cell(share: number): string {
  return percent(share).padStart(6);
}

/// `+1.2`, `-0.3`, `=` where nothing changed that can be seen.
function change(before: number, now: number): string {
  const points = (100 * (now - before)).toFixed(1);
  if (/^-?0\.0$/.test(points)) return '=';
  return now > before ? `+${points}` : points;
}

/// A row of figures as one line.
export function describeRow(name: string, row: Score | Accuracy): string {
  const title = name.padEnd(34);
  if (!isScore(row)) return `${title} ${cell(row.value)}  (of ${row.of})`;
  const counts = `(${row.matched} of ${row.found} found, ${row.gold} in gold)`;
  return `${title} P ${cell(row.precision)}  R ${cell(row.recall)}  F1 ${cell(row.f1)}   ${counts}`;
}

/// What claims say of their confidence beside what is right.
export function describeReliability({ bins, claims, error }: Reliability): readonly string[] {
  const title = `${'reliability of claims'.padEnd(34)} off by ${percent(error)} points  (of ${claims})`;
  const lines = bins.map(({ from, to, claims: of, stated, share }) => {
    const name = `  ${from.toFixed(1)} to ${to.toFixed(1)}`.padEnd(34);
    return `${name} stated ${cell(stated)}  right ${cell(share)}   (of ${of})`;
  });
  return [title, ...lines];
}

/// All figures of a report.
export function describeReport({ rows, reliability }: Report): readonly string[] {
  const lines = Object.entries(rows).map(([name, row]) => describeRow(name, row));
  return reliability ? [...lines, ...describeReliability(reliability)] : lines;
}

/// Items under a title with their number; each with its sentence below it.
export function describeItems(title: string, items: readonly Item[]): readonly string[] {
  const lines = items.flatMap(({ name, where }) => (where ? [`  ${name}`, `      ${where}`] : [`  ${name}`]));
  return ['', `${title}: ${items.length}`, ...lines];
}

/// The misses and the spurious items of a report by what they are.
export function describeErrors({ items }: Report): readonly string[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const title = `${item.side} ${item.what}`;
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return [...groups].flatMap(([title, group]) => describeItems(title, group));
}

function describeChange({ name, before, now }: ChangedRow): string {
  const title = name.padEnd(34);
  const beside = (a: number, b: number): string => `${cell(a)} →${cell(b)} ${change(a, b).padEnd(5)}`;
  if (!isScore(before) || !isScore(now)) {
    const [a, b] = [before, now].map((row) => (isScore(row) ? row.f1 : row.value)) as [number, number];
    return `${title} ${beside(a, b)}`.trimEnd();
  }
  const parts = [
    `P ${beside(before.precision, now.precision)}`,
    `R ${beside(before.recall, now.recall)}`,
    `F1 ${beside(before.f1, now.f1)}`,
  ];
  return `${title} ${parts.join('  ')}`.trimEnd();
}

function named(items: readonly Item[]): readonly Item[] {
  return items.map((item) => ({ ...item, name: `${item.what}: ${item.name}` }));
}

/// Two builds side by side, and which items changed.
export function describeComparison({ rows, gained, lost, cleared, added }: Comparison): readonly string[] {
  return [
    ...rows.map(describeChange),
    ...describeItems('gained', named(gained)),
    ...describeItems('lost', named(lost)),
    ...describeItems('no longer spurious', named(cleared)),
    ...describeItems('newly spurious', named(added)),
  ];
}
