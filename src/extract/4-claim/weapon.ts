/// Weapons: `قُتل ثلاثة برصاص X`. The one rule kept here: whose weapon it was did it, and nothing was done to him.

import { ofWord } from '../3-mention/word.ts';
import type { Actor } from './actor.ts';
import type { ClaimWord } from './claim-word.ts';
import type { Passage } from './passage.ts';

/// What one is hit with, in look-up form.
const WEAPONS: ReadonlySet<string> = new Set(
  'رصاص رصاصه رصاصات نيران نار قذيفه قذايف صاروخ صواريخ قصف غاره غارات ضربه ضربات هجوم قنبله قنابل مسيره مسيرات طايره طايرات طايرتان طايرتين مقاتله مقاتلات زورق زوارق سفينه سفن مروحيه مروحيات مدفعيه دبابه دبابات بارجه بوارج راجمات راجمه طيران لغم الغام سلاح اسلحه يد ايدي'.split(
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

/// Whether an actor is whose weapon stands at a token: `طائرة مسيرة تابعة لـX`, `مقاتلات حربية إسرائيلية`.
export function isOwnerOf({ keys, words }: Passage, weapon: number, { first, preposition, form }: Actor): boolean {
  const word = words[weapon];
  if (word === undefined || first - weapon > OWNER_REACH || !isWeapon(word)) return false;
  if (form === 'adjective') return keys.slice(weapon + 1, first).every((key) => ATTRIBUTE.test(key));
  return preposition === 'ل' && BELONGING.test(keys[first - 1] ?? '');
}

/// Whether an adjective of nationality stands behind a weapon that opens its clause: `مقاتلات حربية إسرائيلية`.
export function isWeaponOf(passage: Passage, actor: Actor): boolean {
  const { clauseAt } = passage;
  for (let at = actor.first; at >= 0 && clauseAt[at] === clauseAt[actor.first]; at -= 1)
    if (isOwnerOf(passage, at, actor)) return clauseAt[at - 1] !== clauseAt[at];
  return false;
}

/// Of what kind a weapon is: `حربية`, `مسيرة`, `مقاتلة`.
const ATTRIBUTE = /^(?:ال)?(?:حربي|مسير|مقاتل|عسكري|استطلاع|بدون|طيار|ثقيل|جو)(?:ه|ات)?$/;

const OWNER_REACH = 5;

const isWeapon = ofWord(({ readings }: ClaimWord) =>
  readings.some(({ preposition, stem }) => preposition === '' && WEAPONS.has(stem)),
);
