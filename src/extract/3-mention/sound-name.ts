/// Whether a name that only the tagger saw can be one. The one rule kept here: a guess must not begin with a word
/// that the language has for something else.

import { foldForLookup } from '../../arabic/normalize.ts';
import { wordTables } from '../../lexicon/word-tables.ts';
import type { Token } from '../../model/document.ts';
import { type Candidate, candidate } from './candidate.ts';
import { isCabinet } from './find-organization.ts';
import { isFuture, isSurelyFuture, nameLimit } from './name-limit.ts';
import { nameWord } from './name-word.ts';
import { NAMED_FREELY } from './organization-growth.ts';
import type { SentenceView } from './sentence-view.ts';
import { CUE } from './word-cue.ts';

/// The candidate without marks at its ends, or null when nothing is left or it cannot be a name.
export function soundName(view: SentenceView, found: Candidate, proposed: readonly Candidate[]): Candidate | null {
  if (isFieldOfOffice(view, found)) return null;
  if (startsWithField(view, found)) return soundName(view, without(view, found), proposed);
  if (found.rule === 'club-name') return withHead(view, found);
  if (found.rule !== 'tagger') return found;
  if (runsBack(found, proposed) || isNationalityOfTitle(view, found)) return null;
  let { from } = found;
  const limit = nameLimit(view, found, proposed);
  let to = limit;
  while (from < to && (view.isPunctuation(from) || isVerbAhead(view, found, from) || GOES_BACK.test(view.key(from))))
    from += 1;
  while (to > from && view.isPunctuation(to - 1)) to -= 1;
  from = behindQuote(view, from, to);
  if (found.kind === 'person') from = behindSaying(view, from, to);
  to = withTwin(view, to);
  if (from >= to) return null;
  const start = from === found.from ? found.span.start : view.span(from, to).start;
  const listed = limit < found.to ? proposed.find((other) => isListedBody(other, from, to)) : undefined;
  const trimmed = candidate({ ...(listed ?? found), from, to, span: { start, end: view.span(from, to).end } });
  return mayBe(view, trimmed, proposed) ? withHead(view, trimmed) : null;
}

/// A preposition with its pronoun, in look-up form: `إليه [الشعب السوري]`.
const GOES_BACK = /^(?:الي|علي|في|من|عن|لدي|مع|بين|ل|ب)(?:ه|ها|هم|هما)$/;

/// A body of the list with just these tokens: what is known of it holds for what was cut down to it.
function isListedBody({ rule, from, to }: Candidate, first: number, end: number): boolean {
  return rule === 'organization-known' && from === first && to === end;
}

/// Nouns that belong to the name of the body that they open, whoever saw it: `مجموعة نماء الجنوب`.
const PART_OF_NAME: ReadonlySet<string> = new Set('شركه مجموعه نادي جماعه منظمه جمعيه مصرف بنك'.split(' '));

/// A body with the noun right before it that is part of its name.
function withHead(view: SentenceView, found: Candidate): Candidate {
  const at = found.from - 1;
  const head = found.kind === 'organization' ? view.match(view.lexicon.organizationHeads, at) : null;
  if (!head || head.bare || head.to !== found.from || !PART_OF_NAME.has(head.reading.stem)) return found;
  const { start } = view.span(at, found.to, head.reading.cut);
  return candidate({ ...found, from: at, span: { start, end: found.span.end }, sector: head.entry.sector });
}

/// `كما *سيلتقي* X`: a verb in the future before a name.
function isVerbAhead(view: SentenceView, { kind, to }: Candidate, at: number): boolean {
  return kind === 'person' && at + 1 < to && isSurelyFuture(view, view.key(at));
}

/// `وأكد [محمد العكيلي]`: a verb of saying in front of a name is none of it.
function behindSaying(view: SentenceView, from: number, to: number): number {
  const says = view.hasCue(from, CUE.says) && nameWord(view, from) === 'stop';
  return says && from + 1 < to ? from + 1 : from;
}

/// `قناة “ليبيا الأحرار`: where a quotation begins inside a name and does not end there, the name is what is quoted.
function behindQuote(view: SentenceView, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (!view.opensQuote(at)) continue;
    for (let end = at + 1; end < to; end += 1) if (view.closesQuote(end)) return from;
    return at + 1;
  }
  return from;
}

/// `مركز التعاون العسكري والأمني`: an adjective that joins the one a name ends with is part of the name.
function withTwin(view: SentenceView, to: number): number {
  const ending = /^ال.+(يه?)$/.exec(view.key(to - 1))?.[1];
  const joined = ending && /^وال.+(?:يه?)$/.test(view.key(to)) && view.key(to).endsWith(ending);
  if (!joined || !view.lexicon.organizationTails.has(view.key(to - 1))) return to;
  return view.lexicon.organizationTails.has(view.key(to).slice(1)) ? to + 1 : to;
}

/// `وزيرة الدولة للتجارة سونيتا رانغاناثان`: the field of an office before a person.
function startsWithField(view: SentenceView, { kind, from, to }: Candidate): boolean {
  return kind === 'person' && to > from + 1 && view.key(from).startsWith('لل') && nameWord(view, from) !== 'given';
}

/// A candidate without its first word.
function without(view: SentenceView, found: Candidate): Candidate {
  const from = found.from + 1;
  const span = { start: view.span(from, found.to).start, end: found.span.end };
  return candidate({ ...found, from, span, rule: 'tagger' });
}

const HEAD = foldForLookup('رئيس');

/// `رئيس مجلس الوزراء`: the cabinet is part of its head's office.
function isFieldOfOffice(view: SentenceView, found: Candidate): boolean {
  return found.kind === 'organization' && isCabinet(view, found.from) && view.key(found.from - 1).endsWith(HEAD);
}

/// `للرئيس *المصري*`: an adjective of nationality behind a title with the article is no name by itself.
function isNationalityOfTitle(view: SentenceView, { kind, from, to }: Candidate): boolean {
  if (kind !== 'person' || to !== from + 1 || !view.matchFree(view.lexicon.nisbas, from)?.bare) return false;
  return view.readings(from - 1).some(({ definite, stem }) => definite && view.lexicon.titles.has(stem));
}

/// `والي البحر الأحمر`: the place of the list that ends what is tagged as a place is all of it.
function runsBack(found: Candidate, proposed: readonly Candidate[]): boolean {
  return (
    found.kind === 'place' &&
    proposed.some((other) => other.kind === 'place' && other.listed && other.from > found.from && other.to === found.to)
  );
}

function mayBe(view: SentenceView, found: Candidate, proposed: readonly Candidate[]): boolean {
  if (found.kind === 'organization') return mayBeBody(view, found, proposed);
  return found.kind !== 'person' || (mayBePerson(view, found) && !isSite(view, found));
}

const ENCLITIC = /^.{3,}(?:ها|هم|كم)$/;
const OURS = /^(.{3,})نا$/;

/// A word with a possessive pronoun: `أرضنا`, but not `أوسبينا`, where what is left is no word, nor `مارينا`.
function isPossessed({ lexicon }: SentenceView, key: string): boolean {
  if (lexicon.givenNames.has(key) || lexicon.surnames.has(key)) return false;
  const ours = OURS.exec(key)?.[1];
  return ENCLITIC.test(key) || (ours !== undefined && wordTables(lexicon, ours).single !== 0);
}

const PROPER: ReadonlySet<string> = new Set(['unknown', 'surname', 'given', 'common-given', 'particle']);

/// What is signed or issued, and is no body: `«بيان العلا»`, `اتفاقية جدة`.
const DOCUMENTS: ReadonlySet<string> = new Set(
  'بيان اعلان وثيقه اتفاق اتفاقيه معاهده بروتوكول قانون مرسوم قرار مشروع'.split(' '),
);

const HAVING: ReadonlySet<string> = new Set(['ذو', 'ذي', 'ذات', 'ذوي']);

/// `جيش محترف ذو عقيدة`: what something is like is no name of it.
function isDescribed(view: SentenceView, { from, to }: Candidate): boolean {
  for (let at = from + 1; at < to; at += 1) if (HAVING.has(view.key(at))) return true;
  return false;
}

/// A body that no rule reads begins with a head noun or a proper name, or stands in quotation marks; it is not several
/// ministries at once.
function mayBeBody(view: SentenceView, found: Candidate, proposed: readonly Candidate[]): boolean {
  if (DOCUMENTS.has(firstKey(view, found)) || isDescribed(view, found)) return false;
  const head = view.match(view.lexicon.organizationHeads, found.from);
  if (head) {
    const official = head.entry.sector === 'government' || head.entry.sector === 'military';
    const read = proposed.some(
      (other) => other.kind === 'organization' && other.from < found.to && found.from < other.to,
    );
    const named =
      nameWord(view, head.to) !== 'stop' ||
      wordTables(view.lexicon, view.key(head.to)).single === 0 ||
      view.key(head.to).startsWith('ال') ||
      (NAMED_FREELY.has(head.entry.sector) && found.to - found.from > 2);
    return (head.entry.number === 'singular' || !official) && (read || named);
  }
  if (view.opensQuote(found.from - 1)) return !isRemark(view, found);
  return PROPER.has(nameWord(view, found.from)) && !isAttribute(view, found.from);
}

/// `ما عدّه «سلقا للتشريع»`: what somebody calls a thing is no name of it.
function isRemark(view: SentenceView, { from }: Candidate): boolean {
  const calling = view.key(from - 2).replace(/(?:ه|ها)$/, '');
  const { verbs, plainVerbs } = view.lexicon;
  return calling !== view.key(from - 2) && [verbs, plainVerbs].some((table) => table.has(calling));
}

/// `موعد محدد للانتخابات`: a word without the article behind a noun without it is its attribute.
function isAttribute(view: SentenceView, at: number): boolean {
  const before = view.key(at - 1);
  return view.lexicon.commonWords.has(before) && !before.startsWith('ال') && view.key(at + 1).startsWith('لل');
}

/// `منفذ سلوى`: a noun for places before a name.
function isSite(view: SentenceView, { from }: Candidate): boolean {
  const head = view.match(view.lexicon.placeHeads, from);
  return head?.entry.inName === true && !view.lexicon.givenNames.has(view.key(from)) && nameWord(view, from) === 'stop';
}

/// Most words of a person's name are names, unknown words or trades with the article.
function mayBePerson(view: SentenceView, found: Candidate): boolean {
  let strange = 0;
  for (let at = found.from; at < found.to; at += 1) {
    if (isStrange(view, at, at === found.from ? firstKey(view, found) : view.key(at))) strange += 1;
    if (at > found.from && isPossessed(view, view.key(at))) return false;
  }
  return (
    strange * 2 < found.to - found.from ||
    (strange === 1 && found.to - found.from > 1 && nameWord(view, found.from) !== 'stop')
  );
}

/// The look-up form of a candidate's first word without what is attached to it.
function firstKey(view: SentenceView, { from, span }: Candidate): string {
  const { end } = view.token(from) as Token;
  return foldForLookup(view.document.text.slice(span.start, end));
}

const KUNYA = 'ام';

/// A word of the language that is no name. A word that merely looks like one with a letter attached is not: `ستويان`;
/// nor is what opens a kunya: `أم ياسر`.
function isStrange(view: SentenceView, at: number, key: string): boolean {
  if (nameWord(view, at, key) !== 'stop') return false;
  const { lexicon } = view;
  if (key === KUNYA && lexicon.givenNames.has(view.key(at + 1))) return false;
  if (wordTables(lexicon, key).single === 0 && !isAttachedToWord(view, key) && !isFuture(view, key)) return false;
  const verb = [lexicon.verbs, lexicon.plainVerbs, lexicon.nameStops].some((table) => table.has(key));
  return verb || !key.startsWith('ال');
}

/// `بحضور`, `وبيان`: a letter that can be attached before a word of the lexicon.
function isAttachedToWord({ lexicon }: SentenceView, key: string): boolean {
  return /^[وفبلكس]/.test(key) && wordTables(lexicon, key.slice(1)).single !== 0;
}
