import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/extract/2-sentence/split-sentences.ts';
import { candidate } from '../../../src/extract/3-mention/candidate.ts';
import { SentenceView } from '../../../src/extract/3-mention/sentence-view.ts';
import { splitJoined } from '../../../src/extract/3-mention/split-joined.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { documentOf, names } from './notation.ts';

describe('where a name begins and ends', () => {
  test.each([
    ['what a body is for ends in its object', 'قدم [ORG صندوق حماية السهوب] الدعم أمس.'],
    ['a state bears the form it calls itself', 'زار الوفد [STATE جمهورية مالطا] أمس.'],
    ['a capital named like its state is a place', 'وصل الوفد إلى العاصمة [LOC الجزائر] أمس.'],
    ['a hospital is a place', 'نقل الجرحى إلى [LOC مستشفى بنغازي] أمس.'],
    ['a club bears the name of its town', 'فاز [ORG مريخ الفاشر] أمس.'],
    ['a club bears its name alone behind its players', 'احتج لاعبو [ORG النجم] أمس.'],
    ['a star is no club', 'لمع في السماء النجم أمس.'],
    ['an outlet ends with the word for one', 'وكتبت [ORG نخيل نيوز] ذلك.'],
    ['a unit bears its number and arm', 'تقدمت [ORG الكتيبة 77 مشاة] أمس.'],
    ['a head with an adjective names nothing', 'وصلت الشحنة عبر جسر جوي أمس.'],
    ['a word with a pronoun is no town', 'وأشار في حديثه إلى ذلك.'],
    ['a foreign company keeps its nation outside', 'وقعت [ORG شركة نورتال] الصينية العقد.'],
    ['a nationality may be spelled as its state', 'قالت [ORG الحكومة السورية] إن الأمر انتهى.'],
    ['a state may be spelled as its nationality', 'زار الوفد [STATE سورية] أمس.'],
    ['a head of two words is a body', 'نقلته طواقم [ORG الدفاع المدني] إلى المشفى.'],
    ['half a head of two words is none', 'تحدث عن الدفاع أمام الجميع.'],
    ['a stadium is no club', 'تجري المباراة على [LOC ملعب بنغازي] غدا.'],
    ['a body of the list ends before a noun', 'طالبت [ORG منظمة أوكسفام] الدول الكبرى بذلك.'],
    ['what is sent a copy is an outlet', 'وفي بيان تلقت [ORG بحر الشمال] نسخة منه شرح الرجل موقفه.'],
    ['what was shown one is an outlet', 'وبحسب نسخة اطلعت عليها [ORG سهل نت]، انتهى العمل.'],
    ['whose correspondent it is is an outlet', 'ونقل مراسل [ORG نبأ الوادي] عن الرجل قوله ذلك.'],
    ['a correspondent may be named', 'وقال المراسل [PER كريم عواد] إن العمل بدأ.'],
    ['the paper itself has no name', 'وفي بيان تلقت الصحيفة نسخة منه شرح الرجل موقفه.'],
    ['brackets hold an outlet', 'وقال الرجل لـ([ORG السهول]) إن العمل بدأ.'],
    ['what looks like "so the" may open a name', 'وقال الوزير [PER فالنبرغ] إن العمل بدأ.'],
    ['what papers wrote is no paper', 'نفى الرجل ما نشرته الصحف «أقوال قديمة» أمس.'],
    ['a task completes a committee', 'أوصت [ORG اللجنة الملكية لتحديث المنظومة السياسية] بالقانون.'],
    ['adjectives alone join adjectives', 'وصل لزيارة [ORG القوات الخاصة المشتركة] والاطلاع على عملها.'],
    ['a name does not lose what looks like "as"', 'وقالت [PER كيارا بونفانتي] إن العمل بدأ.'],
    ['a site may bear the name of a person', 'هبطت الطائرة في [LOC مطار هواري بومدين] أمس.'],
    ['a person may stand behind a site', 'وغادر المطار [PER هواري بومدين] أمس.'],
    ['a purpose ends at a definite noun', 'واصلت [ORG المفوضية السامية للاجئين] توزيع الذرة.'],
    ['a purpose has its adjective', 'فاز مرشح [ORG الاتحاد السعودي للكرة الطائرة] أمس.'],
    ['a day is no part of a purpose', 'أعلنت [ORG المفوضية الوطنية العليا للانتخابات] اليوم النتائج.'],
    ['half a name at the end of a sentence is none', 'زار الوفد بلدة دير'],
    ['another title before a name is another person', 'التقى السفير [PER لؤي الجاسم] الوزير [PER سامي الكردي].'],
    ['a title may be a family name', 'التقى السفير [PER لؤي الجاسم الوزير] أمس.'],
    ['a word with its pronoun is in no name', 'خسر رئيس البلدية [PER كريم عواد] مقعده أمس.'],
    ['a name may end like one', 'حضر رئيس البلدية [PER كريم عبده] أمس.'],
    ['offices of two states are two persons', 'استقبل أمير [STATE الكويت] وزير الدفاع الفرنسي [PER جان مارتان].'],
    ['an office of a land ends a name', 'وأشاد [PER نواف الصباح] أمير [STATE الكويت] بالوساطة.'],
    ['a word for an office may be a name', 'قال اللواء [PER سلطان العرادة] محافظ [LOC مأرب] ذلك.'],
    ['of that spelling Oman has a sultan', 'استقبل الوزير سلطان [STATE عمان] أمس.'],
    ['a chamber may do without the word for council', 'أقر [ORG النواب الأردني] القانون أمس.'],
    ['members of a chamber are no body', 'صوت نواب أردنيون على القانون أمس.'],
    ['a cabinet belongs to the office of its head', 'استقبل رئيس الوزراء العراقي [PER كريم عواد] أمس.'],
    ['money has no nationality', 'وقدم البنك دعما ماليا أمس.'],
    ['an army has one', 'واستعاد [ORG الجيش المالي] البلدة.'],
    ['a name may stand behind "and"', 'وصل [PER خالد المهندي] و[PER عاصف الترزيان].'],
  ])('%s', (_, notation) => expect(names(notation)).toBe(notation));

  test.each([
    ['استقبل النواب جورج خليل ومريم سركيس.', ['جورج خليل', 'مريم سركيس']],
    ['استقبل النواب جورج خليل وعبد الكريم.', ['جورج خليل', 'عبد الكريم']],
  ])('two persons that "and" joins are two: %s', (text, two) => {
    const segmented = splitSentences(documentOf(text));
    const view = new SentenceView(segmented.document, segmented.sentences[0] as never, loadLexicon());
    const both = candidate({ kind: 'person', span: view.span(2, 6), from: 2, to: 6, weight: 100, rule: 'tagger' });
    const found = splitJoined(view, both).map(({ span }) => text.slice(span.start, span.end));
    expect(found).toEqual(two);
  });
});
