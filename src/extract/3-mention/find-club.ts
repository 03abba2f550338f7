/// Clubs and outlets by the words they are made of: `مريخ الفاشر`, `نخيل نيوز`. The one rule kept here: the word that
/// makes the name, or shows it, stands right beside the rest of it, and the name is no longer than that.

import type { MentionRule } from '../../model/rule.ts';
import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import type { SentenceView } from './sentence-view.ts';
import { CLUB_NAMES, CLUB_WORDS, CUE } from './word-cue.ts';

/// Who plays, leads or cheers in a club.
const OF_A_CLUB: ReadonlySet<string> = new Set(
  'لاعبو لاعبي لاعب مدرب فريق اداره جماهير انصار تشكيله حارس مهاجم مضيفه ضيفه تدريب انديه مندوبو غريمه مرمي'.split(' '),
);

const AFTER_OUTLET: ReadonlySet<string> = new Set(['عربي', 'عربيه', 'بلس', 'بالعربي']);
/// A preposition set off by a stroke: `لـريف برس`.
const TO = /^[لب]\u0640/;

const CLUB_WEIGHT = 8;
const OUTLET_WEIGHT = 7.5;

function body(view: SentenceView, from: number, to: number, cut: number, rule: MentionRule): Candidate {
  return candidate({
    kind: 'organization',
    span: view.span(from, to, cut),
    from,
    to,
    weight: rule === 'club-name' ? CLUB_WEIGHT : OUTLET_WEIGHT,
    rule,
    sector: rule === 'club-name' ? 'ngo' : 'media',
  });
}

const STADIUM = 'ملعب';
const ON: ReadonlySet<string> = new Set(['علي', 'في', 'فى', 'ارضيه']);

/// `أهلي شندي`, `لهلال كادوقلي`; but `على ملعب شندي` a match is played.
function clubAt(view: SentenceView, at: number): Candidate | null {
  const reading = view.readings(at).find(({ key }) => CLUB_WORDS.has(key));
  if (!reading || (view.key(at) === STADIUM && ON.has(view.key(at - 1)))) return null;
  const place = view.matchExact(view.lexicon.places, at + 1);
  return place && body(view, at, place.to, reading.cut, 'club-name');
}

/// `واحتج لاعبو النجم`, `تدريب الأهلي`: a club by its name alone, behind who or what belongs to one.
function namedClubAt(view: SentenceView, at: number): Candidate | null {
  if (!CLUB_NAMES.has(view.key(at)) || !view.readings(at - 1).some(({ key }) => OF_A_CLUB.has(key))) return null;
  return body(view, at, at + 1, 0, 'club-name');
}

/// `سودان بوست`, `الجوف نت`.
function outletAt(view: SentenceView, at: number): Candidate | null {
  if (at === 0 || !view.hasCue(at, CUE.outlet) || !view.isWord(at - 1)) return null;
  const { nameStops, verbs, plainVerbs, organizationHeads } = view.lexicon;
  const before = view.key(at - 1);
  if ([nameStops, verbs, plainVerbs, organizationHeads].some((table) => table.has(before))) return null;
  const more = AFTER_OUTLET.has(view.key(at + 1)) ? 1 : 0;
  return body(view, at - 1, at + 1 + more, TO.test(view.raw(at - 1)) ? 1 : 0, 'outlet-name');
}

export function findClubs(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  const cues = CUE.club | CUE.outlet;
  if (!view.hasCues(cues)) return found;
  for (let at = 0; at < view.length; at += 1) {
    if (!view.hasCue(at, cues)) continue;
    const named = clubAt(view, at) ?? namedClubAt(view, at) ?? outletAt(view, at);
    if (named) found.push(named);
  }
  return found;
}
