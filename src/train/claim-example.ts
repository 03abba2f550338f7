/// Examples of claims: every draft of a gold article with its features, and whether an annotator saw an event there.
/// The one rule kept here: features come from the same path as when reading, the earlier sentences read by rules.

import { type GoldArticle, type GoldClaim, type GoldSentence, valuesOf } from '../evaluate/gold-article.ts';
import { isDense } from '../evaluate/split.ts';
import { findDates } from '../extract/3-mention/date/find-dates.ts';
import { findMentions, type MentionOptions } from '../extract/3-mention/find-mentions.ts';
import type { Weights } from '../extract/3-mention/tagger/weights.ts';
import { ARGUMENT_FEATURES } from '../extract/4-claim/argument-feature.ts';
import { chosenRoles, draftScopes, roleScopes } from '../extract/4-claim/claim-scorer.ts';
import type { Draft } from '../extract/4-claim/draft.ts';
import { DRAFT_FEATURES } from '../extract/4-claim/draft-feature.ts';
import { type ClaimInput, findClaims } from '../extract/4-claim/find-claims.ts';
import { type Passage, spanOf } from '../extract/4-claim/passage.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Role } from '../model/ontology.ts';
import { overlaps, type Span, slice, span } from '../model/span.ts';
import { segmentArticle } from './example.ts';

/// Features with the scopes they are asked in, and whether what they are about holds.
export interface BinaryExample {
  readonly scopes: readonly string[];
  readonly features: readonly string[];
  readonly holds: boolean;
}

export interface ClaimExamples {
  /// One for each draft: whether it is a claim.
  readonly drafts: readonly BinaryExample[];
  /// One for each role of each actor beside a draft that is one.
  readonly arguments: readonly BinaryExample[];
}

/// What stage 4 reads of an article, or null where nothing can be read in it.
export function claimInput(article: GoldArticle, lexicon: Lexicon, options: MentionOptions): ClaimInput | null {
  const segmented = segmentArticle(article, lexicon);
  if (!segmented) return null;
  return {
    ...segmented,
    mentions: findMentions(segmented, lexicon, options),
    ...findDates(segmented, lexicon),
  };
}

/// The examples of an article read twice: with the names as a tagger reads them that has not learned from it, as it will
/// be with news, and as rules read them, so that weights also know names that are read less well.
export function examplesTwice(article: GoldArticle, lexicon: Lexicon, tagger?: Weights): readonly ClaimExamples[] {
  return [tagger ? { weights: tagger } : {}, { rulesOnly: true }].flatMap((options) => {
    const input = claimInput(article, lexicon, options);
    return input ? claimExamples(article, input, lexicon) : [];
  });
}

/// The examples of an article.
export function claimExamples(article: GoldArticle, input: ClaimInput, lexicon: Lexicon): ClaimExamples {
  const examples: BinaryExample[] = [];
  const roles: BinaryExample[] = [];
  findClaims(input, lexicon, {
    rulesOnly: true,
    witness: ({ passage, discourse }, drafts) => {
      const gold = article.sentences.filter((sentence) => overlaps(sentence.span, passage.sentence.span));
      const held = heldDrafts(article, gold, passage, drafts);
      for (const draft of drafts)
        examples.push({
          scopes: draftScopes(draft.word.kind),
          features: DRAFT_FEATURES.spell({ passage, draft, drafts, discourse }),
          holds: held.has(draft),
        });
      for (const [draft, claim] of held) roles.push(...roleExamples(passage, draft, drafts, fillersOf(article, claim)));
    },
  });
  const annotated = isDense(article.id) ? ofDenseAnnotator : (all: readonly BinaryExample[]) => all;
  return { drafts: annotated(examples), arguments: annotated(roles) };
}

/// What only examples have whose annotator marks more than others: it takes up how much more, and nothing has it when
/// reading.
export const DENSE_ANNOTATOR = 'annotator=dense';

function ofDenseAnnotator(examples: readonly BinaryExample[]): readonly BinaryExample[] {
  return examples.map((example) => ({ ...example, features: [...example.features, DENSE_ANNOTATOR] }));
}

/// A gold claim with its sentence.
interface Placed {
  readonly sentence: GoldSentence;
  readonly claim: GoldClaim;
}

/// The drafts in which an annotator saw an event: those at its trigger, or else the one with most of its actors.
function heldDrafts(
  article: GoldArticle,
  gold: readonly GoldSentence[],
  passage: Passage,
  drafts: readonly Draft[],
): ReadonlyMap<Draft, Placed> {
  const held = new Map<Draft, Placed>();
  for (const sentence of gold)
    for (const claim of sentence.claims) {
      const same = drafts.filter((draft) => draft.word.kind === claim.kind);
      const trigger = wordsIn(article, sentence, valuesOf(claim, 'trigger')[0] ?? '');
      const there = same.filter((draft) => trigger && overlaps(trigger, spanOf(passage, draft.at, draft.length)));
      for (const draft of there.length > 0 ? there : withMostActors(article, sentence, claim, same))
        held.set(draft, { sentence, claim });
    }
  return held;
}

/// The words that fill the roles of a gold claim, with the names its annotators gave the roles.
function fillersOf(article: GoldArticle, { sentence, claim }: Placed): readonly (Span & { readonly role: string })[] {
  return claim.fields.flatMap(({ name, value }) => {
    const where = wordsIn(article, sentence, value);
    return where ? [{ ...where, role: name }] : [];
  });
}

/// What an annotator's role is called in kinds that have no such role.
const ALSO: Readonly<Record<string, readonly Role[]>> = {
  actor: ['participant', 'supporter', 'appointer'],
  appointee: ['winner'],
  appointer: ['participant'],
  participant: ['actor', 'signatory', 'visitor'],
  recipient: ['addressee'],
  target: ['appointee', 'participant'],
  visitor: ['participant'],
};

function roleExamples(
  passage: Passage,
  draft: Draft,
  drafts: readonly Draft[],
  fillers: readonly (Span & { readonly role: string })[],
): readonly BinaryExample[] {
  const roles = chosenRoles(draft.word.kind);
  return passage.actors.flatMap((actor) => {
    const features = ARGUMENT_FEATURES.spell({ passage, draft, actor, drafts });
    const own = passage.mentions[actor.mention]?.span ?? actor.span;
    const filled = fillers.filter((filler) => overlaps(filler, own)).map(({ role }) => roleIn(roles, role));
    return roles.map((role) => ({
      scopes: roleScopes(draft.word.kind, role),
      features,
      holds: filled.includes(role),
    }));
  });
}

function roleIn(roles: readonly Role[], name: string): Role | undefined {
  return roles.find((role) => role === name) ?? ALSO[name]?.find((role) => roles.includes(role));
}

function wordsIn(article: GoldArticle, sentence: GoldSentence, words: string): Span | null {
  const at = slice(article.text, sentence.span).indexOf(words);
  return at < 0 || words === '' ? null : span(sentence.span.start + at, sentence.span.start + at + words.length);
}

function withMostActors(
  article: GoldArticle,
  sentence: GoldSentence,
  claim: GoldClaim,
  drafts: readonly Draft[],
): readonly Draft[] {
  const actors = claim.fields.flatMap(({ value }) => wordsIn(article, sentence, value) ?? []);
  const hits = (draft: Draft): number =>
    draft.arguments.filter((argument) => actors.some((actor) => overlaps(actor, argument.span))).length;
  const most = Math.max(0, ...drafts.map(hits));
  return most === 0 ? [] : drafts.filter((draft) => hits(draft) === most).slice(0, 1);
}
