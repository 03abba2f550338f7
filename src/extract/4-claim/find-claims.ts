/// Stage 4: from sentences with mentions to claims. Read this first. The one rule kept here: the stage is the
/// ordered list of its rules; each sentence is read once, with what the sentences before it hand on.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Claim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { Segmented, Sentence } from '../../model/document.ts';
import type { Mention, Mentioned } from '../../model/mention.ts';
import { isClaim, refersBack } from './accept.ts';
import { findAttribution } from './attribution.ts';
import { maybeDate, maybePlace } from './circumstance.ts';
import { confidenceOf } from './confidence.ts';
import { advance, type Discourse, startDiscourse } from './discourse.ts';
import { type Draft, distinct } from './draft.ts';
import { findEventNouns } from './event-noun.ts';
import { findFactuality } from './factuality.ts';
import { mergeDrafts } from './merge.ts';
import { type Passage, readPassage, spanOf } from './passage.ts';
import { delegation } from './rule/delegation.ts';
import { finiteVerb } from './rule/finite-verb.ts';
import { gathering } from './rule/gathering.ts';
import { headlineColon } from './rule/headline-colon.ts';
import { lightVerb } from './rule/light-verb.ts';
import { masdar } from './rule/masdar.ts';
import { participle } from './rule/participle.ts';
import type { Rule } from './rule/rule.ts';
import { findTopics } from './topic.ts';

/// What stage 4 reads.
export type ClaimInput = Segmented & Mentioned & { readonly dates: readonly DateMention[] };

const RULES: readonly Rule[] = [headlineColon, delegation, gathering, lightVerb, finiteVerb, participle, masdar];

/// Claims of a document, in reading order.
export function findClaims(input: ClaimInput, lexicon: Lexicon): readonly Claim[] {
  const claims: Claim[] = [];
  let discourse = startDiscourse(-1);
  for (const sentence of input.sentences) {
    if (sentence.segment !== discourse.segment) discourse = startDiscourse(sentence.segment);
    const found = claimsOf(passageOf(input, sentence, discourse, lexicon), discourse);
    discourse = advance(discourse, found, claims.length);
    claims.push(...found);
  }
  return claims;
}

function passageOf(input: ClaimInput, sentence: Sentence, known: Discourse, lexicon: Lexicon): Passage {
  const here: { mention: number; entry: Mention }[] = [];
  for (const [mention, entry] of input.mentions.entries())
    if (entry.sentence === sentence.index) here.push({ mention, entry });
  const dates = input.dates.flatMap((date, index) =>
    date.sentence === sentence.index ? [{ index, span: date.span }] : [],
  );
  return readPassage({ sentence, text: input.document.text, lexicon, mentions: input.mentions, here, known, dates });
}

function claimsOf(passage: Passage, discourse: Discourse): readonly Claim[] {
  const scene = { passage, nouns: findEventNouns(passage), discourse };
  const drafts = mergeDrafts(RULES.flatMap((rule) => rule(scene))).filter((draft) =>
    isClaim(passage, draft, discourse),
  );
  const statements = drafts.filter((draft) => draft.word.kind === 'statement');
  return drafts.map((draft) => finish(passage, draft, drafts, statements, discourse));
}

function finish(
  passage: Passage,
  draft: Draft,
  drafts: readonly Draft[],
  statements: readonly Draft[],
  discourse: Discourse,
): Claim {
  const place = maybePlace(passage, draft, drafts);
  const date = maybeDate(passage, draft, drafts);
  const whole = place ? { ...draft, arguments: distinct([...draft.arguments, place]) } : draft;
  return {
    kind: draft.word.kind,
    subtype: draft.word.subtype,
    sentence: passage.sentence.index,
    trigger: spanOf(passage, draft.at, draft.length),
    arguments: distinct([...whole.arguments, ...findTopics(passage, whole)]),
    date: date?.index ?? null,
    factuality: findFactuality(passage, draft, statements, date),
    attribution: findAttribution(passage, draft, statements),
    confidence: confidenceOf(whole),
    refersTo: refersBack(draft, discourse),
    rule: draft.rule,
    extractor: 'rules',
  };
}
