/// Whose somebody is: "the lawyer *of X*", "a source close *to X*", "X's office". The one rule kept here: who belongs to a
/// person is another, and what he does that person has not done.

import { nounReadings } from '../../arabic/clitics.ts';
import type { Mention } from '../../model/mention.ts';
import type { Head } from './head.ts';
import type { Line, Phrase } from './phrase.ts';
import { firstEndingAfter } from './token-position.ts';

/// Kin, counsel and staff, in look-up form, that stand in idafa to whose they are.
const BELONGING: ReadonlySet<string> = new Set(
  `محامي محاميه محامو محامين دفاع نجل نجلا كريمه ابنه زوج زوجه ارمله ارمل طليقه شقيق شقيقه والد والده شقيقا صهر عايله اسره
  اقارب ذوو ذوي مكتب حمله اداره حكومه معسكر انصار مويدو مويدي مناصرو حراس سكرتاريه جثمان جثه`.split(/\s+/),
);
const CLOSE_TO = /^(?:ال)?(?:مقرب|قريب|محسوب)(?:ون|ين|ه|ان|ات)?$/;

/// Whether the words before a person say that another is meant, who is his.
export function isOfAnother(line: Line, head: Head, { entry }: Phrase): boolean {
  if (entry.kind !== 'person') return false;
  if (head.governor !== null && isOwned(line, head.governor, entry)) return true;
  const name = firstEndingAfter(line.tokens, entry.span.start);
  for (let at = head.first; at < name; at += 1) {
    const key = line.tokens[at]?.key ?? '';
    if (isOwned(line, at, entry) || (key === 'من' && CLOSE_TO.test(line.tokens[at - 1]?.key ?? ''))) return true;
  }
  return false;
}

/// Whether a noun of what belongs to somebody stands right before his name or his title: `مكتب الرئيس X`, and not `رئيس حكومة
/// الوحدة X`.
function isOwned(line: Line, at: number, { span }: Mention): boolean {
  const next = line.tokens[at + 1];
  if (!next || !isBelonging(line, at)) return false;
  if (next.end > span.start && next.start < span.end) return true;
  const { titles } = line.lexicon;
  return (
    next.key.startsWith('ال') && nounReadings(next.key).some(({ stem }) => titles.get(stem)?.number === 'singular')
  );
}

const TEH_MARBUTA = '\u0629';

/// `شقيقة X`, and not `شقيقه X`, who bears the name himself.
function isBelonging({ text, tokens }: Line, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { key } = token;
  if (!BELONGING.has(key) && !BELONGING.has(key.replace(/^[وفبل](?=.{3})/, ''))) return false;
  return !key.endsWith('ه') || text.slice(token.start, token.end).endsWith(TEH_MARBUTA);
}
