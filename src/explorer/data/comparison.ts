/// Two windows compared: what evidence there is in both, in one, in the other. The one rule kept here: a thing is
/// new or gone by the evidence of each window alone, under all other filters as they are.

import { isEvent } from '../../model/graph.ts';
import type { TimeWindow } from '../state/view.ts';
import { tiesOf } from './actor-tie.ts';
import type { Dataset } from './dataset.ts';
import type { Link } from './picture.ts';
import { type Surviving, survivingEvidence } from './surviving.ts';
import { shownEvents, type Visibility, type VisibilityFilter, weightOfLine } from './visibility.ts';

/// Whether evidence is in the chosen days only, in the earlier ones only, or in both.
export const CHANGES = ['gained', 'lost', 'kept'] as const;
export type Change = (typeof CHANGES)[number];

export interface Comparison {
  /// The change of every link drawn: edges of the graph, and ties where actors stand alone.
  readonly links: ReadonlyMap<string, Change>;
  /// The change of every person, organization and state that has a link drawn.
  readonly actors: ReadonlyMap<string, Change>;
  /// The evidence that counts in each window.
  readonly evidences: Evidences;
  /// Whether an event is among what is shown, be it drawn itself or behind the ties of actors.
  countsEvent(event: string): boolean;
}

interface Evidences {
  readonly now: Surviving;
  readonly before: Surviving;
}

/// What of a view decides a comparison: that of what is shown, with both windows chosen.
export interface ComparedWindows extends VisibilityFilter {
  readonly window: TimeWindow;
  readonly compare: TimeWindow;
}

/// Which of the two windows something has evidence in.
export interface Presence {
  now: boolean;
  before: boolean;
}

export function changeOf({ now, before }: Presence): Change {
  if (now && before) return 'kept';
  return now ? 'gained' : 'lost';
}

/// What is known of a key so far: at first that it is in neither window.
export function presenceIn<T>(map: Map<T, Presence>, key: T): Presence {
  const known = map.get(key);
  if (known) return known;
  const made = { now: false, before: false };
  map.set(key, made);
  return made;
}

/// Adds the windows that something else is in.
export function mergePresence(into: Presence, from: Presence): void {
  into.now ||= from.now;
  into.before ||= from.before;
}

interface DrawnLink extends Link {
  readonly presence: Presence;
}

function drawnLinks(dataset: Dataset, visible: Visibility, { now, before }: Evidences): readonly DrawnLink[] {
  const { passing } = visible;
  return [...visible.edges].flatMap((key): readonly DrawnLink[] => {
    const link = dataset.edges.get(key) ?? tiesOf(dataset).ties.get(key);
    if (!link) return [];
    const isIn = (surviving: Surviving): boolean => weightOfLine(dataset, { surviving, passing }, key) > 0;
    return [{ ...link, presence: { now: isIn(now), before: isIn(before) } }];
  });
}

function presenceOfActors(dataset: Dataset, links: readonly DrawnLink[]): Map<string, Presence> {
  const found = new Map<string, Presence>();
  for (const { source, target, presence } of links) {
    for (const end of [source, target]) {
      const attributes = dataset.nodes.get(end)?.attributes;
      if (attributes && !isEvent(attributes) && attributes.kind !== 'place')
        mergePresence(presenceIn(found, end), presence);
    }
  }
  return found;
}

function closed(found: ReadonlyMap<string, Presence>): ReadonlyMap<string, Change> {
  return new Map([...found].map(([key, presence]) => [key, changeOf(presence)]));
}

/// Compares the two windows of a view in what it shows, `visible`.
export function compareWindows(dataset: Dataset, view: ComparedWindows, visible: Visibility): Comparison {
  const evidences: Evidences = {
    now: survivingEvidence(dataset, { ...view, compare: null }),
    before: survivingEvidence(dataset, { ...view, window: view.compare, compare: null }),
  };
  const links = drawnLinks(dataset, visible, evidences);
  return {
    links: new Map(links.map(({ key, presence }) => [key, changeOf(presence)])),
    actors: closed(presenceOfActors(dataset, links)),
    evidences,
    countsEvent: shownEvents(dataset, visible),
  };
}
