import { test } from 'vitest';
import { segmentedText, lexicon } from '../extract/read-text.ts';
import { findExpressions } from '../../src/extract/3-mention/date/find-expressions.ts';
import { tenseAt } from '../../src/extract/3-mention/date/tense.ts';
test('t', () => {
  for (const line of [
    'وقالت هالفورسن إن مسلحي حركة فجر كيفو سيطروا فجر الاثنين على بلدة كيبومبا.',
    'وترأست وفد الإدارة بيريفان عمر كلو، عقد وفد من الإدارة الذاتية لشمال وشرق سوريا، مساء الأحد، جولة مباحثات مع لجنة حكومية في الحسكة.',
    'عقد وفد من الإدارة الذاتية لشمال وشرق سوريا، مساء الأحد، جولة مباحثات مع لجنة حكومية في الحسكة.',
    'اعلن مستشار الامن القومي سيد مرتضى جمعة آل ياسر، الثلاثاء، انتهاء نقل عناصر الاحزاب الايرانيه المعارضه من المقرات القريبه من الحدود.',
    'وكان لاشانس قد حل بـتونس يوم الاثنين على رأس وفد يضم مديرة العلاقات الدولية.',
    'وقالت المصادر ان اللقاء عقد يوم الاثنين في مقر الوزارة.',
  ]) {
    const s = segmentedText('عنوان الخبر هو هذا الكلام كله\n' + line);
    for (const x of s.sentences) for (const d of findExpressions(s.document.text, x.tokens, 0, lexicon)) {
      const keys = x.tokens.map((t) => t.key);
      const out = [];
      for (let cut = d.first - 1; cut >= 0; cut--) { const k = keys.slice(); for (let i = 0; i < cut; i++) k[i] = 'X'; const t = tenseAt(k.map((v, i) => (i > d.last ? 'X' : v)), d, lexicon); out.push(keys[cut] + ':' + t); }
      console.log(line.slice(0, 50), tenseAt(keys, d, lexicon), out.join(' '));
    }
  }
});
import { verbReadings } from '../../src/arabic/clitics.ts';
test('v', () => { for (const k of ['اعلن', 'سيطروا', 'حل', 'عقد', 'بحث','استقبل','ويصل']) console.log(k, ':', JSON.stringify(verbReadings(k).map((r) => [r.key, r.future, (lexicon.verbs.get(r.key) ?? []).map((f) => f.tense + f.person + f.voice + f.events.map((e) => e.subtype + (e as any).factuality))])), lexicon.commonWords.has(k), lexicon.organizationHeads.has(k), lexicon.people.has(k), lexicon.titles.has(k)); });
