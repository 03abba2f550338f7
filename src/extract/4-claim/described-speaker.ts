/// Speakers that a text describes and does not name: `قال مصدر عسكري إن`, `أفاد شهود بأن`. The one rule kept here: the
/// words stand right behind a verb of saying whose content follows, and nobody is named among them.

import { nounReadings } from '../../arabic/clitics.ts';
import type { ClaimArgument, ClaimAttribution } from '../../model/claim.ts';
import { isOthers } from './actor.ts';
import type { Draft } from './draft.ts';
import { isComplementizer, isRelative } from './function-word.ts';
import { isHolderNoun } from './noun.ts';
import { clauseChain, type Passage, spanOf } from './passage.ts';
import { layingAround } from './responsibility.ts';
import type { Verb } from './verb.ts';

const LONGEST = 8;

/// The described speaker in whose content a draft is, the nearest first.
export function maybeDescribedSpeaker(
  passage: Passage,
  draft: Draft,
  statements: readonly Draft[],
): ClaimAttribution | null {
  const layer = maybeLayer(passage, draft);
  if (layer) return layer;
  let content = false;
  for (const clause of clauseChain(passage, draft.at)) {
    const verb = content ? sayingIn(passage, clause.index, draft.at) : null;
    const told = statements.some(
      (statement) =>
        statement.at === verb?.at &&
        statement.arguments.some((argument) => argument.role === 'speaker' && !isDescribed(passage, argument)),
    );
    const speaker = verb && !told && verb.at !== draft.at ? maybeSpeaker(passage, verb) : null;
    if (speaker) return speaker;
    content = clause.kind === 'content';
  }
  return null;
}

const INSIDE: ReadonlySet<string> = new Set(['في', 'فى', 'من', 'داخل', 'لدي']);

/// Whether an argument is somebody without a name inside a body that has one: in "a source *in* the ministry" it is not the
/// ministry that speaks.
export function isDescribed({ sentence, mentions }: Passage, { mention, span }: ClaimArgument): boolean {
  const named = mentions[mention];
  if (named === undefined || named.kind === 'person') return false;
  return sentence.tokens.some(({ start, key }) => start > span.start && start < named.span.start && INSIDE.has(key));
}

function sayingIn(passage: Passage, clause: number, before: number): Verb | null {
  const found = passage.verbs.findLast((verb) => verb.at < before && passage.clauseAt[verb.at] === clause);
  return found?.forms.some((form) => form.saying) ? found : null;
}

/// The words behind a verb of saying, where they describe people: to the next mark, clause or `ل` of whom it is said to.
function maybeSpeaker(passage: Passage, verb: Verb): ClaimAttribution | null {
  const from = verb.at + verb.length;
  if (!describes(passage, from)) return null;
  let end = from;
  while (end < from + LONGEST && goesOn(passage, end)) end += 1;
  return { mention: null, span: spanOf(passage, from, end - from), cue: spanOf(passage, verb.at, verb.length) };
}

function goesOn(passage: Passage, at: number): boolean {
  const key = passage.keys[at] ?? '';
  if (passage.sentence.tokens[at]?.kind !== 'word' || passage.datedAt[at] || passage.verbAt[at]) return false;
  // `مصدر في الرئاسة *لوكالة الأنباء*`: to whom he spoke.
  if (passage.actors[passage.actorAt[at] ?? -1]?.preposition === 'ل' && key.startsWith('ل')) return false;
  return !isComplementizer(key) && !isRelative(key) && !/^ل(?:ل|$)/.test(key);
}

/// `هجوم نسبته السلطات إلى X`: who lays a deed to somebody and has no name, with his adjective.
function maybeLayer(passage: Passage, { word, form, at }: Draft): ClaimAttribution | null {
  const laying = word.kind === 'military_action' && form !== 'verb' ? layingAround(passage, at) : -1;
  const from = laying + 1;
  if (laying < 0 || !(describes(passage, from) || isBody(passage, from))) return null;
  const end = ADJECTIVE.test(passage.keys[from + 1] ?? '') ? from + 2 : from + 1;
  return { mention: null, span: spanOf(passage, from, end - from), cue: spanOf(passage, laying, 1) };
}

const ADJECTIVE = /^ال.+يه?$/;

/// `السلطات`: a noun for bodies that is no mention.
function isBody({ keys, actorAt, lexicon }: Passage, at: number): boolean {
  if (actorAt[at] != null) return false;
  return nounReadings(keys[at] ?? '').some(
    ({ preposition, definite, stem }) => preposition === '' && definite && lexicon.organizationHeads.has(stem),
  );
}

const POINTING: ReadonlySet<string> = new Set(['هذا', 'هذه']);

/// Whether a noun of people who are no mention stands at a token: `مصدر`, `شهود`, `هذا الدبلوماسي`.
function describes(passage: Passage, at: number): boolean {
  const key = passage.keys[at] ?? '';
  const actor = passage.actors[passage.actorAt[at] ?? -1];
  // `محامي X`: X is named, his lawyer is not.
  if (actor && isOthers(actor)) return true;
  // `مصدر في وزارة الدفاع`: the ministry is named, the source is not.
  if ((actor && !(actor.headed && (actor.kind === 'organization' || !actor.acts))) || passage.datedAt[at]) return false;
  if (POINTING.has(key)) return describes(passage, at + 1);
  return nounReadings(key).some(
    (reading) => reading.preposition === '' && reading.conjunction === '' && isHolderNoun(passage.lexicon, reading),
  );
}
