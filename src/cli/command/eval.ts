/// `isnad eval`: a graph against gold. The one rule kept here: figures are printed with what they count.

import { annotationOfGold, annotationOfGraph } from '../../evaluate/annotation.ts';
import { readGold } from '../../evaluate/gold.ts';
import { type Accuracy, type Misses, type Score, score } from '../../evaluate/score.ts';
import type { Effects } from '../effects.ts';
import { readGraph, readParsed } from '../graph-folder.ts';

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}

/// A row of figures as one line.
export function describeRow(name: string, row: Score | Accuracy): string {
  const title = name.padEnd(34);
  if ('value' in row) return `${title} ${percent(row.value)}  (of ${row.of})`;
  const counts = `(${row.matched} of ${row.found} found, ${row.gold} in gold)`;
  return `${title} P ${percent(row.precision)}  R ${percent(row.recall)}  F1 ${percent(row.f1)}   ${counts}`;
}

function printMisses(what: string, { missing, spurious }: Misses, effects: Effects): void {
  for (const [side, names] of Object.entries({ missing, spurious })) {
    effects.stdout.write(`\n${side} ${what}: ${names.length}\n`);
    for (const name of names) effects.stdout.write(`  ${name}\n`);
  }
}

/// Scores a graph against a gold file and prints the figures, with `errors` also what is missing or spurious.
export async function evaluate(goldPath: string, graph: string, errors: boolean, effects: Effects): Promise<void> {
  const gold = await readParsed(goldPath, readGold, effects);
  const report = score(annotationOfGold(gold), annotationOfGraph(await readGraph(graph, effects)));
  for (const [name, row] of Object.entries(report.rows)) effects.stdout.write(`${describeRow(name, row)}\n`);
  if (!errors) return;
  printMisses('entities', report.entities, effects);
  printMisses('events', report.events, effects);
}
