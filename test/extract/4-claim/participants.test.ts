/// Who takes part in an event, by the rules alone: word order, lists, pronouns, and who only stands near.

import { describe, expect, test } from 'vitest';
import { claimsOf, toldOf } from './told.ts';

describe('the subject', () => {
  test('is no indefinite phrase behind forces that their nationality alone names', () => {
    const line = 'S قصفت طائرات [ADJ روسية] مواقع ل[ORG جيش الشام].';
    expect(toldOf('military_action', line).join()).toContain('target=جيش الشام');
    expect(toldOf('military_action', line).join()).not.toContain('actor=جيش الشام');
    const own = 'S قصفت قوات [ORG جيش الشام] مواقع ل[ORG حزب النور].';
    expect(toldOf('military_action', own).join()).toContain('actor=جيش الشام');
  });

  test('comes after an object whose ending shows its case', () => {
    expect(toldOf('meeting', 'S استقبل الوزيرين في المطار [PER عادل الشامي].')).toEqual([
      'meeting/reception host=عادل الشامي',
    ]);
  });

  test('may stand without a name between the two auxiliaries', () => {
    const line = 'S وكان {} قد استقبل أمس وفد [ORG هيئة النور].';
    expect(toldOf('meeting', line.replace('{}', 'مدير المكتب العام')).join()).not.toContain('host=هيئة النور');
  });

  test('stands behind a preposition that goes back with its pronoun', () => {
    const line = 'S زار [PER عادل الشامي] [LOC صيدا] ورافقته {} [PER سليم كرم].';
    expect(toldOf('visit', line.replace('{}', 'فيها')).join()).toContain('سليم كرم');
    expect(toldOf('visit', line.replace('{}', 'من دون')).join()).not.toContain('سليم كرم');
  });

  test('is not who becomes something', () => {
    expect(toldOf('election', 'S انتخب المجلس [PER سليم كرم] رئيسا له.')).toEqual(['election winner=سليم كرم']);
  });

  test('of a singular verb is not the two of the sentence before it', () => {
    const found = toldOf('visit', 'S هنأ [PER عادل الشامي] و[PER سليم كرم] الرئيسة، وزارها البطريرك في مكتبها.');
    expect(found.join()).not.toContain('visitor=عادل الشامي');
  });

  test('is its land where it says "his country"', () => {
    const line = 'S قال وزير الدفاع [ADJ التركي] [PER عادل الشامي] إن [STATE تركيا] تدعم [STATE ليبيا].';
    expect(toldOf('support', line)[0]).toContain('supporter=تركيا');
  });

  test('of a second clause in a headline has no part in the first', () => {
    expect(toldOf('meeting', 'H [STATE تركيا] تبحث مع [STATE قطر] التعاون و[STATE مصر] تؤكد استعدادها')).toEqual([
      'meeting participant=تركيا participant=قطر',
    ]);
  });
});

describe('a list', () => {
  test('goes on past the title of each', () => {
    const line =
      'S التقى [PER نادر حلمي] [PER عادل الشامي] السكرتير العام لمحافظة [LOC دمياط]، و[PER سليم كرم] وكيل الوزارة.';
    expect(toldOf('meeting', line)).toEqual([
      'meeting participant=نادر حلمي participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('goes on with "in addition to"', () => {
    expect(toldOf('meeting', 'S التقى [PER نادر حلمي] [PER عادل الشامي]، إضافة إلى [PER سليم كرم].')).toEqual([
      'meeting participant=نادر حلمي participant=عادل الشامي participant=سليم كرم',
    ]);
  });

  test('may say how many', () => {
    expect(toldOf('meeting', 'S التقى [PER نادر حلمي] عددا من قادة [ORG حركة النهضة].')).toEqual([
      'meeting participant=نادر حلمي participant=حركة النهضة',
    ]);
  });
});

describe('whose a visit is', () => {
  test('is said after it, where the pronoun comes first', () => {
    expect(toldOf('visit', 'S خلال زيارته إلى [STATE الأردن]، التقى [PER عادل الشامي] الوزراء.')).toEqual([
      'visit visitor=عادل الشامي host=الأردن',
    ]);
  });

  test('is said with ل before a person', () => {
    expect(toldOf('visit', 'S جاء ذلك خلال أول زيارة لـ[PER عادل الشامي] إلى [STATE الأردن].')[0]).toContain(
      'visitor=عادل الشامي',
    );
  });
});

describe('who is no participant', () => {
  test('is the one on whose behalf another came', () => {
    expect(toldOf('meeting', 'S ترأس [PER عادل الشامي] القمة نيابة عن [PER سليم كرم].').join()).not.toContain(
      'سليم كرم',
    );
  });

  test('is the land whose relations are discussed', () => {
    expect(
      toldOf('meeting', 'S بحث [PER عادل الشامي] مع [PER سليم كرم] العلاقات بين [STATE مصر] و[STATE قطر].'),
    ).toEqual(['meeting participant=عادل الشامي participant=سليم كرم']);
  });
});

describe('a group', () => {
  const line = (word: string) => `S زار وفد [ADJ تركي] ${word} [PER عادل الشامي] [STATE ليبيا].`;

  test('has the part that the one who leads it has', () => {
    for (const word of ['يرأسه', 'يتقدمه', 'تقوده', 'ومعه', '، بينهم']) {
      expect(toldOf('visit', line(word))[0]).toContain('visitor=تركي visitor=عادل الشامي');
    }
  });

  test('of people without names hands nobody on', () => {
    expect(toldOf('visit', 'S زار [PER سليم كرم] معرضا يقوده [PER عادل الشامي].').join()).not.toContain(
      'visitor=عادل الشامي',
    );
  });

  test('has each of those who share an office', () => {
    const text = 'S استقبل [PER نادر حلمي] كلا من [PER <النواب> عادل الشامي] و[PER سليم كرم].';
    expect(toldOf('meeting', text)).toEqual(['meeting/reception host=نادر حلمي visitor=عادل الشامي visitor=سليم كرم']);
  });

  test('is one where brackets hold its other name', () => {
    const text = 'S وقعت [ORG منظمة الطفولة] ([ORG اليونيسف]) و[ORG مؤسسة سند] اتفاقا.';
    expect(toldOf('agreement', text)).toEqual(['agreement/signed signatory=منظمة الطفولة signatory=مؤسسة سند']);
  });
});

describe('a word before a name', () => {
  test('governs it in idafa', () => {
    expect(toldOf('meeting', 'S استقبل مدير [ORG المصنع] [PER عادل الشامي].')[0]).not.toContain('visitor=المصنع');
  });

  test('that ends in a nun or in a pronoun governs nothing', () => {
    expect(toldOf('military_action', 'S اغتال مسلحون [PER عادل الشامي] في [LOC دمياط].')).toEqual([
      'military_action/attack target=عادل الشامي place=دمياط',
    ]);
  });
});

describe('an attack against somebody', () => {
  test('is aimed at him whatever its word is', () => {
    const line = 'S أرسلت [STATE فرنسا] قوات للقتال ضد [ORG الحركة].';
    expect(toldOf('military_action', line).join()).toContain('target=الحركة');
    expect(toldOf('military_action', line.replace('ضد', 'قرب')).join()).not.toContain('target=الحركة');
  });
});

describe('who attends', () => {
  test('a signing does not sign', () => {
    expect(toldOf('agreement', 'S حضر توقيع الاتفاقية [PER عادل الشامي].').join()).not.toContain('signatory');
  });

  test('chairs the meeting that was told of, beside whom he receives', () => {
    const { claims } = claimsOf(
      'S اجتمع [STATE لبنان] و[STATE الأردن].',
      'S وترأس الاجتماع [PER عادل الشامي]، واستقبل [PER سليم كرم].',
    );
    expect(claims.map(({ refersTo }) => refersTo)).toEqual([null, 0, null]);
  });

  test('chairs no meeting told as earlier than the rest', () => {
    const { claims } = claimsOf(
      'S اجتمع [STATE لبنان] و[STATE الأردن].',
      'S وكان [PER سليم كرم] قد التقى [PER نادر حلمي].',
      'S وترأس الاجتماع [PER عادل الشامي].',
    );
    expect(claims.at(-1)?.refersTo).toBe(0);
  });
});

describe('what looks like a verb', () => {
  test('is an object behind the verb of its clause', () => {
    const line = 'S وقع [PER عادل الشامي] عقدا مع [ORG شركة النور].';
    expect(toldOf('agreement', line).join()).toContain('signatory=عادل الشامي signatory=شركة النور');
    expect(toldOf('meeting', 'S [PER عادل الشامي] و[PER سليم كرم] بحثا الملف.')).toHaveLength(1);
  });

  test('is an amount before a number', () => {
    const line = 'S قدم [STATE لبنان] منحة قدرها {} ل[ORG شركة النور].';
    expect(toldOf('support', line.replace('{}', 'خمسة ملايين')).join()).toContain('recipient=شركة النور');
    expect(toldOf('statement', line.replace('قدرها {}', 'أكدها الوزير')).join()).toContain('statement');
  });

  test('has its object pronoun behind two letters', () => {
    const line = 'S وأسفر هجوم شنه [ORG جيش الشام] عن دمار.';
    expect(toldOf('military_action', line).join()).toContain('actor=جيش الشام');
    expect(toldOf('military_action', line.replace('شنه', 'عند')).join()).not.toContain('actor=جيش الشام');
  });
});

describe('others', () => {
  test('are hit by what the verb behind a noun says', () => {
    const line = 'S وأسفر قصف مدفعي {} [LOC مخيم النور] عن دمار.';
    expect(toldOf('military_action', line.replace('{}', 'استهدف')).join()).toContain('target=مخيم النور');
    expect(toldOf('military_action', line.replace('{}', 'انطلق من')).join()).not.toContain('target=مخيم النور');
  });

  test('may be told before the verb, in a phrase that says how they take part', () => {
    const line = 'S {} [ORG حزب النور]، وقع [STATE لبنان] و[STATE الأردن] الاتفاق.';
    expect(toldOf('agreement', line.replace('{}', 'برعاية')).join()).toContain('mediator=حزب النور');
    expect(toldOf('agreement', line.replace('{}', 'خلافا ل')).join()).not.toContain('حزب النور');
  });

  test('get the aid that is spelled like a title', () => {
    const line = 'S قدم [STATE لبنان] مساعدات ل[ORG شركة النور].';
    expect(toldOf('support', line)[0]).toBe('support/aid supporter=لبنان recipient=شركة النور');
    const helper = 'S التقى [PER عادل الشامي] مساعد [PER سليم كرم].';
    expect(toldOf('meeting', helper).join()).toContain('participant=سليم كرم');
  });
});

describe('what somebody comes to hold', () => {
  test.each(['لإجراء محادثات', 'لعقد اجتماع'])('is his, and has not been: %s', (words) => {
    const [found] = toldOf('meeting', `S وصل [PER سامي الحداد] إلى [LOC الرياض] ${words} مع [PER عادل الشامي].`);
    expect(found).toContain('participant=سامي الحداد');
    expect(found).toContain('participant=عادل الشامي');
    expect(found).toContain('[planned]');
  });
});

describe('the case of a name', () => {
  test('in -ين tells the object from the subject', () => {
    const line = 'S يقاتل [ORG الحوثيين] في [STATE اليمن].';
    expect(toldOf('military_action', line).join()).not.toContain('actor=الحوثيين');
    const other = 'S يقاتل [ORG الحوثيون] في [STATE اليمن].';
    expect(toldOf('military_action', other).join()).toContain('actor=الحوثيون');
  });
});

describe('into whose hands a place falls', () => {
  test.each(['بأيدي', 'بيد'])('takes it: %s', (words) => {
    const found = toldOf('military_action', `S سقطت [LOC قاعدة العند] ${words} [ORG حركة الشمال].`).join();
    expect(found).toContain('actor=حركة الشمال');
    expect(found).not.toContain('target=حركة الشمال');
  });
});

describe('a noun with its article', () => {
  test('governs nobody in idafa, so that who attends does not receive', () => {
    const found = toldOf('meeting', 'S حضر الاستقبال [PER سامي الحداد].').join();
    expect(found).not.toContain('host=');
  });
});

describe('whose men fighters are', () => {
  test('is told by the name behind them, in whatever part they have', () => {
    const raid = toldOf('military_action', 'S شن [ORG التحالف] غارة على مواقع المتمردين [ORG الحوثيين] في [LOC تعز].');
    expect(raid.join()).toContain('target=الحوثيين');
    expect(raid.join()).not.toContain('actor=الحوثيين');
  });
});

describe('who calls for a thing', () => {
  test('has no part in it', () => {
    const found = toldOf('agreement', 'S دعا [PER سامي الحداد] إلى تمديد الهدنة في [STATE اليمن].').join();
    expect(found).not.toContain('سامي الحداد');
  });
});

test('what is won back from the hands of somebody he did not take', () => {
  const line = 'S استعاد [ORG الجيش السوري] السيطرة على [LOC تدمر] من أيدي [ORG حركة الشمال].';
  expect(toldOf('military_action', line).join()).not.toContain('actor=حركة الشمال');
});

test('what a minister is of does not happen', () => {
  const line = 'S تلقى [PER سامي الحداد] النائب الثاني لرئيس المجلس وزير الدفاع اتصالا هاتفيا من [PER عادل الشامي].';
  expect(toldOf('support', line)).toEqual([]);
  expect(toldOf('meeting', line).join()).toContain('participant=عادل الشامي');
});

describe('what one has with a land', () => {
  const signed = (what: string): string =>
    toldOf('agreement', `S اتفقت [STATE تركيا] و[STATE قطر] على ${what} مع [STATE سوريا].`).join();

  test.each(['تأمين الحدود', 'تعزيز العلاقات', 'تعزيز العلاقات الثنائية'])('gives it no part: %s', (what) => {
    expect(signed(what)).toContain('signatory=قطر');
    expect(signed(what)).not.toContain('سوريا');
  });

  test('leaves whom one agrees with his part', () => {
    expect(signed('التعاون')).toContain('signatory=سوريا');
  });
});

describe('an adjective behind a definite noun', () => {
  test('is no soldier who takes part, but one behind a delegation says whose it is', () => {
    const talks = 'S عقد اجتماع بين [PER سامي الحداد] و[PER عادل الشامي] لبحث الأمن، والدعم العسكري {} لحكومة الشمال.';
    expect(toldOf('meeting', talks.replace('{}', '[ADJ التركي]')).join()).not.toContain('التركي');
    const delegation = 'S التقى الوفد العسكري [ADJ التركي] [PER سامي الحداد].';
    expect(toldOf('meeting', delegation).join()).toContain('participant=التركي');
  });
});
