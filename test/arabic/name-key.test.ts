import { describe, expect, test } from 'vitest';
import { compareNames, nameKey, nameParts, sameToken, skeleton } from '../../src/arabic/name-key.ts';
import { foldForLookup } from '../../src/arabic/normalize.ts';

/// Spellings of one name, as newsrooms vary them.
const SAME = `
  آكار أكار | أكار اكار | غولار غولر | يشار ياشار | أردوغان إردوغان | غوتيريش جوتيريس | غوتيريس غوتيريش | ترامب ترمب
  نتنياهو نتانياهو | زيلينسكي زيلنسكي | بوتين بوتن | ماكرون مكرون | شولتس شولتز | لافروف لافرف | بلينكن بلينكين | أوستن أوستين
  غريفيث جريفيث | بيدرسون بيدرسن | غراندي جراندي | هاريس هارس | السيسي السيسى | هنية هنيه | السنوار السينوار | مدبولي مدبولى
  الدبيبة الدبيبه | باشاغا باشاقا | حفتر حفطر | معيتيق معيتق | المشري المشرى | الزقلعي الزغلعي | الجويلي القويلي | النمروش النمروس
  رؤوف رءوف | هاني هانئ | إسماعيل اسماعيل | مصطفى مصطفي | عيسى عيسي | فائز فايز | وائل وايل | عائشة عايشة | سهى سهي | رضا رضى
  القذافي القدافي | الغنوشي القنوشي | غالانت جالانت | كوشنر كوشنير | ويتكوف ويتكف | سلامة سلامه | باتيلي باثيلي | كوبيش كوبيتش
  ويليامز وليامز | غسان قسان | بوريل بورل | ميركل ميركيل | شينكر شنكر | هوكشتاين هوكستاين | تشاويش شاويش | أوغلو أوغلوا | أوغلو اوغلو
  وينسلاند فينسلاند | كمالوندي كمالفندي | أرينتش أرينج | لويجي لويدجي | ديمتري دميتري | فكي فقي | غول جول | بريغوجين بريغوزين
  سوناك سونك | ستارمر ستارمير | ميلوني ملوني | بزشكيان بزشكيانا | لاريجاني لاريجانى | قاليباف غاليباف | صالحي صالحى
  الشيباني الشيبانى | الشرع الشرعا | البراك البرّاك | بارزاني برزاني | طالباني تالباني | السوداني السودانى | الحلبوسي الحلبوصي
`;

/// Names that are not one another, though many look alike.
const DIFFERENT = `
  محمد أحمد | أحمد حامد | حسن محسن | الحربي العربي | الشريف الظريف | أكار أوزال | السراج السرايا | باشاغا بوشناق
  المسماري المسلاتي | العبيدي الزبيدي | الجبوري الجابري | النعيمي التميمي | الخطيب الطبيب | الحسيني الحسن | القاسم الهاشم | كامل كمال
  سالم سلمى | سالم سليم | فاطمة فائزة | نادر نادين | رامي رانيا | هشام هاشم | وليد خالد | طارق فاروق | جابر صابر | ماهر طاهر | ناصر ناظر
  سمير أمير | منير نذير | بشير نصير | فهد فهمي | تركي بركي | غولر أولر | يشار بشار | دوندار قندهار | أوزبال أوزان | حفتر جعفر | المشري المصري
  السيسي السنوسي | عباس عبود | معيتيق عتيق | الدبيبة الشعيبة | بوتين بايدن | ترامب ترودو | ماكرون كاميرون | ميركل ميتشل | لافروف بيسكوف
  عون عوض | بري برو | الحريري الجزائري | جنبلاط بلاط | جعجع جمعة | فرنجية فرنسية | السعيد الصعيد2 | تبون تيمون | شنقريحة شقرون | مادورو مورو
  وادي فادي | جيد زيد | ناصر نصار | عزمي عجمي | سيف ضيف | قال مال
  بلينكن لينكن | سوليفان سليمان | أوستن بوسطن | غوتيريش غوستاف | غريفيث غريغوري | بيدرسون أندرسون | ويليامز ويلسون | سلامة سلمان | الكيخيا الكيلاني
`;

function pairs(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((pair) => {
      const [a = '', b = ''] = pair.trim().split(/\s+/);
      return [foldForLookup(a), foldForLookup(b)];
    });
}

describe('tokens', () => {
  test('there are sixty pairs of each sort', () => {
    expect(pairs(SAME).length).toBeGreaterThanOrEqual(60);
    expect(pairs(DIFFERENT).length).toBeGreaterThanOrEqual(60);
  });
  test.each(pairs(SAME))('%s and %s are one name', (a, b) => {
    expect([sameToken(a, b), sameToken(b, a)]).toEqual([true, true]);
  });
  test.each(pairs(DIFFERENT))('%s and %s are two names', (a, b) => {
    expect([sameToken(a, b), sameToken(b, a)]).toEqual([false, false]);
  });
  test.each([
    ['حسن', 'حسين'],
    ['محمد', 'محمود'],
    ['عمر', 'عمار'],
  ])('%s and %s are alike, and two where they are known to be', (a, b) => {
    expect([sameToken(a, b), sameToken(a, b, () => true)]).toEqual([true, false]);
  });
  test('the article does not matter', () => {
    expect(sameToken('القذافي', 'قذافي')).toBe(true);
  });
});

describe('skeleton', () => {
  test('leaves out article, long vowels, ayn and heh', () => {
    expect(skeleton('النمروش')).toBe('نمرش');
    expect(skeleton('معيتيقه')).toBe('متغ');
  });
  test('writes the letters of one group as one, and doubles once', () => {
    expect(skeleton('غوتيريش')).toBe(skeleton('جوتيريش'));
    expect(skeleton('تشاويش')).toBe('ش');
    expect(skeleton('مممتاز')).toBe('متز');
  });
});

describe('parts of a name', () => {
  test('joins compounds and drops particles of descent', () => {
    expect(nameParts('صلاح الدين النمروش')).toEqual(['صلاحالدين', 'النمروش']);
    expect(nameParts('عبد الله بن زايد آل نهيان')).toEqual(['عبدالله', 'زايد', 'نهيان']);
    expect(nameParts('أبو بكر البغدادي')).toEqual(['ابوبكر', 'البغدادي']);
  });
  test('does not mind quotation marks, hyphens and odd spaces', () => {
    expect(nameKey(' “خلوصي \u00A0 أكار” ')).toBe('خلوصي اكار');
    expect(nameParts('جان-إيف لودريان')).toEqual(['جان', 'ايف', 'لودريان']);
  });
  test('of nothing are none', () => {
    expect(nameParts('«»')).toEqual([]);
  });
});

describe('whole names', () => {
  const compare = (a: string, b: string) => compareNames(nameParts(a), nameParts(b));
  test.each([
    ['خلوصي آكار', 'خلوصي أكار', 'same'],
    ['عبد الرحمن السويحلي', 'عبدالرحمن السويحلي', 'same'],
    ['صلاح النمروش', 'صلاح الدين النمروش', 'same'],
    ['خالد العطية', 'خالد بن محمد العطية', 'subset'],
    ['رجب أردوغان', 'رجب طيب إردوغان', 'subset'],
    ['جاويش أوغلو', 'مولود جاويش أوغلو', 'ending'],
    ['محمد بن سلمان', 'محمد بن سلمان آل سعود', 'opening'],
    ['لولا داسيلفا', 'لولا دا سيلفا', 'same'],
    ['شي جينبينغ', 'شي جين بينغ', 'same'],
    ['عبد الإله بنكيران', 'عبد الإله بن كيران', 'same'],
    ['لودريان', 'جان إيف لو دريان', 'last'],
    ['أكار', 'خلوصي أكار', 'last'],
    ['خلوصي', 'خلوصي أكار', 'first'],
    ['أحمد معيتيق', 'أحمد المسماري', 'different'],
    ['محمد الشريف', 'سعد الشريف', 'different'],
    ['محمد', 'خلوصي أكار', 'different'],
    ['', 'خلوصي أكار', 'different'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect([compare(a, b), compare(b, a)]).toEqual([relation, relation]);
  });
});
