/// Capitals: the government where they act, the town where something is or happens.

import { expect, test } from 'vitest';
import { assemble, extractDocument } from '../../src/extract/pipeline.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { isEvent } from '../../src/model/graph.ts';
import { articleOf } from './read-text.ts';

/// What the graph of an article has under a name: the kinds of its nodes.
function kindsOf(text: string, name: string): readonly string[] {
  const { extraction } = extractDocument(articleOf(text), loadLexicon());
  const { graph } = assemble(extraction ? [extraction] : [], loadLexicon());
  return graph.nodes.flatMap(({ attributes }) =>
    !isEvent(attributes) && attributes.aliases.includes(name) ? [attributes.kind] : [],
  );
}

test.each([
  ['أنقرة', 'أكدت أنقرة دعمها للاتفاق أمس.'],
  ['موسكو', 'وقالت موسكو إن الوقت ينفد.'],
])('%s acts: it stands for the state', (capital, text) => {
  expect(kindsOf(text, capital)).toContain('state');
});

test.each([
  ['القاهرة', 'وقال الوزير خالد المهندي في القاهرة إن الوقت ينفد.'],
  ['أبوظبي', 'التقى الوزير خالد المهندي السفير سالم الحربي بأبوظبي أمس.'],
  ['دمشق', 'وزار الوزير خالد المهندي دمشق أمس.'],
  ['أنقرة', 'وصل الوزير خالد المهندي إلى مدينة أنقرة أمس.'],
])('%s is where it happens: it is the town', (capital, text) => {
  expect(kindsOf(text, capital)).toEqual(['place']);
});
