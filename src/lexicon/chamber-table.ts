/// What chambers are called by. The one rule kept here: they are looked up as they are written, with the article.

import { foldForLookup } from '../arabic/normalize.ts';
import { SOURCES } from './sources.ts';
import { parseTable } from './table.ts';

export function chamberTable(): ReadonlySet<string> {
  return new Set(
    parseTable('chambers', SOURCES.chambers, ['chamber']).map(({ cells }) => foldForLookup(cells.chamber)),
  );
}
