import { describe, expect, test } from 'vitest';
import { foldForLookup } from '../../src/arabic/normalize.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Phrases } from '../../src/lexicon/phrases.ts';

const lexicon = loadLexicon();

/// What a table says of a phrase as it is spelled.
function find<T>(table: Phrases<T>, spelling: string): T | undefined {
  const keys = foldForLookup(spelling).split(' ');
  const match = table.longest(keys, 0);
  return match?.length === keys.length ? match.entry : undefined;
}

const events = (verb: string) =>
  (find(lexicon.verbs, verb) ?? []).flatMap((form) => form.events.map((event) => event.kind));
const nouns = (noun: string) => (find(lexicon.eventNouns, noun) ?? []).map((event) => `${event.kind}:${event.subtype}`);

test('the lexicon is made once', () => expect(loadLexicon()).toBe(lexicon));

describe('offices', () => {
  test('titles in their forms, without the article', () => {
    expect(find(lexicon.titles, 'وزيرة')).toMatchObject({
      lemma: 'وزير',
      gender: 'feminine',
      number: 'singular',
      idafa: true,
    });
    expect(find(lexicon.titles, 'سفراء')).toMatchObject({ lemma: 'سفير', number: 'plural' });
    expect(find(lexicon.titles, 'رئيس التنفيذي')).toMatchObject({ lemma: 'رئيس تنفيذي' });
    expect(find(lexicon.titles, 'الوزير')).toBeUndefined();
  });

  test('portfolios imply a ministry, with and without the article', () => {
    expect(find(lexicon.portfolios, 'الدفاع')?.organization).toBe('وزارة الدفاع');
    expect(find(lexicon.portfolios, 'خارجية')?.organization).toBe('وزارة الخارجية');
    expect(find(lexicon.portfolios, 'الري والموارد المائية')?.organization).toBe('وزارة الري والموارد المائية');
  });

  test('ranks with their additions', () => {
    expect(find(lexicon.ranks, 'فريق أول الركن')?.english).toBe('general (staff)');
    expect(find(lexicon.ranks, 'عميد طيار')).toBeDefined();
  });

  test('honorifics of several words and modifiers', () => {
    expect(find(lexicon.honorifics, 'صاحب السمو الملكي الأمير')).toMatchObject({ gender: 'masculine' });
    expect(find(lexicon.honorifics, 'معالي')).toMatchObject({ gender: null });
    expect(find(lexicon.titleModifiers, 'السابق')).toBeDefined();
  });
});

describe('states and places', () => {
  test.each([
    ['سورية', 'SY'],
    ['سوريا', 'SY'],
    ['أميركا', 'US'],
    ['المملكة العربية السعودية', 'SA'],
    ['الكونغو الديمقراطية', 'CD'],
    ['سلطنة عمان', 'OM'],
  ])('%s is %s', (name, code) => expect(find(lexicon.states, name)?.code).toBe(code));

  test.each([
    ['نمساوية', 'AT', 'feminine', 'singular'],
    ['أتراك', 'TR', 'masculine', 'plural'],
    ['مغاربة', 'MA', 'masculine', 'plural'],
    ['أوزبكي', 'UZ', 'masculine', 'singular'],
    ['أميركيين', 'US', 'masculine', 'plural'],
    ['كورية الشمالية', 'KP', 'feminine', 'singular'],
    ['جنوب سودانية', 'SS', 'feminine', 'singular'],
  ])('the nisba %s is of %s', (form, code, gender, number) =>
    expect(find(lexicon.nisbas, form)).toMatchObject({ code, gender, number }),
  );

  test('a state is no nisba in the accusative', () => {
    expect(find(lexicon.nisbas, 'تركيا')).toBeUndefined();
    expect(find(lexicon.nisbas, 'أمريكيا')).toMatchObject({ code: 'US' });
  });

  test('capitals know their state and common words are flagged', () => {
    expect(find(lexicon.places, 'نواكشوط')).toMatchObject({ code: 'MR', capitalOf: 'MR', english: 'Nouakchott' });
    expect(find(lexicon.places, 'الباب')).toMatchObject({ code: 'SY', ambiguous: true });
    expect(find(lexicon.places, 'مضيق هرمز')).toMatchObject({ type: 'water' });
    expect(find(lexicon.places, 'دارفور')).toMatchObject({ code: 'SD', type: 'region' });
  });

  test('heads of places', () => {
    expect(find(lexicon.placeHeads, 'مطار')?.inName).toBe(true);
    expect(find(lexicon.placeHeads, 'مدينة')?.inName).toBe(false);
  });
});

describe('organizations and names', () => {
  test('aliases share an id', () => {
    const ids = ['حلف شمال الأطلسي', 'الناتو', 'حلف الناتو'].map((name) => find(lexicon.organizations, name)?.id);
    expect(new Set(ids)).toEqual(new Set(['nato']));
  });

  test('names that are common words are flagged', () => {
    expect(find(lexicon.organizations, 'العربية')).toMatchObject({ sector: 'media', ambiguous: true });
    expect(find(lexicon.givenNames, 'كامل')).toMatchObject({ english: 'Kamel', ambiguous: true });
    expect(find(lexicon.givenNames, 'محمد')).toMatchObject({ english: 'Mohammed', ambiguous: false });
  });

  test('names with عبد are found joined and apart', () => {
    expect(find(lexicon.givenNames, 'عبدالرحمن')).toBe(find(lexicon.givenNames, 'عبد الرحمن'));
  });

  test('foreign given names, surnames and particles', () => {
    expect(find(lexicon.givenNames, 'سيرغي')?.english).toBe('Sergei');
    expect(find(lexicon.surnames, 'الدوسري')?.english).toBe('al-Dosari');
    expect(find(lexicon.nameParticles, 'بن')?.position).toBe('between');
  });

  test('heads and tails of organizations', () => {
    expect(find(lexicon.organizationHeads, 'وزارة')).toMatchObject({ sector: 'government', gender: 'feminine' });
    expect(find(lexicon.organizationTails, 'حقوق الإنسان')).toBeDefined();
  });
});

describe('events', () => {
  test('frames say who fills which role', () => {
    expect(find(lexicon.verbs, 'استقبل')?.[0]?.events[0]?.frame).toMatchObject({ S: 'host', O: 'visitor' });
    expect(find(lexicon.verbs, 'زار')?.[0]?.events[0]?.frame).toMatchObject({ S: 'visitor' });
  });

  test('a spelling keeps a reading a verb', () => {
    expect(find(lexicon.verbs, 'يدعي')?.map((form) => `${form.lemma} ${form.voice}`)).toEqual(
      expect.arrayContaining(['ادعى active', 'دعا passive']),
    );
  });

  test('passives spelled apart are found', () => {
    expect(find(lexicon.verbs, 'أقيلت')?.some((form) => form.voice === 'passive')).toBe(true);
    expect(events('استهدفت')).toContain('military_action');
  });

  test('verbs of saying, light verbs and plain verbs', () => {
    expect(find(lexicon.verbs, 'أوضح')?.[0]?.saying).toBe(true);
    expect(find(lexicon.verbs, 'أجرت')?.some((form) => form.light === 'O')).toBe(true);
    expect(find(lexicon.plainVerbs, 'كانت')).toBeDefined();
  });

  test.each([
    ['مذكرة تفاهم', 'agreement:memorandum'],
    ['وقف إطلاق النار', 'agreement:ceasefire'],
    ['غارات', 'military_action:attack'],
    ['مناورات', 'military_action:exercise'],
    ['قمة', 'meeting:summit'],
    ['موقعة', 'agreement:signed'],
    ['مؤكدا', 'statement:say'],
    ['انتخابات', 'election:null'],
    ['مرسوم', 'legislation:null'],
    ['قدم استقالته', 'appointment:resign'],
  ])('%s is %s', (noun, event) => expect(nouns(noun)).toContain(event));
});

describe('cues and time', () => {
  test('attribution, modality, anaphors, page furniture', () => {
    expect(find(lexicon.attributionCues, 'نقلا عن')?.type).toBe('source');
    expect(find(lexicon.attributionCues, 'من جهته')?.type).toBe('turn');
    expect(find(lexicon.modalities, 'من المقرر أن')?.type).toBe('planned');
    expect(find(lexicon.modalities, 'لم')?.type).toBe('negation');
    expect(find(lexicon.anaphors, 'الوزيران')).toMatchObject({ count: 2, refers: 'person', title: 'وزير' });
    expect(find(lexicon.boilerplateCues, 'اقرأ أيضا')?.effect).toBe('tail');
  });

  test('months of all systems', () => {
    expect(['أوت', 'غشت', 'آب', 'أغسطس'].map((name) => find(lexicon.months, name)?.month)).toEqual([8, 8, 8, 8]);
    expect(find(lexicon.months, 'ذو الحجة')).toEqual({ month: 12, system: 'hijri' });
  });

  test('days and numbers', () => {
    expect(find(lexicon.weekdays, 'الإثنين')?.day).toBe(1);
    expect(find(lexicon.numberWords, 'خمسة وعشرين')).toEqual({ value: 25, ordinal: false });
    expect(find(lexicon.numberWords, 'الحادي والعشرين')).toEqual({ value: 21, ordinal: true });
    expect(find(lexicon.relativeDays, 'أول أمس')?.days).toBe(-2);
    expect(find(lexicon.timeUnits, 'أسابيع')).toEqual({ unit: 'week', number: 'plural' });
  });
});

describe('wanting', () => {
  const { wantingVerbs, wantingAdjectives } = lexicon;

  test('a verb in its forms, with the prepositions that take what is wanted', () => {
    for (const form of ['سعي', 'سعت', 'سعوا', 'يسعي', 'تسعي', 'يسعون', 'نسعي'])
      expect([...(wantingVerbs.get(form) ?? [])], form).toEqual(['الي', 'ل']);
    expect([...(wantingVerbs.get('حاولت') ?? [])]).toEqual(['']);
    expect([...(wantingVerbs.get('باشروا') ?? [])]).toEqual(['', 'ب']);
  });

  test('an adjective in its forms', () => {
    for (const form of ['مستعد', 'مستعده', 'مستعدا', 'مستعدان', 'مستعدون', 'مستعدين'])
      expect([...(wantingAdjectives.get(form) ?? [])], form).toEqual(['ل']);
  });
});
