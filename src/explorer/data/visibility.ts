/// Visibility: what of the data the view shows. The one rule kept here: whoever shows anything asks here, so that
/// picture, lists and counts never disagree.

import { INITIAL_VIEW, type ViewState } from '../state/view.ts';
import { tiesOf, weightOfTie } from './actor-tie.ts';
import type { Dataset } from './dataset.ts';
import { neighbourhood, within } from './neighbourhood.ts';
import { actorPicture, type Link, type Part, type Picture, passingPicture } from './picture.ts';
import { type Surviving, survivingEvidence } from './surviving.ts';

export interface Visibility extends Part {
  /// What the filters leave, events and entities, whatever is drawn of it.
  readonly passing: Picture;
  /// What is drawn, a neighbourhood apart.
  readonly whole: Picture;
  /// The evidence that counts, from which all that is shown has its weight.
  readonly surviving: Surviving;
  /// What is shown at a node: edges, or ties between actors.
  linksAt(node: string): readonly Link[];
}

/// The fields of a view that decide what is shown.
export const VISIBILITY_FIELDS = [
  'hidden',
  'confidence',
  'speaker',
  'clock',
  'window',
  'compare',
  'undated',
  'ego',
  'projection',
] as const satisfies readonly (keyof ViewState)[];

/// What of a view decides what is shown.
export type VisibilityFilter = Pick<ViewState, (typeof VISIBILITY_FIELDS)[number]>;

/// All that the dataset holds.
export function wholeGraph(dataset: Dataset): Visibility {
  return visibleGraph(dataset, INITIAL_VIEW);
}

/// What the view shows of the dataset, whichever community is shown alone.
export function visibleGraph(dataset: Dataset, view: VisibilityFilter): Visibility {
  const { ego, projection } = view;
  const surviving = survivingEvidence(dataset, view);
  const passing = passingPicture(dataset, view, surviving);
  const whole = projection === 'actors' ? actorPicture(dataset, passing, surviving) : passing;
  const picture = ego && whole.nodes.has(ego.centre) ? within(whole, neighbourhood(whole, ego)) : whole;
  const { nodes, edges, incident } = picture;
  const linksAt = (node: string): readonly Link[] => incident(node).filter((link) => edges.has(link.key));
  return { nodes, edges, passing, whole, surviving, linksAt };
}

/// How much evidence of a line counts: that of an edge, or of a tie between actors.
export function weightOfLine(
  dataset: Dataset,
  { surviving, passing }: Pick<Visibility, 'surviving' | 'passing'>,
  key: string,
): number {
  const edge = dataset.edges.get(key);
  if (edge) return surviving.weightOf(edge);
  const tie = tiesOf(dataset).ties.get(key);
  return tie ? weightOfTie(tie, surviving, (event) => passing.nodes.has(event)) : 0;
}

/// Whether an event is shown: itself, or, where actors stand alone, with one of those it ties.
export function shownEvents({ incident }: Dataset, { nodes, passing, whole }: Visibility): (event: string) => boolean {
  if (whole === passing) return (event) => nodes.has(event);
  const hasActor = (event: string): boolean =>
    incident.get(event)?.some(({ source, target }) => nodes.has(source) || nodes.has(target)) ?? false;
  return (event) => passing.nodes.has(event) && hasActor(event);
}

/// What is shown of one community alone.
export function withinCommunity(visible: Visibility, members: ReadonlySet<string>): Visibility {
  const shown = { ...visible.whole, edges: visible.edges };
  const { nodes, edges } = within(shown, new Set([...visible.nodes].filter((key) => members.has(key))));
  return { ...visible, nodes, edges, linksAt: (node) => visible.linksAt(node).filter((link) => edges.has(link.key)) };
}

/// The members of the community in which a node is; null while that is not known.
export type MembersOf = (node: string) => ReadonlySet<string> | null;

/// What a view shows, with the community it is narrowed to where it names one.
export type VisibilityOf = (view: VisibilityFilter & Partial<Pick<ViewState, 'community'>>) => Visibility;

/// The visibility of a view, computed once for as long as nothing that decides it changes.
export function rememberVisibility(dataset: Dataset, membersOf: MembersOf = () => null): VisibilityOf {
  let known: { readonly view: VisibilityFilter; readonly visible: Visibility } | undefined;
  let narrowed:
    | { readonly wide: Visibility; readonly members: ReadonlySet<string>; readonly visible: Visibility }
    | undefined;
  const wideOf = (view: VisibilityFilter): Visibility => {
    if (known && VISIBILITY_FIELDS.every((field) => Object.is(known?.view[field], view[field]))) return known.visible;
    known = { view, visible: visibleGraph(dataset, view) };
    return known.visible;
  };
  return (view) => {
    const wide = wideOf(view);
    const members = view.community ? membersOf(view.community) : null;
    if (!members) return wide;
    if (narrowed?.wide !== wide || narrowed.members !== members) {
      narrowed = { wide, members, visible: withinCommunity(wide, members) };
    }
    return narrowed.visible;
  };
}
