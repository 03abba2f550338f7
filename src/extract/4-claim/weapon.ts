/// Weapons: `قُتل ثلاثة برصاص X`. The one rule kept here: whose weapon it was did it, and nothing was done to him.

import { ofWord } from '../3-mention/word.ts';
import type { Actor } from './actor.ts';
import type { ClaimWord } from './claim-word.ts';
import type { Passage } from './passage.ts';

/// What one is hit with, in look-up form.
const WEAPONS: ReadonlySet<string> = new Set(
  'رصاص رصاصه رصاصات نيران نار قذيفه قذايف صاروخ صواريخ قصف غاره غارات ضربه ضربات هجوم قنبله قنابل مسيره مسيرات طايره طايرات طايرتان طايرتين مقاتله مقاتلات زورق زوارق سفينه سفن مروحيه مروحيات مدفعيه لغم الغام سلاح اسلحه يد ايدي'.split(
    ' ',
  ),
);

/// Whether an actor stands behind the weapon that something was done with: `برصاص X`, `بغارة لـX`.
export function isHand({ words }: Passage, { first, form, preposition }: Actor): boolean {
  if (form === 'adjective' || (preposition !== null && preposition !== 'ب' && preposition !== 'ل')) return false;
  const before = words[first - 1];
  return before !== undefined && isWithWeapon(before);
}

const isWithWeapon = ofWord(({ readings }: ClaimWord) =>
  readings.some(({ preposition, stem }) => preposition === 'ب' && WEAPONS.has(stem)),
);

const BELONGING = /^تابع(?:ه|ان|ين|تان|تين|ون|ات)?$/;

/// Whether an actor is whose weapon stands at a token: `طائرة مسيرة تابعة لـX`.
export function isOwnerOf({ keys, words }: Passage, weapon: number, { first, preposition }: Actor): boolean {
  if (preposition !== 'ل' || first - weapon > OWNER_REACH || !BELONGING.test(keys[first - 1] ?? '')) return false;
  const word = words[weapon];
  return word !== undefined && isWeapon(word);
}

const OWNER_REACH = 5;

const isWeapon = ofWord(({ readings }: ClaimWord) =>
  readings.some(({ preposition, stem }) => preposition === '' && WEAPONS.has(stem)),
);
