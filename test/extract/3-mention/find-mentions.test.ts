import { describe, expect, test } from 'vitest';
import { names, plain, references } from './notation.ts';

/// The marks must be found as they stand: no more and no fewer.
function reads(notation: string): void {
  expect(names(notation)).toBe(notation);
}

describe('a name behind a title', () => {
  test.each([
    ['ends before a comma', 'استقبل وزير الدفاع التركي [PER أورهان يلدريم]، مساء أمس، وفدا زائرا.'],
    ['ends at the family name with the article', 'التقى رئيس الوزراء [PER سامي الخطيب] المجتمعين.'],
    ['takes particles', 'وصل الأمير [PER نايف بن سعود بن مشاري آل ثنيان] إلى المكان.'],
    ['follows a rank', 'قال العميد ركن [PER وائل كوكو] إن المعركة انتهت.'],
    ['follows an honorific', 'قالت الدكتورة [PER نجلاء الطوبجي] إن العمل بدأ.'],
    ['may be foreign and unknown', 'قال المبعوث الأممي [PER ينس فاندربول] إن الوقت ينفد.'],
    ['keeps a first letter that is no clitic', 'قال الرئيس [PER وليد بوشناف] إن الأمر انتهى.'],
  ])('%s', (_, notation) => reads(notation));

  test('a plural title introduces a list of names', () => {
    reads('استقبل الرئيس النواب [PER جورج أبي خليل] و[PER تمارا سركيس].');
  });

  test('a plural noun of people introduces no name', () => {
    reads('قال مسؤولون كبار إن الأمر انتهى.');
  });

  test('a dual title gives each of two persons the office of his own state', () => {
    reads('وصل وزيرا الدفاع التركي [PER أورهان يلدريم]، ونظيره القطري [PER خالد المهندي]، صباحا.');
  });
});

describe('a name without a title', () => {
  test('begins with a given name and has two words', () => reads('وأضافت [PER سارة التميمي] أن العمل مستمر.'));
  test('is not read from one common given name', () => reads('كان يوم سعيد للجميع.'));
  test('is read between a verb of saying and what is said', () => reads('وقال [PER لافيرنوف] إن الوقت ينفد.'));
  test('is known again by the family name', () => {
    reads('قال الوزير [PER أورهان يلدريم] إن العمل مستمر.\nوأكد [PER يلدريم] ذلك.');
  });
  test('is known again behind an attached preposition', () => {
    reads('قال الوزير [PER أورهان يلدريم] إن العمل مستمر.\nوأشار إلى أن الشكر ل[PER يلدريم] واجب.');
  });
});

describe('an organization', () => {
  test.each([
    ['is a head with its field', 'أصدرت [ORG وزارة الدفاع] بيانا.'],
    ['takes an adjective of nationality', 'أصدرت [ORG وزارة الخارجية القطرية] بيانا.'],
    ['is a definite head with adjectives', 'اجتمع [ORG المجلس الأعلى للدولة] صباحا.'],
    ['is a construct with two halves', 'ناقشت [ORG لجنة الأمن والدفاع] المشروع.'],
    ['stands behind an attached preposition', 'وجه رسالة ب[ORG وزارة الداخلية] أمس.'],
    ['is a quoted name behind a head', 'نقلت صحيفة «[ORG صوت الضفاف]» الخبر.'],
  ])('%s', (_, notation) => reads(notation));

  test('is not a head without anything to complete it', () => reads('اجتمعت لجنة أمس.'));
});

describe('a place or a state', () => {
  test('is read behind a preposition', () => reads('وصل إلى [LOC بنغازي] قادما من [STATE مصر].'));
  test('has its head noun outside the name where the head only describes', () => reads('وقع الأمر في مدينة [LOC ترهونة].'));
  test('has its head noun inside the name where the head belongs to it', () => reads('هبطت الطائرة في [LOC مطار العريش الدولي].'));
  test('is read behind an attached conjunction', () => reads('بين [STATE قطر] و[STATE تركيا] تعاون.'));
});

describe('an office without a name', () => {
  test('is a reference when it says which office of which state it is', () => {
    const notation = 'طرح [PERr وزير الخارجية الألماني] حلا.';
    expect(references(notation)).toBe(notation);
  });

  test('is dropped when nothing says whose it is', () => {
    expect(references('طرح الوزير حلا.')).toBe(plain('طرح الوزير حلا.'));
  });

  test('stands for the person who holds it in the same document', () => {
    const notation = 'قال وزير الدفاع أورهان يلدريم إن العمل بدأ.\nوأضاف [PERr الوزير] أن العمل مستمر.';
    expect(references(notation)).toBe(notation);
  });
});
