/// What is computed for the page: measures and places, as they come from their workers. The one rule kept here: the
/// newest question alone is answered; what was asked before is stopped.

import type { Dataset } from '../data/dataset.ts';
import type { Visibility } from '../data/visibility.ts';
import { inSlices } from '../pace/slices.ts';
import { createStore, type Store } from '../state/store.ts';
import type { LayoutChoice } from '../state/view.ts';
import { type GroundOptions, type Pins, surveyingGround } from './ground-survey.ts';
import { type Job, type JobWorker, type Report, startJob } from './job.ts';
import type { Measures } from './measure.ts';
import { countingMentions, makingNetwork } from './network.ts';

/// Where the nodes of a layout stand, in the order of `keys`.
export interface Arrangement {
  readonly keys: readonly string[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  /// Whether these are the places in which the layout ends.
  readonly done: boolean;
}

/// How far something is, between 0 and 1; null where nothing is under way.
export type Progress = number | null;

export interface Compute {
  /// The measures of what was shown last; null before the first.
  readonly measures: Store<Measures | null>;
  readonly measuring: Store<Progress>;
  /// The places the last layout gave; null for those of the file.
  readonly arrangement: Store<Arrangement | null>;
  readonly arranging: Store<Progress>;
  measure(visible: Visibility): void;
  arrange(choice: LayoutChoice | null, visible: Visibility, pins: Pins, options: GroundOptions): void;
  /// Leaves nodes where the layout under way has them now.
  stop(): void;
}

function createComputeWorker(): JobWorker {
  return new Worker(new URL('./compute-worker.ts', import.meta.url), { type: 'module' });
}

/// One job at a time: a new one stops the one before.
function createLane(createWorker: () => JobWorker, progress: Store<Progress>) {
  let halt = (): void => {};
  const stop = (): void => {
    halt();
    progress.update(() => null);
  };
  const hand = (job: Job, hear: (report: Report) => void): void => {
    halt = startJob(job, createWorker, (report) => {
      const ended = !('share' in report) || (report.kind === 'places' && report.done);
      progress.update(() => (ended ? null : report.share));
      hear(report);
    });
  };
  /// Prepares a job in slices, then hands it to its worker.
  const start = (preparing: Iterator<unknown, Job>, hear: (report: Report) => void): void => {
    stop();
    progress.update(() => 0);
    halt = inSlices(preparing, { onDone: (job) => hand(job, hear) }).cancel;
  };
  return { start, stop };
}

function* preparingMeasures(dataset: Dataset, visible: Visibility): Generator<undefined, Job> {
  const network = yield* makingNetwork(dataset, visible);
  return { kind: 'measure', network, mentions: yield* countingMentions(dataset, visible, network) };
}

export function createCompute(dataset: Dataset, createWorker: () => JobWorker = createComputeWorker): Compute {
  const [measuring, arranging] = [createStore<Progress>(null), createStore<Progress>(null)];
  const [measures, arrangement] = [createStore<Measures | null>(null), createStore<Arrangement | null>(null)];
  const [measureLane, layoutLane] = [createLane(createWorker, measuring), createLane(createWorker, arranging)];
  return {
    measures,
    measuring,
    arrangement,
    arranging,
    measure(visible) {
      measureLane.start(preparingMeasures(dataset, visible), (report) => {
        if (report.kind === 'measures') measures.update(() => report.measures);
      });
    },
    arrange(choice, visible, pins, options) {
      if (choice === null) {
        layoutLane.stop();
        arrangement.update(() => null);
        return;
      }
      let keys: readonly string[] = [];
      function* preparing(): Generator<undefined, Job> {
        const ground = yield* surveyingGround(dataset, visible, pins, options);
        keys = ground.network.keys;
        return { kind: 'layout', choice: choice as LayoutChoice, ground };
      }
      layoutLane.start(preparing(), (report) => {
        if (report.kind === 'places') arrangement.update(() => ({ keys, ...report.places, done: report.done }));
      });
    },
    stop: layoutLane.stop,
  };
}
