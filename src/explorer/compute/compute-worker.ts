/// The worker in which layouts and measures are computed. The one rule kept here: it does the one job it is given and
/// knows nothing of the page.

import type { Job } from './job.ts';
import { doJob } from './work.ts';

self.onmessage = ({ data }: MessageEvent<Job>): void => {
  doJob(data, (report) => self.postMessage(report), performance.now.bind(performance));
};
