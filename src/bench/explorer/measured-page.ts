/// A page whose main thread is measured. The one rule kept here: what counts is the time of the processor that the main
/// thread took, so that what else the machine does counts as little as can be.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'];

export interface MeasuredPage {
  readonly page: Page;
  /// Does something and waits for two frames; gives the milliseconds that the main thread worked. What has a name is
  /// written down, where profiles are wanted.
  work(act: () => Promise<unknown>, name?: string): Promise<number>;
  /// Does something and gives the longest task of the main thread meanwhile, in milliseconds of the processor.
  longestTask(act: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/// Two frames, after which what was asked for is drawn.
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/// The longest task in a trace, on the main thread that ran most scripts.
function longestIn(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const longest = mains.map(({ pid, tid }) =>
    traceEvents
      .filter((event) => event.pid === pid && event.tid === tid && event.name.endsWith('RunTask'))
      .reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0),
  );
  return Math.max(0, ...longest);
}

/// Writes a profile of what is done into a folder.
async function profiled(session: CDPSession, file: string, act: () => Promise<unknown>): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  writeFileSync(file, JSON.stringify(profile));
}

export async function createMeasuredPage(browser: Browser, profiles?: string): Promise<MeasuredPage> {
  if (profiles) mkdirSync(profiles, { recursive: true });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(240_000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    async work(act, name) {
      const all = async (): Promise<void> => {
        await act();
        await twoFrames(page);
      };
      const before = await taskSeconds(session);
      if (profiles && name) await profiled(session, join(profiles, `${name}.cpuprofile`), all);
      else await all();
      return ((await taskSeconds(session)) - before) * 1000;
    },
    async longestTask(act) {
      await browser.startTracing(page, { categories: CATEGORIES });
      await act();
      return longestIn(await browser.stopTracing());
    },
    close: () => context.close(),
  };
}
