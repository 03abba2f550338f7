/// What is no verb though it is spelled like one, seen by what it would do to the clauses and to who takes part.

import { describe, expect, test } from 'vitest';
import { isNeverVerb } from '../../../src/extract/4-claim/never-verb.ts';
import { claimsOf, toldOf } from './told.ts';

describe('a word of a closed class', () => {
  test('is no verb, with or without a conjunction or a pronoun', () => {
    for (const key of ['احد', 'واحد', 'نصفها', 'وبينهم', 'وحدها', 'اكبر', 'حين']) expect(isNeverVerb(key)).toBe(true);
    for (const key of ['حدد', 'وزار', 'هنا', 'استقبلها', 'ابرز']) expect(isNeverVerb(key)).toBe(false);
  });

  test('says when something was and tells nothing', () => {
    const line = 'S {} زار [PER نادر حلمي] [LOC صيدا]، كان [PER عادل الشامي] غائبا.';
    expect(claimsOf(line.replace('{}', 'حين')).claims.map(({ kind }) => kind)).toEqual(['visit']);
  });
});

describe('what begins a name', () => {
  test('opens no clause though it spells a particle', () => {
    const line = 'S اجتمع [PER فان دير مولن] ب[PER عادل الشامي].';
    expect(toldOf('meeting', line)).toEqual(['meeting participant=فان دير مولن participant=عادل الشامي']);
  });
});

describe('a noun in the accusative', () => {
  test('is no verb of two', () => {
    const line = 'S نزل [PER نادر حلمي] {} على [PER عادل الشامي].';
    expect(toldOf('meeting', line.replace('{}', 'ضيفا')).join()).not.toContain('host=نادر حلمي');
  });
});
