/// `npm run bench:explorer`: how fast the explorer opens and answers, beside other libraries that draw the same graph. The
/// one rule kept here: all are measured in one run of one browser, the main thread by the time of the processor.

import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import type { GraphBundle } from '../../model/graph.ts';
import { generateGraph } from './generated-graph.ts';
import { createMeasuredPage, type MeasuredPage, twoFrames } from './measured-page.ts';
import { serveSite } from './site.ts';
import { ISNAD, SUBJECTS, type Subject } from './subject.ts';

const { values: options } = parseArgs({
  options: {
    nodes: { type: 'string', default: '5000' },
    edges: { type: 'string', default: '15000' },
    /// Only Isnad, without the pages beside it.
    alone: { type: 'boolean', default: false },
    /// Only those whose name begins so, as "sigma".
    only: { type: 'string', default: '' },
    /// A folder into which a profile of the processor is written for each thing that is done on the explorer's page.
    profile: { type: 'string' },
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
  print('', `${''.padEnd(18)}${heads.map((head) => head.padStart(17)).join('')}`);
}

function printRow({ name, figures }: Row): void {
  print(name.padEnd(18) + figures.map((figure) => figure.toFixed(1).padStart(17)).join(''));
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

/// Selects nodes that are pointed at already: until two frames are drawn, and until all is drawn that is told of them.
async function selectAll({ page, work }: MeasuredPage, nodes: readonly string[]): Promise<readonly [number, number]> {
  let [shown, whole] = [0, 0];
  for (const key of nodes) {
    const at = await ISNAD.positionOf(page, key);
    if (!at) continue;
    await page.mouse.move(at.x, at.y);
    // Two presses that follow too fast are one double click to the canvas.
    await page.waitForTimeout(500);
    const press = await work(async () => {
      await page.mouse.down();
      await page.mouse.up();
    });
    const rest = await work(() => page.waitForTimeout(500));
    shown += press;
    whole += press + rest;
  }
  return [shown / nodes.length, whole / nodes.length];
}

/// Steps of the wheel, and how far each goes.
const WHEEL_STEPS = 5;
const WHEEL_STEP = -120;

/// What a step of the wheel over the picture takes by the clock.
async function zoom(page: Page): Promise<number> {
  const start = performance.now();
  for (let step = 0; step < WHEEL_STEPS; step += 1) {
    await page.mouse.wheel(0, WHEEL_STEP);
    await twoFrames(page);
  }
  return (performance.now() - start) / WHEEL_STEPS;
}

/// What runs once the picture stands is measured apart: how long to wait for it, in milliseconds.
function restAfter({ graph }: GraphBundle): number {
  return 4000 + graph.nodes.length / 4;
}

/// Opens a page twice, once for its time and once for its longest task, and points and filters in it.
async function measureSubject(browser: Browser, subject: Subject, bundle: GraphBundle): Promise<Row> {
  const site = await serveSite(subject.folder, bundle);
  let picture = 0;
  const open = async (page: Page): Promise<void> => {
    const start = performance.now();
    await page.goto(site.address + subject.path);
    await subject.drawn(page);
    picture = performance.now() - start;
    await subject.furnished(page);
  };
  const traced = await createMeasuredPage(browser);
  const longest = await traced.longestTask(() => open(traced.page));
  await traced.close();
  const measured = await createMeasuredPage(browser);
  const start = performance.now();
  const opening = await measured.work(() => open(measured.page));
  const wall = performance.now() - start;
  await measured.page.waitForTimeout(restAfter(bundle));
  const hover = await pointAtAll(measured, subject, someNodes(bundle));
  const wheel = await zoom(measured.page);
  const filter = await measured.work(() => subject.toggle(measured.page));
  await measured.close();
  site.close();
  return { name: subject.name, figures: [picture, wall, opening, longest, hover, filter, wheel] };
}

/// What only the explorer does: select, narrow the days, search, and compute beside it all.
async function measureExplorer(browser: Browser, bundle: GraphBundle): Promise<readonly Row[]> {
  const site = await serveSite('dist/explorer', bundle);
  const measured = await createMeasuredPage(browser, options.profile);
  const { page, work, longestTask } = measured;
  await page.goto(site.address);
  await ISNAD.drawn(page);
  await page.waitForTimeout(restAfter(bundle));
  const [first = '', ...others] = someNodes(bundle).slice(3);
  const select = await work(async () => {
    const at = await ISNAD.positionOf(page, first);
    if (at) await page.mouse.click(at.x, at.y);
  }, 'select');
  const next = await selectAll(measured, others);
  const brush = await work(() => page.evaluate(() => location.assign('#v=1&days=2020-01-01..2020-12-31')), 'days');
  await page.evaluate(() => location.assign('#v=1'));
  await page.waitForTimeout(1000);
  await page.keyboard.press('/');
  const key = await work(() => page.keyboard.type('م'), 'key-1');
  const more = await work(() => page.keyboard.type('ح'), 'key-2');
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
    { name: 'selecting, first', figures: [select] },
    { name: 'selecting, next', figures: [next[0]] },
    { name: 'with all told', figures: [next[1]] },
    { name: 'narrowing days', figures: [brush] },
    { name: 'search, 1st key', figures: [key] },
    { name: 'search, 2nd key', figures: [more] },
    { name: 'longest: measures', figures: [measuring] },
    { name: 'longest: layout', figures: [arranging] },
  ];
}

const wanted = SUBJECTS.filter(({ name }) => name.startsWith(options.only));
const bundle = generateGraph({ nodes: Number(options.nodes), edges: Number(options.edges) }, loadLexicon());
const browser = await chromium.launch({ executablePath: options.browser, args: FLAGS });
const load = (): string => `load ${loadavg()[0]?.toFixed(1)}`;
print(
  `${bundle.graph.nodes.length} nodes, ${bundle.graph.edges.length} edges, ${bundle.documents.length} articles`,
  load(),
);
printHeads(['picture, wall', 'whole page, wall', 'opening', 'longest task', 'pointing', 'filter', 'zooming, wall']);
for (const subject of options.alone ? wanted.slice(0, 1) : wanted) {
  printRow(await measureSubject(browser, subject, bundle));
}
if (wanted.includes(ISNAD)) {
  printHeads(['ms']);
  for (const row of await measureExplorer(browser, bundle)) printRow(row);
}
print('', load());
await browser.close();
