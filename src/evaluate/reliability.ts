/// Reliability: whether claims are as sure as they say. The one rule kept here: claims are put into ten bins by
/// their stated confidence, and nothing but the share that is right speaks for a bin.

import { ratio, sumOf } from './figure.ts';

/// A claim's stated confidence and whether gold has such a claim in its sentence.
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

export interface ReliabilityBin {
  /// Confidence from here …
  readonly from: number;
  /// … up to here, which belongs to the next bin; the last bin has its end.
  readonly to: number;
  readonly claims: number;
  readonly right: number;
  /// The mean of the stated confidences.
  readonly stated: number;
  /// The share that is right.
  readonly share: number;
}

export interface Reliability {
  /// Bins with claims in them, the least sure first.
  readonly bins: readonly ReliabilityBin[];
  readonly claims: number;
  /// The mean distance of what bins state from what is right, weighted by their claims (expected calibration error;
  /// Naeini, Cooper and Hauskrecht 2015).
  readonly error: number;
}

const BINS = 10;

function binOf({ confidence }: Judged): number {
  // A hundredth is the finest that is stated: 0.29 * 10 must not become 2.8999.
  return Math.min(BINS - 1, Math.floor(Math.round(confidence * 100) / BINS));
}

function makeBin(index: number, judged: readonly Judged[]): ReliabilityBin {
  const right = judged.filter((one) => one.right).length;
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    claims: judged.length,
    right,
    stated: ratio(
      sumOf(judged, (one) => one.confidence),
      judged.length,
    ),
    share: ratio(right, judged.length),
  };
}

/// How far stated confidences can be relied on.
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, index) =>
    makeBin(
      index,
      judged.filter((one) => binOf(one) === index),
    ),
  ).filter((bin) => bin.claims > 0);
  const distance = sumOf(bins, (bin) => bin.claims * Math.abs(bin.stated - bin.share));
  return { bins, claims: judged.length, error: ratio(distance, judged.length) };
}
