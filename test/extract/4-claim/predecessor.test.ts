/// Whose place somebody takes.

import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

describe('a predecessor', () => {
  test.each(['خلفا ل', 'بدلا من ', 'خليفة ل', 'خلفا للوزير ', 'خلفا لزعيمها الراحل '])(
    'is not appointed: %s',
    (words) => {
      const line = `S عين [ORG المجلس البلدي] [PER نادر حلمي] مديرا عاما ${words}[PER سامي الحداد].`;
      const found = toldOf('appointment', line).join();
      expect(found).toContain('appointee=نادر حلمي');
      expect(found).toContain('predecessor=سامي الحداد');
    },
  );

  test('belongs to the last appointment before', () => {
    const line = 'S أقال [ORG المجلس البلدي] [PER نادر حلمي]، وعين [PER عادل الشامي] أمينا خلفا ل[PER سامي الحداد].';
    const [first, second] = toldOf('appointment', line);
    expect(first).not.toContain('predecessor');
    expect(second).toContain('predecessor=سامي الحداد');
  });

  test('is nobody in a dismissal', () => {
    const line = 'S أقال [ORG المجلس البلدي] [PER سامي الحداد] بدلا من [PER نادر حلمي].';
    expect(toldOf('appointment', line).join()).not.toContain('predecessor');
  });
});
