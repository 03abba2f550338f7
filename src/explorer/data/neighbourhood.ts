/// Neighbourhoods: a node and what is around it in a picture. The one rule kept here: one walks along shown links only,
/// out along no closed bundle, and beyond the last step only where a bundle was opened.

import type { Bundle, Ego, Relation } from '../state/view.ts';
import { otherEnd } from './dataset.ts';
import type { Picture } from './picture.ts';

/// What of a neighbourhood decides which nodes are in it.
export type Reach = Pick<Ego, 'centre' | 'opened' | 'closed'> & { readonly depth: number };

function namesOf(bundles: readonly Bundle[]): ReadonlySet<string> {
  return new Set(bundles.map(({ node, relation }) => `${relation}:${node}`));
}

/// The neighbours of a node along those of the shown links that `leads` holds for.
function neighboursOf(
  picture: Picture,
  node: string,
  leads: (relation: Relation | undefined) => boolean,
): readonly string[] {
  return picture
    .incident(node)
    .flatMap((link) => (picture.edges.has(link.key) && leads(picture.relation(link)) ? otherEnd(link, node) : []));
}

/// Adds what the opened bundles at nodes that are reached lead to, and so on from there.
function open(picture: Picture, opened: readonly Bundle[], reached: Set<string>): void {
  let waiting = opened;
  let ready = waiting.filter(({ node }) => reached.has(node));
  while (ready.length > 0) {
    waiting = waiting.filter(({ node }) => !reached.has(node));
    for (const { node, relation } of ready) {
      for (const other of neighboursOf(picture, node, (its) => its === relation)) reached.add(other);
    }
    ready = waiting.filter(({ node }) => reached.has(node));
  }
}

/// The nodes of a neighbourhood.
export function neighbourhood(picture: Picture, reach: Reach): Set<string> {
  const closed = namesOf(reach.closed);
  const reached = new Set([reach.centre]);
  let rim: readonly string[] = [reach.centre];
  for (let step = 0; step < reach.depth; step += 1) {
    const next: string[] = [];
    for (const node of rim) {
      for (const other of neighboursOf(picture, node, (relation) => !closed.has(`${relation}:${node}`))) {
        if (reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  open(picture, reach.opened, reached);
  return reached;
}

/// The part of a picture that has only these nodes.
export function within(picture: Picture, nodes: ReadonlySet<string>): Picture {
  const links = [...nodes].flatMap((node) => picture.incident(node));
  const inside = links.filter(
    ({ key, source, target }) => picture.edges.has(key) && nodes.has(source) && nodes.has(target),
  );
  return { ...picture, nodes, edges: new Set(inside.map((link) => link.key)) };
}
