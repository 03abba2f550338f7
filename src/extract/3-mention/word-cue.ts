/// Words from which rules start, as bits. The one rule kept here: a rule asks each token for one bit, and looks further
/// only where it is set.

import { verbReadings } from '../../arabic/clitics.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

export const CUE = {
  /// A verb of saying in the third person.
  says: 1,
  /// `أما X فقال`: turns to another speaker.
  turns: 2,
  /// What outlets are called after a name of their own.
  outlet: 4,
  /// A preposition that stands apart: `لـ«صدى الأرز»`.
  to: 8,
} as const;

const TURNS_TO: ReadonlySet<string> = new Set(['اما', 'واما']);
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  'برس نيوز نت ميديا بوست اونلاين تايمز تريبيون تلغراف سكاي انفو بلس نيوزويك هيرالد ديلي كرونيكل'.split(' '),
);

/// The bits of a look-up form.
export function cuesOf(lexicon: Lexicon, key: string): number {
  let cues = 0;
  if (isVerbOfSaying(lexicon, key)) cues |= CUE.says;
  if (TURNS_TO.has(key)) cues |= CUE.turns;
  if (OUTLET_WORDS.has(key)) cues |= CUE.outlet;
  if (key === 'ل') cues |= CUE.to;
  return cues;
}

/// A preposition (`بين`) far more often than a verb.
const HARDLY_A_VERB = new Set(['بين', 'حذر', 'عبر', 'رد', 'علق', 'دون', 'والرد', 'ورد']);

function isVerbOfSaying(lexicon: Lexicon, key: string): boolean {
  if (HARDLY_A_VERB.has(key)) return false;
  return verbReadings(key).some((reading) =>
    lexicon.verbs.get(reading.key)?.some((form) => form.saying && form.person === 3),
  );
}
