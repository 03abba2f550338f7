import { describe, expect, test } from 'vitest';
import { mentionsOf, names, plain, references } from './notation.ts';

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

describe('a family name', () => {
  test('may be a trade behind a given name', () => reads('قال الوزير [PER سامي النجار] إن العمل بدأ.'));
  test('is no trade when a name follows', () => reads('قال سامي إن الطبيب [PER نبيل شاهر] غاب.'));
  test('may be an adjective of nationality behind one given name', () => reads('وأكد معالي [PER خميس الكندي] ذلك.'));
  test('is no adjective of nationality behind a title', () => reads('وأكد الوزير الكندي [PER سامي شاهر] ذلك.'));
  test('may be joined by a hyphen', () => reads('وزار الموفد الفرنسي [PER جان-بيار لومونييه] المكان.'));
});

describe('a name in a list', () => {
  test('goes on behind a conjunction', () => reads('حضر النواب [PER جورج أبي خليل] و[PER هاغوب ترزيان].'));
  test('does not go on with a word of the language', () => reads('حضر النائب [PER جورج أبي خليل] وغادر المكان.'));
  test('stands behind the colon of a list item', () => {
    reads(
      'الوفود المشاركة في الجولة الجديدة من المحادثات:\n- روسيا: [PER فلاديمير بوبوف]، مبعوث خاص'.replace(
        'روسيا',
        '[STATE روسيا]',
      ),
    );
  });
});

describe('an agency', () => {
  test('stands in the brackets of a dateline', () => reads('[LOC طرابلس] 14 مارس ([ORG نسيم]) - بحث المجتمعون الأمر.'));
  test('is no other word in brackets', () => reads('بحث المجتمعون الأمر (أمس) قبل السفر.'));
  test('is quoted as the one spoken to', () => reads('وقال مسؤول ل"[ORG صدى الضفاف]" إن الأمر انتهى.'));
  test('is not a quoted remark', () => reads('وقال مسؤول "إن الأمر انتهى".'));
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

  test('holds another body inside its name', () => reads('اجتمع [ORG المجلس الرئاسي لحكومة التوافق] أمس.'));
  test('may honour a person in its name', () => reads('زار [ORG كلية الملك فيصل الحربية] أمس.'));
  test('takes no adjective that does not agree with it', () =>
    reads('التقى وزير الخارجية السوري [PER نبيل شاهر] نظيره.'));
  test('is not any body of a kind', () => reads('غادرت القوات الأجنبية المكان.'));
  test('is not a plain noun behind a weak head', () => reads('فتحت مراكز الاقتراع أبوابها.'));
  test('is known again by the words behind its head', () => {
    reads('وقعت [ORG حكومة التوافق] الاتفاق.\nوغادر وفد [ORG التوافق] المكان.');
  });
  test('is not a head without anything to complete it', () => reads('اجتمعت لجنة أمس.'));
});

describe('a place or a state', () => {
  test('is read behind a preposition', () => reads('وصل إلى [LOC بنغازي] قادما من [STATE مصر].'));
  test('has its head noun outside the name where the head only describes', () =>
    reads('وقع الأمر في مدينة [LOC ترهونة].'));
  test('has its head noun inside the name where the head belongs to it', () =>
    reads('هبطت الطائرة في [LOC مطار العريش الدولي].'));
  test('is any definite word behind a noun for sites', () =>
    reads('تجمعوا في [LOC ساحة التحرير] قرب [LOC قصر الضيافة].'));
  test('is nobody and no body behind a noun for sites', () => reads('تجمعوا في ساحة [ORG الوزارة] قرب قصر الرئيس.'));
  test('is what governs it or lives there that shows it', () => reads('التقى محافظ [LOC الوسطى] أهالي [LOC الضاحية].'));
  test('is spelled with a stroke behind what is attached to it', () => reads('نزحوا لـ[LOC أسوان] ليلا.'));
  test('ends in an adjective behind a preposition', () => reads('وصلت إلى [LOC الإسماعيلية] قافلة.'));
  test('is joined to another by "and"', () => reads('غارات في [LOC بنغازي] و[LOC الخرنوقة]، و[LOC درنة].'));
  test('is each of a list that ends at a mark or before the land around it', () =>
    reads('قصفت بلدات [LOC أريحا]، و[LOC خرنوقة]، و[LOC سرجة] ب[LOC ريف إدلب الشرقي والجنوبي].'));
  test('is either of two behind a noun for two', () => reads('انفجار قرب بلدتي [LOC كفريا] و[LOC الفوعة].'));
  test('is what is quoted behind a noun for places', () => reads('قصف قرية "[LOC الرصافة]" ليلا.'));
  test('names a district where it is no field of a body', () =>
    reads('اشتباك في مديرية [LOC خرنوقة] بعد بيان [ORG مديرية الأمن].'));
  test('ends before what it is like', () => reads('عبر من [LOC معبر نصيب] الحدودي إلى [LOC مطار العريش الدولي].'));
  test('is no word with tanwin, nor what became of a village', () =>
    reads('أحرقوا بيوتاً في قرية مهجورة قرب [LOC بنغازي].'));
  test('is no word with a pronoun behind another', () => reads('تضم [LOC بنغازي] ومحيطها.'));
  test('is no adjective behind a noun', () => reads('فشلت الحلول السلمية كلها.'));
  test('is no state when an article is before it', () => reads('غاب المدير المالي أمس.'));
  test('is read behind an attached conjunction', () => reads('بين [STATE قطر] و[STATE تركيا] تعاون.'));
});

describe('an office without a name', () => {
  test('is a reference when it says which office of which state it is', () => {
    const notation = 'طرح [PERr وزير الخارجية الألماني] حلا.';
    expect(references(notation)).toBe(notation);
  });

  test('takes its field in idafa only where it has no article', () => {
    expect(references('دعا [PERr وزير الدفاع اللبناني] إلى ذلك.')).toBe('دعا [PERr وزير الدفاع اللبناني] إلى ذلك.');
    expect(references('دعا الرئيس اللبناني الحكومة إلى ذلك.')).toContain('[PERr الرئيس اللبناني] ');
  });

  test('is a whole phrase where a state has one holder of it', () => {
    expect(references('بحث الملك الأردني ذلك مع الرئيسة اليونانية.')).toBe(
      'بحث [PERr الملك الأردني] ذلك مع [PERr الرئيسة اليونانية].',
    );
  });

  test('of a whole state ends before where its holder is', () => {
    expect(references('وصل وزير الخارجية الألماني في أنقرة.')).toContain('[PERr وزير الخارجية الألماني] في ');
    expect(references('وصل سفير إيطاليا في الكويت.')).toContain('[PERr سفير إيطاليا في الكويت]');
  });

  test('is dropped when nothing says whose it is', () => {
    expect(references('طرح الوزير حلا.')).toBe(plain('طرح الوزير حلا.'));
  });

  test('belongs to the name before it behind a comma', () => {
    const { mentions } = mentionsOf('قال نبيل شاهر، وزير الخارجية التركي، إن العمل بدأ.');
    expect(
      mentions
        .filter((mention) => mention.kind === 'person')
        .map((mention) => mention.offices.map((office) => office.title)),
    ).toEqual([['وزير الخارجيه']]);
  });

  test('belongs to the name behind it when only a bare title is between', () => {
    const { mentions } = mentionsOf('قام بها رئيس المخابرات المصرية، الوزير نبيل شاهر، أمس.');
    expect(mentions.filter((mention) => mention.kind === 'person').map((mention) => mention.offices.length)).toEqual([
      2,
    ]);
  });

  test('of a counterpart is the office of the person before, in another state', () => {
    const { mentions } = mentionsOf('التقى وزير الدفاع التركي أورهان يلدريم نظيره القطري خالد المهندي أمس.');
    const offices = mentions.filter((mention) => mention.kind === 'person').flatMap((mention) => mention.offices);
    expect(offices.map((office) => [office.title, office.state])).toEqual([
      ['وزير الدفاع', 'TR'],
      ['وزير الدفاع', 'QA'],
    ]);
  });

  test('of a pair stands for the last two who hold it', () => {
    const text =
      'وصل وزيرا الدفاع التركي أورهان يلدريم، ونظيره القطري خالد المهندي، أمس.\nواستقبل الرئيس الوزيرين صباحا.';
    const { mentions } = mentionsOf(text);
    expect(mentions.find((mention) => mention.rule === 'role-pair')?.antecedents).toHaveLength(2);
  });

  test('of another state does not stand for a person', () => {
    const { mentions } = mentionsOf('قال وزير الدفاع التركي أورهان يلدريم إن العمل بدأ.\nوغاب وزير الدفاع القطري.');
    expect(mentions.find((mention) => mention.form === 'role')?.antecedents).toEqual([]);
  });

  test('stands for the person who holds it in the same document', () => {
    const notation = 'قال وزير الدفاع أورهان يلدريم إن العمل بدأ.\nوأضاف [PERr الوزير] أن العمل مستمر.';
    expect(references(notation)).toBe(notation);
  });
});

describe('the state of whoever is spoken of', () => {
  test('is that of the person before', () => {
    const { mentions } = mentionsOf('قال وزير الدفاع التركي أورهان يلدريم إن بلاده مستعدة.');
    expect(mentions.find((mention) => mention.rule === 'own-state')?.state).toBe('TR');
  });

  test('is left out when nobody was named', () => {
    expect(mentionsOf('إن بلاده مستعدة.').mentions).toEqual([]);
  });
});
