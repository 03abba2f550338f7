/// Verbs that with a certain object mean something else, and words that only stress the noun before them.

import { describe, expect, test } from 'vitest';
import { told, toldOf } from './told.ts';

describe('a figure of speech', () => {
  test('is no act of war', () => {
    expect(toldOf('military_action', 'S خطف [PER نادر حلمي] الأضواء في [LOC بيروت].')).toEqual([]);
    expect(toldOf('military_action', 'S أخلى [ORG الجيش اللبناني] سبيل [PER نادر حلمي] في [LOC بيروت].')).toEqual([]);
    expect(toldOf('military_action', 'S خطف مسلحون [PER نادر حلمي] في [LOC بيروت].')).toHaveLength(1);
  });

  test('is no office: who puts up a tent names nobody', () => {
    expect(toldOf('appointment', 'S نصب [PER نادر حلمي] خيمته في [LOC بيروت].')).toEqual([]);
    expect(toldOf('appointment', 'S نصب [ORG المجلس] [PER نادر حلمي] رئيسا له.')).toHaveLength(1);
  });
});

describe('a word of stress', () => {
  test('behind a definite noun names nobody to an office', () => {
    expect(told('S تراجعت الأسعار عن الفترة عينها من العام.')).toEqual([]);
    expect(toldOf('appointment', 'S عين [ORG المجلس] [PER نادر حلمي] رئيسا له.')).toHaveLength(1);
  });
});
