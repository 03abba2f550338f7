/// Mention rules by name: a text in which it marks something, and one much like it in which it must not.

import { expect, test } from 'vitest';
import { mentionsOf } from './notation.ts';

function rulesIn(text: string): readonly string[] {
  return mentionsOf(text).mentions.map((mention) => mention.rule);
}

const NAMED = 'قال وزير الدفاع التركي أورهان يلدريم إن العمل بدأ.';

const CASES: readonly (readonly [rule: string, reads: string, readsNot: string])[] = [
  ['titled-name', 'قال الوزير أورهان يلدريم إن العمل بدأ.', 'قال مسؤولون كبار إن العمل بدأ.'],
  ['repeated-name', `${NAMED}\nوأكد يلدريم ذلك.`, `${NAMED}\nوأكد الجميع ذلك.`],
  ['said-name', 'وقال لافيرنوف إن الوقت ينفد.', 'وقال أمس إن الوقت ينفد.'],
  ['nationality', 'غادر الوفد التركي المكان.', 'غادر الوفد الكبير المكان.'],
  ['state', 'بين قطر وتركيا تعاون.', 'بين المدير والعامل تعاون.'],
  ['place', 'وصل إلى بنغازي صباحا.', 'فشلت الحلول السلمية كلها.'],
  ['own-state', `${NAMED.replace('العمل بدأ', 'بلاده مستعدة')}`, 'إن بلاده مستعدة.'],
  ['role-holder', 'طرح وزير الخارجية الألماني حلا.', 'طرح الوزير حلا.'],
  [
    'role-pair',
    'وصل وزيرا الدفاع التركي أورهان يلدريم، ونظيره القطري خالد المهندي، أمس.\nواستقبل الرئيس الوزيرين صباحا.',
    'واستقبل الرئيس الوزيرين صباحا.',
  ],
  ['spoken-to', 'وقال مسؤول ل"صدى الضفاف" إن الأمر انتهى.', 'وقال مسؤول "إن الأمر انتهى".'],
  ['organization-definite', 'اجتمع المجلس الرئاسي صباحا.', 'غادرت القوات الأجنبية المكان.'],
  ['organization-construct', 'أعلنت وزارة الدفاع ذلك.', 'اجتمعت لجنة أمس.'],
];

test.each(CASES)('%s', (rule, reads, readsNot) => {
  expect(rulesIn(reads)).toContain(rule);
  expect(rulesIn(readsNot)).not.toContain(rule);
});
