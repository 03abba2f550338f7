/// Who is named in what somebody says: `كتب: "على X أن يعتذر"`. The one rule kept here: a quotation that opens behind a verb
/// of saying and holds more than a name is what is said, and nobody in it says it.

import { ofWord } from '../3-mention/word.ts';
import type { Actor } from './actor.ts';
import type { ClaimWord } from './claim-word.ts';
import { mayCloseQuotation, mayOpenQuotation } from './mark.ts';
import type { Passage } from './passage.ts';
import type { Verb } from './verb.ts';

/// Whether an actor stands in the quotation that a verb of saying leads to.
export function isInSpeech({ keys }: Passage, verb: Verb, { first, last }: Actor): boolean {
  if (first < verb.at || !verb.forms.some((form) => form.saying)) return false;
  const opening = openedBetween(keys, verb.at + verb.length, first);
  return opening !== null && !(opening === first - 1 && mayCloseQuotation(keys[last]));
}

/// The mark of a quotation that opens between two tokens and does not close there.
function openedBetween(keys: readonly string[], from: number, to: number): number | null {
  let open: number | null = null;
  for (let at = from; at < to; at += 1) {
    if (open !== null && mayCloseQuotation(keys[at])) open = null;
    else if (mayOpenQuotation(keys[at])) open = at;
  }
  return open;
}

const LOSS = /^ب(?:مقتل|اصاب|سقوط|استشهاد|وفا|اغتيال|اعتقال|خطف|اختطاف|انفجار|اسر)/;

/// `أفادت مصادر بمقتل جنود من قوات X`: whose men fell, as a verb or noun of saying tells, tells nobody of it.
export function isInLoss(
  { words }: Passage,
  { at, length }: { readonly at: number; readonly length: number },
  { first }: Actor,
): boolean {
  for (let between = at + length; between < first; between += 1) if (isLoss(words[between] as ClaimWord)) return true;
  return false;
}

const isLoss = ofWord(({ key }: ClaimWord) => LOSS.test(key));
