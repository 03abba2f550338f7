/// Light verbs with an event noun: `أجرى زيارة`, `عقد لقاء`, `قام … بزيارة`, `مباحثات أجراها الوزير`. The one rule
/// kept here: the noun says what happens, the verb says who.

import type { Frame, NounOfEvent } from '../../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../../model/claim.ts';
import { isGovernedBy } from '../actor.ts';
import { isLand } from '../circumstance.ts';
import type { Discourse } from '../discourse.ts';
import { argumentsFor, type Draft, distinct, draft } from '../draft.ts';
import type { EventNoun } from '../event-noun.ts';
import { maybePreposition } from '../function-word.ts';
import { isAttending } from '../leading-verb.ts';
import { isOwned, outlastsRejection } from '../modality.ts';
import { isPlainNoun } from '../noun.ts';
import { fillNoun } from '../noun-argument.ts';
import { actorsIn, clauseOf, type Passage, spanOf } from '../passage.ts';
import { principalOf } from '../principal.ts';
import { fillRole } from '../role-filling.ts';
import { actorsAfter, findSubject, isBare } from '../subject.ts';
import { landsBehind, takesIn } from '../tour.ts';
import { type Verb, withoutObject } from '../verb.ts';
import { fillVerb } from '../verb-argument.ts';
import { nextNoun } from './masdar.ts';
import type { Rule, Scene } from './rule.ts';

const REACH = 40;

export const lightVerb: Rule = (scene) =>
  scene.passage.verbs.flatMap((verb) => {
    const light = verb.forms.find((form) => form.light !== null)?.light;
    return light ? draftsOf(scene, verb, light) : [];
  });

function draftsOf(scene: Scene, verb: Verb, light: string): readonly Draft[] {
  const noun = verb.pronoun === null ? nounAfter(scene, verb, light) : nounBefore(scene, verb);
  if (!noun) return [];
  const words = noun.nouns.filter(
    (entry) => entry.form !== 'active' && entry.form !== 'passive' && entry.kind !== 'statement',
  );
  return words.map((word) => draftOf(scene, verb, noun, word));
}

function draftOf(scene: Scene, verb: Verb, noun: EventNoun, word: NounOfEvent): Draft {
  const found = argumentsOf(scene, verb, noun, word);
  return draft({
    rule: 'light-verb',
    word,
    form: 'light',
    at: noun.at,
    length: noun.length,
    arguments: found.arguments,
    verb,
    definite: noun.definite,
    fronted: true,
    unnamed: found.unnamed,
  });
}

interface Found {
  readonly arguments: readonly ClaimArgument[];
  readonly unnamed: boolean;
}

function argumentsOf(scene: Scene, verb: Verb, noun: EventNoun, word: NounOfEvent): Found {
  const { passage, discourse, nouns } = scene;
  const own = fillNoun(passage, noun, word, nextNoun(nouns, noun), discourse);
  if (suffers(verb)) return { arguments: distinct([...sufferers(passage, verb, word), ...own]), unnamed: false };
  if (isAgreed(verb, noun, word, own)) return { arguments: agreeing(passage, verb, word, discourse), unnamed: false };
  if (isRejected(passage, verb, noun, word)) return { arguments: own, unnamed: false };
  // Who announces the results of an election does not take part in it.
  // Those who attend a manoeuvre or a signing do not carry it out.
  // "Announced X's capture of Y": where the noun says who does it, who tells of it does not.
  const says = verb.forms.some((form) => form.saying);
  const tells = says && (word.kind === 'election' || namesDoer(passage, noun, word, own));
  if (tells || isSubject(passage, verb, noun) || (isAttending(verb) && word.kind !== 'meeting'))
    return { arguments: own, unnamed: false };
  if (word.kind === 'visit' && takesIn(passage, verb))
    return { arguments: distinct([...own, ...landsBehind(passage, verb)]), unnamed: false };
  const seen = sceneOf(passage, verb);
  if (seen) return { arguments: distinct([...own, seen]), unnamed: false };
  const frame = lightFrame(verb, word);
  const { arguments: found, subject } = fillVerb(passage, withoutObject(verb), { ...word, frame }, discourse);
  const acting = found.map((argument) => principalOf(passage, word.kind, argument));
  // `طالب X بدعم Y`: who stands right behind the noun has the part that the noun gives him.
  const direct = noun.definite ? [] : own.filter(({ span }) => isRightBehind(passage, noun, span.start));
  return { arguments: distinct([...direct, ...acting, ...own]), unnamed: subject.unnamed };
}

/// `رفض الكونغرس الاتفاق مع X`: who rejects an agreement that there is already has not made it.
function isRejected(passage: Passage, { forms }: Verb, noun: EventNoun, word: NounOfEvent): boolean {
  const isThere = noun.definite || isOwned(passage, noun);
  return outlastsRejection(word) && isThere && forms.some(({ lemma }) => lemma === 'رفض');
}

function isRightBehind({ actors }: Passage, { at, length }: EventNoun, start: number): boolean {
  return actors.some(({ first, span }) => first === at + length && span.start === start);
}

/// Whether who does what a noun says stands behind it in idafa.
function namesDoer(passage: Passage, noun: EventNoun, { frame }: NounOfEvent, own: readonly ClaimArgument[]): boolean {
  return own.some(
    ({ role, span }) =>
      role === frame.S && passage.actors.some((actor) => actor.span.start === span.start && isGovernedBy(noun, actor)),
  );
}

const SCENE_REACH = 2;

/// `شهدت العاصمة لقاء`: a place that sees something is where it is.
function sceneOf(passage: Passage, verb: Verb): ClaimArgument | null {
  if (!verb.forms.some(({ lemma }) => lemma === 'شهد')) return null;
  const from = verb.at + verb.length;
  const seeing = actorsAfter(passage, verb).find(({ preposition }) => preposition === null);
  if (!seeing || !isLand(seeing) || seeing.first > from + SCENE_REACH) return null;
  return { role: 'place', span: seeing.span, mention: seeing.mention };
}

/// Whom the verb says: its subject does what the noun says, hosts or chairs it, or gets it from somebody.
function lightFrame(verb: Verb, word: NounOfEvent): Frame {
  const { S, O, مع } = word.frame;
  if (word.kind === 'meeting') {
    const topical = verb.forms.flatMap(({ events }) => events).filter(({ frame }) => frame.O === 'topic');
    const own = topical.find(({ frame }) => frame.S === 'host') ?? topical.find(({ frame }) => frame.S === 'chair');
    if (own?.frame.S) return { S: own.frame.S };
    // `حضر الاستقبال X`: who attends a reception does not give it.
    if (isAttending(verb)) return { S: 'participant' };
  }
  const gets = verb.forms.some(({ lemma }) => GETTING.has(lemma)) && S;
  if (gets) return { S: O && O !== 'topic' ? O : S, من: S };
  return { ...(S ? { S } : {}), ...(مع ? { مع } : {}) };
}

const GETTING: ReadonlySet<string> = new Set(['تلقى', 'لقي', 'نال', 'حظي', 'طلب']);

/// `تم الاتفاق على`: nobody is named, so those agreed who were last together.
function isAgreed(verb: Verb, noun: EventNoun, word: NounOfEvent, own: readonly ClaimArgument[]): boolean {
  return (
    word.kind === 'agreement' && noun.definite && own.length === 0 && verb.forms.some((form) => form.light === 'S')
  );
}

function agreeing(passage: Passage, verb: Verb, word: NounOfEvent, discourse: Discourse): readonly ClaimArgument[] {
  const role = word.frame.S ?? 'signatory';
  return discourse.parties.flatMap((mention) =>
    argumentsFor(passage, role, mention, spanOf(passage, verb.at, verb.length)),
  );
}

/// `تعرض لقصف`: the subject is what it is done to, be it a place.
function suffers(verb: Verb): boolean {
  return verb.forms.some((form) => form.light === 'ل');
}

function sufferers(passage: Passage, verb: Verb, word: NounOfEvent): readonly ClaimArgument[] {
  const role = word.frame.O ?? 'target';
  const subject = findSubject(passage, verb).actor;
  const place = actorsIn(passage, passage.clauseAt[verb.at] ?? 0).find(
    (actor) => actor.preposition === null && actor.joinedTo === null,
  );
  const actor = subject ?? place;
  return actor ? fillRole(passage, word.kind, role, actor) : [];
}

/// Whether the noun is the subject of the verb and nobody is named: `عُقد اجتماع`, `تضمنت الزيارة`. An indefinite
/// object would show its alef.
function isSubject(passage: Passage, verb: Verb, noun: EventNoun): boolean {
  if (noun.at !== verb.at + verb.length || verb.pronoun !== null || noun.preposition !== '') return false;
  const { actor, after } = findSubject(passage, verb);
  if (actor && !after) return false;
  const named = actorsAfter(passage, verb).some((actor) => isBare(passage, actor) && actor.governor === null);
  const showsObject = /(?:ا|ه|ات)$/.test(passage.keys[noun.at] ?? '');
  return !named && (noun.definite || !showsObject);
}

/// The event noun that a light verb takes: its object, or what its preposition governs, which may stand far on,
/// after clauses set in between.
function nounAfter(scene: Scene, verb: Verb, light: string): EventNoun | undefined {
  const { passage, nouns } = scene;
  const clause = passage.clauseAt[verb.at];
  const near = nouns.filter(
    (noun) =>
      noun.at > verb.at && noun.at < verb.at + REACH && takes(passage, noun, light) && !isJoined(passage, noun, verb),
  );
  const own = near.find((noun) => passage.clauseAt[noun.at] === clause);
  return own ?? (light === 'ب' ? near.find((noun) => clauseOf(passage, noun.at).parent === clause) : undefined);
}

/// `… لبحث التطورات، والدعم`: a noun joined by `و` goes on with a list inside the sentence and is no object.
function isJoined(passage: Passage, noun: EventNoun, verb: Verb): boolean {
  return noun.at > verb.at + verb.length && passage.keys[noun.at]?.startsWith('و') === true && noun.definite;
}

function takes(passage: Passage, noun: EventNoun, light: string): boolean {
  if (light === 'O' || light === 'S')
    return noun.preposition === '' && noun.pronoun === null && standsFree(passage, noun.at);
  return noun.preposition === light || passage.keys[noun.at - 1] === light;
}

/// Whether no preposition and no noun in idafa governs the token: "a programme for *training*" is no training.
function standsFree({ keys, lexicon, sentence, actorAt, datedAt, verbAt }: Passage, at: number): boolean {
  const before = keys[at - 1] ?? '';
  if (verbAt[at - 1]) return true;
  if (sentence.tokens[at - 1]?.kind !== 'word' || actorAt[at - 1] !== null || datedAt[at - 1]) return true;
  if (maybePreposition(before) !== undefined) return false;
  if (QUANTIFIERS.has(before)) return maybePreposition(keys[at - 2] ?? '') === undefined;
  if (before.startsWith('ال') || before.endsWith('ا') || lexicon.numberWords.has(before)) return true;
  // `عقد المجلس مساء اجتماعا`.
  if (lexicon.dayParts.has(before)) return true;
  return !isPlainNoun(lexicon, before);
}

const QUANTIFIERS = new Set([
  'اول',
  'اولي',
  'اخر',
  'عده',
  'عدد',
  'سلسله',
  'كل',
  'جميع',
  'بعض',
  'احدث',
  'اي',
  'ثاني',
  'ثالث',
  'اكبر',
  'جوله',
  'جلسه',
  'حفل',
  'مراسم',
  'اعمال',
  'ختام',
]);

/// "Talks *that X held*": the noun stands right before the verb with its pronoun.
function nounBefore(scene: Scene, verb: Verb): EventNoun | undefined {
  return scene.nouns.findLast((noun) => noun.at < verb.at && verb.at - noun.at - noun.length <= 4);
}
