/// Whose deed it is, by his own word, by that of who blames him, and who only denies a part in it.

import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

const ATTACK = 'الهجوم على [LOC كابول]';

describe('responsibility', () => {
  test('claimed by somebody is his deed', () => {
    for (const claim of ['مسؤوليته عن', 'مسؤوليتها عن', 'وقوفه وراء'])
      expect(toldOf('military_action', `S أعلنت [ORG حركة الشمال] ${claim} ${ATTACK}.`).join()).toContain(
        'actor=حركة الشمال',
      );
    expect(toldOf('military_action', `S اعترفت [STATE إسرائيل] بمسؤوليتها عن قصف [LOC دمشق].`).join()).toContain(
      'actor=إسرائيل',
    );
  });

  test('laid upon somebody is his deed, and not that of who blames him', () => {
    const found = toldOf('military_action', `S حملت [STATE قطر] [STATE إيران] مسؤولية ${ATTACK}.`).join();
    expect(found).toContain('actor=إيران');
    expect(found).not.toContain('actor=قطر');
  });

  test('of whom others lay it to is his deed, and not that of who does so', () => {
    for (const verb of ['نسبت', 'عزت']) {
      const found = toldOf('military_action', `S ${verb} [STATE قطر] الهجوم إلى [STATE إيران].`).join();
      expect(found).toContain('actor=إيران');
      expect(found).not.toContain('actor=قطر');
    }
  });

  test.each([
    'نفت [ORG حركة الشمال] مسؤوليتها عن',
    'نفت [ORG حركة الشمال] ضلوعها في',
    'نفت [ORG حركة الشمال] أن تكون وراء',
    'أصدرت [ORG حركة الشمال] بيانا نافية أي صلة لها ب',
  ])('denied leaves what was done as it is, and nobody has done it: %s', (denial) => {
    const found = toldOf('military_action', `S ${denial} ${ATTACK}.`);
    expect(found.join()).not.toContain('actor=');
    expect(found.join()).not.toContain('[denied]');
  });

  test('is not claimed by who denies the deed itself', () => {
    expect(toldOf('military_action', `S نفت [ORG حركة الشمال] ${ATTACK}.`).join()).toContain('[denied]');
  });
});
