/// The tagger's part in choosing names. The one rule kept here: the tagger says where names are and of which
/// kind; what the rules know of the same words (offices, state, sector, identity) is kept.

import { nounReadings } from '../../../arabic/clitics.ts';
import type { Sector } from '../../../model/ontology.ts';
import type { Candidate } from '../candidate.ts';
import { candidate } from '../candidate.ts';
import { landOfSultan } from '../office-of-land.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { TaggedDocument } from './column.ts';
import { decodeScores } from './decode-tags.ts';
import { documentSigns } from './document-sign.ts';
import type { RuledSentence } from './ruled-sentence.ts';
import { scoreTokens } from './score-tokens.ts';
import { namesOf, type TaggedName } from './tag.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Weights } from './weights.ts';

const MONTH = 'شهر';
/// Heavier than any candidate of the rules.
const TAGGED_WEIGHT = 100;

/// The candidates of a document's sentences after the tagger has decided: its names, known names that it passed
/// over, and of the rules' candidates those that are no names.
export function applyTagger(sentences: readonly RuledSentence[], weights: Weights): readonly (readonly Candidate[])[] {
  const document = tagDocument(sentences);
  return sentences.map((sentence) => {
    const { own, joints } = scoreTokens(sentence, document, weights);
    const names = namesOf(decodeScores(own, joints, weights));
    const tagged = names
      .map((name) => toCandidate(withoutTown(name, sentence.view), sentence, document))
      .filter((found) => found !== null);
    const known = sentence.chosen.filter((found) => found.form === 'name' && found.known !== null);
    return [...tagged, ...known, ...sentence.proposed.filter((found) => found.form !== 'name')];
  });
}

/// What the tagger needs to know of a document: its words, and where the rules chose names.
export function tagDocument(sentences: readonly RuledSentence[]): TaggedDocument {
  const vocabulary = vocabularyOf(sentences.map((sentence) => sentence.view));
  return { vocabulary, signs: documentSigns(sentences, vocabulary) };
}

/// A tagged name with what the rules know of it. States are all listed: what is tagged as one and is none is what
/// the rules make of it.
function toCandidate(name: TaggedName, sentence: RuledSentence, document: TaggedDocument): Candidate | null {
  const { view } = sentence;
  const known = sentence.proposed.filter((found) => found.form === 'name' && found.kind === name.kind);
  const starting = known.filter((found) => found.from === name.from).sort((a, b) => b.weight - a.weight);
  if (name.kind === 'place' && !starting.some(({ listed }) => listed) && isDeed(name, view)) return null;
  const same = starting.find((found) => found.to === name.to);
  if (same) return candidate({ ...same, weight: same.weight + TAGGED_WEIGHT });
  if (name.kind === 'place' && starting.length === 0 && isCommonNoun(name, view)) return null;
  if (name.kind === 'place' && starting.length === 0 && hasFollowers(name, view))
    return toCandidate({ ...name, kind: 'person' }, sentence, document);
  if (name.kind === 'place' && holdsTitle(view, name))
    return sentence.chosen.find((found) => found.kind === 'person' && isWithin(found, name)) ?? null;
  if (name.kind === 'state' || landOfSultan(view, name.from) !== null)
    return sentence.chosen.find((found) => found.from === name.from && found.to === name.to) ?? null;
  const start = starting[0]?.span.start ?? view.span(name.from, name.to, cutBefore(name, view, document)).start;
  return candidate({
    kind: name.kind,
    span: { start, end: view.span(name.from, name.to).end },
    from: name.from,
    to: name.to,
    weight: TAGGED_WEIGHT,
    rule: 'tagger',
    offices: starting.find((found) => found.offices.length > 0)?.offices ?? [],
    ...particulars(name, view),
  });
}

function isWithin(found: Candidate, { from, to }: TaggedName): boolean {
  return found.form === 'name' && found.from >= from && found.to <= to;
}

/// `التصعيد العسكري`: what happens or is meant, with its adjective, is nowhere.
function isDeed({ from, to }: TaggedName, view: SentenceView): boolean {
  const { commonWords, eventNouns, placeHeads, organizationHeads } = view.lexicon;
  if (to - from !== 2 || !/^ال.+(?:ي|يه)$/.test(view.key(from + 1)) || !view.key(from).startsWith('ال')) return false;
  const stem = view.key(from).slice(2);
  if (placeHeads.has(stem) || organizationHeads.has(stem)) return false;
  return eventNouns.starts(stem) || commonWords.has(stem);
}

const FOLLOWERS =
  /^و(?:(?:داعم|مويد|مناصر|مقاتل|مساعد|مستشار|موال)[وي]ه|(?:انصار|قوات|مرتزقت|رجال|حلفاو?|حلفاي|اتباع|عايلت|اسرت|زوجت|نجل|شقيق|والد)ه)$/;

/// `حفتر ومرتزقته`: whose men are told of beside an unlisted name is no place.
function hasFollowers({ from, to }: TaggedName, view: SentenceView): boolean {
  return to - from === 1 && FOLLOWERS.test(view.key(to)) && !view.matchFree(view.lexicon.places, from);
}

/// `العهد السعودي الأمير فيصل`: a place is called for a prince only behind a noun without the article: `جسر الملك فهد`.
function holdsTitle(view: SentenceView, { from, to }: TaggedName): boolean {
  if (!view.key(from).startsWith('ال')) return false;
  for (let at = from + 1; at < to; at += 1) if (view.matchFree(view.lexicon.titles, at)?.bare) return true;
  return false;
}

/// `خطوة باتجاه السلام`, `حولتها إلى قاعدة جوية`, `شهر الحرث`: a common noun that no list has as a place is somewhere and
/// no name, with an adjective as little where both lack the article, and a month is no place.
function isCommonNoun({ from, to }: TaggedName, view: SentenceView): boolean {
  if (view.key(from - 1) === MONTH) return true;
  const { commonWords, places } = view.lexicon;
  const listed = view.matchFree(places, from);
  if (to - from > 2 || listed?.entry.ambiguous === false) return false;
  const isCommon = (at: number) => nounReadings(view.key(at)).some(({ stem }) => commonWords.has(stem));
  if (to - from === 1) return isCommon(from);
  return [from, from + 1].every((at) => isCommon(at) && !view.key(at).startsWith('ال'));
}

/// `قصف [الجيش السوري] درعا`: behind its adjective of nationality a body's name is at its end.
function withoutTown(name: TaggedName, view: SentenceView): TaggedName {
  const last = name.to - 1;
  const { nisbas, places } = view.lexicon;
  if (name.kind !== 'organization' || last - name.from < 2) return name;
  const isOver = view.matchFree(nisbas, last - 1)?.bare === true && view.matchFree(places, last)?.to === name.to;
  return isOver ? { ...name, to: last } : name;
}

/// The letters attached in front of a name; behind a title, or a verb, `و` belongs to a person's name.
function cutBefore({ kind, from }: TaggedName, view: SentenceView, document: TaggedDocument): number {
  const core = view.word(from).tagged(document.vocabulary).reading;
  const joined = core.conjunction === 'و' && core.preposition === '';
  if (kind !== 'person' || !joined || view.lexicon.givenNames.has(core.key)) return core.cut;
  const { titles, ranks, honorifics, nisbas, verbs } = view.lexicon;
  const before = from - 1;
  const title =
    [view.match(titles, before), view.match(ranks, before), view.match(nisbas, before)].some((found) => found?.bare) ||
    view.match(honorifics, before) !== null;
  return title || verbs.has(view.key(from - 1)) ? 0 : core.cut;
}

/// What the lexicon says of a name that only the tagger found.
function particulars(name: TaggedName, view: SentenceView): Partial<Candidate> {
  if (name.kind === 'organization') return { sector: sectorOf(name, view), state: stateIn(name, view) };
  return {};
}

function sectorOf(name: TaggedName, view: SentenceView): Sector {
  for (const reading of nounReadings(view.key(name.from))) {
    const head = view.lexicon.organizationHeads.get(reading.stem);
    if (head) return head.sector;
  }
  return 'other';
}

/// The state that an adjective or a name inside a body's name gives.
function stateIn(name: TaggedName, view: SentenceView): string | null {
  for (let at = name.to - 1; at > name.from; at -= 1) {
    const found = view.matchFree(view.lexicon.nisbas, at) ?? view.matchFree(view.lexicon.states, at);
    if (found) return found.entry.code;
  }
  return null;
}
