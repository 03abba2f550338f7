import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/extract/pipeline.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import type { Admitted } from '../../../src/model/extraction.ts';
import { type Assembled, entity, labels } from '../7-graph/look.ts';
import { article } from '../notation.ts';

const lexicon = loadLexicon();

function build(...extractions: readonly Admitted[]): Assembled {
  return assemble(extractions, lexicon);
}

describe('bodies with their nationality', () => {
  test('the adjective behind a body belongs to its name and tells it from others', () => {
    const graph = build(
      article('a', ['أقر [مجلس النواب]{organization sector=government} [الأردني]{state adjective state=JO} القانون']),
      article('b', ['أقر [مجلس النواب]{organization sector=government} [الليبي]{state adjective state=LY} القانون']),
      article('c', ['أقر [النواب الأردني]{organization sector=government state=JO} القانون']),
    );
    expect(labels(graph, 'organization')).toEqual(['مجلس النواب الأردني', 'مجلس النواب الليبي']);
    const { aliases } = entity(graph, 'مجلس النواب الأردني');
    expect(aliases).toEqual(expect.arrayContaining(['مجلس النواب', 'النواب الأردني']));
  });

  test.each([
    [
      'that does not agree with it',
      '[حكومة الوفاق]{organization sector=government} [الليبي]{state adjective state=LY}',
    ],
    ['behind a comma', '[حكومة الوفاق]{organization sector=government}، [الليبية]{state adjective state=LY}'],
    ['of a company', '[شركة نورتال]{organization sector=company} [الليبية]{state adjective state=LY}'],
  ])('an adjective %s is no part of its name', (_, named) => {
    const [label] = labels(build(article('a', [`التقى ${named}`])), 'organization');
    expect(label).toMatch(/^(?:حكومة الوفاق|شركة نورتال)$/);
  });
});

describe('own names', () => {
  test.each([
    ['منظمة أوكسفام', 'ngo', ['منظمة أوكسفام', 'أوكسفام']],
    ['حركة حماس', 'party', ['حركة حماس', 'حماس']],
    ['شركة النفط', 'company', ['شركة النفط']],
    ['حزب الله', 'party', ['حزب الله']],
  ])('%s is called by what stands behind its noun where that is a name', (name, sector, aliases) => {
    const graph = build(article('a', [`قالت [${name}]{organization sector=${sector}} ذلك`]));
    expect(entity(graph, name).aliases).toEqual(aliases);
  });
});
