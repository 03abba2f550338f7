/// When an article was published, where its text says so. The one rule kept here: a date counts only
/// beside words of publication or on a line of its own above the text; a year of copyright never does.

import type { TextUnit } from '../../arabic/tokenize.ts';
import { tokenize } from '../../arabic/tokenize.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../../model/span.ts';
import { formatDay } from './calendar-day.ts';
import { isOnlyDate } from './date-line.ts';
import type { Line } from './line.ts';
import { maybeStatedDay } from './stated-day.ts';

/// A day of publication and the words that state it.
interface Published {
  readonly date: string;
  readonly span: Span;
}

/// Look-up forms that announce a day of publication, the surest first.
const CUES: readonly RegExp[] = [
  /^(?:تم |تاريخ )?(?:ال)?نشر(?:ت)?(?: |$)/,
  /^published /,
  /^(?:اخر |تم ال|ال)?تحديث(?: |$)/,
  /^اخر تعديل /,
  /^(?:last )?updated? /,
];
const MOST_WORDS = 16;

/// The day of publication. `above` is how many of the lines stand before the text of the article.
export function findPublished(text: string, lines: readonly Line[], above: number, lexicon: Lexicon): Published | null {
  let best: { readonly rank: number; readonly published: Published } | null = null;
  lines.forEach((line, at) => {
    if (line.words > MOST_WORDS || line.digits === 0) return;
    const units = tokenize(text, line.start, line.end);
    const rank = rankOf(units, at < above, lexicon);
    const published = rank < (best?.rank ?? CUES.length + 1) ? statedIn(units, lexicon) : null;
    if (published) best = { rank, published };
  });
  return (best as { published: Published } | null)?.published ?? null;
}

/// How surely a line states the day of publication: lower is surer, `CUES.length` for a bare date above the text.
function rankOf(units: readonly TextUnit[], above: boolean, lexicon: Lexicon): number {
  const words = units
    .filter((unit) => unit.kind !== 'punctuation')
    .map((unit) => unit.key)
    .join(' ');
  const cue = CUES.findIndex((pattern) => pattern.test(words));
  if (cue >= 0) return cue;
  return above && isOnlyDate(units, lexicon) && units[0]?.key !== 'gmt' ? CUES.length : Number.POSITIVE_INFINITY;
}

function statedIn(units: readonly TextUnit[], lexicon: Lexicon): Published | null {
  for (let at = 0; at < units.length; at += 1) {
    const stated = maybeStatedDay(units, at, lexicon);
    const last = stated && units[at + stated.length - 1];
    if (last) return { date: formatDay(stated.day), span: { start: (units[at] as TextUnit).start, end: last.end } };
  }
  return null;
}
