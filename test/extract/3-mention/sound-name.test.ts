import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/extract/2-sentence/split-sentences.ts';
import { candidate } from '../../../src/extract/3-mention/candidate.ts';
import { readByRules } from '../../../src/extract/3-mention/find-mentions.ts';
import { SentenceView } from '../../../src/extract/3-mention/sentence-view.ts';
import { soundName } from '../../../src/extract/3-mention/sound-name.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import type { EntityKind } from '../../../src/model/ontology.ts';
import { documentOf } from './notation.ts';

/// What is left of a name that the tagger alone saw: the words in brackets.
function sound(kind: EntityKind, notation: string): string | null {
  const start = notation.indexOf('[');
  const text = notation.replace(/[[\]]/g, '');
  const end = notation.indexOf(']') - 1;
  const segmented = splitSentences(documentOf(text));
  const view = new SentenceView(segmented.document, segmented.sentences[0] as never, loadLexicon());
  const inside = view.sentence.tokens.flatMap((token, at) => (token.end > start && token.start < end ? [at] : []));
  const [from = 0, to = 0] = [inside[0], (inside.at(-1) ?? 0) + 1];
  const tagged = candidate({ kind, span: { start, end }, from, to, weight: 100, rule: 'tagger' });
  const found = soundName(view, tagged, readByRules([view])[0]?.proposed ?? []);
  return found && text.slice(found.span.start, found.span.end);
}

describe('a name that only the tagger saw', () => {
  test.each([
    ['person', 'حضر سليم و[رضا الطبوبي] أمس.', 'رضا الطبوبي'],
    ['person', 'حضر سليم و[بيان صادر] أمس.', null],
    ['person', 'قالت [أم ياسر] ذلك.', 'أم ياسر'],
    ['person', 'قال [أم كبير] ذلك.', null],
    ['person', 'التقى المدير [ستويان ديميتروف] أمس.', 'ستويان ديميتروف'],
    ['person', 'جرى ذلك [بحضور ممثل] أمس.', null],
    ['person', 'إذا زار الرئيس [فريد المولى طهران فسيلتقي] المرشد.', 'فريد المولى'],
    ['person', 'حضر [خوليو سيسار أوسبينا] أمس.', 'خوليو سيسار أوسبينا'],
    ['person', 'هذه [سالم أرضنا] كلها.', null],
    ['person', 'قالت [لوسي مارينا تشافيري] ذلك.', 'لوسي مارينا تشافيري'],
    ['person', 'حضر الأول [وأكد محمد العكيلي] ذلك.', 'محمد العكيلي'],
    ['person', 'حضر اللواء [كريم عيضة باراس] أمس.', 'كريم عيضة باراس'],
    ['person', 'زار الوزير [كريم عيضة بلبنان] أمس.', 'كريم عيضة'],
    ['person', 'قال [هاني آل شهاب بقوله] ذلك.', 'هاني آل شهاب'],
    ['person', 'أكد [غسان الطويل بشدة] ذلك.', 'غسان الطويل'],
    ['organization', 'يصبو [إليه الشعب السوري] اليوم.', null],
    ['organization', 'جرى بناء [جيش محترف ذو عقيدة] أمس.', null],
    ['person', 'قال [حازم نوح شحاته] ذلك.', 'حازم نوح شحاته'],
    ['organization', 'وزع [مركز سلمان للإغاثة] سلالا.', 'مركز سلمان للإغاثة'],
    ['organization', 'اجتمعت [جمعية أطباء عبر البحار] أمس.', 'جمعية أطباء عبر البحار'],
    ['organization', 'اجتمعت [وزارات الدفاع] أمس.', null],
    ['organization', 'وقع القادة «[بيان العلا]» أمس.', null],
    ['organization', 'وكتبت «[صدى الأرز]» ذلك.', 'صدى الأرز'],
    ['organization', 'طالبت [منظمة أوكسفام الدول] بذلك.', 'منظمة أوكسفام'],
    ['organization', 'طالبت [منظمة أوكسفام الدولية] بذلك.', 'منظمة أوكسفام الدولية'],
    ['organization', 'نقلت [قناة “ليبيا الأحرار]” ذلك.', 'ليبيا الأحرار'],
    ['organization', 'نقلت [قناة “الأحرار” الليبية] ذلك.', 'قناة “الأحرار” الليبية'],
    ['organization', 'مرر [الاتحاد الوطني الليبي في بنغازي] ذلك.', 'الاتحاد الوطني الليبي'],
    ['organization', 'مرت [الإدارة الذاتية عبر سرت] أمس.', 'الإدارة الذاتية'],
    ['organization', 'حثت [مفوضية حقوق الإنسان روما] على ذلك.', 'مفوضية حقوق الإنسان'],
    ['organization', 'درس في [جامعة ملايا] عامين.', 'جامعة ملايا'],
    ['organization', 'وتملك مجموعة [نماء الجنوب] نصف الأسهم.', 'مجموعة نماء الجنوب'],
    ['place', 'زار [مركز التدريب العسكري] والأمني أمس.', 'مركز التدريب العسكري والأمني'],
    ['place', 'زار [مركز التدريب العسكري] والوزير أمس.', 'مركز التدريب العسكري'],
  ] as const)('%s %s', (kind, notation, left) => expect(sound(kind, notation)).toBe(left));
});
