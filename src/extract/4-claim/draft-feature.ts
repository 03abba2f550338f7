/// Features of a draft: what in its sentence speaks for or against it being a claim, by name. The one rule kept
/// here: a feature is a question with a short answer; what an answer is worth is for the weights to say.

import { nounReadings } from '../../arabic/clitics.ts';
import { isConcreteClaim, refersBack } from './accept.ts';
import { isPlacedNear } from './circumstance.ts';
import { maybeDate } from './claim-date.ts';
import type { Asked } from './claim-weights.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { evidenceFor, hasContext, speaksOf } from './evidence.ts';
import { isComplementizer, isNegation, isRelative, isSubordinator, maybePreposition } from './function-word.ts';
import { isNounOfEvent } from './noun.ts';
import { clauseChain, clauseOf, type Passage } from './passage.ts';

/// The features of a draft, each `name` or `name=answer`, asked for any draft and for those of its kind.
export function featuresOf(passage: Passage, draft: Draft, drafts: readonly Draft[], discourse: Discourse): Asked {
  const features = [
    ...ruleFeatures(passage, draft, discourse),
    ...argumentFeatures(passage, draft),
    ...placeFeatures(passage, draft),
    ...wordFeatures(draft),
    ...neighbourFeatures(passage, draft),
    ...rivalFeatures(draft, drafts, discourse),
    ...lemmaFeatures(draft),
  ];
  return { scopes: ['any', draft.word.kind], features };
}

/// What the rules by themselves would say.
function ruleFeatures(passage: Passage, draft: Draft, discourse: Discourse): readonly string[] {
  return [
    'any',
    ...flag('rules', isConcreteClaim(passage, draft)),
    ...flag('refers-back', refersBack(draft, discourse) !== null),
    `evidence=${Math.round(Math.max(-1, Math.min(4, evidenceFor(passage, draft))) * 2) / 2}`,
    ...flag('context', hasContext(passage, draft)),
    ...flag('spoken-of', speaksOf(passage, draft.word.kind)),
  ];
}

function argumentFeatures(passage: Passage, draft: Draft): readonly string[] {
  const named = draft.arguments.filter((argument) => argument.role !== 'place');
  const kinds = named.map(({ role, mention }) => `${role}:${passage.mentions[mention]?.kind}`);
  const forms = named.map(({ mention }) => passage.mentions[mention]?.form);
  return [
    `actors=${Math.min(3, named.length)}`,
    `actors=${Math.min(3, named.length)} form=${draft.form}`,
    ...[...new Set(kinds)].map((name) => `fills=${name}`),
    ...[...new Set(forms)].map((form) => `as=${form}`),
    ...flag(
      'own-words',
      named.some(({ span }) => span.start !== passage.sentence.tokens[draft.at]?.start),
    ),
    ...flag('unnamed', draft.unnamed),
    ...flag('carried', draft.carried),
    ...flag('adds', draft.adds),
  ];
}

function placeFeatures(passage: Passage, draft: Draft): readonly string[] {
  const clause = clauseOf(passage, draft.at);
  const depth = clauseChain(passage, draft.at).length;
  return [
    ...flag(
      'placed',
      draft.arguments.some((argument) => argument.role === 'place'),
    ),
    ...flag('place-near', isPlacedNear(passage, draft)),
    ...flag('dated', maybeDate(passage, draft, []) !== null),
    `sentence=${passage.sentence.role}`,
    `clause=${clause.kind}`,
    `depth=${Math.min(3, depth)}`,
    ...flag('quoted', clause.quoted),
    ...flag('opens', draft.at < 2),
  ];
}

function wordFeatures({ word, form, verb, definite, fronted, purpose, rule }: Draft): readonly string[] {
  const [reading] = verb?.forms ?? [];
  return [
    `form=${form}`,
    `rule=${rule}`,
    `subtype=${word.subtype}`,
    ...flag('ambiguous', word.ambiguous),
    ...flag('definite', definite),
    ...flag('fronted', fronted),
    ...flag('purpose', purpose),
    ...flag('attends', word.frame.O === 'topic'),
    ...(reading ? [`tense=${reading.tense}`, `number=${reading.number}`, `voice=${reading.voice}`] : []),
    ...flag('future', verb?.future === true),
    ...flag('conjoined', verb?.conjoined === true),
    ...flag('object-pronoun', verb !== null && verb.pronoun !== null),
  ];
}

/// The word itself, in its kind and in how it is written.
function lemmaFeatures({ word, form, arguments: found }: Draft): readonly string[] {
  const lemma = `lemma=${word.lemma}`;
  return [lemma, `${lemma} form=${form}`, `${lemma} actors=${Math.min(2, found.length)}`];
}

function neighbourFeatures(passage: Passage, draft: Draft): readonly string[] {
  const end = draft.at + draft.length;
  return [
    `before=${sortOf(passage, draft.at - 1)}`,
    `after=${sortOf(passage, end)}`,
    `after=${sortOf(passage, end)} ${sortOf(passage, end + 1)}`,
    ...functionWord(passage, draft.at - 1, 'before'),
    ...functionWord(passage, end, 'after'),
  ];
}

/// What sort of word stands at a token.
function sortOf(passage: Passage, at: number): string {
  const key = passage.keys[at];
  const token = passage.sentence.tokens[at];
  if (key === undefined || token === undefined) return 'edge';
  if (token.kind === 'punctuation') return 'mark';
  if (passage.datedAt[at]) return 'date';
  const actor = passage.actors[passage.actorAt[at] ?? -1];
  if (actor) return actor.kind;
  if (token.kind === 'number') return 'number';
  if (passage.verbAt[at]) return 'verb';
  return functionSort(key) ?? nounSort(passage, key);
}

function functionSort(key: string): string | null {
  if (isNegation(key)) return 'negation';
  if (isComplementizer(key)) return 'that';
  if (isRelative(key)) return 'relative';
  if (isSubordinator(key)) return 'subordinator';
  return maybePreposition(key) === undefined ? null : 'preposition';
}

function nounSort({ lexicon }: Passage, key: string): string {
  const definite = key.startsWith('ال') || key.startsWith('لل') || key.startsWith('وال') ? 'definite ' : '';
  const readings = nounReadings(key);
  if (isNounOfEvent(lexicon, key)) return `${definite}event`;
  if (readings.some(({ stem }) => lexicon.people.has(stem) || lexicon.titles.has(stem))) return `${definite}people`;
  if (readings.some(({ stem }) => lexicon.organizationHeads.has(stem))) return `${definite}body`;
  return `${definite}word`;
}

function functionWord(passage: Passage, at: number, side: string): readonly string[] {
  const key = passage.keys[at] ?? '';
  return functionSort(key) === null ? [] : [`${side} word=${key}`];
}

/// Others that say the same, in this sentence and before.
function rivalFeatures(draft: Draft, drafts: readonly Draft[], discourse: Discourse): readonly string[] {
  const same = drafts.filter((other) => other.at !== draft.at && other.word.kind === draft.word.kind);
  const here = drafts.filter((other) => other.at === draft.at && other.word.kind !== draft.word.kind);
  return [
    ...flag(
      'told-before',
      same.some((other) => other.at < draft.at),
    ),
    ...flag(
      'told-after',
      same.some((other) => other.at > draft.at),
    ),
    ...flag(
      'told-fuller',
      same.some((other) => other.arguments.length > draft.arguments.length),
    ),
    ...flag('known', discourse.latest.has(draft.word.kind)),
    ...flag('other-meaning', here.length > 0),
    ...flag(
      'other-meaning-fuller',
      here.some((other) => other.arguments.length > draft.arguments.length),
    ),
  ];
}

function flag(name: string, holds: boolean): readonly string[] {
  return holds ? [name] : [];
}
