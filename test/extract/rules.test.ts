/// Every rule by name: a text that it reads, and one much like it that it must leave alone.

import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/extract/2-sentence/split-sentences.ts';
import { findMentions } from '../../src/extract/3-mention/find-mentions.ts';
import { assemble, extractDocument } from '../../src/extract/pipeline.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { RULES } from '../../src/model/rule.ts';
import { documentOf } from './3-mention/notation.ts';
import { claimsOf } from './4-claim/told.ts';
import { articleOf } from './read-text.ts';

type Case = readonly [rule: string, reads: string, readsNot: string];

const NAMED = 'قال وزير الدفاع التركي أورهان يلدريم إن العمل بدأ.';
const COMPANY = 'أعلنت شركة نوردفيند ذلك.';
const PAIR = 'وصل وزيرا الدفاع التركي أورهان يلدريم، ونظيره القطري خالد المهندي، أمس.';

/// Read without the tagger, so that a rule is seen by itself.
const MENTIONS: readonly Case[] = [
  ['titled-name', 'قال الوزير أورهان يلدريم إن العمل بدأ.', 'قال مسؤولون كبار إن العمل بدأ.'],
  ['listed-name', 'وصل خالد المهندي أمس إلى المدينة.', 'وصل وفد كبير أمس إلى المدينة.'],
  ['item-name', '• روسيا: عاصف ترزيان، مبعوث.', '• روسيا: نتائج جيدة، تقدم.'],
  ['joined-name', 'وصل الوزير خالد المهندي وعاصف الترزيان.', 'وصل الوزير خالد المهندي وفريق كبير.'],
  ['repeated-name', `${NAMED}\nوأكد يلدريم ذلك.`, `${NAMED}\nوأكد الجميع ذلك.`],
  ['said-name', 'وقال لافيرنوف إن الوقت ينفد.', 'وقال أمس إن الوقت ينفد.'],
  ['role-holder', 'طرح وزير الخارجية الألماني حلا.', 'طرح الوزير حلا.'],
  ['role-pair', `${PAIR}\nواستقبل الرئيس الوزيرين صباحا.`, 'واستقبل الرئيس الوزيرين صباحا.'],
  [
    'rank-holder',
    'والتقى المتحدث باسم الجيش الليبي اللواء خالد المهندي وفدا.\nواعتبر اللواء الليبي أن الوقت ينفد.',
    'واعتبر لواء ليبي أن الوقت ينفد.',
  ],
  ['organization-known', 'أعلنت الأمم المتحدة ذلك.', 'أعلنت الأمم ذلك.'],
  ['organization-quoted', 'قالت صحيفة "صدى الضفاف" إن الأمر انتهى.', 'قال كاتب "صدى الضفاف" إن الأمر انتهى.'],
  ['organization-construct', 'أعلنت وزارة الدفاع ذلك.', 'اجتمعت لجنة أمس.'],
  ['organization-definite', 'اجتمع المجلس الرئاسي صباحا.', 'غادرت القوات الأجنبية المكان.'],
  ['organization-chamber', 'النواب الأردني يقر القانون.', 'النواب الأردنيون يقرون القانون.'],
  ['organization-bare', 'وأكد البرلمان ذلك أمس.', 'أكد برلمان ذلك.'],
  [
    'organization-anaphor',
    'أقر مجلس النواب القانون.\nوقال المجلس إن الوقت ينفد.',
    'أقر حزب النور القانون.\nوقال المجلس إن الوقت ينفد.',
  ],
  ['repeated-organization', `${COMPANY}\nوأكدت نوردفيند أن العمل بدأ.`, 'وأكدت نوردفيند أن العمل بدأ.'],
  ['club-name', 'فاز أهلي شندي أمس.', 'فاز فريق شندي أمس.'],
  ['outlet-name', 'ونشرت الجوف نت الخبر.', 'ونشرت صحيفة نت الخبر.'],
  ['dateline-agency', 'طرابلس 14 مارس (وسن) - وصل الوزير.', 'وصل الوزير (أمس) إلى المكان.'],
  ['spoken-to', 'وقال مسؤول ل"صدى الضفاف" إن الأمر انتهى.', 'وقال مسؤول "إن الأمر انتهى".'],
  ['told-outlet', 'وعلمت «صدى الضفاف» أن الأمر انتهى.', 'وعلمت الأسرة أن الأمر انتهى.'],
  ['short-form', 'أعلنت الهيئة العامة للطيران (هعط) ذلك.', 'أعلن المدير العام (هعط) ذلك.'],
  ['state', 'بين قطر وتركيا تعاون.', 'بين المدير والعامل تعاون.'],
  ['nationality', 'غادر الوفد التركي المكان.', 'غادر الوفد الكبير المكان.'],
  ['own-state', NAMED.replace('العمل بدأ', 'بلاده مستعدة'), 'إن بلاده مستعدة.'],
  ['own-states', 'بين قطر وتركيا تعاون في بلديهما.', 'بين قطر والعامل تعاون في بلديهما.'],
  ['joined-place', 'وقعت غارات في سنجة والخرنوقة، أمس.', 'وقعت غارات في سنجة والحكومة، أمس.'],
  ['place', 'وصل إلى بنغازي صباحا.', 'فشلت الحلول السلمية كلها.'],
];

const TAGGED: readonly Case[] = [
  [
    'organization-vague',
    'وقالت الباحثة في مركز الضياء للدراسات إن الأمر صعب.',
    'وقالت الباحثة في مركز المدينة إن الأمر صعب.',
  ],
  ['tagger', 'وانتخب المجلس يوسوفا كاراباتش رئيسا له.', 'وانتخب المجلس رئيسا له.'],
];

/// Claims are read from marked texts, so that a failure is the claim rule's own.
const CLAIMS: readonly Case[] = [
  ['finite-verb', 'S التقى [PER عادل الشامي] [PER سليم كرم].', 'S يعرف [PER عادل الشامي] [PER سليم كرم].'],
  [
    'light-verb',
    'S أجرى [PER عادل الشامي] زيارة إلى [STATE الأردن].',
    'S أجرى [PER عادل الشامي] جراحة في [STATE الأردن].',
  ],
  ['masdar', 'S خلال لقاء [PER عادل الشامي] مع [PER سليم كرم].', 'S خلال مباراة [PER عادل الشامي] مع [PER سليم كرم].'],
  [
    'passive-participle',
    'S الاتفاقية الموقعة بين [STATE لبنان] و[STATE الأردن].',
    'S المسافة الواقعة بين [STATE لبنان] و[STATE الأردن].',
  ],
  [
    'participle',
    'S غادر [PER عادل الشامي] القاعة، مطالبا بالتحقيق.',
    'S غادر [PER عادل الشامي] القاعة، مبتسما للجميع.',
  ],
  ['headline-colon', 'H [PER عادل الشامي]: لن نتراجع', 'S [PER عادل الشامي]: لن نتراجع'],
  ['named-office', 'H [PER عادل الشامي] رئيسا للجامعة', 'H [PER عادل الشامي] رئيس الجامعة'],
  [
    'delegation',
    'S زار [PER عادل الشامي] [STATE الأردن].\nS وضم الوفد [PER سليم كرم] و[PER نادر حلمي].',
    'S زار [PER عادل الشامي] [STATE الأردن].\nS وضم الكتاب مقالات [PER سليم كرم] و[PER نادر حلمي].',
  ],
  [
    'gathering',
    'S لقاء ثلاثي يضم [STATE لبنان] و[STATE الأردن] و[STATE فرنسا].',
    'S كتاب جديد يضم مقالات [PER عادل الشامي] و[PER سليم كرم].',
  ],
];

/// Links are read off the whole graph of one article.
const LINKS: readonly Case[] = [
  [
    'stated-whole',
    'أعلنت حكومة الوفاق ذلك. وأكدت وزارة الدفاع بحكومة الوفاق ذلك أمس.',
    'أعلنت حكومة الوفاق ذلك. وأكدت وزارة الدفاع القطرية ذلك أمس.',
  ],
  [
    'stated-location',
    'زار الوزير خالد المهندي مدينة درنة الليبية، وبحث الوضع في ليبيا.',
    'زار الوزير خالد المهندي مدينة درنة الجميلة، وبحث الوضع في ليبيا.',
  ],
];

function mentionRules(text: string, rulesOnly: boolean): readonly string[] {
  return findMentions(splitSentences(documentOf(text)), loadLexicon(), { rulesOnly }).map((mention) => mention.rule);
}

function claimRules(text: string): readonly string[] {
  return claimsOf(...text.split('\n')).claims.map((claim) => claim.rule);
}

function linkRules(text: string): readonly string[] {
  const { extraction } = extractDocument(articleOf(text), loadLexicon());
  const { graph } = assemble(extraction ? [extraction] : [], loadLexicon());
  return graph.edges.flatMap(({ attributes }) => attributes.evidence.map(({ rule }) => rule));
}

function check(rulesIn: (text: string) => readonly string[]) {
  return (rule: string, reads: string, readsNot: string): void => {
    expect(rulesIn(reads)).toContain(rule);
    expect(rulesIn(readsNot)).not.toContain(rule);
  };
}

describe('mentions', () => {
  test.each(MENTIONS)(
    '%s',
    check((text) => mentionRules(text, true)),
  );
  test.each(TAGGED)(
    '%s',
    check((text) => mentionRules(text, false)),
  );
});

describe('claims', () => {
  test.each(CLAIMS)('%s', check(claimRules));
});

describe('links', () => {
  test.each(LINKS)('%s', check(linkRules));
});

test('every rule has a case', () => {
  const covered = [...MENTIONS, ...TAGGED, ...CLAIMS, ...LINKS].map(([rule]) => rule);
  expect(covered.sort()).toEqual(Object.keys(RULES).sort());
});
