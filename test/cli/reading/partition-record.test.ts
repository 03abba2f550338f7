/// Partitions as bytes: whatever a pipeline compares, what is sent is enough to find the same.

import { expect, test } from 'vitest';
import { articlesOf } from '../../../src/bench/scale/article-folder.ts';
import { comparePacked, packPartition, unpackPairs } from '../../../src/cli/reading/partition-record.ts';
import { type FoundPairs, type PairWork, partition } from '../../../src/extract/5-entity/pair-work.ts';
import { beginAssembly, compareWork, extractDocument } from '../../../src/extract/pipeline.ts';
import { textArticle } from '../../../src/model/article.ts';
import { wholeBundle } from '../../../src/model/lazy-graph.ts';
import { lexicon } from '../../extract/read-text.ts';

const ARTICLES = 150;
const PARTS = 5;

function assemblyOfArticles() {
  const [assembly, textOf] = [beginAssembly(lexicon), articlesOf(ARTICLES)];
  for (let at = 0; at < ARTICLES; at += 1)
    assembly.add(extractDocument(textArticle(`${at}.txt`, textOf(at)), lexicon).extraction);
  return assembly;
}

function inParts(work: PairWork): readonly FoundPairs[] {
  const parts = Array.from({ length: PARTS }, (_, part) => packPartition(partition(work, part, PARTS)));
  // The last comes first.
  return parts.toReversed().map((bytes) => unpackPairs(comparePacked(bytes)));
}

function rows(found: Iterable<FoundPairs>): readonly string[] {
  const all = [...found].flatMap(({ left, right, verdict }) =>
    Array.from(left, (one, at) => `${one} ${right[at]} ${verdict[at]}`),
  );
  return all.toSorted();
}

test('what is compared in partitions that travelled gives the pairs and the graph of a build alone', () => {
  const finishing = assemblyOfArticles().finishing();
  let step = finishing.next([]);
  while (!step.done) {
    for (const work of step.value) {
      expect(rows(inParts(work))).toEqual(rows(compareWork(work)));
      expect(rows(compareWork(work)).length).toBeGreaterThan(0);
    }
    step = finishing.next(step.value.map(inParts));
  }
  expect(wholeBundle(step.value)).toEqual(wholeBundle(assemblyOfArticles().finish()));
});

test('the same partition gives the same bytes', () => {
  const works = [assemblyOfArticles(), assemblyOfArticles()].map((assembly) => assembly.finishing().next([]).value);
  const [one, other] = works.map((work) =>
    packPartition(partition((work as readonly PairWork[])[0] as PairWork, 1, PARTS)),
  );
  expect(one).toEqual(other);
});
