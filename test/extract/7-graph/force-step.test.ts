/// Steps of the layout of large graphs: bit for bit those of graphology.

import fc from 'fast-check';
import step from 'graphology-layout-forceatlas2/iterate.js';
import { expect, test } from 'vitest';
import { ForceSteps } from '../../../src/extract/7-graph/force-step.ts';
import { NODE } from '../../../src/extract/7-graph/region-tree.ts';

const FORCES = { scalingRatio: 10, gravity: 1, slowDown: 7.5, barnesHutTheta: 1.2 };
const SETTINGS = {
  ...FORCES,
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  strongGravityMode: true,
  barnesHutOptimize: true,
};

function columnsOf(places: readonly (readonly [number, number])[]): Float32Array {
  const nodes = new Float32Array(places.length * NODE.each);
  for (const [at, [x, y]] of places.entries()) {
    nodes.set([x, y], at * NODE.each);
    nodes.set([1 + (at % 5), 1, 3], at * NODE.each + NODE.mass);
  }
  return nodes;
}

// Whole numbers, so that some nodes stand in one place.
const place = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));

test('nodes stand where graphology puts them, also those that share a place', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 80 }), fc.array(fc.nat(1000)), (places, numbers) => {
      const ends = numbers.map((number) => (number % places.length) * NODE.each);
      const edges = Float32Array.from(ends.slice(1).flatMap((end, at) => [ends[at] as number, end, 1]));
      const [own, theirs] = [columnsOf(places), columnsOf(places)];
      const steps = new ForceSteps(FORCES);
      for (let done = 0; done < 6; done += 1) {
        steps.step(own, edges);
        step(SETTINGS, theirs, edges);
      }
      expect(own).toEqual(theirs);
    }),
  );
});

test('the tree grows with the nodes', () => {
  const places = Array.from({ length: 3000 }, (_, at) => [Math.sin(at) * at, Math.cos(at) * at] as const);
  const [own, theirs] = [columnsOf(places), columnsOf(places)];
  new ForceSteps(FORCES).step(own, new Float32Array());
  step(SETTINGS, theirs, new Float32Array());
  expect(own).toEqual(theirs);
});
