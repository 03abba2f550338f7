/// Event nouns with actors of their own: `زيارة الوزير إلى أنقرة`, `لقاء X وY`, `توقيعها اتفاقا مع Y`. The one rule
/// kept here: a noun counts only with an actor, or when it is definite and an earlier claim is of its kind.

import type { NounOfEvent } from '../../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../../model/claim.ts';
import type { Role } from '../../../model/ontology.ts';
import { type Actor, isGovernedBy } from '../actor.ts';
import { maybeController } from '../control.ts';
import { type Draft, distinct, draft } from '../draft.ts';
import type { EventNoun } from '../event-noun.ts';
import { exposureBefore } from '../exposure.ts';
import { isInterview } from '../interview.ts';
import { fillNoun } from '../noun-argument.ts';
import { clauseOf, maybeSayingParticiple, type Passage, verbBefore } from '../passage.ts';
import { isWhile } from '../presupposed.ts';
import { principalOf } from '../principal.ts';
import { fillRole } from '../role-filling.ts';
import { findSubject } from '../subject.ts';
import type { Verb } from '../verb.ts';
import { fillVerb } from '../verb-argument.ts';
import type { Rule, Scene } from './rule.ts';

export const masdar: Rule = (scene) =>
  scene.nouns.flatMap((noun) => meanings(scene, noun).map((word) => draftOf(scene, noun, word)));

function meanings({ passage }: Scene, noun: EventNoun): readonly NounOfEvent[] {
  return noun.nouns.filter(
    (word) =>
      word.form !== 'active' && word.kind !== 'statement' && !(word.kind === 'meeting' && isInterview(passage, noun)),
  );
}

function draftOf(scene: Scene, noun: EventNoun, word: NounOfEvent): Draft {
  const own = fillNoun(scene.passage, noun, word, nextNoun(scene.nouns, noun), scene.discourse);
  const found = distinct([...own, ...controlled(scene, noun, word, own)]);
  return draft({
    rule: word.form === 'passive' ? 'passive-participle' : 'masdar',
    word,
    form: word.form === 'active' ? 'noun' : word.form,
    at: noun.at,
    length: noun.length,
    arguments: found,
    definite: noun.definite,
    fronted: isFronted(scene, noun),
    purpose: isPurpose(scene.passage, noun),
  });
}

const COMMITS: ReadonlySet<string> = new Set(['أعلن', 'تعهد', 'وعد', 'عرض']);
const ACCUSES: ReadonlySet<string> = new Set(['اتهم', 'أدان']);
const PURPOSEFUL: ReadonlySet<string> = new Set(['meeting', 'agreement', 'visit']);
const REACH = 24;

/// Who is meant to do what a speaker announces or demands, or what somebody comes for.
function controlled(
  scene: Scene,
  noun: EventNoun,
  word: NounOfEvent,
  own: readonly ClaimArgument[],
): readonly ClaimArgument[] {
  const role = word.frame.S;
  if (!role || role === 'topic' || noun.pronoun !== null) return [];
  const { passage } = scene;
  const controller = isLeftOpen(passage, noun, word, role, own)
    ? maybeController(passage, noun, word, scene.discourse)
    : null;
  if (controller) return fillRole(passage, word.kind, role, controller);
  if (word.kind !== 'meeting' && own.some((argument) => argument.role === role)) return [];
  const called = calledUpon(passage, noun);
  if (called) return fillRole(passage, word.kind, role, called);
  const verb = verbBefore(passage, noun.at);
  if (!verb) return [];
  if (isUnderway(passage, noun, word, own)) return subjectAs(passage, verb, word, role);
  // `قررت السلطات … غداة هجوم`: when something was, nobody decides.
  if (word.kind === 'military_action' && (isWhile(passage, noun) || exposureBefore(passage, noun.at) >= 0)) return [];
  const decider = decides(passage, verb, noun, word) ? findSubject(passage, verb).actor : null;
  if (decider) return fillRole(passage, word.kind, role, decider);
  const found = isPurpose(passage, noun) && PURPOSEFUL.has(word.kind) ? doers(scene, verb) : ordered(scene, verb, noun);
  return found.map((argument) => principalOf(passage, word.kind, { ...argument, role }));
}

const MUTUAL: ReadonlySet<string> = new Set(['meeting', 'agreement']);

/// Whether somebody is named with whom or to whom it is done, and nobody who does it. A wish for what has no other party is mostly
/// none of an event: `لا تريد حربا`.
function isLeftOpen(
  passage: Passage,
  noun: EventNoun,
  { kind }: NounOfEvent,
  role: Role,
  own: readonly ClaimArgument[],
): boolean {
  const filled = own.filter((argument) => argument.role === role);
  if (filled.length > 0) return MUTUAL.has(kind) && (isWithOther(passage, filled) || isOfOne(passage, noun, filled));
  return own.length > 0 || kind === 'agreement';
}

/// "…, *calling on X to* sign": who stands between a participle of demand and the noun is to do it.
function calledUpon(passage: Passage, noun: EventNoun): Actor | undefined {
  const { first, kind } = clauseOf(passage, noun.at);
  const demand = kind === 'participle' && maybeSayingParticiple(passage.lexicon, passage.keys[first] ?? '');
  if (demand === false || demand?.subtype !== 'demand' || noun.at - first > REACH) return undefined;
  return passage.actors.find(
    (actor) =>
      actor.first > first &&
      actor.last <= noun.at &&
      actor.joinedTo === null &&
      actor.acts &&
      actor.governor === null &&
      (actor.preposition === null || actor.preposition === 'ل'),
  );
}

const DURING: ReadonlySet<string> = new Set(['خلال', 'في', 'فى', 'اثناء', 'ضمن']);

/// "He said *during a visit to* X", "*in a call with* Y": an indefinite visit with a destination, or a meeting with one other,
/// is the subject's own.
function isUnderway(passage: Passage, noun: EventNoun, word: NounOfEvent, own: readonly ClaimArgument[]): boolean {
  if (noun.definite || own.length === 0 || !DURING.has(passage.keys[noun.at - 1] ?? '')) return false;
  return word.kind === 'visit' || (word.kind === 'meeting' && isWithOther(passage, own));
}

const SEEING: ReadonlySet<string> = new Set(['لقاء', 'مقابله']);

/// `يأمل X في لقاء Y`: seeing somebody, of whom there is one, right behind the noun.
function isOfOne(passage: Passage, noun: EventNoun, filled: readonly ClaimArgument[]): boolean {
  const { at, length, preposition } = noun;
  const [only] = filled;
  const seen = passage.keys[at]?.slice(preposition.length) ?? '';
  if (filled.length !== 1 || !only || !SEEING.has(seen)) return false;
  const other = passage.actors.find(({ span }) => span.start === only.span.start);
  if (other?.kind !== 'person' || other.first - at - length > OFFICE_REACH) return false;
  return other.preposition === null || isGovernedBy(noun, other);
}

/// Words of an office between a noun and the name of who holds it.
const OFFICE_REACH = 4;

/// Whether whom a meeting is with is told by `مع` or `ب`, and is no newspaper or station, which asks questions.
function isWithOther(passage: Passage, own: readonly ClaimArgument[]): boolean {
  return own.every(({ span, mention }) => {
    const other = passage.actors.find((actor) => actor.span.start === span.start);
    if (!other || passage.mentions[mention]?.sector === 'media') return false;
    return other.preposition === 'مع' || other.preposition === 'ب';
  });
}

function subjectAs(passage: Passage, verb: Verb, word: NounOfEvent, role: Role): readonly ClaimArgument[] {
  const { actor } = findSubject(passage, verb);
  return actor && actor.kind !== 'state' ? fillRole(passage, word.kind, role, actor) : [];
}

const DECIDES: ReadonlySet<string> = new Set(['قرر', 'أصدر']);
const APPOINTS: ReadonlySet<string> = new Set([...DECIDES, 'صوت', 'وافق', 'صادق', 'أقر']);

/// "The minister *decided* the dismissal of X", "*issued a decree* appointing X": who decides a thing does it.
function decides({ verbAt }: Passage, verb: Verb, noun: EventNoun, { kind }: NounOfEvent): boolean {
  const deciding = kind === 'appointment' ? APPOINTS : DECIDES;
  if (noun.definite || noun.at - verb.at > REACH || !verb.forms.some(({ lemma }) => deciding.has(lemma))) return false;
  const between = verbAt.slice(verb.at + verb.length, noun.at).filter((other) => other != null);
  return between.length === 0;
}

const TO_HOLD = /^و?ل(?:اجراء|عقد|اقامه|حضور|توقيع|ابرام)$/;

/// A masdar with the `ل` of purpose: `وصل للقاء الرئيس`, `لإجراء محادثات`.
function isPurpose(passage: Passage, noun: EventNoun): boolean {
  if (noun.preposition === '' && TO_HOLD.test(passage.keys[noun.at - 1] ?? '')) return true;
  return noun.preposition === 'ل' && noun.pronoun === null && /^و?ل/.test(passage.keys[noun.at] ?? '');
}

/// The subject of a verb of action.
function doers({ passage, discourse }: Scene, verb: Verb): readonly ClaimArgument[] {
  const action = verb.forms
    .flatMap((form) => form.events)
    .find((event) => event.kind === 'visit' || event.kind === 'meeting');
  if (!action?.frame.S) return [];
  return fillVerb(passage, verb, action, discourse).arguments.filter((argument) => argument.role === action.frame.S);
}

/// The speaker who commits himself, or the one spoken to of whom something is demanded.
function ordered({ passage, discourse }: Scene, verb: Verb, noun: EventNoun): readonly ClaimArgument[] {
  const speech = verb.forms.flatMap((form) => form.events).find((event) => event.kind === 'statement');
  if (!speech || noun.at - verb.at > REACH) return [];
  const accused = ACCUSES.has(speech.lemma) && noun.preposition === 'ب';
  const doer =
    accused || speech.subtype === 'demand'
      ? 'addressee'
      : COMMITS.has(speech.lemma) && !noun.definite
        ? 'speaker'
        : null;
  return fillVerb(passage, verb, speech, discourse).arguments.filter((argument) => argument.role === doer);
}

/// Whether the noun stands right after a verb: "*the meeting* dealt with", in Arabic verb first.
function isFronted({ passage }: Scene, noun: EventNoun): boolean {
  return noun.preposition === '' && passage.verbAt[noun.at - 1] !== null && passage.verbAt[noun.at - 1] !== undefined;
}

const COMPOUND = 3;

/// `مواقع المتمردين`: who does a thing opens no event of its own.
function isWhoDoes({ nouns }: EventNoun): boolean {
  return nouns.every(({ form }) => form === 'active');
}

/// The token of the next event noun after this one that says something else: in "the signing of an agreement"
/// and "a round of talks" both nouns say the same.
export function nextNoun(nouns: readonly EventNoun[], noun: EventNoun): number {
  let end = noun.at + noun.length;
  for (const next of nouns.slice(nouns.indexOf(noun) + 1)) {
    const same =
      next.at - end < COMPOUND && next.nouns.some((word) => noun.nouns.some((own) => own.kind === word.kind));
    if (!same && !isWhoDoes(next)) return next.at;
    end = next.at + next.length;
  }
  return Number.POSITIVE_INFINITY;
}
