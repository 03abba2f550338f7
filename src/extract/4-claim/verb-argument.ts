/// Arguments of a finite verb. The one rule kept here: subject and object by position, the rest by the
/// prepositions of the verb's frame, all within the verb's clause.

import { nounReadings } from '../../arabic/clitics.ts';
import type { EventWord } from '../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../model/claim.ts';
import type { Role } from '../../model/ontology.ts';
import type { Actor } from './actor.ts';
import type { Discourse } from './discourse.ts';
import { argumentsFor, distinct, fill, groupOf } from './draft.ts';
import { BACKED_BY, PROMISES } from './event-noun.ts';
import { isNegation, isRelative, maybePreposition } from './function-word.ts';
import { nearestSubject, resolveSubject } from './inherit.ts';
import { isText } from './issuer.ts';
import { isLeading } from './leading-verb.ts';
import { isNounOfEvent } from './noun.ts';
import { maybeObject } from './object.ts';
import { actorsIn, type Passage, spanOf } from './passage.ts';
import { isMade } from './predicate.ts';
import { mayMean, meantBefore, mentionsOf } from './pronoun.ts';
import { rivalsAfter } from './rival.ts';
import { fillRole, roleOf } from './role-filling.ts';
import { actorsAfter, findSubject, isBare, isSite, type Subject } from './subject.ts';
import { isDual, isPassive, type Verb } from './verb.ts';
import { isHand, isOwnerOf, isWeaponOf } from './weapon.ts';

export interface VerbArguments {
  readonly arguments: readonly ClaimArgument[];
  readonly subject: Subject;
}

/// Fills the frame of one meaning of a verb.
export function fillVerb(passage: Passage, verb: Verb, word: EventWord, discourse: Discourse): VerbArguments {
  const passive = isPassive(verb) || hasAgent(passage, verb);
  const made = passive ? undefined : maybeMade(passage, verb, word);
  const subject = withoutMade(passage, verb, resolveSubject(passage, verb, discourse, word), made);
  // Where a passive has no other subject, a place undergoes it: `قُصفت حلب`.
  const object = passive && subject.actor ? undefined : (made ?? maybeObject(passage, verb, subject));
  const undergoes = passive || isUndergoer(passage, verb, word, subject, object);
  const subjectRole = undergoes ? word.frame.O : word.frame.S;
  return {
    subject,
    arguments: distinct([
      ...subjectArguments(passage, verb, word, subject, subjectRole),
      ...(object && word.frame.O ? fillRole(passage, word.kind, word.frame.O, object) : []),
      ...pronounArguments(passage, verb, word, subject, discourse),
      ...hands(passage, verb, word, subject),
      ...owners(passage, verb, word, subject, object),
      ...prepositional(passage, verb, word, subject, object),
      ...(word.kind === 'election' ? rivalsAfter(passage, verb.at) : []),
    ]),
  };
}

const AGENT_REACH = 24;

/// `قتل ثلاثة جنود على يد X`, `سيستقبل من قبل الرئيس`: what is written alike active and passive is passive where an agent is named behind it,
/// no other verb between.
function hasAgent(passage: Passage, verb: Verb): boolean {
  if (verb.pronoun !== null || !verb.forms.every(({ light }) => light === null)) return false;
  const agent = actorsAfter(passage, verb).find(({ preposition }) => preposition === 'من قبل');
  if (!agent || agent.first - verb.at > AGENT_REACH) return false;
  return !passage.verbAt.slice(verb.at + verb.length, agent.first).some((other) => other !== null);
}

/// Who is told to become something by a verb of appointing or electing: `انتخب المؤتمر X رئيسا له`.
function maybeMade(passage: Passage, verb: Verb, word: EventWord): Actor | undefined {
  const { O } = word.frame;
  if (O !== 'appointee' && O !== 'winner') return undefined;
  return actorsAfter(passage, verb).find(
    (actor) => isBare(passage, actor) && actor.joinedTo === null && isMade(passage, actor),
  );
}

/// The subject, if it is not who becomes something; else who stands before that one, named or not.
function withoutMade(passage: Passage, verb: Verb, subject: Subject, made: Actor | undefined): Subject {
  if (!made || subject.actor !== made) return subject;
  const actor = actorsAfter(passage, verb).find(
    (other) => other.last <= made.first && isBare(passage, other) && other.joinedTo === null,
  );
  return { actor: actor ?? null, inherited: [], unnamed: !actor, after: true };
}

/// `عيّن`, `قتل` are written alike active and passive: to a person alone beside them it was done.
function isUndergoer(
  passage: Passage,
  verb: Verb,
  word: EventWord,
  subject: Subject,
  object: Actor | undefined,
): boolean {
  const { actor } = subject;
  const killed = DEADLY.has(word.lemma) && verb.forms.every((form) => form.tense === 'perfect');
  const done = killed || (word.kind === 'appointment' && word.frame.O === 'appointee');
  if (!done || object || verb.pronoun !== null || isActive(passage, verb, subject)) return false;
  return (
    actor?.kind === 'person' && !actorsAfter(passage, verb).some((other) => other !== actor && other.kind === 'person')
  );
}

/// `الملك يعين خمسة وزراء`: who stands before such a verb does it where those he does it to follow without a name.
function isActive({ words, sentence, datedAt }: Passage, { at, length }: Verb, { after }: Subject): boolean {
  const next = at + length;
  const isWord = sentence.tokens[next]?.kind === 'word' || sentence.tokens[next]?.kind === 'number';
  return !after && isWord && !datedAt[next] && words[next]?.preposition === undefined && words[next]?.opening === null;
}

/// What is done to one person and told without who did it.
const DEADLY: ReadonlySet<string> = new Set(['قتل', 'جرح', 'خطف', 'أصاب', 'أسر']);

function subjectArguments(
  passage: Passage,
  verb: Verb,
  word: EventWord,
  subject: Subject,
  role: Role | undefined,
): readonly ClaimArgument[] {
  if (!role || role === 'topic') return [];
  if (subject.actor) {
    const members = [
      subject.actor,
      ...onOtherSide(passage, verb, subject.actor, role),
      ...companions(passage, verb, subject.actor),
    ];
    return members.flatMap((actor) => fillRole(passage, word.kind, role, actor));
  }
  if (subject.unnamed && word.kind === 'agreement' && !isPassive(verb))
    return signers(passage, verb).flatMap((actor) => fillRole(passage, word.kind, role, actor));
  return subject.inherited.flatMap((mention) =>
    argumentsFor(passage, role, mention, spanOf(passage, verb.at, verb.length)),
  );
}

/// `أصيب اثنان برصاص X`: who did it, where nobody else did.
function hands(passage: Passage, verb: Verb, word: EventWord, subject: Subject): readonly ClaimArgument[] {
  const { S, O } = word.frame;
  if (word.kind !== 'military_action' || !S || subject.actor?.kind === 'organization') return [];
  // `سقطت القاعدة بأيدي X`: what falls is the subject.
  const role = S === 'target' ? 'actor' : O === 'target' ? S : undefined;
  const hand = role && actorsAfter(passage, verb).find((actor) => isHand(passage, actor));
  return hand ? fillRole(passage, word.kind, role, hand) : [];
}

/// `استهدفت طائرة مسيرة تابعة لـX مطار Y`, `قصفت طائرات *إسرائيلية* مواقع`: whose weapon it is that hits another.
function owners(
  passage: Passage,
  verb: Verb,
  word: EventWord,
  subject: Subject,
  object: Actor | undefined,
): readonly ClaimArgument[] {
  const { S } = word.frame;
  if (word.kind !== 'military_action' || S !== 'actor' || subject.actor || verb.pronoun !== null) return [];
  const weapon = verb.at + verb.length;
  const owner = actorsAfter(passage, verb).find((actor) => isOwnerOf(passage, weapon, actor));
  const hitting = owner && (object || hitsBehind(passage, owner)) ? owner : ownerBefore(passage, verb);
  return hitting ? fill(passage, S, hitting) : [];
}

/// `*مقاتلات إسرائيلية* تقصف بلدات`: whose weapon stands right before the verb.
function ownerBefore(passage: Passage, { at }: Verb): Actor | undefined {
  return passage.actors.find((actor) => actor.form === 'adjective' && actor.last === at && isWeaponOf(passage, actor));
}

/// Whether what is hit stands right behind whose weapon it is, named or not: `طائرات إسرائيلية *مواقع* في غزة`.
function hitsBehind({ sentence, words, datedAt, verbAt }: Passage, { last, form }: Actor): boolean {
  const isNoun = sentence.tokens[last]?.kind === 'word' && !datedAt[last] && !verbAt[last];
  return form === 'adjective' && isNoun && words[last]?.preposition === undefined && words[last]?.opening === null;
}

const ON_BEHALF: ReadonlySet<string> = new Set(['عن', 'وعن', 'نيابه']);
const BEHALF_REACH = 6;

/// `وقع المذكرة عن الجانب الموريتاني X، وعن الشركة Y`: who signs for somebody stands bare behind whom he signs for.
function signers(passage: Passage, verb: Verb): readonly Actor[] {
  return actorsAfter(passage, verb).filter((actor) => {
    if (actor.kind !== 'person' || !isBare(passage, actor) || actor.joinedTo !== null) return false;
    const before = passage.keys.slice(Math.max(verb.at + 1, actor.first - BEHALF_REACH), actor.first);
    return before.some((key) => ON_BEHALF.has(key));
  });
}

/// "X, *accompanied by Y*, paid a visit, where the two held talks": a dual verb has both.
function companions(passage: Passage, verb: Verb, subject: Actor): readonly Actor[] {
  if (!isDual(verb) || groupOf(passage, subject).length > 1) return [];
  const beside = passage.verbs.find((other) => other.at > subject.first && other.at < verb.at && isLeading(other));
  const companion = beside ? findSubject(passage, beside).actor : null;
  return companion && companion !== subject ? [companion] : [];
}

/// "Signed for one side by X, *and for the other by Y*": bare phrases after `وعن` or `ومن` share the subject's role; of
/// those elected also after `وفي`: "in A X won, *and in B Y*".
function onOtherSide(passage: Passage, verb: Verb, subject: Actor, role: Role): readonly Actor[] {
  const sides = role === 'winner' || role === 'appointee' ? ELSEWHERE : SIDES;
  return actorsAfter(passage, verb).filter((actor) => {
    if (actor.first <= subject.last || !isBare(passage, actor) || actor.joinedTo !== null) return false;
    return passage.keys.slice(Math.max(subject.last, actor.first - 4), actor.first).some((key) => sides.has(key));
  });
}

const SIDES: ReadonlySet<string> = new Set(['وعن', 'ومن']);
const ELSEWHERE: ReadonlySet<string> = new Set([...SIDES, 'وفي', 'وفى']);

/// The object pronoun of a verb stands for the nearest subject before, or for what the discourse is about.
function pronounArguments(
  passage: Passage,
  verb: Verb,
  word: EventWord,
  subject: Subject,
  discourse: Discourse,
): readonly ClaimArgument[] {
  const role = word.frame.O;
  if (verb.pronoun === null || !role || role === 'topic' || word.ambiguous || word.kind === 'statement') return [];
  if (resumesNoun(passage, verb)) return [];
  const where = spanOf(passage, verb.at, verb.length);
  const mentions = sufferers(passage, verb, verb.pronoun, subject, discourse);
  return mentions
    .filter((mention) => mention !== subject.actor?.mention && !subject.inherited.includes(mention))
    .flatMap((mention) => argumentsFor(passage, role, mention, where));
}

/// Whom the object pronoun of a verb means: where the subject follows, the subject of the verb before; else whoever else
/// stands before it.
function sufferers(
  passage: Passage,
  verb: Verb,
  pronoun: string,
  subject: Subject,
  discourse: Discourse,
): readonly number[] {
  const earlier = subject.after ? nearestSubject(passage, verb.at, pronoun) : null;
  if (earlier) return mentionsOf(passage, earlier, pronoun);
  if (earlier === undefined) return [];
  const other = passage.actors.findLast(
    (actor) =>
      actor.last <= verb.at &&
      actor !== subject.actor &&
      actor.form !== 'adjective' &&
      actor.joinedTo === null &&
      mayMean(passage, pronoun, mentionsOf(passage, actor, pronoun)),
  );
  return other ? mentionsOf(passage, other, pronoun) : meantBefore(passage, pronoun, discourse);
}

/// "Talks *that Oman hosted*", "projects *that* a fund *pays for*": the pronoun goes back to the noun before, which is nobody.
function resumesNoun(passage: Passage, verb: Verb): boolean {
  const opening = isNegation(passage.keys[verb.at - 1] ?? '') ? verb.at - 2 : verb.at - 1;
  const isResumed = isRelative(passage.keys[opening] ?? '');
  let at = isResumed ? opening - 1 : verb.at - 1;
  if (isResumed && passage.sentence.tokens[at]?.kind === 'punctuation') at -= 1;
  if (passage.actorAt[at] !== null) return isResumed && isHeldSomewhere(passage, verb, at);
  return isResumed || isNounOfEvent(passage.lexicon, passage.keys[at] ?? '');
}

const HOLDS: ReadonlySet<string> = new Set(['استضاف', 'احتضن', 'شهد', 'رعى']);

/// `قمة المجلس التي استضافتها المدينة`: what a town holds is the meeting, and not whose meeting it is.
function isHeldSomewhere({ keys, actors, actorAt, lexicon }: Passage, { forms }: Verb, at: number): boolean {
  const owner = actors[actorAt[at] ?? -1];
  return (
    owner !== undefined &&
    forms.some(({ lemma }) => HOLDS.has(lemma)) &&
    isNounOfEvent(lexicon, keys[owner.governor ?? owner.first - 1] ?? '')
  );
}

/// `وذكر بيان للرئاسة`, `أفاد بلاغ لوزارة الداخلية`: whose text it is that says so.
function isIssuer({ keys }: Passage, { at, length }: Verb, { first, preposition }: Actor): boolean {
  return preposition === 'ل' && first === at + length + 1 && isText(keys[at + length] ?? '');
}

/// Whether nothing but the subject, marks, dates and words of speaking stand between a verb of saying and whom it
/// is said to: further on `ل` belongs to something else.
function isSpokenTo(passage: Passage, verb: Verb, subject: Subject, actor: Actor): boolean {
  const from = subject.actor && subject.after ? lastOf(passage, subject.actor) : verb.at + verb.length;
  for (let at = from; at < actor.first; at += 1) {
    if (
      passage.sentence.tokens[at]?.kind !== 'word' ||
      passage.datedAt[at] ||
      maybePreposition(passage.keys[at] ?? '') !== undefined
    )
      continue;
    if (!isSpeechWord(passage, at)) return false;
  }
  return true;
}

function lastOf(passage: Passage, actor: Actor): number {
  return groupOf(passage, actor).at(-1)?.last ?? actor.last;
}

/// تصريح, حديث and the adjectives beside them.
function isSpeechWord(passage: Passage, at: number): boolean {
  const key = passage.keys[at] ?? '';
  const speaks = (word: string) =>
    nounReadings(word).some(({ stem }) => passage.lexicon.eventNouns.get(stem)?.some((noun) => SPEECH.has(noun.kind)));
  return speaks(key) || speaks(passage.keys[at - 1] ?? '');
}

const SPEECH: ReadonlySet<string> = new Set(['statement', 'meeting']);

function prepositional(
  passage: Passage,
  verb: Verb,
  word: EventWord,
  subject: Subject,
  object: Actor | undefined,
): readonly ClaimArgument[] {
  return [...ahead(passage, verb), ...actorsAfter(passage, verb)].flatMap((actor) => {
    if (actor === subject.actor || actor === object || actor.preposition === null || actor.joinedTo !== null) return [];
    if (actor.preposition === 'من قبل' && !isPassive(verb) && !hasAgent(passage, verb)) return [];
    // "X discussed the relations *between* A and B": they are what is spoken of.
    if (actor.preposition === 'بين' && word.frame.O === 'topic' && subject.actor) return [];
    // `تعهد بدعم X`: who is backed does not back.
    if (actor.preposition === BACKED_BY && verb.forms.some(({ lemma }) => PROMISES.has(lemma))) return [];
    const role = roleOf(word.kind, word.frame, actor.preposition);
    if (role === 'addressee' && isIssuer(passage, verb, actor)) return fillRole(passage, word.kind, 'speaker', actor);
    if (role === 'addressee' && !isSpokenTo(passage, verb, subject, actor)) return [];
    const free = actor.governor === null || (role === 'target' && isSite(passage, actor));
    return role && free ? fillRole(passage, word.kind, role, actor) : [];
  });
}

const AHEAD: ReadonlySet<string | null> = new Set(['برعاية', 'بحضور', 'بمشاركة', 'بدعوة', 'برئاسة']);

/// `برعاية X، وقع Y`: who helps, attends or leads may be told first.
function ahead(passage: Passage, verb: Verb): readonly Actor[] {
  return actorsIn(passage, passage.clauseAt[verb.at] ?? 0).filter(
    (actor) => actor.last <= verb.at && AHEAD.has(actor.preposition),
  );
}
