/// Events that gather people: `لقاء يضم X وY`, `الاجتماع الذي جمع X بـY`, `مناورات شارك فيها X`. The one rule kept here:
/// the noun before the verb says what it is, and whoever stands after the verb takes part.

import type { NounOfEvent } from '../../../lexicon/lexicon.ts';
import { type Draft, distinct, draft } from '../draft.ts';
import type { EventNoun } from '../event-noun.ts';
import { isHosting } from '../leading-verb.ts';
import { fillRole } from '../role-filling.ts';
import { includes } from '../roll.ts';
import { actorsAfter, isBare } from '../subject.ts';
import type { Verb } from '../verb.ts';
import type { Rule, Scene } from './rule.ts';

const NEAR = 4;
const JOINS: ReadonlySet<string> = new Set(['ب', 'بين', 'مع']);

export const gathering: Rule = (scene) =>
  scene.passage.verbs.flatMap((verb) => (saysWhoIsIn(scene, verb) ? (maybeDraft(scene, verb) ?? []) : []));

function saysWhoIsIn(scene: Scene, verb: Verb): boolean {
  return verb.forms.length > 0 && (includes(verb) || isHosting(verb) || isJoined(scene, verb));
}

function maybeDraft(scene: Scene, verb: Verb): Draft | null {
  const noun = scene.nouns.findLast((before) => before.at < verb.at && verb.at - before.at - before.length <= NEAR);
  const word = noun?.nouns.find(
    ({ kind, ambiguous, form }) =>
      (kind === 'meeting' || (kind === 'military_action' && form === 'noun')) && !ambiguous,
  );
  return noun && word ? draftOf(scene, verb, noun, word) : null;
}

const IN_IT = new Set(['فيه', 'فيها', 'به', 'بها']);

/// "Talks in which X took part": the verb's pronoun means the noun.
function isJoined({ passage: { keys } }: Scene, verb: Verb): boolean {
  return verb.forms.some(({ lemma }) => lemma === 'شارك') && IN_IT.has(keys[verb.at + verb.length] ?? '');
}

function draftOf({ passage }: Scene, verb: Verb, noun: EventNoun, word: NounOfEvent): Draft {
  const people = actorsAfter(passage, verb).filter(
    (actor) => actor.joinedTo === null && (isBare(passage, actor) || JOINS.has(actor.preposition ?? '')),
  );
  const taking = word.kind === 'meeting' ? 'participant' : (word.frame.S ?? 'actor');
  const role = isHosting(verb) && word.kind === 'meeting' ? 'host' : taking;
  const found = distinct(people.flatMap((actor) => fillRole(passage, word.kind, role, actor)));
  return draft({
    rule: 'gathering',
    word,
    form: 'noun',
    at: noun.at,
    length: noun.length,
    arguments: found,
    definite: noun.definite,
  });
}
