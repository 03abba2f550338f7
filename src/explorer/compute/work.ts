/// Doing a job, as the worker does it. The one rule kept here: it reads the clock only to be quiet between reports and
/// to come to an end in time; what it finds does not depend on it unless time runs out.

import type { Job, Report } from './job.ts';
import type { Places } from './layout/ground.ts';
import { layoutOf, settingsOf } from './layouts.ts';
import { measure } from './measure.ts';

/// Reports come at most this often, in milliseconds.
const QUIET = 50;
/// A layout ends by itself after this many milliseconds.
const LONGEST = 5000;

/// Places as they are handed over: copies, since the layout goes on with its own.
function copied({ x, y }: Places): Places {
  return { x: x.slice(), y: y.slice() };
}

function layOut(job: Job & { readonly kind: 'layout' }, tell: (report: Report) => void, now: () => number): void {
  const layout = layoutOf(job.choice);
  const start = now();
  const run = layout.run(job.ground, settingsOf(layout, job.choice), () => now() - start > LONGEST);
  let told = start;
  for (let next = run.next(); ; next = run.next()) {
    if (next.done) {
      tell({ kind: 'places', share: 1, places: copied(next.value), done: true });
      return;
    }
    if (now() - told < QUIET) continue;
    told = now();
    tell({ kind: 'places', share: next.value.share, places: copied(next.value.places), done: false });
  }
}

function measureAll(job: Job & { readonly kind: 'measure' }, tell: (report: Report) => void, now: () => number): void {
  let told = now();
  const measures = measure(job.network, job.mentions, (share) => {
    if (now() - told < QUIET) return;
    told = now();
    tell({ kind: 'progress', share });
  });
  tell({ kind: 'measures', measures });
}

/// Does a job to its end; `now` is the clock in milliseconds.
export function doJob(job: Job, tell: (report: Report) => void, now: () => number): void {
  if (job.kind === 'layout') layOut(job, tell, now);
  else measureAll(job, tell, now);
}
