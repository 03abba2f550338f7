/// Look-up forms of words, each kept as one string. The one rule kept here: a kept form shares nothing with the text in
/// which it was found, so that it never holds a whole article in memory.

import { foldInto, foldRange } from './normalize.ts';

/// Longer words are rare and not kept.
const LONGEST = 40;
const PLACES = 2 ** 17;
/// More forms than this are forgotten together, so that a large collection does not fill the memory.
const MOST_FORMS = PLACES / 2;
const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const units = new Uint16Array(LONGEST);
const forms = new Array<string>(PLACES).fill('');
let kept = 0;

/// The look-up form of `text.slice(start, end)`, the same string for each word that has it.
export function wordKey(text: string, start: number, end: number): string {
  const length = end - start > LONGEST ? -1 : foldInto(units, text, start, end);
  if (length < 0) return foldRange(text, start, end);
  let place = placeOf(length);
  for (let form = forms[place]; form; form = forms[place]) {
    if (isForm(form, length)) return form;
    place = (place + 1) % PLACES;
  }
  return keep(String.fromCharCode(...units.subarray(0, length)), place);
}

function placeOf(length: number): number {
  let hash = OFFSET;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (units[at] as number), PRIME);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

function isForm(form: string, length: number): boolean {
  if (form.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (form.charCodeAt(at) !== units[at]) return false;
  return true;
}

function keep(form: string, place: number): string {
  if (form === '') return form;
  if (kept >= MOST_FORMS) {
    forms.fill('');
    kept = 0;
  }
  forms[place] = form;
  kept += 1;
  return form;
}
