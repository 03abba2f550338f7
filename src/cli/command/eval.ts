/// `isnad eval`: graphs against gold. The one rule kept here: it prints figures with what they count, and works out
/// none of them.

import { resolve } from 'node:path';
import { compareReports } from '../../evaluate/compare-reports.ts';
import { describeComparison, describeErrors, describeReport } from '../../evaluate/describe-report.ts';
import { markdownReport } from '../../evaluate/markdown.ts';
import type { Report } from '../../evaluate/report.ts';
import { writeJson } from '../../format/json.ts';
import type { Effects } from '../effects.ts';
import { buildArticles, type GoldSet, readGoldSet, type Scored } from '../gold-set.ts';
import { type Built, GraphFiles, isGraphFile, readBundle } from '../graph-folder.ts';
import { beginFolder } from '../replace-folder.ts';

export interface EvalOptions {
  /// The graph to score; without it gold articles are read anew, and a gold file is held against `graph-data`.
  readonly graph?: string;
  /// An earlier graph of the same articles.
  readonly against?: string;
  /// A folder for the graph that was built of gold articles.
  readonly keep?: string;
  readonly errors?: boolean;
  readonly aside?: boolean;
  readonly trained?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/// What one gold set says of one graph, and of an earlier one.
interface Outcome {
  readonly title: string;
  readonly now: Report;
  readonly before: Report | null;
}

async function keepGraph(folder: string, built: Built, effects: Effects) {
  const draft = await beginFolder(resolve(effects.cwd, folder), isGraphFile, effects);
  try {
    await draft.commit(new GraphFiles(built));
  } finally {
    await draft.discard();
  }
}

async function graphFor({ articles }: GoldSet, options: EvalOptions, effects: Effects): Promise<Scored> {
  if (options.graph !== undefined || !articles) return readBundle(options.graph ?? 'graph-data', effects);
  const built = await buildArticles(articles, effects);
  if (options.keep !== undefined) await keepGraph(options.keep, built, effects);
  return built;
}

async function outcomeOf(path: string, options: EvalOptions, effects: Effects): Promise<Outcome> {
  const part = options.aside ? 'aside' : options.trained ? 'trained' : 'all';
  const gold = await readGoldSet(path, part, effects);
  const other = options.against === undefined ? null : await readBundle(options.against, effects);
  const now = gold.score(await graphFor(gold, options, effects));
  return { title: gold.title, now, before: other && gold.score(other) };
}

function describe({ now, before }: Outcome, errors: boolean): readonly string[] {
  const figures = before ? describeComparison(compareReports(before, now)) : describeReport(now);
  return errors ? [...figures, ...describeErrors(now)] : figures;
}

function jsonOf({ title, now, before }: Outcome, errors: boolean): unknown {
  const { items, ...figures } = now;
  const { rows: _, ...changes } = before ? compareReports(before, now) : { rows: [] };
  return {
    title,
    ...figures,
    ...(errors ? { items } : {}),
    ...(before ? { before: before.rows, changes } : {}),
  };
}

/// Scores against each gold set and prints the figures, with `errors` also what is missing or spurious.
export async function evaluate(golds: readonly string[], options: EvalOptions, effects: Effects): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const gold of golds) outcomes.push(await outcomeOf(gold, options, effects));
  const errors = options.errors ?? false;
  if (options.json) {
    effects.stdout.write(writeJson({ golds: outcomes.map((outcome) => jsonOf(outcome, errors)) }, 4));
    return;
  }
  for (const [index, outcome] of outcomes.entries()) {
    if (options.markdown) effects.stdout.write(`${index > 0 ? '\n' : ''}${markdownReport(outcome.title, outcome.now)}`);
    else {
      const title = golds.length > 1 ? [...(index > 0 ? [''] : []), outcome.title] : [];
      effects.stdout.write(`${[...title, ...describe(outcome, errors)].join('\n')}\n`);
    }
  }
}
