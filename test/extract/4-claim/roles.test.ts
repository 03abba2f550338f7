/// Who fills which role, by the rules alone: lists, passives with an agent, rivals, who decides and who only tells.

import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

describe('a list', () => {
  test('goes on with names in quotation marks', () => {
    const line = 'S وقعت [ORG شركة النور] اتفاقا مع «[ORG سند]»{}«[ORG مدى]».';
    expect(toldOf('agreement', line.replace('{}', ' و')).join()).toContain('signatory=سند signatory=مدى');
    expect(toldOf('agreement', line.replace('{}', ' في مقر ')).join()).not.toContain('signatory=مدى');
  });

  test('goes on past the nationality of each', () => {
    const line = 'S وقعت [ORG شركة النور] اتفاقا مع شركة «[ORG سند]» [ADJ اليابانية] {}«[ORG مدى]».';
    expect(toldOf('agreement', line.replace('{}', 'و')).join()).toContain('signatory=سند signatory=مدى');
    expect(toldOf('agreement', line.replace('{}', 'في مقر ')).join()).not.toContain('signatory=مدى');
  });

  test('goes on with a title and all that it is over', () => {
    const line = 'S التقى [PER نادر حلمي] [PER عادل الشامي]، {} التنفيذي لـ«[ORG سند]» [PER سليم كرم].';
    expect(toldOf('meeting', line.replace('{}', 'والرئيس')).join()).toContain('participant=سليم كرم');
    expect(toldOf('meeting', line.replace('{}', 'والفرع')).join()).not.toContain('participant=سليم كرم');
  });

  test('may say who stands on which side', () => {
    const line = 'S وقعت [ORG شركة النور] من {}، و[ORG شركة سند] من جهة ثانية، اتفاقا.';
    expect(toldOf('agreement', line.replace('{}', 'جهة')).join()).toContain('signatory=شركة النور signatory=شركة سند');
  });

  test('may stand behind a colon', () => {
    const line = 'S وصل [PER نادر حلمي] إلى [LOC صيدا] مع وفد يضم {}: [PER عادل الشامي] و[PER سليم كرم].';
    expect(toldOf('visit', line.replace('{}', 'كلا من')).join()).toContain(
      'member_of_delegation=عادل الشامي member_of_delegation=سليم كرم',
    );
    expect(toldOf('visit', line.replace('{}', 'خبراء وقال')).join()).not.toContain('member_of_delegation');
  });

  test('may say who those are that were counted', () => {
    const line = 'S تلقى [STATE لبنان] مساعدات من دولتين {} [STATE مصر] و[STATE قطر].';
    expect(toldOf('support', line.replace('{}', 'هما')).join()).toContain('supporter=مصر supporter=قطر');
  });

  test('of signatories goes on with the other side behind a comma', () => {
    const line = 'S اتفاقية وقعتها عن الجانب الأول [PER عادل الشامي]، {} الجانب الثاني [PER سليم كرم].';
    expect(toldOf('agreement', line.replace('{}', 'وعن')).join()).toContain('signatory=سليم كرم');
    expect(toldOf('agreement', line.replace('{}', 'ويمثل')).join()).not.toContain('signatory=سليم كرم');
  });
});

describe('a nationality', () => {
  test('before a name says whose citizen he is and takes no part', () => {
    const line = 'S أسندت [ORG شركة النور] المنصب إلى [ADJ التركي] {}[PER عادل الشامي].';
    expect(toldOf('appointment', line.replace('{}', ''))).toEqual([
      'appointment/appoint appointer=شركة النور appointee=عادل الشامي',
    ]);
  });
});

describe('the two', () => {
  test('who did what a dual says are those who were told to meet', () => {
    const line = 'S التقى [PER نادر حلمي] {} [PER عادل الشامي]، واتفقا على وقف القتال.';
    for (const other of ['نظيره', 'مع'])
      expect(toldOf('agreement', line.replace('{}', other))).toEqual([
        'agreement/announced signatory=نادر حلمي signatory=عادل الشامي',
      ]);
    expect(toldOf('agreement', line.replace('{}', 'بسبب')).join()).not.toContain('signatory=عادل الشامي');
  });
});

describe('the doer', () => {
  test('of a passive that is written like an active is who is named as its agent', () => {
    const line = 'S قتل ثلاثة جنود {} مسلحين من [ORG جيش الشام] في [LOC صيدا].';
    for (const by of ['على يد', 'من قبل'])
      expect(toldOf('military_action', line.replace('{}', by))[0]).toContain('actor=جيش الشام');
    expect(toldOf('military_action', line.replace('{}', 'قرب')).join()).not.toContain('actor=جيش الشام');
  });

  test('is not who announces what another did', () => {
    const line = 'S أعلن [PER عادل الشامي] سيطرة {} على [LOC صيدا].';
    expect(toldOf('military_action', line.replace('{}', '[ORG جيش الشام]')).join()).not.toContain('actor=عادل الشامي');
    expect(toldOf('military_action', line.replace('{}', 'كاملة')).join()).toContain('actor=عادل الشامي');
  });

  test('is who decides it', () => {
    const line = 'S {} [ORG مجلس النور] تعيين [PER عادل الشامي] مديرا.';
    expect(toldOf('appointment', line.replace('{}', 'قرر')).join()).toContain('appointer=مجلس النور');
    expect(toldOf('appointment', line.replace('{}', 'أقر')).join()).toContain('appointer=مجلس النور');
    expect(toldOf('appointment', line.replace('{}', 'انتقد')).join()).not.toContain('appointer=مجلس النور');
  });

  test('stands before the verb whose pronoun means an indefinite meeting', () => {
    const line = 'S وسبق ذلك {} عقده [ORG حزب النور] مع [ORG حركة سند].';
    expect(toldOf('meeting', line.replace('{}', 'اجتماع عاصف')).join()).toContain('participant=حزب النور');
    expect(toldOf('meeting', line.replace('{}', 'فسخ')).join()).not.toContain('participant=حزب النور');
  });

  test('of what happens during a visit is who pays it', () => {
    const line = 'S وصل [PER عادل الشامي] إلى [LOC صيدا] في زيارة تستغرق يومين يلتقي {} [PER سليم كرم].';
    expect(toldOf('meeting', line.replace('{}', 'خلالها')).join()).toContain(
      'participant=عادل الشامي participant=سليم كرم',
    );
  });

  test('in a relative clause of one is the nearest', () => {
    const line = 'S تحدث [PER عادل الشامي] و[PER سليم كرم]، {} زار [LOC صيدا].';
    expect(toldOf('visit', line.replace('{}', 'الذي')).join()).toContain('visitor=سليم كرم place=صيدا');
    expect(toldOf('visit', line.replace('{}', 'الذي')).join()).not.toContain('visitor=عادل الشامي');
  });

  test('of a meeting that goes on while he speaks is the speaker, but not with a newspaper', () => {
    const line = 'S قال [PER عادل الشامي] خلال {} مع [PER سليم كرم] إن الوضع هادئ.';
    expect(toldOf('meeting', line.replace('{}', 'لقاء')).join()).toContain('participant=عادل الشامي');
    expect(toldOf('meeting', line.replace('{}', 'عمله')).join()).not.toContain('participant=عادل الشامي');
  });
});

describe('a noun before a name', () => {
  test('with a pronoun governs nothing', () => {
    const line = 'S استقبل [PER نادر حلمي] في {} [PER عادل الشامي] ورئيسة البلدية.';
    expect(toldOf('meeting', line.replace('{}', 'مكتبه')).join()).toContain('visitor=عادل الشامي');
    expect(toldOf('meeting', line.replace('{}', 'مكتبة')).join()).not.toContain('visitor=عادل الشامي');
  });

  test('that means two parties leaves the adjective to say whose', () => {
    const line = 'S وقع {} [ADJ المصري] والسوداني اتفاقية.';
    expect(toldOf('agreement', line.replace('{}', 'الجانبان')).join()).toContain('signatory=المصري');
    expect(toldOf('agreement', line.replace('{}', 'الناديان')).join()).not.toContain('signatory=المصري');
  });
});

describe('who becomes something', () => {
  test('may have a feminine title with an adjective', () => {
    const line = 'S وعين مجلس الشركة [PER هند كرم] {} [PER سليم كرم].';
    expect(toldOf('appointment', line.replace('{}', 'رئيسة تنفيذية خلفا ل')).join()).toContain('appointee=هند كرم');
    expect(toldOf('appointment', line.replace('{}', 'رئيسة اللجنة')).join()).not.toContain('appointee=هند كرم');
  });
});

describe('who backs somebody', () => {
  test('is told by "with support of", but behind a promise that is who is backed', () => {
    const line = 'S {} بدعم [ORG حركة سند] [ORG حزب النور].';
    const aid = 'S وزعت [ORG شركة النور] خياما على النازحين {} [ORG مؤسسة سند].';
    for (const by of ['بتمويل من', 'بدعم من'])
      expect(toldOf('support', aid.replace('{}', by)).join()).toContain('supporter=مؤسسة سند');
    expect(toldOf('support', aid.replace('{}', 'قرب')).join()).not.toContain('supporter=مؤسسة سند');
    expect(toldOf('support', line.replace('{}', 'تعهد [STATE لبنان]')).join()).toContain('recipient=حركة سند');
  });
});

describe('rivals in an election', () => {
  test('stand behind a word of contest', () => {
    const line = 'S فاز [PER عادل الشامي] في الانتخابات بأربعين صوتا، {} [PER سليم كرم].';
    for (const word of ['متقدما على', 'متقدما بعشرة أصوات على', 'تلاه', 'مقابل ثلاثين لمنافسه'])
      expect(toldOf('election', line.replace('{}', word)).join()).toContain('participant=سليم كرم');
    expect(toldOf('election', line.replace('{}', 'وهنأه')).join()).not.toContain('participant=سليم كرم');
  });

  test('are no votes that a number counts', () => {
    const line = 'S حصل [PER عادل الشامي] على {} مقابل [ORG قائمة النور].';
    expect(toldOf('election', line.replace('{}', '61 صوتا')).join()).not.toContain('participant=قائمة النور');
  });
});

describe('a place', () => {
  test('that saw something is where it was', () => {
    const line = 'S شهدت [LOC صيدا] لقاء بين [PER عادل الشامي] و[PER سليم كرم].';
    expect(toldOf('meeting', line)[0]).toBe('meeting participant=عادل الشامي participant=سليم كرم place=صيدا');
  });

  test('may be told by "at"', () => {
    const line = 'S اشتبك [ORG جيش الشام] مع [ORG حركة سند] {} [LOC جسر النور].';
    expect(toldOf('military_action', line.replace('{}', 'عند')).join()).toContain('place=جسر النور');
    expect(toldOf('military_action', line.replace('{}', 'بسبب')).join()).not.toContain('place=جسر النور');
  });
});

describe('who belongs to a person', () => {
  test.each(['محامي', 'نجل', 'مكتب الرئيس', 'مصدر مقرب من', 'مسؤول في إدارة الرئيس'])(
    'is not that person: %s',
    (who) => {
      const line = `S قال ${who} [PER عادل الشامي] إن [STATE لبنان] يدعم [ORG حكومة الشمال].`;
      expect(toldOf('statement', line).join()).not.toContain('speaker=عادل الشامي');
    },
  );

  test('is that person where it is his own office', () => {
    const line = 'S قال المحامي [PER عادل الشامي] إن [STATE لبنان] يدعم [ORG حكومة الشمال].';
    expect(toldOf('statement', line).join()).toContain('speaker=عادل الشامي');
    expect(toldOf('statement', line.replace('المحامي', 'نائب رئيس حكومة الجنوب')).join()).toContain(
      'speaker=عادل الشامي',
    );
    expect(toldOf('statement', line.replace('المحامي', 'محاميه')).join()).toContain('speaker=عادل الشامي');
  });
});

describe('what is quoted behind a verb of saying', () => {
  test('names nobody who says it', () => {
    const line = 'S وكتب على صفحته "[PER عادل الشامي] يجب أن يعتذر".';
    expect(toldOf('statement', line).join()).not.toContain('speaker=عادل الشامي');
  });

  test('may be the name of who says it', () => {
    const line = 'S وقالت "[ORG حركة الشمال]" إن الاتفاق قريب.';
    expect(toldOf('statement', line).join()).toContain('speaker=حركة الشمال');
  });
});

describe('who heads a body', () => {
  test('is who is named behind it, between marks', () => {
    const line = 'S أعلن {} [ORG حزب الحركة]، [PER عادل الشامي]، شرطا جديدا.';
    expect(toldOf('statement', line.replace('{}', 'رئيس')).join()).toBe('statement/say speaker=عادل الشامي');
    expect(toldOf('statement', line.replace('{}', 'أعضاء')).join()).toContain('speaker=حزب الحركة');
  });
});

describe('a body behind a definite noun that is no mention', () => {
  test.each(['اتهمت المعارضة', 'هنأ السفير', 'دعت المنظمات'])('does not speak: %s', (who) => {
    const line = `S و${who} [ORG حزب الحركة] على ذلك.`;
    expect(toldOf('statement', line).join()).not.toContain('speaker=حزب الحركة');
  });

  test('speaks where it stands right behind the verb', () => {
    expect(toldOf('statement', 'S ودعت [ORG حركة الشمال] [ORG حزب الحركة] إلى الحوار.').join()).toContain(
      'speaker=حركة الشمال',
    );
  });
});

describe('who has another subject before its verb', () => {
  test('is not who spoke before: "but the authorities said"', () => {
    const lines = ['S قال [PER عادل الشامي] إن العمل جار.', 'S لكن {} أن الهدف هو الأمان.'];
    const told = (who: string) => toldOf('statement', ...lines.map((line) => line.replace('{}', who))).slice(1);
    expect(told('السلطات أكدت').join()).not.toContain('عادل الشامي');
  });
});

describe('somebody who is called by a name', () => {
  test('calls on nobody', () => {
    expect(toldOf('statement', 'S التقى وفدا يقوده شخص يدعى [PER عادل الشامي] في المدينة.')).toEqual([]);
    expect(toldOf('statement', 'S يدعو [PER عادل الشامي] إلى الحوار.')).toHaveLength(1);
  });
});

describe('whose men suffered it', () => {
  test('did not do it', () => {
    const line = 'S قتل عنصران من [ORG شرطة النور] في هجوم جديد على [LOC صيدا].';
    expect(toldOf('military_action', line).join()).not.toContain('actor=شرطة النور');
  });
});
