/// FollowTheMoney: entities as JSON lines, and the same as statements, each with the article and the sentence that says so. The one rule
/// kept here: every value of every entity is a statement, and every sentence that is evidence is the origin of one.

import { sha256 } from '../../model/hash.ts';
import { type CsvValue, USUAL_CSV, writeCsvRows } from '../csv.ts';
import { codePointsOf } from './code-point.ts';
import type { Contents } from './export-format.ts';
import { type FtmEntity, ftmEntities } from './ftm-entity.ts';
import { type FtmProperty, PROPERTY_TYPES } from './ftm-schema.ts';
import type { AnyEvidence, Exported } from './lookup.ts';

/// What statements are said to be of.
const DATASET = 'isnad';

const COLUMNS = [
  'canonical_id',
  'entity_id',
  'prop',
  'prop_type',
  'schema',
  'value',
  'dataset',
  'origin',
  'lang',
  'original_value',
  'external',
  'first_seen',
  'last_seen',
  'id',
] as const;

function* entityLines(entities: readonly FtmEntity[]): Generator<string> {
  for (const { id, schema, properties } of entities) yield `${JSON.stringify({ id, schema, properties })}\n`;
}

type ToPoint = (document: string, at: number) => number;

/// The article and the characters of its text, as RFC 5147 writes them.
function originOf({ document, start, end }: AnyEvidence, toPoint: ToPoint): string {
  return `${document}#char=${toPoint(document, start)},${toPoint(document, end)}`;
}

/// The sentences a value comes from: all for the name, which all are about; else those that hold it, or the first.
function supportOf(property: FtmProperty, value: string, evidence: readonly AnyEvidence[]): readonly AnyEvidence[] {
  if (property === 'name' || property === 'role' || property === 'holder') return evidence;
  const holding = evidence.filter(({ quote }) => quote.includes(value));
  return holding.length > 0 ? holding : evidence.slice(0, 1);
}

interface Said {
  readonly property: FtmProperty;
  readonly value: string;
  readonly origin: string;
  readonly quote: string | null;
}

function statementRow({ id, schema }: FtmEntity, { property, value, origin, quote }: Said): readonly CsvValue[] {
  const key = sha256([DATASET, id, property, value, origin].join('\n')).slice(0, 40);
  const said = [id, id, property, PROPERTY_TYPES[property], schema, value, DATASET, origin];
  return [...said, null, quote, 'f', null, null, key];
}

function* statementRows(entity: FtmEntity, toPoint: ToPoint): Generator<readonly CsvValue[]> {
  for (const [name, values] of Object.entries(entity.properties)) {
    const property = name as FtmProperty;
    for (const value of values) {
      const support = supportOf(property, value, entity.evidence);
      if (support.length === 0)
        yield statementRow(entity, { property, value, origin: entity.document ?? '', quote: null });
      for (const one of support)
        yield statementRow(entity, { property, value, origin: originOf(one, toPoint), quote: one.quote });
    }
  }
}

function* statementLines(entities: readonly FtmEntity[], toPoint: ToPoint): Generator<string> {
  yield writeCsvRows([COLUMNS], USUAL_CSV);
  for (const entity of entities) yield writeCsvRows(statementRows(entity, toPoint), USUAL_CSV);
}

export function writeFtm(exported: Exported): Contents {
  const points = new Map(exported.documents.map(({ id, text }) => [id, codePointsOf(text)]));
  const toPoint: ToPoint = (document, at) => points.get(document)?.(at) ?? at;
  const entities = ftmEntities(exported);
  return new Map([
    ['entities.ftm.json', entityLines(entities)],
    ['statements.csv', statementLines(entities, toPoint)],
  ]);
}
