/// Words from which rules start, as bits. The one rule kept here: a rule asks each token for one bit, and looks further
/// only where it is set.

import { type Reading, verbReadings } from '../../arabic/clitics.ts';
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
  /// What clubs are called, before the name of their town or alone.
  club: 16,
  /// Who or what learns, gets or reports something: see `frameOf`.
  told: 32,
} as const;

const TURNS_TO: ReadonlySet<string> = new Set(['اما', 'واما']);
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  'برس نيوز نت ميديا بوست اونلاين تايمز تريبيون تلغراف سكاي انفو بلس نيوزويك هيرالد ديلي كرونيكل'.split(' '),
);

/// What clubs are called before the name of their town.
export const CLUB_WORDS: ReadonlySet<string> = new Set(
  'اهلي هلال مريخ نجم ترجي وداد رجاء شبيبه مولوديه قوافل نهضه اولمبيك وفاق ملعب نسر سبورتينغ'.split(' '),
);

/// Words that clubs of many towns bear alone.
export const CLUB_NAMES: ReadonlySet<string> = new Set(
  (
    'الاهلي الهلال الزمالك الترجي الوداد الرجاء الوحدات الفيصلي النجم الاسماعيلي الصفاقسي المريخ كاظمه الزوراء النصر ' +
    'السد الريان القادسيه الوصل السالميه العهد النجمه'
  ).split(' '),
);

const LEARNS = /^[وف]?علمت?(?:ه|ها)?$/;
const GETS = /^[وف]?(?:تلقت|تلقي|تلقاه|تلقته|تلقتها|تسلمت|تسلم|اطلعت|اطلع|حصلت|حصل|وصلت|وصل)$/;
const CORRESPONDENTS: ReadonlySet<string> = new Set(['مراسل', 'مراسله', 'موفد', 'موفده']);

/// How a word frames an outlet that is told something, if it does.
export function frameOf({
  key,
  readings,
}: {
  readonly key: string;
  readonly readings: readonly Reading[];
}): 'learns' | 'gets' | 'correspondent' | null {
  if (LEARNS.test(key)) return 'learns';
  if (GETS.test(key)) return 'gets';
  const correspondent = !readings[0]?.definite && readings.some((reading) => CORRESPONDENTS.has(reading.key));
  return correspondent ? 'correspondent' : null;
}

/// The bits of a look-up form with its readings.
export function cuesOf(lexicon: Lexicon, key: string, readings: readonly Reading[]): number {
  let cues = 0;
  if (isVerbOfSaying(lexicon, key)) cues |= CUE.says;
  if (TURNS_TO.has(key)) cues |= CUE.turns;
  if (OUTLET_WORDS.has(key)) cues |= CUE.outlet;
  if (key === 'ل') cues |= CUE.to;
  if (CLUB_NAMES.has(key) || readings.some((reading) => CLUB_WORDS.has(reading.key))) cues |= CUE.club;
  if (frameOf({ key, readings })) cues |= CUE.told;
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
