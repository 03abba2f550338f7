/// Media named by their place in an article: the agency in a dateline's brackets, the paper that somebody
/// spoke to, the short form in brackets behind a body's name. The one rule kept here: only these frames
/// count, so that any word at all may be the name.

import type { MentionRule } from '../../model/rule.ts';
import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import { quotedAfter } from './quotation.ts';
import type { SentenceView } from './sentence-view.ts';
import { CUE } from './word-cue.ts';

const DATELINE_REACH = 10;
const LONGEST = 4;

function organization(view: SentenceView, from: number, to: number, rule: MentionRule, cut = 0): Candidate {
  return candidate({
    kind: 'organization',
    span: view.span(from, to, cut),
    from,
    to,
    weight: 7,
    rule,
    sector: 'media',
  });
}

/// The words between brackets that open at token `at`.
function bracketed(view: SentenceView, at: number, open: string, close: string): { from: number; to: number } | null {
  if (!view.isPunctuation(at, open)) return null;
  for (let end = at + 1; end <= at + LONGEST + 1; end += 1) {
    if (view.isPunctuation(end, close)) return end > at + 1 ? { from: at + 1, to: end } : null;
    if (!view.isWord(end)) return null;
  }
  return null;
}

const RULE = 'dateline-agency';

function isPlace(view: SentenceView, { from, to }: { from: number; to: number }): boolean {
  const { places, states } = view.lexicon;
  return (view.matchFree(places, from) ?? view.matchFree(states, from))?.to === to;
}

/// What may stand between an agency and the stroke: `(عدن المستقبل) خاص -`.
const OWN: ReadonlySet<string> = new Set(['خاص', 'متابعات', 'وكالات']);

function startsWithPlace(view: SentenceView): boolean {
  return view.match(view.lexicon.places, 0) !== null || view.match(view.lexicon.states, 0) !== null;
}

/// `الساحل (نواكشوط) –`: where the brackets hold the place, the outlet stands before them.
function outletBefore(view: SentenceView, to: number): Candidate[] {
  const words = Array.from({ length: to }, (_, at) => at).every((at) => view.isWord(at));
  return words && to > 0 && to <= LONGEST ? [organization(view, 0, to, RULE)] : [];
}

/// `طرابلس 14 مارس (وسن) -`, `أبوظبي في 4 مارس / الساحل /`.
function inDateline(view: SentenceView): Candidate[] {
  for (let at = 1; at < Math.min(DATELINE_REACH, view.length); at += 1) {
    const found = bracketed(view, at, '(', ')') ?? bracketed(view, at, '/', '/');
    if (!found) continue;
    const end = OWN.has(view.key(found.to + 1)) ? found.to + 2 : found.to + 1;
    const closes = view.isPunctuation(end, '-–—:') || view.isPunctuation(found.to, '/');
    if (!closes) return [];
    const swapped = isPlace(view, found) && !startsWithPlace(view);
    return swapped ? outletBefore(view, found.from - 1) : [organization(view, found.from, found.to, RULE)];
  }
  return [];
}

/// `لـ«صدى الأرز»`, `ل"سودان بوست عربي"`; `ل"هجوم كبير"` is what happened, in somebody's words.
function spokenTo(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 1; at + 1 < view.length; at += 1) {
    const quoted = view.hasCue(at, CUE.to) ? (quotedAfter(view, at + 1) ?? bracketed(view, at + 1, '(', ')')) : null;
    if (quoted && quoted.to - quoted.from <= LONGEST && !view.lexicon.eventNouns.has(view.key(quoted.from)))
      found.push(organization(view, quoted.from, quoted.to, 'spoken-to'));
  }
  return found;
}

/// `الاتحاد الأفريقي (إيكواس)`: the brackets behind a body hold its short form.
export function findShortForms(view: SentenceView, chosen: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const before of chosen) {
    if (before.kind !== 'organization' || before.form !== 'name') continue;
    const short = bracketed(view, before.to, '(', ')');
    if (short && short.to - short.from <= 2 && !isPlace(view, short)) {
      found.push({
        ...organization(view, short.from, short.to, 'short-form'),
        sector: before.sector,
        state: before.state,
      });
    }
  }
  return found;
}

export function findAgencies(view: SentenceView): Candidate[] {
  return [...inDateline(view), ...spokenTo(view)];
}
