/// Layouts. The one rule kept here: what is held is what a person relies on: the same picture from the same graph,
/// nodes that stay where they were put, and a stop that stops.

import { describe, expect, test } from 'vitest';
import { surveyGround } from '../../src/explorer/compute/ground-survey.ts';
import { type Job, type JobWorker, type Report, startJob } from '../../src/explorer/compute/job.ts';
import type { Ground, Places } from '../../src/explorer/compute/layout/ground.ts';
import { LAYOUTS, type Layout, layoutOf, settingsOf } from '../../src/explorer/compute/layouts.ts';
import { doJob } from '../../src/explorer/compute/work.ts';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { wholeGraph } from '../../src/explorer/data/visibility.ts';
import { sampleBundle } from './fixture.ts';

const BUNDLE = sampleBundle();
const OPTIONS = { clock: 'event', centre: null, rightToLeft: false } as const;

function groundOf(bundle = BUNDLE, pins = new Map<string, { x: number; y: number }>(), options = OPTIONS): Ground {
  const dataset = indexBundle(bundle);
  return surveyGround(dataset, wholeGraph(dataset), pins, options);
}

function run(layout: Layout, ground: Ground, isLate = () => false): Places {
  const steps = layout.run(ground, settingsOf(layout, null), isLate);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/// The bundle with its nodes and edges in another order.
function shuffled(): typeof BUNDLE {
  const { graph } = BUNDLE;
  return { ...BUNDLE, graph: { ...graph, nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() } };
}

describe.each(LAYOUTS)('the layout $name', (layout) => {
  test('gives the same places each time', () => {
    expect(run(layout, groundOf())).toEqual(run(layout, groundOf()));
  });
  test('does not depend on the order of the file', () => {
    expect(run(layout, groundOf(shuffled()))).toEqual(run(layout, groundOf()));
  });
  test('gives every node a place', () => {
    const { x, y } = run(layout, groundOf());
    expect([...x, ...y].every(Number.isFinite)).toBe(true);
    expect(x).toHaveLength(BUNDLE.graph.nodes.length);
  });
  test('leaves a node where it was put by hand', () => {
    const ground = groundOf(BUNDLE, new Map([['person:akar', { x: 12, y: -7 }]]));
    const places = run(layout, ground);
    const at = ground.network.keys.indexOf('person:akar');
    expect([places.x[at], places.y[at]]).toEqual([12, -7]);
  });
  test('comes to an end at once when time has run out', () => {
    expect(run(layout, groundOf(), () => true).x).toHaveLength(BUNDLE.graph.nodes.length);
  });
});

describe('what layouts show', () => {
  /// How many pairs of nodes overlap by more than a tenth of their radii.
  function overlaps({ radius, frame, network }: Ground, { x, y }: Places): number {
    const unit = frame.side / Math.max(640, 30 * Math.sqrt(network.keys.length));
    let count = 0;
    for (let a = 0; a < x.length; a += 1) {
      for (let b = a + 1; b < x.length; b += 1) {
        const far = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
        if (far < ((radius[a] ?? 0) + (radius[b] ?? 0)) * unit * 0.9) count += 1;
      }
    }
    return count;
  }

  test('nodes that all stand in one place are pulled apart, without chance', () => {
    const ground = groundOf();
    const heap = { ...ground, x: ground.x.fill(3), y: ground.y.fill(3), frame: { x: 3, y: 3, side: 400 } };
    expect(overlaps(heap, run(layoutOf({ name: 'force', settings: {} }), heap))).toBe(0);
  });
  test('without overlaps none is left', () => {
    const ground = groundOf();
    expect(overlaps(ground, run(layoutOf({ name: 'noverlap', settings: {} }), ground))).toBe(0);
  });
  test('rings have the selected node in the middle and its neighbours nearer than the rest', () => {
    const ground = groundOf(BUNDLE, new Map(), { ...OPTIONS, centre: 'person:akar' } as never);
    const { keys, from, to } = ground.network;
    const centre = keys.indexOf('person:akar');
    const { x, y } = run(layoutOf({ name: 'radial', settings: {} }), ground);
    const far = (node: number): number =>
      Math.hypot((x[node] ?? 0) - (x[centre] ?? 0), (y[node] ?? 0) - (y[centre] ?? 0));
    const near = new Set(
      [...from].flatMap((a, tie) => (a === centre ? [to[tie] ?? 0] : to[tie] === centre ? [a] : [])),
    );
    const others = keys.flatMap((_, node) => (node === centre || near.has(node) ? [] : [node]));
    expect(Math.max(...[...near].map(far))).toBeLessThan(Math.min(...others.map(far)));
  });
  test.each([false, true])('events stand in the order of their days, from right to left: %s', (rightToLeft) => {
    const ground = groundOf(BUNDLE, new Map(), { ...OPTIONS, rightToLeft } as never);
    const { x } = run(layoutOf({ name: 'time', settings: {} }), ground);
    const dated = ground.network.keys.flatMap((_, node) => (Number.isNaN(ground.day[node]) ? [] : [node]));
    const byDay = dated.sort((a, b) => (ground.day[a] ?? 0) - (ground.day[b] ?? 0)).map((node) => x[node] ?? 0);
    const sorted = [...byDay].sort((a, b) => (rightToLeft ? b - a : a - b));
    expect(dated.length).toBeGreaterThan(3);
    expect(byDay).toEqual(sorted);
  });
  test('a link with an unknown layout or a value out of range means the usual', () => {
    expect(layoutOf({ name: 'spiral', settings: {} }).name).toBe('built');
    const force = layoutOf({ name: 'force', settings: {} });
    expect(settingsOf(force, { name: 'force', settings: { spread: 900, clusters: 3 } })).toMatchObject({
      spread: 40,
      clusters: false,
    });
  });
});

describe('a job', () => {
  const JOB: Job = { kind: 'layout', choice: { name: 'force', settings: {} }, ground: groundOf() };

  /// A worker that does nothing until it is told.
  function fakeWorker(): JobWorker & { readonly told: string[] } {
    const told: string[] = [];
    return {
      told,
      onmessage: null,
      onerror: null,
      postMessage: ({ kind }) => told.push(kind),
      terminate: () => told.push('end'),
    };
  }

  function say(worker: JobWorker, report: Report): void {
    worker.onmessage?.({ data: report } as MessageEvent<Report>);
  }

  test('that is stopped ends its worker and is heard no more', () => {
    const worker = fakeWorker();
    const heard: Report[] = [];
    const stop = startJob(
      JOB,
      () => worker,
      (report) => heard.push(report),
    );
    say(worker, { kind: 'progress', share: 0.2 });
    stop();
    say(worker, { kind: 'progress', share: 0.4 });
    expect(heard).toEqual([{ kind: 'progress', share: 0.2 }]);
    expect(worker.told).toEqual(['layout', 'end']);
  });
  test('that is done ends its worker', () => {
    const worker = fakeWorker();
    startJob(
      JOB,
      () => worker,
      () => {},
    );
    say(worker, { kind: 'failed', reason: 'no memory' });
    expect(worker.told).toEqual(['layout', 'end']);
  });
  test('tells where nodes are on the way no more than twenty times a second, and in the end', () => {
    const reports: Report[] = [];
    let clock = 0;
    const tick = (): number => {
      clock += 4;
      return clock;
    };
    doJob(JOB, (report) => reports.push(report), tick);
    expect(reports.length).toBeLessThanOrEqual(clock / 50 + 1);
    expect(reports.at(-1)).toMatchObject({ kind: 'places', share: 1, done: true });
  });
  test('of a layout ends by itself after five seconds of its clock', () => {
    let clock = 0;
    const reports: Report[] = [];
    const slow = (): number => {
      clock += 1000;
      return clock;
    };
    doJob(JOB, (report) => reports.push(report), slow);
    expect(reports.filter(({ kind }) => kind === 'places').length).toBeLessThan(10);
    expect(reports.at(-1)).toMatchObject({ done: true });
  });
});
