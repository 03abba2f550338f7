/// Drafts of one sentence that say the same thing. The one rule kept here: of two drafts of a kind, one whose
/// actors the other has too is no claim of its own, and one that only adds people gives them to its neighbour.

import { type Draft, distinct, withArguments } from './draft.ts';
import { isAttending } from './leading-verb.ts';

/// Drafts without those that another one covers, in reading order.
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const additions = drafts.filter((draft) => draft.adds);
  const kept: Draft[] = [];
  for (const draft of drafts
    .filter((other) => !other.adds && !additions.some((added) => added.at === other.at))
    .sort(byWeight)) {
    if (!kept.some((other) => covers(other, draft))) kept.push(draft);
  }
  const whole = kept.sort((a, b) => a.at - b.at);
  for (const added of additions) addTo(whole, added);
  return whole.sort((a, b) => a.at - b.at);
}

/// Gives the people of a draft that adds to the nearest visit or meeting; without one it stays on its own.
function addTo(drafts: Draft[], added: Draft): void {
  const { kind } = added.word;
  const takes = (draft: Draft) => (kind === 'visit' ? takesPeople(draft) : draft.word.kind === kind);
  const before = drafts.findLastIndex((draft) => draft.at < added.at && takes(draft));
  const index = before >= 0 ? before : drafts.findIndex(takes);
  const host = drafts[index];
  if (host) drafts[index] = withArguments(host, distinct([...host.arguments, ...added.arguments]));
  else drafts.push(added);
}

function takesPeople(draft: Draft): boolean {
  return draft.word.kind === 'visit' || draft.word.kind === 'meeting';
}

function byWeight(a: Draft, b: Draft): number {
  return actorsOf(b).size - actorsOf(a).size || rank(a) - rank(b) || a.at - b.at;
}

function rank(draft: Draft): number {
  return ['verb', 'light', 'colon', 'participle', 'masdar', 'passive', 'noun'].indexOf(draft.form);
}

/// Whether one draft says all that another says.
export function covers(wide: Draft, narrow: Draft): boolean {
  if (wide.word.kind !== narrow.word.kind) return false;
  if (wide.at === narrow.at) return true;
  if (areTwoActs(wide, narrow) || isAnother(wide, narrow) || isOpposite(wide, narrow)) return false;
  if (narrow.word.kind === 'statement') return false;
  const held = actorsOf(wide);
  return [...actorsOf(narrow)].every((mention) => held.has(mention));
}

/// "He arrived in Rome, and *visited* the museum": two verbs of one kind, each with where or with whom, are two events.
function areTwoActs(one: Draft, other: Draft): boolean {
  if (one.form !== 'verb' || other.form !== 'verb' || one.word.lemma === other.word.lemma) return false;
  const [S, T] = [one.word.frame.S, other.word.frame.S];
  const beyond = (draft: Draft, role: string | undefined) => draft.arguments.some((argument) => argument.role !== role);
  return beyond(one, S) && beyond(other, T);
}

/// "He chaired *the session*, and received X": a definite meeting with a verb of attending is not the one that another
/// verb tells of.
function isAnother(wide: Draft, { definite, verb, word }: Draft): boolean {
  if (word.kind !== 'meeting' || !definite || verb === null || !isAttending(verb)) return false;
  return wide.form === 'verb' && wide.verb !== null && wide.verb.at !== verb.at;
}

/// "The dismissal of X *and the appointment* of his deputy": who goes and who comes are two events, even where one of
/// the two has no name.
function isOpposite({ word }: Draft, other: Draft): boolean {
  return word.kind === 'appointment' && (word.subtype === 'appoint') !== (other.word.subtype === 'appoint');
}

function actorsOf(draft: Draft): ReadonlySet<number> {
  return new Set(draft.arguments.filter((argument) => argument.role !== 'place').map((argument) => argument.mention));
}
