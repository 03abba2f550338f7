/// The look of the kinds: each colour can be seen on both backgrounds, and no two kinds look the same.

import { describe, expect, test } from 'vitest';
import { APPEARANCE, DARK_BACKGROUND, LIGHT_BACKGROUND, RELATION_COLOR } from '../../src/model/appearance.ts';
import { ENTITY_KINDS, EVENT_KIND_NAMES, OTHER_KIND } from '../../src/model/ontology.ts';

function luminance(hex: string): number {
  const linear = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/// The contrast ratio of WCAG 2.
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const colors = [...Object.values(APPEARANCE).map((look) => look.color), RELATION_COLOR];

describe('appearance', () => {
  test.each(colors)('%s can be seen on the light and on the dark background', (color) => {
    expect(contrast(color, LIGHT_BACKGROUND)).toBeGreaterThanOrEqual(3);
    expect(contrast(color, DARK_BACKGROUND)).toBeGreaterThanOrEqual(3);
  });

  test('every kind of the ontology has a look, and no two share one', () => {
    expect(Object.keys(APPEARANCE).sort()).toEqual([...ENTITY_KINDS, OTHER_KIND, ...EVENT_KIND_NAMES].sort());
    expect(new Set(colors).size).toBe(colors.length);
  });
});
