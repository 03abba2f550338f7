/// Interviews. The one rule kept here: who talks with an outlet of news says something in it, and met nobody.

import type { EventNoun } from './event-noun.ts';
import type { Passage } from './passage.ts';

/// In look-up form.
const INTERVIEWS: ReadonlySet<string> = new Set(['مقابله', 'حوار', 'لقاء', 'حديث', 'اتصال', 'مداخله']);
const REACH = 4;

/// `في مقابلة مع قناة X`, `في اتصال هاتفي مع صحيفة X`.
export function isInterview({ words, actors, mentions }: Passage, { at, length }: EventNoun): boolean {
  if (!words[at]?.readings.some(({ stem }) => INTERVIEWS.has(stem))) return false;
  const next = at + length;
  const actor = actors.find(({ first }) => first > next && first <= next + REACH);
  if (!actor || mentions[actor.mention]?.sector !== 'media') return false;
  return words.slice(next, actor.first + 1).some(({ key, preposition }) => key === 'مع' || preposition === 'ل');
}
