/// Why two events of different articles may be one. The one rule kept here: whoever takes part in both, something must
/// also tell this event from the next: its day, its place, its words or the days of the news; each such rule bears a name.

import type { EventMergeRule } from '../../model/event-rule.ts';
import type { EventKind } from '../../model/ontology.ts';
import { type EventProfile, haveCommon, shared } from './event-profile.ts';

/// What of an event says whether it may be another.
export type Evident = Pick<EventProfile, 'kind' | 'days' | 'places' | 'roles' | 'actors'>;

/// A pair of events, and what is known of the articles that tell them; what takes long is found when a rule asks for it.
export interface Compared {
  readonly a: Evident;
  readonly b: Evident;
  /// Whether a sentence of the one repeats most of one of the other.
  readonly copied: () => boolean;
  /// How many days lie between the two articles, null where one does not say when it was published.
  readonly apart: () => number | null;
}

/// Kinds that last or are spoken of for long, so that undated mentions of one are of the same.
const LASTING: ReadonlySet<EventKind> = new Set(['agreement', 'support', 'election', 'legislation', 'appointment']);
const NEWS_DAYS = 3;
const EXACT_DAYS = 7;
/// How many days a date may leave open for it to tell of one event what happens often.
const PERIOD_DAYS = 31;

function isWithin({ days }: Evident, most: number): boolean {
  return days !== null && days.to - days.from < most;
}

/// Whether the week of an event is known, or better.
export function isDated(profile: Evident): boolean {
  return isWithin(profile, EXACT_DAYS);
}

/// Whether the month of an event is known, or better.
export function isInPeriod(profile: Evident): boolean {
  return isWithin(profile, PERIOD_DAYS);
}

function areWithin({ a, b }: Compared, most: number): boolean {
  return isWithin(a, most) && isWithin(b, most);
}

/// Whether all of the one take part in the other.
function isCovered({ a, b }: Compared): boolean {
  const common = shared(a.actors, b.actors).length;
  return common === Math.min(a.actors.size, b.actors.size) && common > 1;
}

function areNews(pair: Compared): boolean {
  const apart = pair.apart();
  return apart !== null && apart <= NEWS_DAYS;
}

/// Whether both are visits to one place or host.
function haveOneGoal({ a, b }: Compared): boolean {
  const goals = ({ places, roles }: Evident): ReadonlySet<string> => new Set([...places, ...(roles.get('host') ?? [])]);
  return a.kind === 'visit' && haveCommon(goals(a), goals(b));
}

type Rule = (pair: Compared) => boolean;

/// Each rule by its name, the surest first.
const RULES: Readonly<Partial<Record<EventMergeRule, Rule>>> = {
  'same-day': (pair) => areWithin(pair, 1) || (areWithin(pair, EXACT_DAYS) && isCovered(pair)),
  'copied-parties': ({ copied }) => copied(),
  'same-period': (pair) =>
    isCovered(pair) &&
    pair.a.days !== null &&
    pair.b.days !== null &&
    (LASTING.has(pair.a.kind) || areWithin(pair, PERIOD_DAYS)),
  lasting: (pair) => isCovered(pair) && LASTING.has(pair.a.kind),
  'same-site': (pair) =>
    isCovered(pair) && haveCommon(pair.a.places, pair.b.places) && (pair.apart() ?? 0) <= PERIOD_DAYS,
  'same-news': (pair) => isCovered(pair) && areNews(pair),
  'same-goal': (pair) => haveOneGoal(pair) && areNews(pair),
};

const IN_ORDER = Object.entries(RULES) as readonly (readonly [EventMergeRule, Rule])[];

/// The first rule by which two events that share participants may be one, or null.
export function maybeEvidence(pair: Compared): EventMergeRule | null {
  return IN_ORDER.find(([, says]) => says(pair))?.[0] ?? null;
}
