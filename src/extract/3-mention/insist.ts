/// Where the rules insist against the tagger. The one rule kept here: what the document itself has named in full,
/// a body that holds another inside its name, and what is on a list is not given up for a guess.

import { type Candidate, candidate } from './candidate.ts';
import { nameWord } from './name-word.ts';
import type { SentenceView } from './sentence-view.ts';
import type { RuledSentence } from './tagger/ruled-sentence.ts';

const INSISTING_WEIGHT = 200;
/// What bodies weigh at least that hold another body inside their name (see `organizationCandidate`).
const NESTED_WEIGHT = 11;

function within(inner: Candidate, outer: Candidate): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/// `المجلس الرئاسي لحكومة الوفاق` where the tagger sees two bodies.
function holdsSeveral(body: Candidate, tagged: readonly Candidate[]): boolean {
  if (body.kind !== 'organization' || body.weight < NESTED_WEIGHT) return false;
  return (
    tagged.filter((other) => other.kind === 'organization' && other.form === 'name' && within(other, body)).length > 1
  );
}

/// A short form of a body that the document names in full, where the tagger sees nothing, or sees it as part of a person.
function isNamedInFull(found: Candidate, tagged: readonly Candidate[]): boolean {
  if (found.rule !== 'repeated-organization') return false;
  const rivals = tagged.filter((other) => other.form === 'name' && other.from < found.to && found.from < other.to);
  return rivals.every((other) => other.kind !== found.kind);
}

/// A titled name before which the tagger adds words that the rules read as part of the title.
function startsLater(view: SentenceView, found: Candidate, tagged: readonly Candidate[]): boolean {
  if (found.rule !== 'titled-name') return false;
  const rivals = tagged.filter((other) => other.kind === 'person' && other.from < found.from && found.from < other.to);
  return rivals.length > 0 && !rivals.some((other) => isTitleInside(view, found, other) || opensWithName(view, other));
}

/// `الوزيرة آن ماري لوبلان`: a titled name whose first word, a given name that also is a word, the tagger leaves out.
function startsEarlier(view: SentenceView, { rule, from, to }: Candidate, tagged: readonly Candidate[]): boolean {
  if (rule !== 'titled-name' || !view.lexicon.givenNames.has(view.key(from))) return false;
  return tagged.some((other) => other.kind === 'person' && other.from === from + 1 && other.to === to);
}

/// `الشيخ نواف الأحمد الجابر الصباح`: a titled name whose last words, family names of the list with the article, the tagger leaves out.
function endsLater(view: SentenceView, { rule, from, to }: Candidate, tagged: readonly Candidate[]): boolean {
  if (rule !== 'titled-name') return false;
  const { surnames } = view.lexicon;
  return tagged.some((other) => {
    if (other.kind !== 'person' || other.from !== from || other.to >= to) return false;
    return view.keys.slice(other.to, to).every((key) => key.startsWith('ال') && surnames.has(key));
  });
}

/// `السفير السعودي تركي الدوسري`: what looks like a part of the title is on the list of names, and so meant as one.
function opensWithName(view: SentenceView, { from }: Candidate): boolean {
  return view.lexicon.givenNames.has(view.key(from));
}

/// `ولد الشيخ محمد`, `آدن شيخ مدوبي`: what looks like a title is part of the name that started before it.
function isTitleInside(view: SentenceView, found: Candidate, whole: Candidate): boolean {
  const title = found.from - 1;
  const before = title - 1;
  return whole.from < title && isNamePart(view, whole.from) && (before === whole.from || isNamePart(view, before));
}

/// Whether a token can be part of a name, with what is attached to it or without: `وفاروق`.
function isNamePart(view: SentenceView, at: number): boolean {
  if (nameWord(view, at) !== 'stop') return true;
  return view.readings(at).some(({ cut, key }) => cut > 0 && view.lexicon.givenNames.get(key)?.ambiguous === false);
}

/// Whether a name inside a place is that of a town, or of the person a site is named after.
function isNamesake(other: Candidate, place: Candidate): boolean {
  return other.kind === 'place' || (other.kind === 'person' && other.from > place.from && other.offices.length === 0);
}

/// `مطار الشارقة الدولي` where the tagger sees `الشارقة` alone, `مطار هواري بومدين` where it sees a person.
function isWholePlace(found: Candidate, tagged: readonly Candidate[]): boolean {
  if (found.rule !== 'place' || found.to - found.from < 2) return false;
  const rivals = tagged.filter((other) => other.form === 'name' && other.from < found.to && found.from < other.to);
  return rivals.length === 1 && rivals.every((other) => isNamesake(other, found) && within(other, found));
}

/// `بمدينة "الدانا"`: what is quoted behind a noun for places, whatever the tagger sees in it.
function isQuotedPlace(view: SentenceView, { rule, from, to }: Candidate): boolean {
  const quoted = rule === 'place' && view.opensQuote(from - 1) && view.closesQuote(to);
  return quoted && view.match(view.lexicon.placeHeads, from - 2) !== null;
}

/// `تلقت بحر الخزر نسخة منه`: what its frame shows to be an outlet, where the tagger sees something else in it.
function isFramed(found: Candidate, tagged: readonly Candidate[]): boolean {
  if (found.rule !== 'told-outlet') return false;
  return tagged.every((other) => other.to <= found.from || found.to <= other.from || within(other, found));
}

const FORCES = 'قوات';
/// What an army consists of, in look-up form.
const BRANCHES: ReadonlySet<string> = new Set(['المسلحه', 'البحريه', 'البريه', 'الجويه']);

/// `القوات البحرية`: a branch of the army.
function isBranch(view: SentenceView, { rule, from, to }: Candidate): boolean {
  const isForces = view.match(view.lexicon.organizationHeads, from)?.entry.lemma === FORCES;
  return rule === 'organization-definite' && isForces && to === from + 2 && BRANCHES.has(view.key(from + 1));
}

/// `الحكومة الإيطالية`, `القوات المصرية`, but not `الوحدات الصومالية`: a body of which each state has one, with its adjective.
function isNational(view: SentenceView, found: Candidate): boolean {
  if (found.rule !== 'organization-definite' || found.state === null) return false;
  const head = view.match(view.lexicon.organizationHeads, found.from)?.entry;
  return (
    head !== undefined &&
    (head.bareDefinite || head.lemma === FORCES || (head.sector === 'government' && head.number === 'singular'))
  );
}

/// A name of the lexicon, a place that "and" joins to one, or a body named by its state, where the tagger sees no name at all.
function isListed(view: SentenceView, found: Candidate, tagged: readonly Candidate[]): boolean {
  if (
    found.rule === 'organization-chamber' ||
    found.rule === 'club-name' ||
    isNumbered(view, found) ||
    isBranch(view, found) ||
    isOfTown(view, found)
  )
    return isAlone(found, tagged);
  if (!found.listed && found.rule !== 'joined-place' && !isNational(view, found)) return false;
  return isAlone(found, tagged);
}

/// Whether the tagger sees no name in the words of a candidate.
function isAlone(found: Candidate, tagged: readonly Candidate[]): boolean {
  return tagged.every((other) => other.form !== 'name' || other.to <= found.from || found.to <= other.from);
}

/// `اللواء 23`, `الفرقة 66`: a unit by its number.
function isNumbered(view: SentenceView, { rule, from, to }: Candidate): boolean {
  return rule === 'organization-definite' && to === from + 2 && view.token(from + 1)?.kind === 'number';
}

/// `بلدية جزين`, `إذاعة برج بوعريريج`: a body in construct with a town of the lexicon.
function isOfTown(view: SentenceView, { rule, from, to }: Candidate): boolean {
  const town = rule === 'organization-construct' ? view.matchExact(view.lexicon.places, from + 1) : null;
  return town?.to === to && !town.entry.ambiguous;
}

/// The names of the rules that stand whatever the tagger says of a sentence.
export function insistingNames(sentence: RuledSentence, tagged: readonly Candidate[]): readonly Candidate[] {
  const names = sentence.chosen.filter((found) => found.form === 'name');
  const insisting = names.filter(
    (found) =>
      holdsSeveral(found, tagged) ||
      isNamedInFull(found, tagged) ||
      startsLater(sentence.view, found, tagged) ||
      startsEarlier(sentence.view, found, tagged) ||
      endsLater(sentence.view, found, tagged) ||
      isWholePlace(found, tagged) ||
      isQuotedPlace(sentence.view, found) ||
      isFramed(found, tagged) ||
      isListed(sentence.view, found, tagged),
  );
  return insisting.map(insistOn);
}

/// A name that outweighs whatever else was read.
export function insistOn(found: Candidate): Candidate {
  return candidate({ ...found, weight: found.weight + INSISTING_WEIGHT });
}
