import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/extract/2-sentence/split-sentences.ts';
import { findVagueOrganizations } from '../../../src/extract/3-mention/find-vague-organization.ts';
import { SentenceView } from '../../../src/extract/3-mention/sentence-view.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { documentOf } from './notation.ts';

function suggested(text: string): readonly string[] {
  const segmented = splitSentences(documentOf(text));
  const view = new SentenceView(segmented.document, segmented.sentences[0] as never, loadLexicon());
  return findVagueOrganizations(view).map(({ span }) => text.slice(span.start, span.end));
}

describe('bodies that their words only suggest', () => {
  test.each([
    ['a noun that names little by itself', 'حصدت شبكة الصحفيين الأحرار المقاعد.', 'شبكة الصحفيين الأحرار'],
    ['an invented name behind any head', 'يقدم معهد غوته دعما.', 'معهد غوته'],
    ['a given name behind any head', 'سيرها مركز سلمان للإغاثة أمس.', 'مركز سلمان للإغاثة'],
    ['a purpose in any words', 'أرست الشركة السعودية لشراكات المياه المشروع.', 'الشركة السعودية لشراكات المياه'],
    ['a second half in any words', 'أعلنت وزارة البيئة والمحميات ذلك.', 'وزارة البيئة والمحميات'],
    ['a cause', 'فازت القائمة الوطنية من أجل مصر أمس.', 'القائمة الوطنية من أجل مصر'],
  ])('%s', (_, text, body) => expect(suggested(text)).toContain(body));

  test.each([
    ['a head alone', 'غادر فريق أمس.'],
    ['another body behind "and"', 'اجتمعت وزارة الدفاع والجيش أمس.'],
    ['an office behind "and"', 'قالت وزارة الخارجية والسفير ذلك.'],
    ['an act behind "to"', 'اجتمعت اللجنة الوطنية لبحث القضية.'],
    ['a verb behind "to"', 'اجتمعت لجنة الأمن لتبحث القضية.'],
    ['several of a kind', 'أعلنت مراكز الأبحاث ذلك.'],
  ])('not %s', (_, text) => expect(suggested(text)).toEqual([]));
});
