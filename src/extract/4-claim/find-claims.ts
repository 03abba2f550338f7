/// Stage 4: from sentences with mentions to claims. Read this first. The one rule kept here: the stage is the
/// ordered list of its rules; each sentence is read once, with what the sentences before it hand on.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Claim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { Segmented, Token } from '../../model/document.ts';
import type { Mentioned } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import { ofWord } from '../3-mention/word.ts';
import { maybeMentionedAgain } from './accept.ts';
import { findAttribution } from './attribution.ts';
import { type Calibration, calibrate, loadCalibration, UNCALIBRATED } from './calibration.ts';
import { type Chosen, chooseDrafts } from './choose.ts';
import { maybeDate } from './claim-date.ts';
import type { ClaimWeights } from './claim-weights.ts';
import type { ClaimWord } from './claim-word.ts';
import { advance, type Discourse, startDiscourse } from './discourse.ts';
import { type Draft, distinct, withArguments } from './draft.ts';
import { findEventNouns } from './event-noun.ts';
import { saysSomething } from './evidence.ts';
import { findFactuality } from './factuality.ts';
import { issuersAfter } from './issuer.ts';
import { leaningOf } from './leaning.ts';
import { loadClaimWeights } from './load-claim-weights.ts';
import { covers } from './merge.ts';
import { clauseChain, type FoundDate, type Passage, type PassageDate, readPassage, spanOf } from './passage.ts';
import type { Indexed } from './phrase.ts';
import { withPredecessors } from './predecessor.ts';
import { opensRoll } from './roll.ts';
import { delegation } from './rule/delegation.ts';
import { finiteVerb } from './rule/finite-verb.ts';
import { gathering } from './rule/gathering.ts';
import { headlineColon } from './rule/headline-colon.ts';
import { lightVerb } from './rule/light-verb.ts';
import { masdar } from './rule/masdar.ts';
import { namedOffice } from './rule/named-office.ts';
import { participle } from './rule/participle.ts';
import type { Rule, Scene } from './rule/rule.ts';
import { maybeSameTime } from './same-time.ts';
import { findPlaces } from './setting.ts';
import { findTopics } from './topic.ts';

/// What stage 4 reads.
export type ClaimInput = Segmented & Mentioned & { readonly dates: readonly DateMention[] };

const RULES: readonly Rule[] = [
  headlineColon,
  namedOffice,
  delegation,
  gathering,
  lightVerb,
  finiteVerb,
  participle,
  masdar,
];

export interface ClaimOptions {
  /// Leaves the decision to the rules.
  readonly rulesOnly?: boolean;
  /// Other weights than the package's.
  readonly weights?: ClaimWeights;
  /// Another calibration than the package's.
  readonly calibration?: Calibration;
  /// Sees all drafts of each sentence before any is chosen, for training.
  readonly witness?: (scene: Scene, drafts: readonly Draft[]) => void;
}

/// Claims of a document, in reading order.
export function findClaims(input: ClaimInput, lexicon: Lexicon, options: ClaimOptions = {}): readonly Claim[] {
  const weights = options.rulesOnly ? null : (options.weights ?? loadClaimWeights());
  const calibration = weights ? (options.calibration ?? loadCalibration()) : UNCALIBRATED;
  const claims: Claim[] = [];
  const bySentence = gather(input);
  const leaning = leaningOf(input.sentences, lexicon);
  let discourse = startDiscourse(-1);
  for (const sentence of input.sentences) {
    if (sentence.segment !== discourse.segment) discourse = startDiscourse(sentence.segment);
    const { here, dates } = bySentence.get(sentence.index) ?? { here: [], dates: [] };
    const { text } = input.document;
    const { mentions } = input;
    const passage = readPassage({ sentence, text, lexicon, mentions, here, known: discourse, dates, leaning });
    const scene = { passage, nouns: findEventNouns(passage), discourse };
    const drafts: Draft[] = [];
    for (const rule of RULES) drafts.push(...rule(scene));
    options.witness?.(scene, drafts);
    const chosen = chooseDrafts(passage, drafts, discourse, weights);
    const found = claimsOf(scene, chosen, drafts, claims.length, calibration);
    const next = advance(discourse, found, claims.length, {
      earlier: (claim) => isEarlier(passage, claim),
      reported: (claim) => isReported(passage, claim),
      isPerson: (mention) => mentions[mention]?.kind === 'person',
    });
    const issuers = issuersAfter(passage, found, discourse.issuers);
    discourse = { ...next, issuers, roll: opensRoll(passage, discourse.roll) };
    claims.push(...found);
  }
  return claims;
}

const isWas = ofWord(({ key }: ClaimWord) => /^و?كان(?:ت|ا|وا)?$/.test(key));

/// Whether a claim is told in the pluperfect: `وكان قد استقبل`.
function isEarlier({ keys, words, sentence }: Passage, { trigger }: Claim): boolean {
  const was = words.findIndex(isWas);
  const had = was < 0 ? -1 : keys.indexOf('قد', was + 1);
  return had >= 0 && (sentence.tokens[had] as Token).end <= trigger.start;
}

/// Whether a claim stands in what somebody says.
function isReported(passage: Passage, { trigger }: Claim): boolean {
  const at = passage.sentence.tokens.findIndex(({ end }) => end > trigger.start);
  return clauseChain(passage, at).some(({ kind, quoted }) => kind === 'content' || quoted);
}

/// The mentions and dates of one sentence with their indices in the document.
interface Found {
  readonly here: Indexed[];
  readonly dates: FoundDate[];
}

function gather(input: ClaimInput): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  for (const { index } of input.sentences) found.set(index, { here: [], dates: [] });
  for (const [mention, entry] of input.mentions.entries()) found.get(entry.sentence)?.here.push({ mention, entry });
  const { segments } = input.document;
  for (const [index, date] of input.dates.entries()) {
    const dateline = segments.some((segment) => segment.dateline !== null && contains(segment.dateline, date.span));
    found.get(date.sentence)?.dates.push({ index, span: date.span, dateline });
  }
  return found;
}

/// The claims of a sentence from what was chosen of all that was found; `from` is the index that the first will have.
function claimsOf(
  { passage, discourse }: Scene,
  chosen: readonly Chosen[],
  found: readonly Draft[],
  from: number,
  calibration: Calibration,
): readonly Claim[] {
  if (chosen.length === 0) return [];
  const drafts = chosen.map(({ draft }) => draft);
  const statements = statementsOf(passage, drafts, found);
  return chosen.map((one) => {
    const date = dateOf(passage, one.draft, drafts, found);
    const same = date ? null : maybeSameTime(passage, one.draft, drafts, discourse);
    const sameTime = same && ('claim' in same ? same.claim : from + drafts.indexOf(same.draft));
    const confidence = calibrate(one.confidence, calibration);
    return finish(passage, { ...one, confidence }, drafts, statements, discourse, date, sameTime);
  });
}

/// The statements of a sentence in reading order: those that count, and verbs of saying that are no claim of their own,
/// since what somebody denied or demanded stays so whether or not saying it is told as an event.
function statementsOf(passage: Passage, drafts: readonly Draft[], found: readonly Draft[]): readonly Draft[] {
  const counted = drafts.filter(({ word }) => word.kind === 'statement');
  const others = found.filter(
    (draft) =>
      draft.word.kind === 'statement' &&
      draft.verb !== null &&
      (!draft.word.ambiguous || isSaid(draft) || saysSomething(passage, draft)) &&
      !counted.some(({ at }) => at === draft.at),
  );
  return [...counted, ...others].sort((a, b) => a.at - b.at);
}

/// Whether a verb that often means something else has somebody who said it: `تقدم باستقالته` has nobody, and `تتابع الحكومة` is what she does.
function isSaid({ arguments: filled, verb }: Draft): boolean {
  return filled.length > 0 && verb !== null && verb.forms.some(({ tense }) => tense === 'perfect');
}

/// The date of a draft, or of one that it made superfluous.
function dateOf(passage: Passage, draft: Draft, drafts: readonly Draft[], found: readonly Draft[]): PassageDate | null {
  const own = maybeDate(passage, draft, drafts);
  if (own) return own;
  const covered = found.filter(
    (other) => other.at !== draft.at && !drafts.some(({ at }) => at === other.at) && covers(draft, other),
  );
  for (const other of covered) {
    const date = maybeDate(passage, other, drafts);
    if (date) return date;
  }
  return null;
}

function finish(
  passage: Passage,
  { draft, confidence, extractor }: Chosen,
  drafts: readonly Draft[],
  statements: readonly Draft[],
  discourse: Discourse,
  date: PassageDate | null,
  sameTime: number | null,
): Claim {
  const places = findPlaces(passage, draft, drafts);
  const told = withPredecessors(passage, draft, drafts);
  const whole = places.length > 0 ? withArguments(told, distinct([...told.arguments, ...places])) : told;
  return {
    kind: draft.word.kind,
    subtype: draft.word.subtype,
    sentence: passage.sentence.index,
    trigger: spanOf(passage, draft.at, draft.length),
    arguments: distinct([...whole.arguments, ...findTopics(passage, whole)]),
    date: date?.index ?? null,
    sameTime,
    factuality: findFactuality(passage, draft, statements, date),
    attribution: findAttribution(passage, draft, statements),
    confidence,
    refersTo: maybeMentionedAgain(passage, draft, discourse),
    rule: draft.rule,
    extractor,
  };
}
