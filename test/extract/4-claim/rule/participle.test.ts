import { expect, test } from 'vitest';
import { told } from '../told.ts';

test('a participle of saying is a statement where nobody has spoken yet', () => {
  expect(told('S شارك [PER عادل الشامي] في الحفل، مطالبا [ORG الأمم المتحدة] بالتدخل.')).toEqual([
    'statement/demand speaker=عادل الشامي',
  ]);
});

test('a participle after a verb of saying goes on with the same statement', () => {
  expect(told('S قال [PER عادل الشامي] إن المسار واضح، مؤكدا أن الوقت مناسب.')).toEqual([
    'statement/say speaker=عادل الشامي',
  ]);
});
