/// Calibration: from how likely the weights call a claim to how often such claims are right. The one rule kept here:
/// it is a straight line between log-odds (Platt 1999), learned from articles that the weights had not seen, so a
/// likelier claim never states less confidence.

import text from './weights/confidence.txt?raw';

export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/// Leaves likelihoods as they are.
export const UNCALIBRATED: Calibration = { slope: 1, shift: 0 };

/// Reads the lines `slope TAB number` and `shift TAB number`; lines that begin with `#` are for people.
export function parseCalibration(source: string): Calibration {
  const lines = source.split('\n').filter((line) => !line.startsWith('#'));
  const values = new Map(lines.map((line) => line.split('\t') as [string, string]));
  const numberOf = (name: string): number => Number(values.get(name) ?? Number.NaN);
  const [slope, shift] = [numberOf('slope'), numberOf('shift')];
  if (Number.isFinite(slope) && Number.isFinite(shift)) return { slope, shift };
  throw new Error('Not a calibration: it has no lines "slope" and "shift" with a number each');
}

let loaded: Calibration | null = null;

/// The calibration of the package, see `docs/model-card.md`.
export function loadCalibration(): Calibration {
  loaded ??= parseCalibration(text);
  return loaded;
}

/// Weights state hundredths: what they call certain may be anything above 0.995.
const LEAST = 0.005;

/// The log-odds of a likelihood, which is never taken for certain.
export function logOdds(likelihood: number): number {
  const sure = Math.min(1 - LEAST, Math.max(LEAST, likelihood));
  return Math.log(sure / (1 - sure));
}

/// The confidence to state for a likelihood, in hundredths.
export function calibrate(likelihood: number, { slope, shift }: Calibration): number {
  return Math.round(100 / (1 + Math.exp(-(slope * logOdds(likelihood) + shift)))) / 100;
}
