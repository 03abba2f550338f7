/// The filters that are on, in words. The one rule kept here: each that hides anything has exactly one line here and
/// the step that takes it back.

import { ENTITY_KINDS, EVENT_KIND_NAMES } from '../../../model/ontology.ts';
import type { Dataset } from '../../data/dataset.ts';
import { kindName, nameOf, relationName } from '../../i18n/name.ts';
import { sayWindow } from '../../i18n/say-days.ts';
import type { Voice } from '../../i18n/voice.ts';
import { setCompare, setConfidence, setSpeaker, setWindow, showAllOf } from '../../state/filter.ts';
import type { Hidden, Producer, ViewState } from '../../state/view.ts';

export interface ActiveFilter {
  readonly name: string;
  readonly text: string;
  readonly remove: Producer;
}

/// Up to this many names are said; the rest is counted.
const NAMED = 2;

function sayNames(names: readonly string[], voice: Voice): string {
  const said = names.slice(0, NAMED).join(voice.language === 'ar' ? '، ' : ', ');
  return names.length > NAMED ? voice.say('chip.more', { names: said, n: names.length - NAMED }) : said;
}

/// A list of hidden entries by whichever is shorter: what is left, or what is left out.
function listFilter(part: keyof Hidden, hidden: readonly string[], all: readonly string[], voice: Voice) {
  if (hidden.length === 0) return [];
  const left = all.filter((name) => !hidden.includes(name));
  const isShort = left.length > 0 && left.length < hidden.length;
  const text = isShort
    ? voice.say('chip.only', { names: sayNames(left, voice) })
    : voice.say('chip.without', { names: sayNames(hidden, voice) });
  return [{ name: part, text, remove: showAllOf(part) }];
}

/// What each list of a filter can hold, by the names that its entries have on the page.
function lists(dataset: Dataset, voice: Voice) {
  const { nodes, edges } = dataset.bundle.graph;
  const there = new Set(nodes.map(({ attributes }) => attributes.kind));
  const kinds = [...ENTITY_KINDS, ...EVENT_KIND_NAMES].filter((kind) => there.has(kind));
  const relations = new Set(
    edges.map(({ attributes }) => (attributes.kind === 'role' ? attributes.role : attributes.kind)),
  );
  const { rows } = dataset.claims;
  return {
    kinds: [(kind: Hidden['kinds'][number]) => kindName(kind, voice), kinds],
    factualities: [
      (factuality: Hidden['factualities'][number]) => voice.say(`factuality.${factuality}`),
      new Set(rows.map(({ claim }) => claim.factuality)),
    ],
    speakers: [
      (kind: Hidden['speakers'][number]) => voice.say(`voice.${kind}`),
      new Set(rows.map(({ speaker }) => speaker)),
    ],
    outlets: [(outlet: string) => outlet || voice.say('filter.noOutlet'), new Set(rows.map(({ outlet }) => outlet))],
    relations: [(relation: Hidden['relations'][number]) => relationName(relation, voice.language), relations],
  } as const;
}

function hiddenLists(dataset: Dataset, hidden: Hidden, voice: Voice): readonly ActiveFilter[] {
  const parts = Object.keys(hidden) as readonly (keyof Hidden)[];
  if (parts.every((part) => hidden[part].length === 0)) return [];
  const names = lists(dataset, voice);
  return parts.flatMap((part) => {
    const [say, all] = names[part] as readonly [(entry: string) => string, Iterable<string>];
    return listFilter(part, hidden[part].map(say), [...all].map(say), voice);
  });
}

/// What of a view filters are in.
export type FilterFields = Pick<
  ViewState,
  'hidden' | 'confidence' | 'speaker' | 'clock' | 'window' | 'compare' | 'community'
>;

export function activeFilters(dataset: Dataset, view: FilterFields, voice: Voice): readonly ActiveFilter[] {
  const { hidden, confidence, speaker, clock, window, compare, community } = view;
  const active: (ActiveFilter | false)[] = [
    ...hiddenLists(dataset, hidden, voice),
    confidence > 0 && {
      name: 'confidence',
      text: voice.say('chip.confidence', { value: voice.percent(confidence / 100) }),
      remove: setConfidence(0),
    },
    speaker !== null && {
      name: 'speaker',
      text: voice.say('chip.speaker', { name: nameOf(dataset, speaker, voice.language) }),
      remove: setSpeaker(null),
    },
    window !== null && {
      name: 'window',
      text: voice.say(clock === 'event' ? 'chip.window' : 'chip.published', { days: sayWindow(window, voice) }),
      remove: setWindow(null),
    },
    compare !== null && {
      name: 'compare',
      text: voice.say('chip.compare', { days: sayWindow(compare, voice) }),
      remove: setCompare(null),
    },
    community !== null && {
      name: 'community',
      text: voice.say('chip.community', { name: nameOf(dataset, community, voice.language) }),
      remove: (state) => ({ ...state, community: null }),
    },
  ];
  return active.filter((one) => one !== false);
}
