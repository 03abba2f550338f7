import { test } from 'vitest';
import { segmentedText, lexicon } from '../extract/read-text.ts';
import { findExpressions } from '../../src/extract/3-mention/date/find-expressions.ts';
import { tenseAt } from '../../src/extract/3-mention/date/tense.ts';
test('t', () => {
  for (const line of ['اعلن مستشار الامن القومي، الثلاثاء، انتهاء نقل عناصر.','اعلن مستشار الامن، الثلاثاء، انتهاء.','اعلن الوزير، الثلاثاء، انتهاء.', 'اعلن الوزير سيد جمعة، الثلاثاء، انتهاء.','اعلن الوزير سيد آل ياسر، الثلاثاء، انتهاء.','اعلن الوزير مرتضى ياسر، الثلاثاء، انتهاء.']) {
    const s = segmentedText('عنوان الخبر هو هذا الكلام كله\n' + line);
    for (const x of s.sentences) for (const d of findExpressions(s.document.text, x.tokens, 0, lexicon)) console.log(line, JSON.stringify(d.parts), tenseAt(x.tokens.map((t) => t.key), d, lexicon));
  }
});
