/// Finite verbs that say what happens: `التقى الوزير نظيره`. The one rule kept here: each meaning
/// a verb may have is a draft of its own.

import type { EventWord } from '../../../lexicon/lexicon.ts';
import { type Draft, draft } from '../draft.ts';
import { isEmphasis, isFigure } from '../figure-of-speech.ts';
import { isNegation } from '../function-word.ts';
import { isAttending } from '../leading-verb.ts';
import { mayOpenQuotation } from '../mark.ts';
import type { Passage } from '../passage.ts';
import { isPassive, type Verb } from '../verb.ts';
import { fillVerb } from '../verb-argument.ts';
import type { Rule, Scene } from './rule.ts';

export const finiteVerb: Rule = (scene) =>
  scene.passage.verbs.flatMap((verb) => {
    const words = meanings(verb).filter(
      (word) =>
        !isSilence(scene.passage, verb, word) &&
        !isRecall(scene.passage, verb, word) &&
        !isCalled(scene.passage, verb, word) &&
        !isFigure(scene.passage, verb, word),
    );
    return words.length > 0 && !isImpersonal(scene.passage, verb) && !isEmphasis(scene.passage, verb)
      ? words.map((word) => draftOf(scene, verb, word))
      : [];
  });

/// "It is reported that", "reports said": a saying without a sayer, not even an unnamed one ("a source said").
function isImpersonal({ lexicon, keys, words }: Passage, verb: Verb): boolean {
  if (!words[verb.at]?.mayBeCue) return false;
  const key = keys[verb.at] ?? '';
  const cue =
    lexicon.attributionCues.longest(keys, verb.at) ??
    (key.startsWith('و') ? lexicon.attributionCues.longest(keys, verb.at, key.slice(1)) : null);
  if (cue?.entry.type !== 'impersonal') return false;
  return !lexicon.people.has(keys[verb.at + 1] ?? '');
}

/// `لم يصدر تعليق`: where no word came out, nobody said anything, not even that he did not.
function isSilence({ keys }: Passage, verb: Verb, word: EventWord): boolean {
  return word.kind === 'statement' && word.lemma === 'صدر' && isNegation(keys[verb.at - 1] ?? '');
}

const OWN_ENVOY = /^(?:سفير|سفراء|مبعوث|قنصل|قايم|مندوب)(?:ه|ها|هم)$/;

const ENVOY_REACH = 5;

/// `استدعت سفيرها`: who calls home his own envoy neither meets nor asks anybody.
function isRecall({ keys }: Passage, { at, length }: Verb, { lemma }: EventWord): boolean {
  if (lemma !== 'استدعى') return false;
  return keys.slice(at + length, at + length + ENVOY_REACH).some((key) => OWN_ENVOY.test(key));
}

const CALLED: ReadonlySet<string> = new Set(['دعا', 'ادعى']);

/// `رجل يدعى X`: who is called by a name neither calls on anybody nor claims anything.
function isCalled({ keys, words, actors, actorAt }: Passage, { at, length }: Verb, { lemma }: EventWord): boolean {
  if (!CALLED.has(lemma) || !/^و?[يت]دعي$/.test(keys[at] ?? '')) return false;
  const next = at + length + (mayOpenQuotation(keys[at + length]) ? 1 : 0);
  const named = actors[actorAt[next] ?? -1];
  return named?.kind === 'person' && words[named.last]?.opening !== 'complementizer';
}

/// The different things a verb's readings may say; what the first person says of itself is no event.
function meanings(verb: Verb): readonly EventWord[] {
  const words: EventWord[] = [];
  for (const form of verb.forms) {
    if (form.person === 1) continue;
    for (const word of form.events) if (!words.includes(word)) words.push(word);
  }
  return words;
}

function draftOf(scene: Scene, verb: Verb, word: EventWord): Draft {
  const { passage, discourse } = scene;
  const filled = fillVerb(passage, verb, word, discourse);
  return draft({
    rule: 'finite-verb',
    word,
    form: 'verb',
    at: verb.at,
    length: verb.length,
    arguments: filled.arguments,
    verb,
    definite: hasDefiniteMeeting(scene, verb),
    unnamed: filled.subject.unnamed,
    carried: filled.subject.inherited.length > 0 && !isPassive(verb),
    adds: signsIt(scene, verb, word) && filled.arguments.length > 0,
  });
}

/// "X chaired *the session*": the object of a verb of attending may mention an earlier meeting again.
function hasDefiniteMeeting({ nouns }: Scene, verb: Verb): boolean {
  if (!isAttending(verb)) return false;
  const noun = nouns.find(({ at }) => at === verb.at + verb.length);
  return noun?.definite === true && noun.pronoun === null && noun.nouns.some(({ kind }) => kind === 'meeting');
}

/// "A memorandum between A and B, *signed by X and Y*": the verb's pronoun means the agreement that the noun told of.
function signsIt({ nouns }: Scene, verb: Verb, word: EventWord): boolean {
  if (word.kind !== 'agreement' || verb.pronoun === null) return false;
  return nouns.some((noun) => noun.at < verb.at && noun.nouns.some(({ kind }) => kind === 'agreement'));
}
