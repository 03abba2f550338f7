/// Golden cases: one folder a case, the articles in it and what is read in them. The one rule kept here: a missing
/// expectation is written to be reviewed like code, but never where CI is set.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemble, extractDocument } from '../../src/extract/pipeline.ts';
import { writeGraphJson } from '../../src/format/graph-json.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Admitted } from '../../src/model/extraction.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { standOff } from './stand-off.ts';
import { textArticle } from '../../src/model/article.ts';

const ROOT = 'test/golden';
const lexicon = loadLexicon();

/// The articles of a case: `article.txt`, or several by other names.
function articlesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

function extract(folder: string): readonly Admitted[] {
  return articlesOf(folder).flatMap((id) => {
    const { extraction } = extractDocument(textArticle(id, readFileSync(join(folder, id), 'utf8')), lexicon);
    return extraction ? [extraction] : [];
  });
}

/// The graph without positions and sizes, which say nothing of what was read.
function unplaced(graph: GraphFile): GraphFile {
  const nodes = graph.nodes.map(({ key, attributes }) => ({ key, attributes: { ...attributes, x: 0, y: 0, size: 1 } }));
  return { ...graph, nodes };
}

function compare(path: string, actual: string): void {
  if (existsSync(path)) {
    expect(actual).toBe(readFileSync(path, 'utf8'));
    return;
  }
  if (process.env.CI === 'true') throw new Error(`${path} is missing: run the tests once without CI and commit it`);
  writeFileSync(path, actual);
  console.warn(`${path} was written: review it like code`);
}

const cases = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.skipIf(cases.length === 0)('what is read in', () => {
  test.each(cases.map(({ name }) => name))('%s', (name) => {
    const folder = join(ROOT, name);
    const extractions = extract(folder);
    expect(extractions.length).toBeGreaterThan(0);
    compare(join(folder, 'annotation.standoff'), extractions.map(standOff).join('\n'));
    compare(join(folder, 'graph.json'), writeGraphJson(unplaced(assemble(extractions, lexicon).graph)));
  });
});
