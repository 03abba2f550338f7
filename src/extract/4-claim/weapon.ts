/// Weapons: `قُتل ثلاثة برصاص X`. The one rule kept here: whose weapon it was did it, and nothing was done to him.

import { nounReadings } from '../../arabic/clitics.ts';
import type { Actor } from './actor.ts';
import type { Passage } from './passage.ts';

/// What one is hit with, in look-up form.
const WEAPONS: ReadonlySet<string> = new Set(
  'رصاص رصاصه رصاصات نيران نار قذيفه قذايف صاروخ صواريخ قصف غاره غارات ضربه ضربات هجوم قنبله قنابل مسيره مسيرات طايره طايرات مدفعيه لغم الغام سلاح اسلحه يد ايدي'.split(
    ' ',
  ),
);

/// Whether an actor stands behind the weapon that something was done with: `برصاص X`, `بغارة لـX`.
export function isHand({ keys }: Passage, { first, form, preposition }: Actor): boolean {
  if (form === 'adjective' || (preposition !== null && preposition !== 'ب' && preposition !== 'ل')) return false;
  return nounReadings(keys[first - 1] ?? '').some(({ preposition: by, stem }) => by === 'ب' && WEAPONS.has(stem));
}
