/// Stage 3: what each sentence refers to. The one rule kept here: the rules propose in order, selection
/// decides once per sentence, and a second pass finds again what the document has named in full.

import { nounReadings } from '../../arabic/clitics.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Segmented } from '../../model/document.ts';
import type { Mention, OfficeMention } from '../../model/mention.ts';
import { attachAppositions } from './attach-apposition.ts';
import { attachLeaders } from './attach-leader.ts';
import { attachWholes } from './attach-whole.ts';
import type { Candidate, OfficeCandidate } from './candidate.ts';
import { learnNames } from './document-names.ts';
import { findAgencies, findShortForms } from './find-agency.ts';
import { findChambers } from './find-chamber.ts';
import { findClubs } from './find-club.ts';
import { findJoinedPlaces } from './find-joined-place.ts';
import { findItemNames, findJoinedNames, findListedNames } from './find-listed-name.ts';
import { addNamedBefore } from './find-named-before.ts';
import { findOrganizations } from './find-organization.ts';
import { findOwnStates } from './find-own-state.ts';
import { findNationalities, findPlaces } from './find-place.ts';
import { addReferringBodies } from './find-referring-body.ts';
import { findRepeatedOrganizations, findRepeatedPersons } from './find-repeated-name.ts';
import { findSaidNames } from './find-said-name.ts';
import { findTitledNames } from './find-titled-name.ts';
import { findToldOutlets } from './find-told-outlet.ts';
import { findVagueOrganizations } from './find-vague-organization.ts';
import { addGivenBefore } from './given-before.ts';
import { insistingNames } from './insist.ts';
import { type Reference, referBack, type Wording } from './refer-back.ts';
import { selectCandidates } from './select-candidates.ts';
import { SentenceView } from './sentence-view.ts';
import { soundName } from './sound-name.ts';
import { splitJoined } from './split-joined.ts';
import { applyTagger } from './tagger/apply-tagger.ts';
import { loadWeights } from './tagger/load-weights.ts';
import type { RuledSentence } from './tagger/ruled-sentence.ts';
import type { Weights } from './tagger/weights.ts';

/// The rules that look at one sentence alone, in the order in which they propose.
const SENTENCE_RULES: readonly ((view: SentenceView) => Candidate[])[] = [
  findTitledNames,
  findOrganizations,
  findChambers,
  findPlaces,
  findNationalities,
  findOwnStates,
  findAgencies,
  findToldOutlets,
  findClubs,
  findListedNames,
  findItemNames,
  findSaidNames,
];

export interface MentionOptions {
  /// Leaves the choice of names to the rules alone: for explanation and comparison.
  readonly rulesOnly?: boolean;
  /// Weights other than those of the package.
  readonly weights?: Weights;
}

/// The mentions of a document, in reading order.
export function findMentions(segmented: Segmented, lexicon: Lexicon, options: MentionOptions = {}): readonly Mention[] {
  const views = segmented.sentences.map((sentence) => new SentenceView(segmented.document, sentence, lexicon));
  const ruled = readByRules(views);
  const decided = options.rulesOnly
    ? ruled.map((sentence) => sentence.chosen)
    : addNamedBefore(
        ruled,
        applyTagger(ruled, options.weights ?? loadWeights()).map((tagged, index) => decide(ruled[index], tagged)),
      );
  const chosen = views.map((view, index) =>
    addReferringBodies(view, attachLeaders(view, attachWholes(view, attachAppositions(view, decided[index] ?? [])))),
  );
  return toMentions(referBack(chosen, wordingOf(views, chosen)));
}

/// The names of a sentence when the tagger has spoken and the rules have insisted.
function decide(sentence: RuledSentence | undefined, tagged: readonly Candidate[]): readonly Candidate[] {
  if (!sentence) return [];
  const single = tagged.flatMap((found) => splitJoined(sentence.view, found));
  const sound = single.flatMap((found) => soundName(sentence.view, found, sentence.proposed) ?? []);
  return selectCandidates(addGivenBefore(sentence.view, [...sound, ...insistingNames(sentence, sound)]));
}

/// What the rules propose and choose in each sentence of a document.
export function readByRules(views: readonly SentenceView[]): readonly RuledSentence[] {
  const proposed = views.map(propose);
  const names = learnNames(views, proposed.map(selectCandidates));
  return views.map((view, index) => {
    const all = [
      ...(proposed[index] ?? []),
      ...findRepeatedPersons(view, names),
      ...findRepeatedOrganizations(view, names),
    ];
    return { view, index, proposed: [...all, ...findVagueOrganizations(view)], chosen: selectCandidates(all) };
  });
}

/// What the rules propose for a sentence alone, with what the best of it implies.
function propose(view: SentenceView): readonly Candidate[] {
  const first: Candidate[] = [];
  for (const rule of SENTENCE_RULES) first.push(...rule(view));
  const best = selectCandidates(first);
  return [...first, ...findJoinedNames(view, best), ...findJoinedPlaces(view, best), ...findShortForms(view, best)];
}

function wordingOf(views: readonly SentenceView[], chosen: readonly (readonly Candidate[])[]): Wording {
  const viewOf = new Map(
    chosen.flatMap((list, index) => list.map((candidate) => [candidate.span.start, views[index]] as const)),
  );
  return {
    headOf: (candidate) => {
      const key = viewOf.get(candidate.span.start)?.key(candidate.from) ?? '';
      const head = nounReadings(key).find((reading) =>
        viewOf.get(candidate.span.start)?.lexicon.organizationHeads.has(reading.stem),
      );
      return head?.stem ?? key;
    },
    between: (left, right) => (views[0]?.document.text ?? '').slice(left.span.end, right.span.start).trim(),
    surnameOf: (candidate) => viewOf.get(candidate.span.start)?.key(candidate.to - 1) ?? '',
  };
}

function spanKey(candidate: Candidate): string {
  return `${candidate.kind} ${candidate.span.start} ${candidate.span.end}`;
}

function toMentions(references: readonly Reference[]): readonly Mention[] {
  const index = new Map<string, number>();
  for (const [at, { candidate }] of references.entries())
    if (candidate.form !== 'role') index.set(spanKey(candidate), at);
  const office = (given: OfficeCandidate): OfficeMention => ({
    span: given.span,
    title: given.title,
    state: given.state,
    organization: given.organization ? (index.get(spanKey(given.organization)) ?? null) : null,
  });
  return references.map(({ candidate, sentence, antecedents }) => ({
    kind: candidate.kind,
    form: candidate.form,
    span: candidate.span,
    sentence,
    offices: candidate.offices.map(office),
    state: candidate.state,
    sector: candidate.sector,
    metonymy: candidate.metonymy,
    known: candidate.known,
    rule: candidate.rule,
    antecedents: antecedents.map((other) => index.get(spanKey(other.candidate))).filter((found) => found !== undefined),
    partOf: candidate.partOf ? (index.get(spanKey(candidate.partOf)) ?? null) : null,
  }));
}
