/// `npm run bench:explorer`: how fast the explorer opens and answers, beside other libraries that draw the same graph. The
/// one rule kept here: all are measured in one run of one browser, the main thread by the time of the processor.

import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import type { GraphBundle } from '../../model/graph.ts';
import { generateGraph } from './generated-graph.ts';
import { createMeasuredPage, type MeasuredPage } from './measured-page.ts';
import { serveSite } from './site.ts';
import { SUBJECTS, type Subject } from './subject.ts';

const { values: options } = parseArgs({
  options: {
    nodes: { type: 'string', default: '5000' },
    edges: { type: 'string', default: '15000' },
    /// Only Isnad, without the pages beside it.
    alone: { type: 'boolean', default: false },
    browser: { type: 'string', default: process.env.CHROMIUM ?? '/usr/bin/chromium' },
  },
});
const FLAGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
/// Nodes that are pointed at.
const POINTED = 8;

interface Row {
  readonly name: string;
  readonly figures: readonly number[];
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function printHeads(heads: readonly string[]): void {
  print('', `${''.padEnd(18)}${heads.map((head) => head.padStart(18)).join('')}`);
}

function printRow({ name, figures }: Row): void {
  print(name.padEnd(18) + figures.map((figure) => figure.toFixed(1).padStart(18)).join(''));
}

/// Nodes from all over the graph.
function someNodes({ graph }: GraphBundle): readonly string[] {
  const step = Math.max(1, Math.floor(graph.nodes.length / POINTED));
  return graph.nodes.filter((_, n) => n % step === 0).map(({ key }) => key);
}

async function pointAtAll({ page, work }: MeasuredPage, subject: Subject, nodes: readonly string[]): Promise<number> {
  let sum = 0;
  for (const key of nodes) {
    const at = await subject.positionOf(page, key);
    if (at) sum += await work(() => page.mouse.move(at.x, at.y));
  }
  return sum / nodes.length;
}

/// Opens a page twice, once for its time and once for its longest task, and points and filters in it.
async function measureSubject(browser: Browser, subject: Subject, bundle: GraphBundle): Promise<Row> {
  const site = await serveSite(subject.folder, bundle);
  const open = async (page: Page): Promise<void> => {
    await page.goto(site.address + subject.path);
    await subject.drawn(page);
  };
  const traced = await createMeasuredPage(browser);
  const longest = await traced.longestTask(() => open(traced.page));
  await traced.close();
  const measured = await createMeasuredPage(browser);
  const start = performance.now();
  const opening = await measured.work(() => open(measured.page));
  const wall = performance.now() - start;
  // What runs once the picture stands is measured apart.
  await measured.page.waitForTimeout(4000);
  const hover = await pointAtAll(measured, subject, someNodes(bundle));
  const filter = await measured.work(() => subject.toggle(measured.page));
  await measured.close();
  site.close();
  return { name: subject.name, figures: [wall, opening, longest, hover, filter] };
}

/// What only the explorer does: select, narrow the days, search, and compute beside it all.
async function measureExplorer(browser: Browser, bundle: GraphBundle): Promise<readonly Row[]> {
  const site = await serveSite('dist/explorer', bundle);
  const measured = await createMeasuredPage(browser);
  const { page, work, longestTask } = measured;
  await page.goto(site.address);
  await SUBJECTS[0]?.drawn(page);
  await page.waitForTimeout(4000);
  const [node = ''] = someNodes(bundle).slice(3);
  const select = await work(async () => {
    const at = await SUBJECTS[0]?.positionOf(page, node);
    if (at) await page.mouse.click(at.x, at.y);
  });
  const brush = await work(() => page.evaluate(() => location.assign('#v=1&days=2020-01-01..2020-12-31')));
  await page.evaluate(() => location.assign('#v=1'));
  await page.keyboard.press('/');
  const key = await work(() => page.keyboard.type('م'));
  const more = await work(() => page.keyboard.type('ح'));
  await page.keyboard.press('Escape');
  const measuring = await longestTask(async () => {
    await page.evaluate(() => location.assign('#v=1&color=community&size=pagerank&hide=place'));
    await page.waitForTimeout(6000);
  });
  const arranging = await longestTask(async () => {
    await page.evaluate(() => location.assign('#v=1&layout=force'));
    await page.waitForTimeout(8000);
  });
  await measured.close();
  site.close();
  return [
    { name: 'selecting', figures: [select] },
    { name: 'narrowing days', figures: [brush] },
    { name: 'search, 1st key', figures: [key] },
    { name: 'search, 2nd key', figures: [more] },
    { name: 'longest: measures', figures: [measuring] },
    { name: 'longest: layout', figures: [arranging] },
  ];
}

const bundle = generateGraph({ nodes: Number(options.nodes), edges: Number(options.edges) }, loadLexicon());
const browser = await chromium.launch({ executablePath: options.browser, args: FLAGS });
print(`${bundle.graph.nodes.length} nodes, ${bundle.graph.edges.length} edges, ${bundle.documents.length} articles`);
printHeads(['opening, wall ms', 'opening, ms', 'longest task, ms', 'pointing, ms', 'filter, ms']);
for (const subject of options.alone ? SUBJECTS.slice(0, 1) : SUBJECTS) {
  printRow(await measureSubject(browser, subject, bundle));
}
printHeads(['ms']);
for (const row of await measureExplorer(browser, bundle)) printRow(row);
await browser.close();
