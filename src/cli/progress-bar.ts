/// The progress bar. The one rule kept here: it is drawn on stderr, so that results can be piped; where stderr is
/// no terminal it prints a line now and then.

import cliProgress from 'cli-progress';
import type { Progress, ReadingProgress } from './effects.ts';

/// A bar on stderr. The cursor stays where it is seen: an interrupted program could not bring it back.
function newBar(format: string): cliProgress.SingleBar {
  return new cliProgress.SingleBar(
    { format, stream: process.stderr, noTTYOutput: true, notTTYSchedule: 2000, linewrap: null, etaBuffer: 200 },
    cliProgress.Presets.shades_classic,
  );
}

/// A bar from nothing to `total`.
export function progressBar(title: string, total: number): Progress {
  const bar = newBar(`${title} {bar} {value}/{total} {name}`);
  bar.start(total, 0, { name: '' });
  return {
    step: (name) => bar.increment(1, { name }),
    stop: () => {
      bar.update({ name: '' });
      bar.stop();
    },
  };
}

/// A bar from nothing to so many bytes, with how many articles were read and how long it will take.
export function readingBar(bytes: number): ReadingProgress {
  const bar = newBar('Reading {bar} {percentage}% | {articles} articles, {rate}/s, {eta_formatted} left {name}');
  const total = Math.max(1, bytes);
  const begun = performance.now();
  bar.start(total, 0, { articles: 0, rate: '0', name: '' });
  return {
    at: (read, articles, name) => {
      const rate = articles / ((performance.now() - begun) / 1000);
      bar.update(read, { articles, rate: rate.toFixed(articles < 100 ? 1 : 0), name });
    },
    stop: () => {
      bar.update({ name: '' });
      bar.stop();
    },
  };
}
