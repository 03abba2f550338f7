/// Choosing among drafts. The one rule kept here: of the meanings of one trigger the likeliest stays, if it is likely
/// enough; without weights the rules decide by themselves.

import type { EventKind, Role } from '../../model/ontology.ts';
import { isClaim, likeliest, refersBack } from './accept.ts';
import { tellsBacker } from './backed.ts';
import { chooseArguments } from './choose-arguments.ts';
import { isPlaced, maybePlace } from './circumstance.ts';
import { maybeDate } from './claim-date.ts';
import { scorerOf } from './claim-scorer.ts';
import type { ClaimWeights } from './claim-weights.ts';
import { confidenceOf } from './confidence.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { hasArmedActor } from './evidence.ts';
import { mergeDrafts } from './merge.ts';
import { type Passage, spanOf } from './passage.ts';
import { isPassive } from './verb.ts';

/// A draft that counts, and how sure that is.
export interface Chosen {
  readonly draft: Draft;
  /// Between 0 and 1.
  readonly confidence: number;
  /// What decided it.
  readonly extractor: 'rules' | 'weights';
}

/// The drafts of a sentence that count as claims, in reading order.
export function chooseDrafts(
  passage: Passage,
  drafts: readonly Draft[],
  discourse: Discourse,
  weights: ClaimWeights | null,
): readonly Chosen[] {
  if (drafts.length === 0) return [];
  return weights ? byWeights(passage, drafts, discourse, weights) : byRules(passage, drafts, discourse);
}

function byRules(passage: Passage, drafts: readonly Draft[], discourse: Discourse): readonly Chosen[] {
  const best = meanings(drafts).flatMap((same) => likeliest(passage, same, discourse) ?? []);
  return mergeDrafts(best)
    .filter((draft) => isClaim(passage, draft, discourse))
    .map((draft) => ({ draft, confidence: confidenceOf(draft), extractor: 'rules' }));
}

function byWeights(
  passage: Passage,
  drafts: readonly Draft[],
  discourse: Discourse,
  weights: ClaimWeights,
): readonly Chosen[] {
  const scorer = scorerOf(weights);
  const likely = (draft: Draft): Chosen => ({
    draft,
    confidence: Math.max(
      scorer.draft({ passage, draft, drafts, discourse }) / 100,
      tellsBacker(draft) ? confidenceOf(draft) : 0,
    ),
    extractor: 'weights',
  });
  const isFree = (draft: Draft): boolean => !isTied(passage, draft, discourse);
  const told = meanings(drafts.filter((draft) => !draft.adds));
  const best = told.map((same) => mostLikely(same.map(likely)));
  const surely = best.filter((one) => isEnough(passage, one, discourse) || isAccompanied(one.draft, drafts));
  const enough = [...surely, ...jointlyLikely(best, surely)];
  const joining = drafts.filter((draft) => draft.adds && isClaim(passage, draft, discourse)).map(likely);
  const filled = enough.flatMap((one) => {
    const draft = chooseArguments(passage, one.draft, drafts, weights);
    if (isFree(one.draft) && !isFilled(one, draft, drafts) && !isSure(passage, one)) return [];
    return isEmpty(one, draft) ? [] : [{ draft, confidence: one.confidence, extractor: one.extractor }];
  });
  const all = [...filled, ...joining];
  return mergeDrafts(all.map(({ draft }) => draft)).map((draft) => ({
    draft,
    confidence: Math.max(...all.filter((one) => isSame(one.draft, draft)).map((one) => one.confidence)),
    extractor: 'weights',
  }));
}

/// How likely it must be that one of several triggers tells of an event, where none of them does by itself.
const TOGETHER = 0.25;

/// The likeliest draft of each kind that no draft is likely enough of by itself, but of which several triggers speak: "sent a
/// *convoy* of *aid*".
function jointlyLikely(best: readonly Chosen[], surely: readonly Chosen[]): readonly Chosen[] {
  const left = best.filter(({ draft: { word } }) => {
    return word.kind !== 'statement' && !surely.some((one) => one.draft.word.kind === word.kind);
  });
  const kinds = [...new Set(left.map(({ draft }) => draft.word.kind))];
  return kinds.flatMap((kind) => {
    const sorted = left.filter(({ draft }) => draft.word.kind === kind).sort((a, b) => b.confidence - a.confidence);
    const apart = sorted.filter((one, at) => sorted.findIndex(({ draft }) => draft.at === one.draft.at) === at);
    const [first] = apart;
    const none = apart.reduce((chance, { confidence }) => chance * (1 - confidence), 1);
    return first && apart.length > 1 && 1 - none >= TOGETHER ? [first] : [];
  });
}

/// How likely a claim of each kind must be. Chosen by cross-validation on the gold articles, see `docs/model-card.md`.
const LIKELY: Readonly<Record<EventKind, number>> = {
  statement: 0.4,
  meeting: 0.38,
  visit: 0.4,
  agreement: 0.3,
  support: 0.4,
  military_action: 0.3,
  appointment: 0.45,
  election: 0.3,
  legislation: 0.4,
};
/// How likely a statement must be that the rules take for one: who says what they know by its form, as in `X: …`.
const SAID = 0.2;
/// How likely it must be where grammar leaves no doubt of who did it to whom.
const PLAIN = 0.1;
/// How likely a law must be that the rules do not take for one.
const ENACTED = 0.5;
/// How likely what has nobody in it must be: likelier than not.
const EMPTY = 0.5;
const DONE_TO: ReadonlySet<EventKind> = new Set(['support', 'appointment', 'legislation']);

/// Whether a draft is likely enough; what the rules say is asked only where it decides.
function isEnough(passage: Passage, { draft, confidence }: Chosen, discourse: Discourse): boolean {
  // Laws are more often than other events only spoken of.
  if (draft.word.kind === 'legislation' && confidence < ENACTED && !isClaim(passage, draft, discourse)) return false;
  if (confidence >= LIKELY[draft.word.kind] || draft.rule === 'named-office') return true;
  if (draft.word.kind === 'statement') return confidence >= SAID && isClaim(passage, draft, discourse);
  if (isCasualty(passage, draft) || tellsBacker(draft)) return true;
  return (
    confidence >= PLAIN &&
    (isPlain(draft) || isOwnAgreement(passage, draft) || isMoveOfForces(passage, draft) || isTalk(passage, draft))
  );
}

/// Whether a verb that means nothing else has its own subject and object, as in "France backed the government", or is
/// the passive of an appointment that says whose, as in "X was dismissed": that is a claim however seldom annotators marked such.
function isPlain({ form, word, verb, carried, arguments: found }: Draft): boolean {
  const { S, O } = word.frame;
  if (word.kind === 'appointment' && !word.ambiguous && verb && isPassive(verb))
    return form === 'verb' && found.length > 0;
  const has = (role: Role | undefined): boolean => found.some((argument) => argument.role === role);
  if (form === 'passive' && word.kind === 'agreement') return found.filter(({ role }) => role === S).length > 1;
  if (form === 'light' && word.kind === 'visit') return has('visitor') && (has('host') || has('place'));
  return form === 'verb' && word.kind !== 'statement' && !word.ambiguous && !carried && S !== O && has(S) && has(O);
}

/// `أعلن النادي تعاقده مع X`: whose agreement it is, and with whom.
function isOwnAgreement(passage: Passage, { form, word, at, length, arguments: found }: Draft): boolean {
  if (form !== 'masdar' || word.kind !== 'agreement' || word.ambiguous) return false;
  const signed = found.filter(({ role }) => role === word.frame.S);
  const own = spanOf(passage, at, length);
  return signed.length > 1 && signed.some(({ span }) => span.start === own.start);
}

/// Whether a person who is named is killed, hurt or taken by a verb that means nothing else: that is so however many murders
/// annotators left out.
function isCasualty({ mentions }: Passage, { form, word, arguments: found }: Draft): boolean {
  if (word.kind !== 'military_action' || form !== 'verb' || word.ambiguous) return false;
  return found.some(({ role, mention }) => {
    const entry = mentions[mention];
    return role === 'target' && entry?.kind === 'person' && entry.form === 'name';
  });
}

/// Whether forces of arms do something in war somewhere: "the army withdrew from the border".
function isMoveOfForces(passage: Passage, draft: Draft): boolean {
  const { form, word, carried } = draft;
  if (form !== 'verb' || word.kind !== 'military_action' || carried) return false;
  return hasArmedActor(passage, draft) && isPlaced(passage, draft);
}

/// Whether a likely noun in which no rule sees anybody got somebody who has no part elsewhere in the sentence.
function isFilled({ confidence }: Chosen, { at, arguments: found }: Draft, drafts: readonly Draft[]): boolean {
  if (confidence < EMPTY) return false;
  const others = drafts.filter((other) => other.at !== at).flatMap((other) => other.arguments);
  return found.some(({ mention }) => !others.some((other) => other.mention === mention));
}

/// How likely a noun must be that is told of though nobody is in it: "the municipal *elections*".
const SURE: Readonly<Partial<Record<EventKind, number>>> = {
  meeting: EMPTY,
  agreement: EMPTY,
  election: EMPTY,
  appointment: 0.65,
  legislation: EMPTY,
  support: EMPTY,
  military_action: EMPTY,
};

/// A definite noun of a meeting or an agreement speaks of one that was told of; "after *talks* that took hours" tells of one.
const SPOKEN_OF: ReadonlySet<EventKind> = new Set(['meeting', 'agreement']);

/// `قانون الانتخابات`: what a law, a body or a file is about.
const NAMED_FOR: ReadonlySet<string> = new Set(
  'قانون قوانين نظام مدونه لجنه لجان هييه مفوضيه ملف مشروع وزاره'.split(' '),
);

function isSure({ keys }: Passage, { draft, confidence }: Chosen): boolean {
  if (draft.definite && (SPOKEN_OF.has(draft.word.kind) || NAMED_FOR.has(keys[draft.at - 1] ?? ''))) return false;
  return confidence >= (SURE[draft.word.kind] ?? Number.POSITIVE_INFINITY);
}

/// Whether nobody is in what is done for or to somebody, and it is not sure enough to be told all the same.
function isEmpty({ confidence }: Chosen, { word, arguments: found }: Draft): boolean {
  return DONE_TO.has(word.kind) && confidence < EMPTY && found.every(({ role }) => role === 'place');
}

const COMPANY_REACH = 10;

/// Whether a visit somebody pays is told with those who came along: "after a visit of X and a delegation *that included Y*".
function isAccompanied({ word, at, verb, arguments: found }: Draft, drafts: readonly Draft[]): boolean {
  if (word.kind !== 'visit' || verb !== null || !found.some(({ role }) => role === 'visitor')) return false;
  return drafts.some(
    (other) => other.adds && other.word.kind === 'visit' && other.at > at && other.at - at < COMPANY_REACH,
  );
}

/// Whether two persons are told to meet by a verb that takes the other with `مع`: "who discussed *with his counterpart* …".
function isTalk({ actors }: Passage, { form, word, carried, arguments: found }: Draft): boolean {
  if (form !== 'verb' || word.kind !== 'meeting' || carried || word.frame.مع !== 'participant') return false;
  const met = actors.filter(
    ({ kind, mention }) =>
      kind === 'person' && found.some((one) => one.role === 'participant' && one.mention === mention),
  );
  return met.length > 1 && met.some(({ preposition }) => preposition === 'مع');
}

/// Whether a draft says who, where or when: a noun that says none of it only speaks of such things, if it does not
/// mention again what was told before.
function isTied(passage: Passage, draft: Draft, discourse: Discourse): boolean {
  if (draft.verb !== null || draft.arguments.length > 0 || refersBack(draft, discourse) !== null) return true;
  return maybePlace(passage, draft, []) !== null || maybeDate(passage, draft, []) !== null;
}

/// Drafts by trigger and rule: the different things that one word may mean.
function meanings(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const group = groups.find(([first]) => first?.at === draft.at && first.rule === draft.rule);
    if (group) group.push(draft);
    else groups.push([draft]);
  }
  return groups;
}

/// The likeliest meaning; of those of its kind the one with most arguments.
function mostLikely(drafts: readonly Chosen[]): Chosen {
  if (drafts.length === 1) return drafts[0] as Chosen;
  const best = drafts.reduce((one, next) => (next.confidence > one.confidence ? next : one));
  const { kind } = best.draft.word;
  const fullest = drafts
    .filter(({ draft }) => draft.word.kind === kind)
    .reduce((one, next) => (next.draft.arguments.length > one.draft.arguments.length ? next : one), best);
  return { draft: fullest.draft, confidence: best.confidence, extractor: best.extractor };
}

/// Whether a draft is the one that merging made of another.
function isSame(one: Draft, merged: Draft): boolean {
  return one.at === merged.at && one.rule === merged.rule && one.word === merged.word;
}
