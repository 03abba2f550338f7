/// Where a name that only the tagger saw has run on into what comes after it. The one rule kept here: a name is cut
/// before a word that cannot be in it, and nowhere else.

import type { Candidate } from './candidate.ts';
import { isPossessed, nameWord } from './name-word.ts';
import { opensOfficeOfLand } from './office-of-land.ts';
import { nisbaAt } from './organization-growth.ts';
import { isForOutlet } from './organization-purpose.ts';
import type { SentenceView } from './sentence-view.ts';
import { opensTown } from './town-behind-name.ts';

const COMPLEMENTIZERS: ReadonlySet<string> = new Set('ان بان انه انها بانه بانها لكن حيث الذي التي'.split(' '));
const MADDA = '\u0622';

/// The token before which a tagged name ends.
export function nameLimit(view: SentenceView, found: Candidate, proposed: readonly Candidate[]): number {
  for (let at = found.from + 1; at < found.to; at += 1) {
    if (view.opensQuote(at - 1)) continue;
    if (isComplementizer(view, at) || view.key(at) === view.key(at - 1)) return at;
    if (found.kind === 'organization' && endsBody(view, found, at, proposed)) return at;
    if (found.kind !== 'person') continue;
    if (endsPerson(view, found, at)) return at;
    if (isSurelyFuture(view, view.key(at))) return nameLimit(view, { ...found, to: at }, proposed);
    if (isNext(view, found, at) && endsByRule(found, at, proposed)) return at;
  }
  return found.to;
}

function endsBody(view: SentenceView, found: Candidate, at: number, proposed: readonly Candidate[]): boolean {
  if (at === found.from + 1 && isObject(view, at)) return true;
  if ((opensAnother(view, at) || isPoll(view, at)) && endsBodyByRule(found, at, proposed)) return true;
  if (isForOutlet(view, at) || isJoinedToNational(view, found, at)) return true;
  return isPhraseBehindKnown(view, found, at, proposed);
}

function endsPerson(view: SentenceView, found: Candidate, at: number): boolean {
  const key = view.key(at);
  if (view.lexicon.relativeDays.has(key) || key.startsWith('لل')) return true;
  if (nameWord(view, at) === 'stop' && isPossessed(view, at)) return true;
  if (opensTown(view, found.from, at) || isTalkedOf(view, found, at)) return true;
  return at + 1 < found.to && (isOffice(view, at) || opensOfficeOfLand(view, at));
}

/// What is talked about or given, in look-up form: no name ends with it.
const TALKED_OF: ReadonlySet<string> = new Set(
  'كلمه خطاب اوضاع وضع ملف ملفات سبل تطورات مستجدات قضايا علاقات موضوع مساله افاق تعزيز تطوير اليات مجمل جمله عددا جانبا اخر'.split(
    ' ',
  ),
);

/// `بحث مع ألكسندر نوفاك *أوضاع* السوق`: what they talked about.
function isTalkedOf(view: SentenceView, { from }: Candidate, at: number): boolean {
  return at > from + 1 && TALKED_OF.has(view.key(at)) && view.isWord(at + 1);
}

function isComplementizer(view: SentenceView, at: number): boolean {
  return COMPLEMENTIZERS.has(view.key(at)) && !view.raw(at).includes(MADDA);
}

/// `أقر البرلمان القانون`: behind a definite head a definite noun, which is no adjective, is another phrase.
function isObject(view: SentenceView, at: number): boolean {
  const head = view.match(view.lexicon.organizationHeads, at - 1);
  if (!head?.bare || !head.entry.bareDefinite) return false;
  const { commonWords, eventNouns, organizationTails } = view.lexicon;
  const key = view.key(at);
  if (!key.startsWith('ال') || /(?:ي|يه)$/.test(key) || organizationTails.has(key)) return false;
  return [key, key.slice(2)].some((word) => commonWords.has(word) || eventNouns.has(word));
}

const FORMER: ReadonlySet<string> = new Set(
  'السابق السابقه الحالي الحاليه الاسبق المستقيل المستقيله الجديد الجديده المجاور المجاوره المنتهيه'.split(' '),
);

/// `استدعت النيابة العامة مدير الأمن`, `حمّلت وزارة الخارجية إسرائيل`: behind a body that is complete, an office, a state,
/// a person, a day or a verb.
function opensAnother(view: SentenceView, at: number): boolean {
  const { states, titles, ranks, numberWords, relativeDays, dayParts, givenNames } = view.lexicon;
  const key = view.key(at);
  if (
    FORMER.has(key) ||
    dayParts.has(key) ||
    isWhere(view, at) ||
    isCapital(view, at) ||
    givenNames.get(key)?.ambiguous === false
  )
    return true;
  return (
    isFuture(view, key) ||
    [states, titles, ranks, numberWords, relativeDays].some((table) => table.has(key) || table.has(key.slice(2)))
  );
}

const POLLS: ReadonlySet<string> = new Set([
  'الانتخابات',
  'الانتخاب',
  'الاستفتاء',
  'الاقتراع',
  'التصويت',
  'المفاوضات',
  'المحادثات',
  'المباحثات',
]);

/// `خسر حزب العدالة والتنمية *الانتخابات* التشريعية`: what a body takes part in.
function isPoll(view: SentenceView, at: number): boolean {
  return POLLS.has(view.key(at));
}

/// `الحكومة التشادية *والمعارضة*`: what is joined to a body of a nation by its nationality, and is no adjective itself.
function isJoinedToNational(view: SentenceView, { from }: Candidate, at: number): boolean {
  const head = view.match(view.lexicon.organizationHeads, from);
  if (!head?.bare || !head.entry.bareDefinite || at !== head.to + 1 || !/^وال.+(?<!يه?)$/.test(view.key(at)))
    return false;
  return nisbaAt(view, at - 1) !== null;
}

const IN: ReadonlySet<string> = new Set(['في', 'فى']);
const BY = 'عبر';

/// `الاتحاد الوطني في بيرمام`, `الإدارة الذاتية عبر أم جلود`: where or by what way something goes on.
function isWhere(view: SentenceView, at: number): boolean {
  if (view.key(at) === BY) return true;
  const { places, placeHeads, organizationHeads } = view.lexicon;
  const land = view.matchFree(places, at + 1) ?? view.matchFree(placeHeads, at + 1);
  return IN.has(view.key(at)) && (land ?? view.matchFree(organizationHeads, at + 1)) !== null;
}

/// `حثت مفوضية اللاجئين روما على المراجعة`: a capital, which stands for its government.
function isCapital(view: SentenceView, at: number): boolean {
  const town = view.matchExact(view.lexicon.places, at);
  return town !== null && town.entry.capitalOf !== null && view.isWord(town.to);
}

const SHORT_FUTURE = 5;

/// `سيزور`, `فسيلتقي`: a verb with the particle of the future.
export function isFuture({ lexicon }: SentenceView, key: string): boolean {
  const verb = /^[وف]?س([يتن].+)$/.exec(key)?.[1];
  return verb !== undefined && [lexicon.verbs, lexicon.plainVerbs].some((table) => table.has(verb));
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['من', 'في', 'الي', 'علي', 'عن', 'مع']);

/// `طالبت منظمة أوكسفام الدول الكبرى`, `دعم الأمم المتحدة من أجل الاستقرار`: behind a body of the list a definite noun is another phrase, and
/// so is what a preposition begins.
function isPhraseBehindKnown(
  view: SentenceView,
  found: Candidate,
  at: number,
  proposed: readonly Candidate[],
): boolean {
  const key = view.key(at);
  if (!PREPOSITIONS.has(key) && !/^ال.+(?<!ي|يه)$/.test(key)) return false;
  return proposed.some((other) => other.rule === 'organization-known' && other.from === found.from && other.to === at);
}

/// `ولي العهد السعودي الأمير فيصل الرئيس المصري`: a definite office with its nationality, which is another's.
function isOffice(view: SentenceView, at: number): boolean {
  const { titles, nisbas } = view.lexicon;
  return view.key(at).startsWith('ال') && view.match(titles, at) !== null && view.match(nisbas, at + 1) !== null;
}

/// The same where no name is spelled so: `سيسار` and `سنجاري` are some.
export function isSurelyFuture(view: SentenceView, key: string): boolean {
  if (!isFuture(view, key) || !/^[وف]?س[يت]/.test(key)) return false;
  return key.length > SHORT_FUTURE || !key.startsWith('س');
}

/// Whether the rules read a body of two words or more that ends there.
function endsBodyByRule(found: Candidate, at: number, proposed: readonly Candidate[]): boolean {
  return proposed.some(
    (other) =>
      other.kind === 'organization' &&
      other.form === 'name' &&
      other.rule !== 'organization-vague' &&
      other.from === found.from &&
      other.to === at &&
      at - found.from > 1,
  );
}

/// A title behind two names, a place with a preposition, and at the end of the name a place that was visited or a verb:
/// what may follow a name and is no part of it.
function isNext(view: SentenceView, { from, to }: Candidate, at: number): boolean {
  const { places, states, titles, surnames, givenNames } = view.lexicon;
  const key = view.key(at);
  if (surnames.has(key) || givenNames.has(key)) return false;
  if (at > from + 1 && view.matchFree(titles, at)?.bare) return true;
  if (isAttachedTo(view, at) || isFuture(view, key) || isManner(view, key)) return true;
  if (at < to - 1) return false;
  if (places.has(key) || states.has(key)) return tellsOfVisit(view, from);
  return view.lexicon.verbs.get(key)?.some((form) => form.tense === 'perfect') === true;
}

/// `أكد غسان الطويل بشدة`: how somebody does a thing.
function isManner({ lexicon }: SentenceView, key: string): boolean {
  return key.startsWith('ب') && lexicon.commonWords.has(key);
}

/// `التقى كريستوف لامبير بلبنان`: a state or capital with a preposition attached; `باراس` begins like a town so.
function isAttachedTo(view: SentenceView, at: number): boolean {
  const { places, states } = view.lexicon;
  const place = view.match(places, at);
  const found = view.match(states, at) ?? (place?.entry.capitalOf ? place : null);
  return found !== null && found.reading.preposition !== '' && found.reading.preposition !== 'ك';
}

/// Whether a verb of visiting stands before a token: `زار الوزير سامي الخالدي روما`.
function tellsOfVisit(view: SentenceView, before: number): boolean {
  for (let at = 0; at < before; at += 1) {
    const forms = view.lexicon.verbs.get(view.key(at)) ?? view.lexicon.verbs.get(view.key(at).replace(/^[وف]?س?/, ''));
    if (forms?.some((form) => form.events.some((event) => event.kind === 'visit'))) return true;
  }
  return false;
}

/// Whether the rules read a name of two words or more, or one behind a title, that ends there.
function endsByRule(found: Candidate, at: number, proposed: readonly Candidate[]): boolean {
  return proposed.some(
    (other) =>
      other.kind === 'person' &&
      other.form === 'name' &&
      other.from === found.from &&
      other.to === at &&
      (other.offices.length > 0 || at - found.from > 1),
  );
}
