/// Who suffers what somebody is said to be exposed to.

import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

const attacks = (line: string): string => toldOf('military_action', line).join();

describe('exposure', () => {
  test('names who suffers the attack behind it, and not who tells of it', () => {
    const found = attacks('S أعلنت [STATE تركيا] تعرض [ORG قوات الشمال] لقصف.');
    expect(found).toContain('target=قوات الشمال');
    expect(found).not.toMatch(/actor=|target=تركيا|\[planned\]/);
  });

  test('has a pronoun for who did something before it', () => {
    const found = attacks('S أعلنت [ORG حركة الشمال] بعد تعرضها لقصف جوي أن الهدنة انتهت.');
    expect(found).toContain('target=حركة الشمال');
    expect(found).not.toContain('actor=');
  });

  test('is denied by who denies it', () => {
    const found = attacks('S نفت [STATE تركيا] تعرض [ORG قوات الشمال] لقصف.');
    expect(found).toContain('[denied]');
    expect(found).toContain('target=قوات الشمال');
  });

  test('is no verb behind a verb, and one behind a conjunction or a subject', () => {
    for (const [line, target] of [
      ['S تعرضت [ORG قوات الشمال] لقصف.', 'قوات الشمال'],
      ['S قال مصدر إن [ORG الجيش اللبناني] تعرض لقصف.', 'الجيش اللبناني'],
      ['S [ORG الجيش اللبناني] تعرض لقصف.', 'الجيش اللبناني'],
    ] as const) {
      expect(attacks(line)).toContain(`target=${target}`);
      expect(attacks(line)).not.toContain('actor=');
    }
  });
});
