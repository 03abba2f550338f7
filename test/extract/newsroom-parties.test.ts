/// Who takes part, in sentences as newsrooms write them, from the text to the graph. Each test is an edge that was missing or false.

import { describe, expect, test } from 'vitest';
import { assemble, extractDocument } from '../../src/extract/pipeline.ts';
import { type EventAttributes, isEvent } from '../../src/model/graph.ts';
import { articleOf, lexicon } from './read-text.ts';

interface Told {
  readonly labels: ReadonlyMap<string, string>;
  readonly events: readonly EventAttributes[];
}

function read(...lines: readonly string[]): Told {
  const { nodes } = assemble([extractDocument(articleOf(lines.join('\n\n')), lexicon).extraction], lexicon).graph;
  return {
    labels: new Map(nodes.map(({ key, attributes }) => [key, attributes.label])),
    events: nodes.flatMap(({ attributes }) => (isEvent(attributes) ? [attributes] : [])),
  };
}

/// Who has which role in the events of a kind.
function parts(kind: string, ...lines: readonly string[]): readonly string[] {
  const { labels, events } = read(...lines);
  const claims = events.filter((event) => event.kind === kind).flatMap(({ evidence }) => evidence);
  return [
    ...new Set(claims.flatMap((claim) => claim.arguments.map((one) => `${one.role}=${labels.get(one.entity)}`))),
  ].sort();
}

/// By whose word the claims of a kind are told.
function sources(kind: string, ...lines: readonly string[]): readonly string[] {
  const { labels, events } = read(...lines);
  const claims = events.filter((event) => event.kind === kind).flatMap(({ evidence }) => evidence);
  return claims.flatMap(({ attribution }) => attribution.map(({ source }) => labels.get(source) ?? source));
}

describe('the two sides', () => {
  const MET = 'التقى وزير الخارجية المصري عادل الشامي نظيره الأردني سليم كرم في عمان.';

  test.each(['الجانبان', 'الطرفان', 'الوزيران'])('%s are those who met', (sides) => {
    expect(parts('agreement', MET, `واتفق ${sides} على تبادل الخبرات.`)).toEqual([
      'signatory=سليم كرم',
      'signatory=عادل الشامي',
    ]);
  });

  test('the two delegations are bodies, whoever leads them', () => {
    const found = parts(
      'agreement',
      'توصل وفدا حركة الشمال وحزب النهر إلى اتفاق على وقف النار.',
      'وتصافح رئيس الوفد الأول عادل الشامي ورئيس الوفد الثاني سليم كرم.',
      'واتفق الوفدان كذلك على تبادل الأسرى.',
    );
    expect(found).toEqual(['signatory=حركة الشمال', 'signatory=حزب النهر']);
  });
});

describe('what there is not', () => {
  const factuality = (kind: string, line: string): readonly string[] =>
    read(line).events.flatMap((event) => (event.kind === kind ? [event.factuality] : []));

  test.each([
    ['meeting', 'وأكدت مصر أنه لا توجد مفاوضات مع إثيوبيا.'],
    ['meeting', 'ليست هناك محادثات بين مصر وإثيوبيا.'],
    ['agreement', 'وقال الوزير سامي الخالدي إنه لا وجود لاتفاق مع تركيا.'],
  ])('has not happened, be it said of a %s: %s', (kind, line) => {
    expect(factuality(kind, line)).toEqual(['denied']);
  });

  test('called off has not happened, put off not yet', () => {
    expect(factuality('visit', 'ألغى الرئيس الفرنسي زيارته إلى برلين.')).toEqual(['denied']);
    expect(factuality('meeting', 'أجلت تركيا وسوريا اجتماعهما في موسكو.')).toEqual(['planned']);
    expect(factuality('visit', 'وألغى الرئيس القرار خلال زيارته إلى برلين.')).not.toContain('denied');
    expect(factuality('legislation', 'ألغى البرلمان المصري قانون الطوارئ.')).not.toContain('denied');
  });

  test('denies nothing that a verb tells beside it', () => {
    expect(factuality('agreement', 'وقال إنه لا يوجد خلاف وإن مصر وقعت اتفاقا مع قطر.')).toEqual(['asserted']);
  });
});

describe('to whom help goes', () => {
  test('whatever adjective stands before him', () => {
    expect(parts('support', 'قدمت تركيا دعما عسكريا لمصر.')).toEqual(['recipient=مصر', 'supporter=تركيا']);
  });
});

describe('who wants to', () => {
  test.each([
    ['meeting', 'أعلنت إيران أنها مستعدة للتفاوض مع السعودية.', ['participant=إيران', 'participant=السعودية']],
    [
      'meeting',
      'يأمل الرئيس التركي سامي الخالدي في لقاء نظيره الروسي نادر كرم.',
      ['participant=سامي الخالدي', 'participant=نادر كرم'],
    ],
    ['agreement', 'قالت قطر إن إيران مستعدة لتوقيع اتفاق مع السعودية.', ['signatory=إيران', 'signatory=السعودية']],
  ] as const)('has a part in the %s: %s', (kind, line, expected) => {
    expect(parts(kind, line)).toEqual(expected);
  });
});

describe('who has no part', () => {
  test('who rejects what others agreed on', () => {
    expect(parts('agreement', 'رفضت اليونان اتفاق تركيا مع ليبيا.')).toEqual(['signatory=تركيا', 'signatory=ليبيا']);
    expect(read('رفضت اليونان اتفاق تركيا مع ليبيا.').events.map(({ factuality }) => factuality)).not.toContain(
      'denied',
    );
  });

  test('the state whose capital talks are called by', () => {
    const found = parts('meeting', 'عقدت في سوتشي جولة من محادثات أستانا بمشاركة روسيا وتركيا.');
    expect(found).toEqual(expect.arrayContaining(['participant=تركيا', 'participant=روسيا']));
    expect(found.join()).not.toContain('كازاخستان');
  });

  test('who protests against a deed or takes revenge for it', () => {
    for (const how of ['احتجاجا على قصف', 'تنديدا بقصف', 'ردا على قصف'])
      expect(parts('military_action', `انسحب وفد حركة الشمال من المفاوضات في مسقط ${how} صنعاء.`)).toEqual([
        'target=صنعاء',
      ]);
  });

  test('who condemns a deed or welcomes an agreement', () => {
    const said = 'دان الاتحاد الأوروبي ومصر والأردن الهجوم الذي استهدف مستشفى في رفح.';
    expect(parts('military_action', said).join()).not.toContain('actor=');
    expect(parts('agreement', 'رحبت قطر وعمان بالاتفاق بين تركيا وليبيا.')).toEqual([
      'signatory=تركيا',
      'signatory=ليبيا',
    ]);
  });

  test('before whom one is sworn in', () => {
    expect(parts('appointment', 'أدى نجيب الخالدي اليمين الدستورية رئيسا للوزراء أمام الرئيس ميشال كرم.')).toEqual([
      'appointee=نجيب الخالدي',
    ]);
  });

  test('at whose request something is done elsewhere', () => {
    const found = parts('statement', 'دعت الجامعة العربية إلى عقد اجتماع طارئ بناء على طلب فلسطين.');
    expect(found).toEqual(['speaker=الجامعة العربية']);
  });

  test('armed men are armed by nobody', () => {
    expect(parts('support', 'أعلن المتحدث باسم الجيش مقتل 12 مسلحا في غارة جوية نفذها التحالف الدولي.')).toEqual([]);
  });
});

describe('deeds laid to somebody', () => {
  test.each([
    ['قتل خمسة جنود في هجوم نسبته وزارة الدفاع إلى حركة الشمال.', 'وزارة الدفاع'],
    ['قتل خمسة جنود في هجوم نسبته السلطات المحلية إلى حركة الشمال.', 'السلطات المحلية'],
    ['نسبت السلطات المحلية الهجوم إلى حركة الشمال.', 'السلطات المحلية'],
  ])('are told by who lays them there: %s', (line, source) => {
    expect(parts('military_action', line)).toContain('actor=حركة الشمال');
    expect(sources('military_action', line)).toContain(source);
  });

  test('are his of whom a participle tells', () => {
    expect(parts('military_action', 'أدانت مصر الهجوم المنسوب إلى حركة الشمال.')).toEqual(['actor=حركة الشمال']);
  });

  test('by whose aircraft it was done', () => {
    expect(parts('military_action', 'قصفت طائرات تابعة للجيش السوداني مدينة الفاشر.')).toEqual([
      'actor=الجيش السوداني',
      'target=الفاشر',
    ]);
    expect(parts('military_action', 'دمرت القوات الأوكرانية طائرة تابعة للجيش الروسي.').join()).not.toContain('الروسي');
  });
});

describe('aircraft and guns', () => {
  test.each([
    'قصفت طائرات إسرائيلية مواقع في غزة.',
    'شنت مقاتلات إسرائيلية غارات على غزة.',
    'شن الطيران الحربي الإسرائيلي غارات على غزة.',
    'قصفت المدفعية الإسرائيلية مواقع في غزة.',
    'مقاتلات إسرائيلية تقصف مواقع في غزة.',
  ])('are of a nation that has the deed: %s', (line) => {
    expect(parts('military_action', line)).toContain('actor=إسرائيل');
  });

  test('that were shot down have done nothing', () => {
    expect(parts('military_action', 'أسقط الجيش السوري طائرات إسرائيلية فوق حمص.').join()).not.toContain('إسرائيل');
    expect(parts('military_action', 'دمرت طائرات إسرائيلية في قصف على المطار.').join()).not.toContain('actor=إسرائيل');
  });
});

describe('to whom somebody spoke', () => {
  test('is no part of the name of a body', () => {
    const told = 'كشف مصدر في الرئاسة التونسية لوكالة رويترز أن سليم كرم سيلتقي وفدا من حزب النهر.';
    expect(sources('meeting', told)).toEqual(['مصدر في الرئاسة التونسية']);
    expect(parts('statement', 'قالت وزارة الدفاع لقناة الجزيرة إن القوات انسحبت.')).toContain('speaker=وزارة الدفاع');
    // A canal is spelled like a channel.
    expect(parts('statement', 'أعلنت الهيئة العامة للمنطقة الاقتصادية لقناة السويس أن العمل بدأ.')).toEqual([
      'speaker=الهيئة العامة للمنطقة الاقتصادية لقناة السويس',
    ]);
  });
});

describe('receptions', () => {
  const roles = (line: string): readonly string[] =>
    extractDocument(articleOf(line), lexicon, { rulesOnly: true }).extraction.claims.flatMap(
      ({ kind, arguments: found }) =>
        kind === 'meeting' ? found.map(({ role, span }) => `${role}=${line.slice(span.start, span.end)}`) : [],
    );

  test('during his reception of somebody he is the host, at his reception the guest', () => {
    expect(roles('قال الرئيس سامي الخالدي خلال استقباله وفدا من حزب النهر إن العمل بدأ.')).toEqual([
      'host=استقباله',
      'visitor=وفدا من حزب النهر',
    ]);
  });
});

describe('laws and orders', () => {
  test.each(['وقع الرئيس سامي الخالدي قانون الموازنة.', 'وقع الرئيس سامي الخالدي أمرا تنفيذيا يحظر الاستثمار.'])(
    'are signed by who makes them, and no agreement: %s',
    (line) => {
      expect(parts('legislation', line)).toEqual(['actor=سامي الخالدي']);
      expect(parts('agreement', 'وقع الرئيس سامي الخالدي قانون الموازنة.')).toEqual([]);
    },
  );

  test('are no agreement where one is signed under them', () => {
    const signed = 'وقع الوزير سامي الخالدي مع نظيره نادر كرم اتفاقا بموجب قانون الاستثمار.';
    expect(parts('agreement', signed)).toEqual(['signatory=سامي الخالدي', 'signatory=نادر كرم']);
  });
});

describe('names beside names', () => {
  test('whom a king appoints stands behind his number', () => {
    expect(parts('appointment', 'كلف الملك محمد السادس عزيز الخالدي بتشكيل الحكومة الجديدة.')).toEqual([
      'appointee=عزيز الخالدي',
      'appointer=محمد السادس',
    ]);
  });

  test('what is talked of or given is no part of a name', () => {
    const talks = 'بحث الوزير سامي الخالدي مع نظيره الروسي ألكسندر نوفاك أوضاع سوق النفط.';
    expect(parts('meeting', talks)).toContain('participant=ألكسندر نوفاك');
    expect(parts('statement', 'ألقى الرئيس محمود الخالدي كلمة أمام الجمعية العامة للأمم المتحدة.')).toContain(
      'speaker=محمود الخالدي',
    );
  });

  test('polls are no part of the name of who loses them', () => {
    expect(parts('election', 'خسر حزب العدالة والتنمية الانتخابات التشريعية في المغرب.')).toContain(
      'participant=حزب العدالة والتنمية',
    );
  });

  test('an adjective behind a title is nobody', () => {
    expect(parts('meeting', 'سلم السفير التركي الجديد أوراق اعتماده للرئيس المصري.').join()).not.toMatch(/=المصري/);
  });

  test('a state is no part of the name of who accuses it', () => {
    const blamed = 'حمّل حزب الله إسرائيل مسؤولية اغتيال القيادي فؤاد الخالدي، متوعدا بالرد.';
    expect(parts('statement', blamed)).toContain('speaker=حزب الله');
  });

  test('two bodies that "and" joins are two', () => {
    const talks = 'استضافت الدوحة المباحثات بين الحكومة التشادية والمعارضة المسلحة.';
    expect(parts('meeting', talks)).toContain('participant=الحكومة التشادية');
  });

  test('a woman who is appointed is not the end of the name of who appoints her', () => {
    expect(parts('appointment', 'عين الرئيس التونسي قيس المهندي نجلاء الشامي رئيسة للحكومة.')).toEqual([
      'appointee=نجلاء الشامي',
      'appointer=قيس المهندي',
    ]);
  });

  test('a head of state is not the minister behind him', () => {
    expect(parts('appointment', 'أقال الرئيس التونسي وزير الداخلية توفيق الشامي.')).toEqual([
      'appointee=توفيق الشامي',
      'appointer=الرئيس التونسي',
    ]);
  });

  test('a capital or a town of several words ends a name', () => {
    expect(parts('visit', 'زار وفد برئاسة السيناتور ليندسي غراهام القاهرة.')).toEqual([
      'place=القاهرة',
      'visitor=ليندسي غراهام',
    ]);
    expect(parts('visit', 'غادر وفد برئاسة عبد الغني الشامي إسلام آباد.').join()).not.toContain('الشامي إسلام');
  });

  test('what somebody does is no part of his name', () => {
    expect(parts('statement', 'أعلن رئيس المجلس عادل صالح دعمه للمبادرة.')).toEqual(['speaker=عادل صالح']);
  });
});
