/// Finite verbs that say what happens: `التقى الوزير نظيره`. The one rule kept here: of the meanings a verb may
/// have, the one that most of the clause fits is taken, and an ambiguous one needs two roles or a content.

import type { EventWord } from '../../../lexicon/lexicon.ts';
import { clauseOf, type Passage } from '../passage.ts';
import { isPassive, type Verb } from '../verb.ts';
import type { Draft } from '../draft.ts';
import { fillVerb } from '../verb-argument.ts';
import type { Rule, Scene } from './rule.ts';

export const finiteVerb: Rule = (scene) =>
  scene.passage.verbAt.flatMap((verb) => (verb ? (bestDraft(scene, verb) ?? []) : []));

function bestDraft(scene: Scene, verb: Verb): Draft | null {
  let best: Draft | null = null;
  for (const word of meanings(verb)) {
    const draft = maybeDraft(scene, verb, word);
    if (draft && (!best || draft.arguments.length > best.arguments.length)) best = draft;
  }
  return best;
}

/// The different things a verb's readings may say.
function meanings(verb: Verb): readonly EventWord[] {
  const words: EventWord[] = [];
  for (const form of verb.forms) {
    if (form.light !== null && form.events.length === 0) continue;
    for (const word of form.events) if (!words.includes(word)) words.push(word);
  }
  return words;
}

function maybeDraft(scene: Scene, verb: Verb, word: EventWord): Draft | null {
  const { passage, discourse } = scene;
  const filled = fillVerb(passage, verb, word, discourse);
  const actors = filled.arguments.filter((argument) => argument.role !== 'place');
  if (word.ambiguous && actors.length < 2 && !(word.kind === 'statement' && introducesContent(passage, verb))) return null;
  return {
    rule: 'finite-verb', word, form: 'verb', at: verb.at, length: verb.length, arguments: filled.arguments, verb,
    definite: false, fronted: false, unnamed: filled.subject.unnamed, carried: filled.subject.inherited.length > 0 && !isPassive(verb),
  };
}

/// Whether what is said follows the verb: a clause with أن, a colon, a quotation, or a participle of saying.
export function introducesContent(passage: Passage, verb: Verb): boolean {
  const clause = clauseOf(passage, verb.at);
  return passage.clauses.some(
    (inner) => (inner.kind === 'content' || inner.kind === 'participle') && inner.parent === clause.index && inner.first > verb.at,
  );
}
