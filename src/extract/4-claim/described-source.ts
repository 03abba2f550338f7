/// Sources that a text describes after a cue: `بحسب مصادر محلية`, `وفق بيان`. The one rule kept here: only words for people, a
/// body or a text are a source; `وفق رؤى الوزير`, `حسب تعليمات` and `وفق تأكيده` name none.

import { nounReadings } from '../../arabic/clitics.ts';
import { type Span, span } from '../../model/span.ts';
import { isComplementizer, isRelative } from './function-word.ts';
import { isText } from './issuer.ts';
import { mayCloseQuotation, mayOpenQuotation } from './mark.ts';
import { isHolderNoun } from './noun.ts';
import { type Passage, spanOf } from './passage.ts';

const LONGEST = 8;
/// Texts that speak for nobody but themselves, and what stands for those who told it.
const TOLD_BY: ReadonlySet<string> = new Set(
  `مصدر مصادر مصدران مصدرين وسيله وسايل موقع مواقع صفحه صفحات حساب حسابات روايه روايات شهاده شهادات وثيقه وثايق مسوده
  محضر محاضر سجل سجلات ارقام بيانات احصاء احصاءات احصاييه احصاييات معلومات معطيات تقدير تقديرات تقارير دراسه دراسات
  استطلاع نشره نشرات افصاح امر حكم لايحه قريب مقربين مقربون معارضه مراسلنا مراسلتنا مراسلها مراسله مصادرنا مصادرها مصادره موقعنا وكالتنا سيادته سموه معاليه سعادته فخامته`.split(
    /\s+/,
  ),
);
const PEOPLE = /^(?!.*ال.*ال)(?:ال)?.{3,}(?:ون|[^ت]ين)$/;
const SAME: ReadonlySet<string> = new Set('نفس ذات هذا هذه ذلك تلك احد احدي بعض عده'.split(' '));
/// How far into the phrase the word may stand that says who: behind a number, or `العشرات من`.
const HEADS = 3;

/// The words of a source from a token on, or null where they name none. `cue` is the token of the cue's last word, which may
/// itself be the source: `بحسب مصادر`.
export function maybeDescribedSource(passage: Passage, cue: number, from: number): Span | null {
  if (standsFor(passage, cue)) return phraseOf(passage, cue, wordsEnd(passage, from));
  const first = behindVerb(passage, from);
  const end = wordsEnd(passage, first);
  const head = first + (SAME.has(passage.keys[first] ?? '') ? 1 : 0);
  const counted = passage.sentence.tokens[head]?.kind === 'number' || passage.keys[head + 1] === 'من';
  for (let at = head; at < Math.min(end, head + (counted ? HEADS : 1)); at += 1)
    if (standsFor(passage, at)) return phraseOf(passage, first, end);
  return null;
}

/// `وفق ما ذكره مصدر`, `ما أبلغ به مسؤول`: who says so stands behind the verb and what goes with its pronoun.
function behindVerb(passage: Passage, from: number): number {
  const { keys, verbAt, words } = passage;
  // `سكان` also spells "he will be".
  const verb = standsFor(passage, from) ? null : verbAt[from];
  const at = verb ? from + verb.length : from;
  return words[at]?.preposition === undefined && /^(?:به|عنه|عنها|لنا)$/.test(keys[at] ?? '') ? at + 1 : at;
}

/// The token before which a source stands that a cue at `from` names: the next mark, date or clause.
export function sourceEnd({ sentence, keys, datedAt }: Passage, from: number): number {
  let end = from;
  while (end < Math.min(keys.length, from + LONGEST)) {
    const key = keys[end] ?? '';
    if (sentence.tokens[end]?.kind === 'punctuation' && !mayOpenQuotation(key) && !mayCloseQuotation(key)) break;
    if (datedAt[end] || isComplementizer(key)) break;
    end += 1;
  }
  return end;
}

/// The token after the words that describe a source, which no verb follows: `مصدر *طلب* عدم ذكر اسمه`.
function wordsEnd(passage: Passage, from: number): number {
  const end = sourceEnd(passage, from);
  for (let at = from + 1; at < end; at += 1) if (passage.verbAt[at] || isRelative(passage.keys[at] ?? '')) return at;
  return end;
}

function standsFor({ keys, lexicon }: Passage, at: number): boolean {
  const key = keys[at] ?? '';
  if (isText(key) || PEOPLE.test(key)) return true;
  return nounReadings(key).some(
    (reading) =>
      TOLD_BY.has(reading.stem) || isHolderNoun(lexicon, reading) || lexicon.organizationHeads.has(reading.stem),
  );
}

/// The words without the `ل` that `وفقا` asks for.
function phraseOf(passage: Passage, from: number, end: number): Span {
  const words = spanOf(passage, from, end - from);
  const governed = /^و?(?:وفقا|طبقا)$/.test(passage.keys[from - 1] ?? '') && /^ل[^ل]/.test(passage.keys[from] ?? '');
  return governed ? span(words.start + 1, words.end) : words;
}
