/// The tagger beside the rules, on sentences of no article.

import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../src/extract/2-sentence/split-sentences.ts';
import { findMentions, type MentionOptions } from '../../../../src/extract/3-mention/find-mentions.ts';
import { JOINT_COUNT } from '../../../../src/extract/3-mention/tagger/joint.ts';
import { TAG_COUNT } from '../../../../src/extract/3-mention/tagger/tag.ts';
import { parseWeights } from '../../../../src/extract/3-mention/tagger/weights.ts';
import { loadLexicon } from '../../../../src/lexicon/load-lexicon.ts';
import type { Mention } from '../../../../src/model/mention.ts';
import { documentOf } from '../notation.ts';

function namesOf(text: string, options: MentionOptions = {}): readonly (readonly [string, string])[] {
  return mentionsOf(text, options)
    .filter(({ form }) => form === 'name')
    .map(({ kind, span }) => [kind, text.slice(span.start, span.end)] as const);
}

function mentionsOf(text: string, options: MentionOptions = {}): readonly Mention[] {
  return findMentions(splitSentences(documentOf(text)), loadLexicon(), options);
}

const TITLED = 'استقبل وزير الخارجية التركي هاكان بيرقدار في أنقرة السفير خالد العمري.';

describe('the tagger', () => {
  test('finds untitled foreign names that no rule proposes', () => {
    const text = 'وانتخب المجلس يوسوفا كاراباتش رئيسا له.';
    expect(namesOf(text, { rulesOnly: true })).not.toContainEqual(['person', 'يوسوفا كاراباتش']);
    expect(namesOf(text)).toContainEqual(['person', 'يوسوفا كاراباتش']);
  });

  test('gives a body the sector of its head', () => {
    const text = 'وحضر اللقاء سفير السويد ومدير شركة نورتال سيسمك.';
    const body = mentionsOf(text).find(({ kind }) => kind === 'organization');
    expect(body && [text.slice(body.span.start, body.span.end), body.sector]).toEqual(['شركة نورتال سيسمك', 'company']);
  });

  test('does not give up what is on a list, or a body named by its state', () => {
    expect(namesOf('زارت المستشارة هيلدا براون إسطنبول.')).toContainEqual(['place', 'إسطنبول']);
    expect(namesOf('جرت المباراة على استاد سحيم بن حمد أمس.')).toContainEqual(['place', 'استاد سحيم بن حمد']);
    expect(namesOf('غادر الاستاد سحيم بن حمد أمس.')).toContainEqual(['person', 'سحيم بن حمد']);
    expect(namesOf('قصفت القوات المصرية درنة.')).toContainEqual(['organization', 'القوات المصرية']);
    expect(namesOf('وعاد مدربو الوحدات المصرية أمس.')).not.toContainEqual(['organization', 'الوحدات المصرية']);
    expect(namesOf('وغادر الوفد السوق القديم.').map(([kind]) => kind)).not.toContain('place');
  });

  test('takes a given name that also is a word where another person begins', () => {
    const list = 'وفاز كل من مريم سليم، وسلام هاشم العكيلي، بالجائزة.';
    expect(namesOf(list)).toContainEqual(['person', 'سلام هاشم العكيلي']);
    expect(namesOf('وتحدث عن حرب وسلام هاشم العكيلي أمس.')).not.toContainEqual(['person', 'سلام هاشم العكيلي']);
  });

  test('takes for no place what happens, nor who has followers', () => {
    const kinds = (text: string): readonly unknown[] => namesOf(text).map(([kind]) => kind);
    expect(kinds('تتجه الأمور ناحية التصعيد العسكري.')).not.toContain('place');
    expect(kinds('إن ليبيا وحفتر وداعموه سيخسرون.')).not.toContain('place');
  });

  test('ends a name where another office begins, and a listed body before a preposition', () => {
    expect(namesOf('التقى ولي العهد السعودي الأمير فيصل الرئيس المصري أمس.')).toContainEqual(['person', 'فيصل']);
    const purpose = 'كما أوضح الوزير أنه يدعم جهود الأمم المتحدة من أجل استقرار الأراضي الليبية.';
    expect(namesOf(purpose)).toContainEqual(['organization', 'الأمم المتحدة']);
  });

  test('leaves offices to the rules', () => {
    const person = mentionsOf(TITLED).find(({ form, kind }) => kind === 'person' && form === 'name');
    expect(person?.offices.map(({ title, state }) => [title, state])).toEqual([['وزير الخارجيه', 'TR']]);
  });

  test('keeps offices without names, adjectives and what refers back', () => {
    const others = (options: MentionOptions): unknown =>
      mentionsOf('أكد الرئيس التونسي موقف بلاده.', options)
        .filter(({ form }) => form !== 'name')
        .map(({ span, rule }) => [span, rule]);
    expect(others({})).toEqual(others({ rulesOnly: true }));
  });

  test('that has learned nothing leaves only names that are known', () => {
    const empty = parseWeights(
      `isnad-tagger-1 empty 0\n${new Array(JOINT_COUNT * TAG_COUNT ** 2).fill(0).join(' ')}\n\n`,
    );
    expect(namesOf('بحث خالد العمري مع الأمم المتحدة الوضع في تركيا.', { weights: empty })).toEqual([
      ['organization', 'الأمم المتحدة'],
      ['state', 'تركيا'],
    ]);
  });

  test('finds the same whenever it is asked', () => {
    expect(mentionsOf(TITLED)).toEqual(mentionsOf(TITLED));
  });
});
