/// The pronoun of an event noun: whose visit `زيارته` is, and who is freed by `تحريرها`. The one rule kept here: behind a
/// pronoun an object says that the pronoun is whoever does it; without one it is done to him, where it can be.

import type { NounOfEvent } from '../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../model/claim.ts';
import type { Actor } from './actor.ts';
import type { Discourse } from './discourse.ts';
import { argumentsFor } from './draft.ts';
import type { EventNoun } from './event-noun.ts';
import { nearestSubject } from './inherit.ts';
import { actorsIn, clauseOf, type Passage, spanOf } from './passage.ts';
import { loneAntecedent, mayMean, meantBefore, mentionsOf, surelyMeans } from './pronoun.ts';
import { fillRole } from './role-filling.ts';
import { findSubject, isBare } from './subject.ts';
import { isPredicate } from './word-case.ts';

const IN: ReadonlySet<string> = new Set(['في', 'فى', 'وفي']);

/// In `كان في استقباله X`, "at *his* reception were X and Y", the pronoun is the visitor's; in `خلال استقباله X` the host's.
export function isReception(passage: Passage, noun: EventNoun, { frame }: NounOfEvent): boolean {
  if (frame.S !== 'host' || frame.O !== 'visitor') return false;
  return noun.preposition === 'ب' || IN.has(passage.keys[noun.at - 1] ?? '') || !hasGuest(passage, noun);
}

/// Whether somebody stands right behind a noun, whom its pronoun receives: `استقباله وفدا من X`.
function hasGuest({ actors }: Passage, { at, length }: EventNoun): boolean {
  return actors.some(({ first, preposition }) => first === at + length && preposition !== 'ل' && preposition !== 'ب');
}

/// Whom the pronoun of a noun gives a role, in one meaning of the noun.
export function pronounArguments(
  passage: Passage,
  noun: EventNoun,
  word: NounOfEvent,
  discourse: Discourse,
): readonly ClaimArgument[] {
  const { S, O } = word.frame;
  const { pronoun } = noun;
  if (pronoun === null || !S || S === 'topic') return [];
  const beside = sufferer(passage, noun);
  const done = word.kind === 'military_action' ? 'target' : O;
  if (beside && isDoneTo(word)) return done && done !== 'topic' ? fillRole(passage, word.kind, done, beside) : [];
  if (beside) return fillRole(passage, word.kind, S, beside);
  const suffers = isDoneTo(word) ? !hasObject(passage, noun) : isHelpedByUs(passage, noun, word);
  const role = suffers || isReception(passage, noun, word) ? done : S;
  if (!role || role === 'topic') return [];
  const meant =
    word.kind === 'military_action' && (suffers || S === 'target')
      ? lastNamed(passage, noun.at, pronoun)
      : owners(passage, noun, word, pronoun, discourse);
  const where = spanOf(passage, noun.at, noun.length);
  return meant.flatMap((mention) => argumentsFor(passage, role, mention, where));
}

/// Whether an event is something done to whom the noun may name by its pronoun: `تحريرها`, `تعيينه`, `إقراره`.
function isDoneTo({ kind, frame, lemma }: NounOfEvent): boolean {
  if (kind === 'support') return false;
  if (kind === 'military_action') return frame.O === 'target' || SUFFERED.has(lemma);
  if (kind === 'agreement' || kind === 'legislation') return frame.O === 'topic' && !BY_WHOM.has(lemma);
  return frame.O === 'appointee' || frame.O === 'winner';
}

/// `سنواصل دعمها`: what we do is done for whom the pronoun means.
function isHelpedByUs({ verbAt }: Passage, { at }: EventNoun, { kind }: NounOfEvent): boolean {
  const forms = verbAt[at - 1]?.forms ?? [];
  return kind === 'support' && forms.length > 0 && forms.every(({ person }) => person === 1);
}

/// Nouns that by themselves say whose deed it is, and with a pronoun as often to whom it is done.
const SUFFERED: ReadonlySet<string> = new Set(
  'قصف تفجير اغتيال مداهمة اقتحام استهداف غزو احتلال حصار تحرير خطف اختطاف إخلاء إجلاء اجتياح'.split(' '),
);

/// Who votes or signs is whose vote it is, though one votes a law too.
const BY_WHOM: ReadonlySet<string> = new Set(['صوت', 'تصويت', 'صادق', 'مصادقة', 'وافق', 'موافقة', 'وقع', 'توقيع']);

const AGAINST: ReadonlySet<string> = new Set(['علي', 'ضد', 'ل']);

/// Whether what is done is told behind the noun: a noun or name right behind it, or a preposition that says against whom.
function hasObject({ words, sentence, verbAt, datedAt, actors, lexicon }: Passage, { at, length }: EventNoun): boolean {
  const next = at + length;
  const word = words[next];
  // `تعيينه وزيرا` says what he becomes.
  if (isPredicate(lexicon, word?.key ?? '')) return false;
  if (actors.some(({ first, preposition }) => first === next && (preposition === null || preposition === 'ل')))
    return true;
  if (!word || sentence.tokens[next]?.kind !== 'word' || verbAt[next] || datedAt[next] || word.opening !== null)
    return false;
  return (word.preposition === undefined && !word.key.startsWith('وال')) || AGAINST.has(word.key);
}

const NEAR = 3;

/// The last actor before a noun that its pronoun surely means, with no other noun between that it could mean as well; nobody
/// where he is the subject, who may as well have done it.
function lastNamed(passage: Passage, at: number, pronoun: string): readonly number[] {
  const actor = passage.actors.findLast(({ last, form }) => last <= at && form !== 'adjective');
  if (!actor || at - actor.last > NEAR) return [];
  const between = passage.words.slice(actor.last, at);
  if (between.some(({ key, preposition }) => preposition === undefined && key.startsWith('ال'))) return [];
  if (!surelyMeans(passage, pronoun, actor) || nearestSubject(passage, at, pronoun) === actor) return [];
  return mentionsOf(passage, actor, pronoun);
}

/// Whose visit or support it is.
function owners(
  passage: Passage,
  noun: EventNoun,
  word: NounOfEvent,
  pronoun: string,
  discourse: Discourse,
): readonly number[] {
  const before = word.kind === 'visit' ? visitorBefore(passage, noun) : nearestSubject(passage, noun.at, noun.pronoun);
  if (before === undefined) return [];
  const owner = before ?? subjectAround(passage, noun) ?? loneAntecedent(passage, noun.at, pronoun);
  if (owner === undefined) return [];
  return owner ? mentionsOf(passage, owner, pronoun) : meantBefore(passage, pronoun, discourse);
}

/// `حصار بلدة X وقصفها`: what the noun before it governs.
function sufferer(passage: Passage, { at, pronoun }: EventNoun): Actor | undefined {
  const actor = passage.actors.find(({ last }) => last === at);
  if (!actor || pronoun === null || !passage.keys[at]?.startsWith('و') || actor.governor === null) return undefined;
  if (!passage.words[actor.governor]?.nounOfEvent) return undefined;
  return mayMean(passage, pronoun, mentionsOf(passage, actor, pronoun)) ? actor : undefined;
}

/// Whose it is where no verb stands before: the one its clause begins with ("*X*, during his visit, met"), or the
/// subject of the verb that follows ("during his visit *X* said").
function subjectAround(passage: Passage, noun: EventNoun): Actor | null {
  if (passage.verbs.some(({ at }) => at < noun.at)) return null;
  const topic = actorsIn(passage, passage.clauseAt[noun.at] ?? 0).find(
    (actor) => actor.last <= noun.at && isBare(passage, actor) && actor.joinedTo === null,
  );
  if (topic) return topic;
  const verb = passage.verbs.find(({ at }) => at > noun.at);
  if (!verb || clauseOf(passage, verb.at).quoted) return null;
  const { actor, after } = findSubject(passage, verb);
  return actor && after ? actor : null;
}

/// Whose visit it is: of the people before, nobody is a visitor in the state whose office he holds.
function visitorBefore(passage: Passage, noun: EventNoun): Actor | null | undefined {
  const subject = nearestSubject(passage, noun.at, noun.pronoun);
  const destination = passage.actors.find(
    (actor) => actor.first > noun.at && (actor.preposition === 'إلى' || actor.preposition === 'ل'),
  );
  const state = destination ? passage.mentions[destination.mention]?.state : null;
  if (!state || !subject || !isFrom(passage, subject, state)) return subject;
  const others = passage.actors.filter(
    (actor) => actor.last <= noun.at && actor.kind === 'person' && !isFrom(passage, actor, state),
  );
  return others.at(-1) ?? subject;
}

function isFrom(passage: Passage, actor: Actor, state: string): boolean {
  return passage.mentions[actor.mention]?.offices.some((office) => office.state === state) ?? false;
}
