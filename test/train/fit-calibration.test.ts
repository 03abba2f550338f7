/// Fitting a calibration to claims that can be counted.

import { describe, expect, test } from 'vitest';
import { calibrate, parseCalibration } from '../../src/extract/4-claim/calibration.ts';
import { fitCalibration, spellCalibration } from '../../src/train/fit-calibration.ts';

function claims(confidence: number, right: number, wrong: number) {
  return Array.from({ length: right + wrong }, (_, index) => ({ confidence, right: index < right }));
}

const TOO_SURE = [...claims(0.95, 80, 20), ...claims(0.8, 65, 35), ...claims(0.5, 50, 50)];

describe('a fitted calibration', () => {
  test('states what is right of claims that were too sure', () => {
    const line = fitCalibration(TOO_SURE);
    expect(calibrate(0.95, line)).toBeCloseTo(0.8, 1);
    expect(calibrate(0.8, line)).toBeCloseTo(0.65, 1);
    expect(calibrate(0.5, line)).toBeCloseTo(0.5, 1);
  });

  test('changes little where claims are as right as they say, and nothing where there are none', () => {
    const { slope, shift } = fitCalibration([...claims(0.9, 90, 10), ...claims(0.4, 40, 60)]);
    expect(slope).toBeCloseTo(1, 1);
    expect(shift).toBeCloseTo(0, 1);
    expect(fitCalibration([])).toEqual({ slope: 1, shift: 0 });
  });

  test('is read back from its file, which says from how many claims it was learned', () => {
    const line = fitCalibration(TOO_SURE);
    const file = spellCalibration(line, TOO_SURE);
    expect(parseCalibration(file)).toEqual(line);
    expect(file).toContain('from 300 claims, 195 of them');
  });
});
