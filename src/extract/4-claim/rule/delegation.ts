/// Those who come along: `وضم الوفد كلا من X وY`, `يرافقه Z`, `ترأس الوفد W`. The one rule kept here: such a verb
/// adds people to the visit or meeting that the sentence or the discourse tells of, and is no event of its own.
/// So does one of attending whose pronoun means the meeting: `حضره X وY`, `شارك فيها Z`.

import type { EventWord } from '../../../lexicon/lexicon.ts';
import type { ClaimArgument } from '../../../model/claim.ts';
import type { EventKind } from '../../../model/ontology.ts';
import { isDelegation } from '../claim-word.ts';
import type { Discourse } from '../discourse.ts';
import { type Draft, draft } from '../draft.ts';
import { speaksOf } from '../evidence.ts';
import { ATTENDING, isLeading } from '../leading-verb.ts';
import type { Passage } from '../passage.ts';
import { clauseOf } from '../passage.ts';
import { fillRole } from '../role-filling.ts';
import { includes } from '../roll.ts';
import { actorsAfter, findSubject, isBare } from '../subject.ts';
import type { Verb } from '../verb.ts';
import type { Rule, Scene } from './rule.ts';

const JOINING: EventWord = {
  lemma: 'ضم',
  kind: 'visit',
  subtype: null,
  frame: { O: 'member_of_delegation' },
  ambiguous: false,
  factuality: null,
};

export const delegation: Rule = (scene) => [
  ...listed(scene),
  ...scene.passage.verbs.flatMap((verb) => (verb.forms.length > 0 ? (maybeDraft(scene, verb) ?? []) : [])),
];

/// Who opens a line of a roll: `- أمير الكويت الشيخ X`, or whose delegation and then who: `- روسيا: X`.
function listed({ passage, discourse }: Scene): readonly Draft[] {
  if (!discourse.roll || passage.sentence.role !== 'item') return [];
  const named = passage.actors.filter(
    (actor) => (actor.first === 0 || passage.keys[actor.first - 1] === ':') && isBare(passage, actor),
  );
  const [first] = named;
  if (first?.first !== 0) return [];
  return [
    draft({
      rule: 'delegation',
      word: discourse.latest.has('meeting') ? PRESENT : JOINING,
      form: 'noun',
      at: 0,
      length: first.last,
      arguments: named.flatMap((actor) => fillRole(passage, 'visit', 'member_of_delegation', actor)),
      adds: true,
    }),
  ];
}

const PRESENT: EventWord = { ...JOINING, lemma: 'حضر', kind: 'meeting', frame: { S: 'participant', O: 'topic' } };

function maybeDraft({ passage, discourse }: Scene, verb: Verb): Draft | null {
  const present = attending(passage, verb, discourse);
  const found = [
    ...included(passage, verb),
    ...accompanying(passage, verb),
    ...leading(passage, verb),
    ...ahead(passage, verb),
    ...present,
  ];
  if (found.length === 0) return null;
  return draft({
    rule: 'delegation',
    word: present.length > 0 ? PRESENT : JOINING,
    form: 'verb',
    at: verb.at,
    length: verb.length,
    arguments: found,
    verb,
    adds: true,
  });
}

/// `ضم كلا من X وY` beside a delegation: all bare phrases after the verb.
function included(passage: Passage, verb: Verb): readonly ClaimArgument[] {
  if (!includes(verb) || !hasDelegation(passage, verb)) return [];
  const members = actorsAfter(passage, verb).filter(
    (actor) => isBare(passage, actor) && actor.joinedTo === null && actor.standsFor.length === 0,
  );
  return members.flatMap((actor) => fillRole(passage, 'visit', 'member_of_delegation', actor));
}

const NEAR = 3;

/// Whether the verb stands beside the word for delegation, or goes on after one in its sentence.
function hasDelegation(passage: Passage, verb: Verb): boolean {
  return passage.keys.some((key, at) => isDelegation(key) && (at < verb.at || at <= verb.at + NEAR));
}

/// `يرافقه X`: the subject of a verb of accompanying in a clause set off inside another.
function accompanying(passage: Passage, verb: Verb): readonly ClaimArgument[] {
  const accompanies = verb.forms.some((form) => form.events.some((word) => word.frame.S === 'member_of_delegation'));
  const { kind } = clauseOf(passage, verb.at);
  if (!accompanies || (kind !== 'aside' && verb.pronoun === null)) return [];
  const { actor, after } = findSubject(passage, verb);
  return actor && after ? fillRole(passage, 'visit', 'member_of_delegation', actor) : [];
}

/// `ترأس الوفد X`: who leads a delegation belongs to it.
function leading(passage: Passage, verb: Verb): readonly ClaimArgument[] {
  const leads = verb.forms.some(
    ({ lemma, events }) => lemma === 'قاد' || events.some((word) => word.frame.S === 'chair'),
  );
  if (!leads || !isDelegation(passage.keys[verb.at + verb.length] ?? '')) return [];
  const people = actorsAfter(passage, verb).filter(
    (actor) => actor.kind === 'person' && actor.preposition === null && actor.joinedTo === null,
  );
  return people.flatMap((actor) => fillRole(passage, 'visit', 'member_of_delegation', actor));
}

/// `يسافر وفد …، يرأسه X`, `استقبل مشايخ …، يتقدمهم X`: who is at the head of those before belongs to them.
function ahead(passage: Passage, verb: Verb): readonly ClaimArgument[] {
  if (!isLeading(verb) || (verb.pronoun !== 'هم' && !hasDelegation(passage, verb))) return [];
  if (!speaksOf(passage, 'visit') && !speaksOf(passage, 'meeting') && !isGathered(passage, verb)) return [];
  const { actor, after } = findSubject(passage, verb);
  return actor?.kind === 'person' && after ? fillRole(passage, 'visit', 'member_of_delegation', actor) : [];
}

/// Whether a verb before tells of a visit or meeting.
function isGathered({ verbs }: Passage, { at }: Verb): boolean {
  return verbs.some(
    (before) =>
      before.at < at &&
      before.forms.some(({ events }) => events.some(({ kind, ambiguous }) => !ambiguous && TOGETHER.has(kind))),
  );
}

const TOGETHER: ReadonlySet<EventKind> = new Set(['visit', 'meeting']);

const IN_IT = new Set(['فيه', 'فيها']);
const FOR = new Set(['عن', 'من']);

/// `حضره X`, `شارك فيها X`: the bare phrases after a verb of attending, where its pronoun means a meeting told before.
function attending(passage: Passage, verb: Verb, discourse: Discourse): readonly ClaimArgument[] {
  const attends = verb.forms.some(({ lemma }) => ATTENDING.has(lemma));
  const next = passage.keys[verb.at + verb.length] ?? '';
  const meant = verb.pronoun === 'ه' || verb.pronoun === 'ها' || IN_IT.has(next);
  // "*And* for one side X and Y took part": in the meeting told of before.
  const goesOn = verb.at === 0 && verb.conjoined && FOR.has(next) && discourse.latest.has('meeting');
  if (!attends || !(meant || goesOn)) return [];
  const present = actorsAfter(passage, verb).filter((actor) => isBare(passage, actor) && actor.joinedTo === null);
  return present.flatMap((actor) => fillRole(passage, 'meeting', 'participant', actor));
}
