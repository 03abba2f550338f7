/// Where a tour goes, and where one goes at all.

import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

describe('a tour', () => {
  test.each([
    ['takes in', 'S بدأ [PER سامي الحداد] جولة في المنطقة تشمل [STATE مصر] و[STATE قطر].'],
    ['leads to', 'S يبدأ [PER سامي الحداد] جولة تقوده إلى [STATE مصر] و[STATE قطر].'],
    ['took in', 'S شملت جولة [PER سامي الحداد] [STATE مصر] و[STATE قطر].'],
  ])('goes where its verb says: %s', (_, line) => {
    const found = toldOf('visit', line).join();
    expect(found).toContain('host=مصر');
    expect(found).toContain('host=قطر');
    expect(found).not.toContain('visitor=مصر');
  });

  test('does not go where another verb leads', () => {
    const line = 'S بدأ [PER سامي الحداد] جولة أعلن عنها أمس وتشمل المناقشات [STATE مصر].';
    expect(toldOf('visit', line).join()).not.toContain('host=مصر');
  });
});

describe('a land or town behind its noun', () => {
  test('is visited, attacked or fought, and does neither', () => {
    const visit = toldOf('visit', 'S سيقوم [PER سامي الحداد] بزيارة [STATE العراق] غدا.').join();
    expect(visit).toContain('host=العراق');
    const raid = toldOf('military_action', 'S توعدت [STATE إسرائيل] بقصف [LOC طهران].').join();
    expect(raid).not.toContain('actor=طهران');
    expect(raid).toContain('target=طهران');
    expect(raid).toContain('[planned]');
    const fight = toldOf('military_action', 'S تواصل [ORG جيش الشام] مواجهة [ORG حركة الشمال].').join();
    expect(fight).toContain('target=حركة الشمال');
  });
});
