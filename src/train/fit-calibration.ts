/// Fitting a calibration: logistic regression on one number. The one rule kept here: nothing depends on chance; the
/// same claims give the same line.

import type { Judged } from '../evaluate/reliability.ts';
import { type Calibration, logOdds, UNCALIBRATED } from '../extract/4-claim/calibration.ts';

const STEPS = 25;
/// Keeps the line near the one that changes nothing where there are few claims to go by (ridge).
const PULL = 1;

/// One step of Newton's method towards the likeliest line.
function step({ slope, shift }: Calibration, cases: readonly Judged[]): Calibration {
  let [toSlope, toShift] = [PULL * (UNCALIBRATED.slope - slope), PULL * (UNCALIBRATED.shift - shift)];
  let [slopes, shifts, both] = [PULL, PULL, 0];
  for (const { confidence, right } of cases) {
    const odds = logOdds(confidence);
    const likely = 1 / (1 + Math.exp(-(slope * odds + shift)));
    const missing = Number(right) - likely;
    const weight = likely * (1 - likely);
    toSlope += missing * odds;
    toShift += missing;
    slopes += weight * odds * odds;
    shifts += weight;
    both += weight * odds;
  }
  const scale = slopes * shifts - both * both;
  return {
    slope: slope + (shifts * toSlope - both * toShift) / scale,
    shift: shift + (slopes * toShift - both * toSlope) / scale,
  };
}

/// The line under which the claims are likeliest to be as right as they are, in hundredths.
export function fitCalibration(cases: readonly Judged[]): Calibration {
  let line = UNCALIBRATED;
  for (let count = 0; count < STEPS; count += 1) line = step(line, cases);
  return { slope: Math.round(100 * line.slope) / 100, shift: Math.round(100 * line.shift) / 100 };
}

/// The file of a calibration, with what it was learned from.
export function spellCalibration({ slope, shift }: Calibration, cases: readonly Judged[]): string {
  const right = cases.filter((one) => one.right).length;
  return `# From how likely the weights call a claim to the confidence it states: log-odds times slope, plus shift.
# Made by \`npm run train:folds -- --calibrate --columns PATH/TO/wojood-sample.txt\` from ${cases.length} claims, ${right} of them
# right, in the articles of test/gold/articles that are not kept aside, each read with weights that had not seen it.
slope\t${slope}
shift\t${shift}
`;
}
