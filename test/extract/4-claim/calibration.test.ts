/// Calibrating likelihoods.

import { describe, expect, test } from 'vitest';
import {
  calibrate,
  loadCalibration,
  parseCalibration,
  UNCALIBRATED,
} from '../../../src/extract/4-claim/calibration.ts';

const HUNDREDTHS = Array.from({ length: 101 }, (_, index) => index / 100);

describe('calibration', () => {
  test('that changes nothing leaves likelihoods as they are, but never states certainty below the last hundredth', () => {
    for (const likelihood of HUNDREDTHS.slice(1, 100)) expect(calibrate(likelihood, UNCALIBRATED)).toBe(likelihood);
  });

  test('moves likelihoods by its shift and spreads them by its slope', () => {
    expect(calibrate(0.5, { slope: 1, shift: Math.log(3) })).toBe(0.75);
    expect(calibrate(0.9, { slope: 0.5, shift: 0 })).toBe(0.75);
    expect(calibrate(0.1, { slope: 0.5, shift: 0 })).toBe(0.25);
  });

  test('of the package keeps the order of claims and stays between 0 and 1', () => {
    const stated = HUNDREDTHS.map((likelihood) => calibrate(likelihood, loadCalibration()));
    expect(stated).toEqual([...stated].sort((a, b) => a - b));
    expect(stated.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
  });

  test('is read from lines, comments apart, and refused where a number is missing', () => {
    expect(parseCalibration('# why\nslope\t0.9\nshift\t-0.2\n')).toEqual({ slope: 0.9, shift: -0.2 });
    expect(() => parseCalibration('slope\t0.9\n')).toThrow('Not a calibration');
  });
});
