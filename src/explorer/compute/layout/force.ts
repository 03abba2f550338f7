/// Forces: nodes push each other off, ties pull (ForceAtlas2, Jacomy and others, 2014). The one rule kept here: it
/// starts from the places in the file and takes as many steps as its size allows, so that it ends the same each time.

import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Network } from '../network.ts';
import { fitInto, frameOf, type Ground, keepPinned, numberOf, type Places, type Run, type Settings } from './ground.ts';
import { pushApart, roundsFor } from './noverlap.ts';

/// How ForceAtlas2 lays out nodes and ties in its arrays.
const NODE_FIELDS = 10;
const TIE_FIELDS = 3;
const [MASS, CONVERGENCE, SIZE, FIXED] = [6, 7, 8, 9];

/// Steps times nodes that a layout may cost, and the least and most steps.
const BUDGET = 300_000;
const [FEWEST_STEPS, MOST_STEPS] = [6, 400];
/// It has come to rest when nodes move less than this share of the picture's side in a step.
const STILL = 2e-4;
const APPROXIMATE_FROM = 600;
/// A gravity of 1 in the form, as ForceAtlas2 counts it.
const GRAVITY = 0.08;
const MARGIN = 3;
/// The forces' share of the work; pushing apart is the rest.
const FORCES = 0.9;

/// The golden angle, by which nodes without places are spread over a disc.
const TURN = 2.399_963;

/// Where nodes start: by the file, or spread out where the file has them all in one place.
function startOf({ x, y, pinned }: Ground): Places {
  const spread = frameOf(x, y).side > 1e-6 && !(x.every((at) => at === x[0]) && y.every((at) => at === y[0]));
  if (spread || x.length < 2 || pinned.includes(1)) return { x: x.slice(), y: y.slice() };
  const radius = (_: number, node: number): number => 10 * Math.sqrt(node);
  return {
    x: x.map((at, node) => radius(at, node) * Math.cos(node * TURN)),
    y: y.map((at, node) => radius(at, node) * Math.sin(node * TURN)),
  };
}

function nodesOf({ radius, pinned }: Ground, { x, y }: Places): Float32Array {
  const nodes = new Float32Array(x.length * NODE_FIELDS);
  for (let node = 0; node < x.length; node += 1) {
    const at = node * NODE_FIELDS;
    nodes[at] = x[node] ?? 0;
    nodes[at + 1] = y[node] ?? 0;
    nodes[at + MASS] = 1;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = radius[node] ?? 1;
    nodes[at + FIXED] = pinned[node] ?? 0;
  }
  return nodes;
}

/// The ties, which also give the nodes they join their mass.
function tiesOf({ from, to, weight }: Network, nodes: Float32Array): Float32Array {
  const ties = new Float32Array(from.length * TIE_FIELDS);
  weight.forEach((heavy, tie) => {
    const ends = [from[tie] ?? 0, to[tie] ?? 0].map((node) => node * NODE_FIELDS);
    ties.set([...ends, heavy], tie * TIE_FIELDS);
    for (const end of ends) nodes[end + MASS] = (nodes[end + MASS] ?? 0) + 1;
  });
  return ties;
}

function placesOf(nodes: Float32Array): Places {
  const order = nodes.length / NODE_FIELDS;
  return {
    x: Float64Array.from({ length: order }, (_, node) => nodes[node * NODE_FIELDS] ?? 0),
    y: Float64Array.from({ length: order }, (_, node) => nodes[node * NODE_FIELDS + 1] ?? 0),
  };
}

/// How far nodes moved on average, as a share of the picture's side.
function movement(before: Places, after: Places): number {
  let sum = 0;
  for (let node = 0; node < before.x.length; node += 1) {
    sum += Math.hypot((after.x[node] ?? 0) - (before.x[node] ?? 0), (after.y[node] ?? 0) - (before.y[node] ?? 0));
  }
  return sum / before.x.length / frameOf(after.x, after.y).side;
}

function forcesOf(settings: Settings, order: number) {
  return {
    gravity: numberOf(settings, 'gravity') * GRAVITY,
    scalingRatio: numberOf(settings, 'spread'),
    linLogMode: settings.clusters === true,
    edgeWeightInfluence: numberOf(settings, 'evidence'),
    slowDown: 1 + Math.log(Math.max(1, order)),
    barnesHutOptimize: order > APPROXIMATE_FROM,
    barnesHutTheta: order > APPROXIMATE_FROM ? 0.7 : 0.5,
    // Else pieces that are tied to nothing fly out of sight.
    strongGravityMode: true,
    outboundAttractionDistribution: false,
    adjustSizes: false,
  };
}

export function stepsFor(order: number): number {
  return Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, Math.floor(BUDGET / Math.max(1, order))));
}

export const force: Run = function* (ground, settings, isLate) {
  const { network, pinned, frame } = ground;
  const scaled = (places: Places): Places => (pinned.includes(1) ? places : fitInto(frame, places));
  let places = startOf(ground);
  const nodes = nodesOf(ground, places);
  const ties = tiesOf(network, nodes);
  const forces = forcesOf(settings, network.keys.length);
  const most = stepsFor(network.keys.length);
  for (let step = 1; step <= most && !isLate(); step += 1) {
    iterate(forces, nodes, ties);
    const next = placesOf(nodes);
    const moved = movement(places, next);
    places = next;
    yield { share: (FORCES * step) / most, places: scaled(places) };
    if (moved < STILL) break;
  }
  const apart = pushApart(ground, scaled(places), { margin: MARGIN, rounds: roundsFor(network.keys.length) }, isLate);
  return keepPinned(ground, yield* withShare(apart));
};

/// The rest of the work, after the forces.
function* withShare(run: ReturnType<Run>): ReturnType<Run> {
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
    yield { share: FORCES + (1 - FORCES) * value.share, places: value.places };
  }
}
