/// Heads: the nouns that stand before a mention in its phrase, and what governs the whole. The one rule kept
/// here: the walk to the left stops at the first word that cannot belong to the phrase.

import { nounReadings } from '../../arabic/clitics.ts';
import { foldForLookup } from '../../arabic/normalize.ts';
import type { Mention } from '../../model/mention.ts';
import { isDelegation } from './claim-word.ts';
import { isListWord, maybePreposition } from './function-word.ts';
import { isHeadNoun, isNisbaAfter } from './noun.ts';
import type { Line, Phrase } from './phrase.ts';
import { takesSides } from './siding.ts';
import { caseShown } from './word-case.ts';

export interface Head {
  /// Index of the phrase's first token.
  readonly first: number;
  /// The clitics attached to its first token.
  readonly prefix: string;
  /// The preposition and the noun in idafa that govern the phrase, and whether a noun of people heads it.
  readonly preposition: string | null;
  readonly governor: number | null;
  readonly headed: boolean;
}

const QUOTES = new Set(['«', '»', '“', '”', '"', '‘', '’', '(', "'"]);

/// What is attached in front of the phrase inside its first token: `و`, `ب`, `ول`, …
function prefixOf(line: Line, first: number, start: number): string {
  const token = line.tokens[first];
  return token && token.start < start ? foldForLookup(line.text.slice(token.start, start)) : '';
}

function attachedPreposition(prefix: string): string | null {
  const rest = prefix.replace(/^[وف]/, '');
  if (rest.startsWith('ل')) return 'ل';
  if (rest.startsWith('ب')) return 'ب';
  return rest.startsWith('ك') ? 'ك' : null;
}

/// Walks left from a mention over the nouns that head it, to the preposition or the noun that governs it.
export function findHead(line: Line, start: number, phrase: Phrase): Head {
  let first = start;
  let headed = false;
  let prefix = prefixOf(line, start, phrase.span.start);
  for (let steps = 0; steps < 4; steps += 1) {
    const next = maybeHeadBefore(line, first, prefix, phrase.entry);
    if (next === null) break;
    first = next.at;
    prefix = next.prefix;
    headed ||= next.people;
    // `كلا من` opens a list: what stands before it is another phrase.
    if (isListWord(line.tokens[first]?.key ?? '')) break;
  }
  const attached = attachedPreposition(prefix);
  if (attached || prefix) return { first, prefix, preposition: attached, governor: null, headed };
  if (additionBefore(line, first) > 0) return { first, prefix, preposition: null, governor: null, headed };
  const { preposition, governor } = governorBefore(line, first);
  return { first, prefix, preposition, governor, headed };
}

/// The nearest token before `at` that is no quotation mark.
export function previous({ tokens }: Pick<Line, 'tokens'>, at: number): number {
  let before = at - 1;
  while (before >= 0 && tokens[before]?.kind === 'punctuation' && QUOTES.has(tokens[before]?.key ?? '')) before -= 1;
  return before;
}

interface HeadStep {
  readonly at: number;
  readonly prefix: string;
  readonly people: boolean;
}

/// `دعما *عسكريا*`: behind a noun in the accusative, of what is done or given, an adjective in the same case.
function isAccusativeAdjective({ tokens, lexicon }: Line, at: number): boolean {
  const [before, key] = [tokens[at - 1]?.key ?? '', tokens[at]?.key ?? ''];
  if (!/..يا$/.test(key) || !/..ا$/.test(before)) return false;
  const noun = before.slice(0, -1);
  return lexicon.eventNouns.has(noun) || lexicon.commonWords.has(noun);
}

/// What joins a noun of people to the name that says whose they are, or who is among them.
const LINKING = new Set('من في فى لدي باسم عن برياسه بقياده يراسه تراسه يقوده ضم يضم تضم'.split(' '));

/// One step to the left: a head noun directly before (`قوات X`), before its adjectives, or before a linking
/// preposition (`مصدر في X`, `وفد عسكري من X`).
function maybeHeadBefore(line: Line, first: number, prefix: string, entry: Mention): HeadStep | null {
  if (prefix.startsWith('و') || prefix.startsWith('ف')) return null;
  let at = previous(line, first);
  if (at < 0) return null;
  // `قوات موالية لـX` are not his.
  if (prefix !== '' && takesSides(line.tokens[at]?.key ?? '')) return null;
  const bracketed = at < first - 1;
  const linked = prefix === '' && LINKING.has(line.tokens[at]?.key ?? '');
  if (prefix !== '' && prefix !== 'ل' && prefix !== 'ب' && prefix !== 'لل') return null;
  if (linked) at = previous(line, at);
  if (linked && (line.nationalAt[at] || isAdverb(line, at))) return null;
  const fighters = linked || prefix !== '' ? null : fightersBefore(line, at, first);
  if (fighters !== null) return { at, prefix: fighters, people: true };
  for (let adjectives = 0; adjectives < 3 && at >= 0; adjectives += 1, at -= 1) {
    const token = line.tokens[at];
    const word = line.words[at];
    if (token?.kind !== 'word' || !word || line.namedAt[at]) return null;
    // `قال مصدر إن وفدا مصريا`: no phrase goes on where a clause opens.
    if (word.opening) return null;
    const governs = word.preposition !== undefined;
    const head = governs ? null : isHeadNoun(line.lexicon, word, entry.kind, linked || prefix !== '');
    if (head?.people && entry.kind === 'person' && !linked && isParty(line, at)) return null;
    // `الجانبان المصري والسوداني`: the adjective says whose side it is.
    if (!head && entry.form === 'adjective' && !linked && word.mayBeParty && isPair(token.key))
      return { at, prefix: '', people: true };
    if (head?.people && entry.form !== 'adjective' && !linked && standsAlone(line, token.key)) return null;
    if (head && entry.kind === 'person' && isNisbaOf(line, at)) return null;
    // "The military *support for* X": an adjective is no noun of people.
    if (head?.people && prefix !== '' && token.key.startsWith('ال') && isDefinite(line, at - 1)) continue;
    // `دعما عسكريا لـX`: nor without the article behind a noun without one.
    if (head?.people && prefix !== '' && isAccusativeAdjective(line, at)) continue;
    // `الدعم العسكري التركي`: nor is it where an adjective of nationality follows.
    if (head?.people && entry.form === 'adjective' && !linked && isAdjectiveOf(line, at)) continue;
    // "The president *Sisi* his counterpart X": behind a title's own words a title opens another phrase.
    if (head && adjectives > 0 && entry.kind === 'person' && entry.offices.length > 0) return null;
    const apart = adjectives > 0 || /^[وف]?ال/.test(token.key);
    if (head?.people && apart && !linked && !bracketed && prefix === '' && isNamedThing(line, first, entry))
      return null;
    if (head) return { at, prefix: head.prefix, people: head.people };
    if (isListWord(token.key)) return linked ? { at, prefix: listPrefix(token.key), people: false } : null;
    // `إلى` looks as if it had the article.
    if (governs) return null;
    if (isRankTail(line, at)) continue;
    if (!linked && prefix === '' && entry.form !== 'adjective' && !token.key.startsWith('ال')) return null;
    if (word.nounOfEvent) return null;
  }
  return null;
}

/// Whether a definite word in -ي stands behind another definite one, and says what that is like: `الدعم العسكري`.
function isAdjectiveOf({ tokens }: Pick<Line, 'tokens'>, at: number): boolean {
  return /^ال.{2,}ي$/.test(tokens[at]?.key ?? '') && isDefinite({ tokens }, at - 1);
}

function isDefinite({ tokens }: Pick<Line, 'tokens'>, at: number): boolean {
  return /^[وف]?(?:[بك]?ال|لل)/.test(tokens[at]?.key ?? '');
}

const SEVERAL = /^و?(ب|ل)?(?:ال|ل).{3,}(ون|ين)$/;

/// `المتمردين الحوثيين`, `بالمسلحين الحوثيين`: several who are called by what they do and by whose they are, in one case; the
/// preposition attached to the first, null where they are none.
function fightersBefore({ tokens, namedAt }: Line, at: number, first: number): string | null {
  const [own, , ending] = SEVERAL.exec(tokens[at]?.key ?? '') ?? [];
  if (own === undefined || namedAt[at] || at !== first - 1 || tokens[at]?.kind !== 'word') return null;
  const name = /^ال.{3,}(ون|ين)$/.exec(tokens[first]?.key ?? '')?.[1];
  return name === ending ? (/^و?([بل])(?:ال|ل)/.exec(own)?.[1] ?? '') : null;
}

/// `المدعومة عسكريا من X`: behind a definite word an indefinite one in -يا says how, and is no soldier.
function isAdverb({ tokens }: Line, at: number): boolean {
  return /..يا$/.test(tokens[at]?.key ?? '') && tokens[at - 1]?.key.startsWith('ال') === true;
}

/// "The Egyptian *side*, the minister X": a party is no title of who follows.
function isParty({ tokens, words }: Line, at: number): boolean {
  return words[at]?.mayBeParty === true || isDelegation(tokens[at]?.key ?? '');
}

/// `الجانبان`, `الطرفين`: a definite noun of party in the dual, no clitic before it.
function isPair(key: string): boolean {
  return /^ال.+(?:ان|ين)$/.test(key);
}

/// Whether a plural or dual still has its nun, which it would lose in idafa: `مسلحون`.
function standsAlone({ lexicon }: Line, key: string): boolean {
  return /^(?!ال).{2,}(?:ون|ين|ان)$/.test(key) && caseShown(lexicon, key, false) !== null;
}

/// Whether a word ends in a pronoun, so that nothing stands in idafa to it: `خطة أحالتها الوزارة`. A verbal noun has its
/// object behind the pronoun.
function bearsPronoun(line: Line, at: number): boolean {
  const { tokens, words } = line;
  if (words[at]?.eventReadings.length !== 0) return false;
  return /...(?:ها|هم|هما|ته)$/.test(tokens[at]?.key ?? '') || bearsHis(line, at);
}

const TEH_MARBUTA = '\u0629';

/// `في مكتبه`: a heh is a pronoun where the sentence writes teh marbuta and the word is a noun without it.
function bearsHis({ text, tokens, lexicon }: Line, at: number): boolean {
  const [token, first, last] = [tokens[at], tokens[0], tokens.at(-1)];
  if (!token || !first || !last || !text.slice(token.start, token.end).endsWith('ه')) return false;
  if (!text.slice(first.start, last.end).includes(TEH_MARBUTA)) return false;
  const { organizationHeads, placeHeads, commonWords } = lexicon;
  return nounReadings(token.key.slice(0, -1)).some(
    ({ stem }) => organizationHeads.has(stem) || placeHeads.has(stem) || commonWords.has(stem),
  );
}

/// Whether a word is an adjective of the noun before it, which is no name.
function isNisbaOf({ tokens, lexicon, namedAt }: Line, at: number): boolean {
  return !namedAt[at - 1] && isNisbaAfter(lexicon, tokens[at - 1]?.key ?? '', tokens[at]?.key ?? '');
}

const RANK_TAILS = new Set(['اول', 'ثان', 'ثاني', 'ركن', 'الركن', 'طيار', 'بحري', 'حقوقي', 'متقاعد', 'متقاعدا']);

/// Whether a word goes on with a rank right before it: `الملازم أول X`.
function isRankTail({ lexicon, tokens }: Line, at: number): boolean {
  const rank = tokens[at - 1]?.key ?? '';
  return RANK_TAILS.has(tokens[at]?.key ?? '') && nounReadings(rank).some(({ stem }) => lexicon.ranks.has(stem));
}

/// A body or land called by its name: a noun of people heads it only in idafa (`قوات روسيا`), while in `قصفت القوات
/// الروسية حلب` the two are apart.
function isNamedThing(line: Line, first: number, { kind, form }: Mention): boolean {
  return form === 'name' && kind !== 'person' && !line.tokens[first]?.key.startsWith('لل');
}

function listPrefix(key: string): string {
  return /^[ولب]/.test(key) ? (key[0] ?? '') : '';
}

/// `من قبل`, `من جانب`, `على يد`: they name who did it; what is taken `من أيدي` somebody he has lost.
const LEADS_AGENT: Readonly<Record<string, ReadonlySet<string>>> = {
  من: new Set(['قبل', 'جانب', 'طرف']),
  علي: new Set(['يد', 'ايدي']),
};

/// "A meeting *in which* X took part": with its pronoun a preposition goes back and governs nobody behind it.
const BACK_TO_IT = new Set(['فيه', 'فيها', 'معه', 'معها']);

/// The preposition or idafa noun directly before a phrase.
function governorBefore(line: Line, first: number): Pick<Head, 'preposition' | 'governor'> {
  const at = previous(line, first);
  if (at < 0) return { preposition: null, governor: null };
  const token = line.tokens[at];
  // A name is definite, so nothing stands in idafa to it: in "arrived in *Tripoli* the minister" the minister is bare.
  if (token?.kind !== 'word' || line.namedAt[at] || (line.datedAt[at] && line.words[at]?.preposition === undefined))
    return { preposition: null, governor: null };
  const agentive = token.kind === 'word' && LEADS_AGENT[line.tokens[at - 1]?.key ?? '']?.has(token.key) === true;
  if (agentive) return { preposition: 'من قبل', governor: null };
  if (BACK_TO_IT.has(token.key) || token.key === 'و') return { preposition: null, governor: null };
  if (THEY.has(token.key)) return { preposition: prepositionOfList(line, at), governor: null };
  const preposition = line.words[at]?.preposition;
  if (preposition === 'من' && isQuantity(line, at - 1)) return beforeQuantity(line, at - 1);
  if (preposition === 'من') return { preposition: instigation(line.tokens[at - 1]?.key ?? '') ?? 'من', governor: null };
  // "He chaired it *on behalf of* X", who was not there.
  if (preposition === 'عن' && line.tokens[at - 1]?.key === 'نيابه') return { preposition: 'خلف', governor: null };
  if (preposition) return { preposition, governor: null };
  if (!line.words[at]?.plainNoun || isNisbaOf(line, at) || standsAlone(line, token.key) || bearsPronoun(line, at))
    return { preposition: null, governor: null };
  return { preposition: maybePreposition(line.tokens[previous(line, at)]?.key ?? '') ?? null, governor: at };
}

/// `من أربع دول هي X وY`: the pronoun says who those are that the words before it count.
const THEY = new Set(['هو', 'هي', 'هم', 'هما']);
const COUNTED = 3;

/// The preposition that governs those whom a pronoun then names.
function prepositionOfList({ words, tokens, namedAt }: Line, pronoun: number): string | null {
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - COUNTED); at -= 1) {
    if (tokens[at]?.kind === 'punctuation' || namedAt[at] || words[at]?.verbForm) return null;
    const preposition = words[at]?.preposition;
    if (preposition) return preposition;
  }
  return null;
}

/// How many words before a phrase add it to a list: `إضافة إلى X`, `إلى جانب X`, `فضلا عن X`.
export function additionBefore({ tokens }: Line, first: number): number {
  const [one, two] = [tokens[first - 2]?.key ?? '', tokens[first - 1]?.key ?? ''];
  if (two === 'الي' && /^(?:و|ب|بال|وبال)?اضافه$/.test(one)) return 2;
  if (two === 'جانب' && /^و?الي$/.test(one)) return 2;
  return (two === 'عن' && /^و?فضلا$/.test(one)) || (two === 'علي' && /^و?علاوه$/.test(one)) ? 2 : 0;
}

/// `بدعوة من X`, `بطلب من X`: by whom it comes about; the first are prepositions of their own.
function instigation(key: string): string | null {
  if (/^(?:و|ف)?[بل](?:طلب|مبادر|توجي|ايعاز|قرار|امر|ضغط)/.test(key)) return 'بطلب';
  return /^(?:و|ف)?[بل].../.test(key) ? (maybePreposition(key) ?? null) : null;
}

/// `عدد من X`, `مجموعة من X`: the whole stands where X could.
const QUANTITIES = new Set(
  'عدد عددا العديد مجموعه عشرات مييات الاف نخبه حشد حشدا لفيف لفيفا جمع جمعا بعض كثير كثيرا'.split(' '),
);

function isQuantity({ tokens }: Line, at: number): boolean {
  return QUANTITIES.has(tokens[at]?.key.replace(/^[وبل]+(?=.{3})/, '') ?? '');
}

function beforeQuantity(line: Line, at: number): Pick<Head, 'preposition' | 'governor'> {
  const attached = attachedPreposition(
    /^[وبل]+(?=عدد|مجموع|عشرات|نخب|حشد)/.exec(line.tokens[at]?.key ?? '')?.[0] ?? '',
  );
  const before = maybePreposition(line.tokens[previous(line, at)]?.key ?? '');
  return { preposition: attached ?? before ?? null, governor: null };
}
