/// Placing a node on the map. The one rule kept here: a name that several states have is placed only where the graph
/// says the state, or knows no other of them; what is not placed says why.

import { type EntityAttributes, type GraphNode, isEvent } from '../../model/graph.ts';
import type { Dataset } from '../data/dataset.ts';
import { type Gazetteer, type Position, placeKey, positionsOf } from './gazetteer.ts';

/// Why a place is not on the map: its name is not known, is known in several states, or only in another than its own.
export type Missing = 'unknown' | 'ambiguous' | 'elsewhere';

export type Placement =
  | {
      readonly position: Position;
      /// Whether it stands at the place its name is made from: an airport at its town.
      readonly near: boolean;
    }
  | { readonly missing: Missing; readonly states: readonly string[] };

/// Nouns that open the name of a site which bears the name of its place, as `placeKey` writes them.
const HEADS = new Set(
  'مطار قاعده ميناء مرفا معسكر معبر مدينه بلده قريه محافظه ولايه بلديه ضاحيه منطقه ريف مركز مقاطعه اقليم حقل'.split(
    ' ',
  ),
);
const MOST_STEPS = 3;

/// The state a place belongs to: as its node says, else by what it lies in.
function stateOf(dataset: Dataset, { key, attributes }: GraphNode, steps = MOST_STEPS): string | undefined {
  if (isEvent(attributes)) return undefined;
  if (attributes.state || steps === 0) return attributes.state;
  for (const edge of dataset.incident.get(key) ?? []) {
    const outer = dataset.nodes.get(edge.target);
    if (edge.attributes.kind !== 'located_in' || edge.source !== key || !outer) continue;
    const state = stateOf(dataset, outer, steps - 1);
    if (state) return state;
  }
  return undefined;
}

const spokenOf = new WeakMap<Dataset, ReadonlySet<string>>();

/// The codes of the states that are nodes of the graph.
function statesOf(dataset: Dataset): ReadonlySet<string> {
  const known = spokenOf.get(dataset);
  if (known) return known;
  const states = [...dataset.nodes.values()].flatMap((node) => stateCode(node) ?? []);
  const spoken = new Set(states);
  spokenOf.set(dataset, spoken);
  return spoken;
}

/// The code of a node that is a state.
function stateCode({ key, attributes }: GraphNode): string | undefined {
  if (isEvent(attributes) || attributes.kind !== 'state') return undefined;
  return attributes.state ?? key.slice('state:'.length);
}

function namesOf({ label, labels, aliases }: EntityAttributes): readonly string[] {
  return [...new Set([labels.ar, label, ...aliases, labels.en])].filter((name) => name !== '');
}

/// The name of the place that a site's name holds, or undefined: معيتيقة of مطار معيتيقة.
function innerName(name: string): string | undefined {
  const [head = '', ...rest] = placeKey(name).split(' ');
  return rest.length > 0 && HEADS.has(head.replace(/^ال/, '')) ? rest.join(' ') : undefined;
}

/// Of positions in several states those in states that the graph knows, if any.
function likeliest(found: readonly Position[], spoken: ReadonlySet<string>): readonly Position[] {
  const known = found.filter(({ state }) => spoken.has(state));
  return known.length > 0 ? known : found;
}

/// Positions of the first of some names that has any in the state, else why not.
function among(
  gazetteer: Gazetteer,
  names: readonly string[],
  state: string | undefined,
  spoken: ReadonlySet<string>,
): Position | Missing {
  let missing: Missing = 'unknown';
  for (const name of names) {
    const found = positionsOf(gazetteer, name);
    const meant = state === undefined ? likeliest(found, spoken) : found.filter((one) => one.state === state);
    const [first] = meant;
    if (first && meant.every((one) => one.state === first.state)) return first;
    if (found.length > 0 && missing === 'unknown') missing = state === undefined ? 'ambiguous' : 'elsewhere';
  }
  return missing;
}

function statesNamed(gazetteer: Gazetteer, names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => positionsOf(gazetteer, name).map(({ state }) => state)))].filter(Boolean);
}

function placeTown(
  gazetteer: Gazetteer,
  all: readonly string[],
  state: string | undefined,
  spoken: ReadonlySet<string>,
): Placement {
  // Where the state is not known, a name in Latin letters that was only spelled out proves nothing.
  const names = state === undefined ? all.filter((name) => !/\p{Script=Latin}/u.test(name)) : all;
  const position = among(gazetteer, names, state, spoken);
  if (typeof position !== 'string') return { position, near: false };
  const inner = names.flatMap((name) => innerName(name) ?? []);
  const near = position === 'unknown' ? among(gazetteer, inner, state, spoken) : position;
  if (typeof near !== 'string') return { position: near, near: true };
  return { missing: near, states: statesNamed(gazetteer, [...names, ...inner]) };
}

/// Where a place or state stands, or why it does not; undefined for what is neither.
export function placeNode(dataset: Dataset, gazetteer: Gazetteer, node: GraphNode): Placement | undefined {
  const { attributes, key } = node;
  if (isEvent(attributes) || (attributes.kind !== 'place' && attributes.kind !== 'state')) return undefined;
  if (attributes.kind === 'place')
    return placeTown(gazetteer, namesOf(attributes), stateOf(dataset, node), statesOf(dataset));
  const position = gazetteer.states.get(stateCode(node) ?? key);
  return position ? { position, near: false } : { missing: 'unknown', states: [] };
}
