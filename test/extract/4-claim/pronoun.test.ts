/// Whom a pronoun means, by the rules alone: gender and number decide, and where the text leaves it open, nobody is meant.

import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

const TOLD_BEFORE = 'S التقى [PER سامي الحداد] [PER عادل الشامي] في مكتبه.';

describe('the pronoun of an event noun', () => {
  test('means the subject of the verb before it', () => {
    expect(toldOf('visit', 'S يختتم [PER عادل الشامي] زيارته إلى [STATE قطر].').join()).toContain(
      'visitor=عادل الشامي',
    );
  });

  test('means nobody told of before where the subject is there without a name', () => {
    const found = toldOf('meeting', TOLD_BEFORE, 'S ثم يباشر الرئيس المنتخب اجتماعاته في [LOC صيدا].');
    expect(found.slice(1).join()).not.toContain('participant=');
  });

  test('of two means no one alone, and of one no two', () => {
    const one = toldOf('support', 'S قال [PER سامي الحداد] إن العمل بدأ.', 'S وجدد البلدان دعمهما ل[ORG هيئة النور].');
    expect(one.join()).not.toContain('supporter=سامي الحداد');
    const two = toldOf('visit', TOLD_BEFORE, 'S وجاء ذلك خلال زيارته إلى [STATE قطر].');
    expect(two.join()).not.toContain('visitor=');
    const three = toldOf('visit', TOLD_BEFORE, 'S وزار بعد ذلك [LOC صيدا].');
    expect(three.join()).not.toContain('visitor=');
  });

  test('means the body whose gender it has', () => {
    const line = 'S لم يصدر عن [ORG لجنة الذاكرة] ما يفيد إلغاء اجتماعها في [LOC صيدا].';
    const found = toldOf('meeting', 'S وصل [PER سامي الحداد] إلى [LOC بيروت].', line);
    expect(found.join()).toContain('participant=لجنة الذاكرة');
    expect(found.join()).not.toContain('سامي الحداد');
  });

  test('joined to a noun means what that noun governs', () => {
    const line = 'S اعترف [PER سامي الحداد] بحصار بلدة [LOC زفورنيتسا] وقصفها.';
    expect(toldOf('military_action', line).join()).toContain('target=زفورنيتسا');
    expect(toldOf('military_action', line).join()).not.toContain('target=سامي الحداد');
  });
});

describe('the pronoun of what is done to somebody', () => {
  test.each([
    ['is who suffers it', 'وصلت المساعدات إلى [LOC عدن] بعد تحريرها من المسلحين.', 'target=عدن'],
    ['is who does it where an object follows', 'أعلن [ORG جيش الشام] قصفه مواقع ل[ORG حزب النور].', 'actor=جيش الشام'],
    ['is who attacks somebody', 'صعدت [ORG حركة النور] هجماتها ضد [ORG جيش الشام].', 'actor=حركة النور'],
  ])('%s', (_, line, expected) => expect(toldOf('military_action', `S ${line}`).join()).toContain(expected));

  test.each([
    ['what stands between may be meant', 'عاد المدنيون إلى [LOC عدن] بعد إعلان السلطات تحريرها من المسلحين.'],
    ['the subject may as well have done it', 'أوقفت [STATE إسرائيل] قصفها.'],
    ['another noun is nearer', 'أشاد [PER سامي الحداد] بمواجهة تدمير الشباب واستهدافه.'],
  ])('is nobody where %s', (_, line) => {
    const found = toldOf('military_action', `S ${line}`).join();
    expect(found).not.toMatch(/(?:actor|target)=/);
  });

  test('is who is appointed', () => {
    const found = toldOf('appointment', 'S قال [PER سامي الحداد] بعد تعيينه وزيرا إن العمل بدأ.').join();
    expect(found).toContain('appointee=سامي الحداد');
    expect(found).not.toContain('appointer=');
  });
});

describe('the object pronoun of a verb', () => {
  test('means the subject before it where its own subject follows', () => {
    const line = 'S وصل [PER عادل الشامي] إلى [LOC الرباط] حيث استقبله [PER <وزير الدفاع> سامي الحداد].';
    expect(toldOf('meeting', line)).toEqual(['meeting/reception host=سامي الحداد visitor=عادل الشامي place=الرباط']);
  });

  test('means neither of two', () => {
    const found = toldOf('meeting', TOLD_BEFORE, 'S ففي [LOC الرباط] استقبله [PER <وزير الدفاع> نادر حلمي].');
    expect(found.at(-1)).toContain('host=نادر حلمي');
    expect(found.at(-1)).not.toContain('visitor=');
  });
});

describe('a deed that a noun tells', () => {
  test.each(['اغتيال', 'اختطاف', 'استهداف'])('is done to who stands behind it alone: %s', (noun) => {
    const found = toldOf('military_action', `S أدانت [STATE قطر] ${noun} [PER سامي الحداد].`).join();
    expect(found).toContain('target=سامي الحداد');
    expect(found).not.toContain('actor=سامي الحداد');
  });

  test('is done by who stands behind it where `ل` says to whom', () => {
    const found = toldOf('military_action', 'S أدانت [STATE قطر] اقتحام [ORG جيش الشام] ل[LOC مخيم جنين].').join();
    expect(found).toContain('actor=جيش الشام');
    expect(found).toContain('target=مخيم جنين');
  });

  test('is whose attack it is, with an adjective or quotation marks between', () => {
    const described = toldOf(
      'military_action',
      'S قتل خمسون شخصا في هجمات مفترضة ل[ORG حركة النور] في [LOC صيدا].',
    ).join();
    expect(described).toContain('actor=حركة النور');
    expect(described).not.toContain('target=حركة النور');
    expect(toldOf('military_action', 'S غارات ل[ORG سلاح الجو] على [LOC صيدا].').join()).toContain('actor=سلاح الجو');
  });

  test('was not done to who is blamed for it', () => {
    const found = toldOf('military_action', 'S وألقيت مسؤولية الهجوم على [ORG جيش الشام].').join();
    expect(found).not.toContain('target=جيش الشام');
  });

  test('of help is done by who stands behind `ب`, unless it is promised', () => {
    expect(toldOf('support', 'S تقدمت الفصائل بدعم [STATE تركيا].').join()).toContain('supporter=تركيا');
    const promised = toldOf('support', 'S تعهد [PER سامي الحداد] بدعم [STATE تركيا].').join();
    expect(promised).not.toContain('supporter=تركيا');
  });

  test('of help that we give is for whom the pronoun means', () => {
    const found = toldOf('support', 'S [PER سامي الحداد]: دفعت [STATE مصر] ثمنا وسنواصل دعمها عسكريا.').join();
    expect(found).not.toContain('supporter=مصر');
  });
});

describe('the gender of a verb', () => {
  test('tells the subject from the object', () => {
    const line = 'S وصلت القوات إلى القرية، وقصفت [ORG حزب النور].';
    expect(toldOf('military_action', line).join()).toContain('target=حزب النور');
    expect(toldOf('military_action', line).join()).not.toContain('actor=حزب النور');
  });

  test('says nothing of offices that women bear in the masculine', () => {
    const line = 'S قالت [PER <عضو مجلس الشيوخ> فاطمة الحداد] إن العمل بدأ.';
    expect(toldOf('statement', line).join()).toContain('speaker=فاطمة الحداد');
  });
});

describe('a plural verb', () => {
  test('follows its subject, so that who follows it is the object', () => {
    const found = toldOf('meeting', 'S أطفال [LOC صيدا] يستقبلون [ORG حركة النور].').join();
    expect(found).not.toContain('host=حركة النور');
  });
});

describe('citizens', () => {
  test('do not act for their state', () => {
    expect(toldOf('support', 'S قدمت الأسر [ADJ السعودية] مساعدات ل[ORG هيئة النور].').join()).not.toContain(
      'supporter=',
    );
    expect(toldOf('support', 'S قدمت السلطات [ADJ السعودية] مساعدات ل[ORG هيئة النور].').join()).toContain(
      'supporter=',
    );
  });
});

describe('a place that is hit', () => {
  test('is no subject', () => {
    const line = 'S وتستهدف الطائرات القرى، وقصفت مواقع [ORG حركة النور].';
    expect(toldOf('military_action', line).join()).not.toContain('actor=حركة النور');
  });
});

describe('who holds the weapon', () => {
  test.each(['برصاص', 'بنيران', 'بقذائف', 'بغارة ل'])('did it: %s', (weapon) => {
    const joined = weapon.endsWith('ل') ? weapon : `${weapon} `;
    const found = toldOf('military_action', `S قُتل ثلاثة مدنيين ${joined}[ORG جيش الشام] في [LOC صيدا].`).join();
    expect(found).toContain('actor=جيش الشام');
    expect(found).not.toContain('target=جيش الشام');
  });

  test('did it to whom the sentence names', () => {
    const found = toldOf('military_action', 'S قُتل [PER سامي الحداد] برصاص [ORG جيش الشام].').join();
    expect(found).toContain('target=سامي الحداد');
    expect(found).toContain('actor=جيش الشام');
  });
});

describe('two of one office or body', () => {
  test.each([
    ['الجانبان', 'المصري', 'القطري'],
    ['الرئيسان', 'التركي', 'الروسي'],
    ['وزيرا الخارجية', 'المصري', 'القطري'],
    ['الحكومتان', 'العراقية', 'الأردنية'],
  ])('%s: both adjectives act', (head, one, other) => {
    const found = toldOf('meeting', `S اجتمع ${head} [ADJ ${one}] و[ADJ ${other}] في [LOC صيدا].`).join();
    expect(found).toContain(`participant=${one}`);
    expect(found).toContain(`participant=${other}`);
  });
});

describe('help', () => {
  test('`ل` a place is for it, and `إلى` a place goes there', () => {
    expect(toldOf('support', 'S قدمت [STATE تركيا] مساعدات ل[LOC إدلب].').join()).toContain('recipient=إدلب');
    expect(toldOf('support', 'S أرسلت [STATE قطر] مساعدات إنسانية إلى [LOC حماة].').join()).toContain('place=حماة');
  });
});

describe('the subject', () => {
  test('may be a participle with its article', () => {
    const found = toldOf('support', TOLD_BEFORE, 'S ويضخ الممول 40 مليارا في السنة إلى [ORG نادي النور].');
    expect(found.join()).not.toContain('سامي الحداد');
  });

  test('is no envoy behind an office without a name', () => {
    const line = 'S استقبل وزير الخارجية الممثل الخاص [PER <الممثل الخاص> عادل الشامي].'.replace('الممثل الخاص [', '[');
    expect(toldOf('meeting', line).join()).toContain('visitor=عادل الشامي');
    expect(toldOf('meeting', line).join()).not.toContain('host=عادل الشامي');
  });
});

describe('a relative', () => {
  test('agrees with whom it goes back to', () => {
    const line = 'S رفع العقوبات عن [STATE إيران] الذي سيوفر المال ل[ORG هيئة النور].';
    expect(toldOf('support', line).join()).not.toContain('supporter=إيران');
  });

  test('that the pronoun of its verb takes up is what was done, and does nothing', () => {
    const line = 'S انتهت قمة [ORG مجلس التعاون]، التي استضافتها [LOC العلا].';
    expect(toldOf('meeting', line).join()).not.toContain('host=مجلس التعاون');
  });

  test('takes up a noun also before a verb that is denied', () => {
    const line = 'S قال [ORG صندوق الغد] إن الإنفاق الذي لا يؤيده الناس تراجع.';
    expect(toldOf('support', line).join()).not.toContain('recipient=');
  });
});

describe('`تابع` and `موال`', () => {
  test('say on whose side the noun before is, who has no part by that', () => {
    const loyal = 'S أحبطت [ORG حركة الشمال] هجوما شنته قوات موالية للرئيس [PER سامي الحداد] في [LOC مأرب].';
    expect(toldOf('military_action', loyal).join()).not.toContain('سامي الحداد');
    const lorries = 'S وصلت قافلة مساعدات تابعة ل[ORG هيئة النور] إلى [LOC مأرب].';
    expect(toldOf('support', lorries).join()).not.toContain('recipient=هيئة النور');
  });
});
