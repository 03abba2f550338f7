/// The quality table of the README. The one rule kept here: what stands between the two markers is made by the
/// program, and nothing outside them is touched.

import { FormatError } from '../format/format-error.ts';
import { EVENT_KIND_NAMES } from '../model/ontology.ts';
import { percent } from './describe-report.ts';
import { type Accuracy, isScore, type Score } from './figure.ts';
import { markdownTable, reliabilityTable, rowTitle } from './markdown.ts';
import type { Report } from './report.ts';

export const TABLE_BEGINS = '<!-- quality: made by `npm run quality` -->';
export const TABLE_ENDS = '<!-- /quality -->';

const KINDS = EVENT_KIND_NAMES.filter((kind) => kind !== 'statement').map((kind) => `  ${kind}`);

/// Names of rows in the table, in the report on the seeds and in that on articles.
const ROWS: readonly (readonly [string, string, string])[] = [
  ['names', 'entities', 'names'],
  ...['  person', '  organization', '  state', '  place'].map((kind) => [kind, kind, kind] as const),
  ['events but statements', 'core events', 'core events'],
  ...KINDS.map((kind) => [kind, kind, kind] as const),
  ['who took part in them', 'core events arguments', 'core events arguments'],
  ['statements', 'statements', 'statements'],
  ['statements: who speaks', 'statements speaker accuracy', 'statements speaker accuracy'],
  ['events: dates', 'core events date accuracy', 'core events date accuracy'],
  ['events: whether it happened', 'core events factuality accuracy', 'core events factuality accuracy'],
];

function one(row: Score | Accuracy | undefined): string {
  if (!row) return '';
  return percent(isScore(row) ? row.f1 : row.value);
}

function three(row: Score | Accuracy | undefined): readonly string[] {
  return row && isScore(row) ? [percent(row.precision), percent(row.recall), one(row)] : ['', '', one(row)];
}

export interface QualityReports {
  readonly seeds: Report;
  /// On the articles that nothing was learned from.
  readonly aside: Report;
}

/// The table: the seeds beside the articles kept aside, and how sure the claims of the latter are.
export function qualityTable({ seeds, aside }: QualityReports): string {
  const head = ['in per cent', 'seeds, F1', 'aside, precision', 'aside, recall', 'aside, F1'];
  const rows = ROWS.map(([name, onSeeds, onArticles]) => {
    return [rowTitle(name), one(seeds.rows[onSeeds]), ...three(aside.rows[onArticles])];
  });
  const { reliability } = aside;
  const claims = reliability ? `\nClaims by their stated confidence, aside:\n\n${reliabilityTable(reliability)}` : '';
  return `${markdownTable([head, ...rows])}${claims}`;
}

/// A text with what is between the markers replaced; throws a `FormatError` where it has no markers.
export function replaceTable(text: string, table: string): string {
  const from = text.indexOf(TABLE_BEGINS);
  const to = text.indexOf(TABLE_ENDS, from);
  if (from < 0 || to < 0) throw new FormatError('', `the lines ${TABLE_BEGINS} and ${TABLE_ENDS} are missing`);
  return `${text.slice(0, from + TABLE_BEGINS.length)}\n\n${table}\n${text.slice(to)}`;
}
