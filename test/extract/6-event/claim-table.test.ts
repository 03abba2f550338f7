import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveEntities } from '../../../src/extract/5-entity/resolve-entities.ts';
import { ClaimTable } from '../../../src/extract/6-event/claim-table.ts';
import type { ResolvedClaim } from '../../../src/extract/6-event/event.ts';
import { openClaims } from '../../../src/extract/6-event/open-claim.ts';
import { Wordings } from '../../../src/extract/6-event/wording.ts';
import { extractDocument } from '../../../src/extract/pipeline.ts';
import { textArticle } from '../../../src/model/article.ts';
import { lexicon } from '../read-text.ts';

const EXTRACTIONS = readdirSync('seeds').map(
  (name) => extractDocument(textArticle(name, readFileSync(`seeds/${name}`, 'utf8')), lexicon).extraction,
);

/// What a claim that was resolved says.
function told({ document, index, article, outlet, sentence, claim, arguments: filled, date }: ResolvedClaim) {
  const { kind, subtype, trigger, factuality, attribution, confidence, rule, extractor } = claim;
  const shown = { kind, subtype, trigger, factuality, attribution, confidence, rule, extractor };
  return { document, index, article, outlet, sentence, shown, filled, date };
}

test('each claim of the sample articles comes back as it was', () => {
  const { references } = resolveEntities(EXTRACTIONS, lexicon);
  const context = { affiliations: { of: () => [] }, wordings: new Wordings() };
  const claims = EXTRACTIONS.flatMap((extraction, document) =>
    openClaims(extraction, document, { ...context, references: references[document] ?? [] }),
  );
  const table = new ClaimTable(EXTRACTIONS.map(({ document }) => document));
  for (const [number, claim] of claims.entries()) expect(table.add(claim)).toBe(number);
  expect(table.length).toBe(claims.length);
  for (const [number, claim] of claims.entries()) expect(told(table.at(number))).toEqual(told(claim));
  expect(claims.some(({ date }) => date?.taken) && claims.some(({ date }) => date?.reading?.anchor?.span)).toBe(true);
  expect(claims.some(({ claim }) => claim.attribution.length > 0)).toBe(true);
  expect([...table.entities()]).toEqual([
    ...new Set(claims.flatMap((claim) => claim.arguments.map(({ entity }) => entity))),
  ]);
});
