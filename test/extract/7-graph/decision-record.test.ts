/// What a node shows of the decisions behind it: the first others it was kept apart from, and not hundreds.

import { expect, test } from 'vitest';
import { assemble } from '../../../src/extract/pipeline.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { isEvent } from '../../../src/model/graph.ts';
import { article } from '../notation.ts';

const lexicon = loadLexicon();
const STATES = [...new Set(lexicon.states.entries.map(({ code }) => code))].slice(0, 40);

/// Ministers of one name, each of another state.
function namesakes(count: number) {
  const minister = (state: string) =>
    `قال وزير الدفاع [خالد المهندي]{person office="وزير الدفاع" officeState=${state}} كلمة`;
  const articles = STATES.slice(0, count).map((state, at) => article(`${10 + at}.txt`, [minister(state)]));
  const { nodes } = assemble(articles, lexicon).graph;
  return nodes.flatMap(({ attributes }) => (isEvent(attributes) || attributes.kind !== 'person' ? [] : [attributes]));
}

test('namesakes of other states are shown to be kept apart, each from each', () => {
  expect(namesakes(5).map(({ apart }) => apart?.length)).toEqual([4, 4, 4, 4, 4]);
});

test('of forty namesakes each shows the first two dozen', () => {
  const found = namesakes(40);
  expect(found).toHaveLength(40);
  for (const { apart = [] } of found) expect(new Set(apart.map(({ entity }) => entity)).size).toBe(24);
});
