/// FollowTheMoney, held to its own model: every schema, property, range and value.

import { Model, type Property } from '@opensanctions/followthemoney';
import defaultModel from '@opensanctions/followthemoney/dist/defaultModel.json' with { type: 'json' };
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type GraphBundle, type GraphEdge, type GraphNode, isEvent } from '../../../src/model/graph.ts';
import { LINKS, SECTORS } from '../../../src/model/ontology.ts';
import { SAMPLE_GRAPH } from '../sample.ts';
import { bundleOf, called, EMPTY, EVIDENCE, HOSTILE, SAMPLE, written } from './sample-bundle.ts';

const MODEL = new Model(defaultModel as unknown as ConstructorParameters<typeof Model>[0]);
/// What ids may look like, by the documentation of the type `entity`.
const ID = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}
type Statement = Readonly<Record<string, string>>;

async function entitiesOf(bundle: GraphBundle = SAMPLE): Promise<readonly Entity[]> {
  const lines = ((await written('ftm', bundle)).get('entities.ftm.json') ?? '').split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

async function statementsOf(bundle: GraphBundle = SAMPLE): Promise<readonly Statement[]> {
  return parse((await written('ftm', bundle)).get('statements.csv') ?? '', { columns: true });
}

function valueProblem(property: Property, value: string, schemata: ReadonlyMap<string, string>): string | null {
  const { name } = property.type;
  if (name === 'entity') {
    const schema = schemata.get(value);
    const range = property.getRange();
    return schema && range && MODEL.getSchema(schema).isA(range) ? null : `${property.name} cannot be a ${schema}`;
  }
  if (name === 'date') return /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? null : `${value} is no date`;
  if (name === 'url') return /^https?:\/\//.test(value) ? null : `${value} is no address`;
  if (name === 'topic' || name === 'country' || name === 'language')
    return property.type.values.has(value) ? null : `${value} is no ${name}`;
  return value.trim() ? null : `${property.name} is empty`;
}

/// All that the model does not allow.
function problemsOf(entities: readonly Entity[]): readonly string[] {
  const schemata = new Map(entities.map(({ id, schema }) => [id, schema]));
  return entities.flatMap(({ id, schema: name, properties }) => {
    const schema = MODEL.getSchema(name);
    const missing = schema.required.filter((one) => !properties[one]?.length);
    const wrong = Object.entries(properties).flatMap(([one, values]) => {
      if (!schema.hasProperty(one)) return [`${name} has no ${one}`];
      const property = schema.getProperty(one);
      if (property.stub) return [`${name}.${one} is the other end of a property`];
      return values.flatMap((value) => valueProblem(property, value, schemata) ?? []);
    });
    const own = [schema.abstract ? `${name} is abstract` : null, ID.test(id) ? null : `${id} is no id`];
    return [...own, ...missing.map((one) => `${name} must have ${one}`), ...wrong].filter((one) => one !== null);
  });
}

function ofSchema(entities: readonly Entity[], ...schemata: readonly string[]): readonly Entity[] {
  return entities.filter(({ schema }) => schemata.includes(schema));
}

describe('entities of FollowTheMoney', () => {
  test('keep to its model: schemata, properties, ranges, values', async () => {
    expect(problemsOf(await entitiesOf())).toEqual([]);
  });

  test.each(Object.keys(LINKS))('keep to its model where two things are linked as %s', async (kind) => {
    const linked = SAMPLE_GRAPH.edges.flatMap((edge) =>
      edge.attributes.kind === 'office'
        ? ['organization:news', 'place:doha', 'state:QA', 'person:noor'].map(
            (target, n) =>
              ({ ...edge, key: `link:${n}`, target, attributes: { ...edge.attributes, kind } }) as GraphEdge,
          )
        : [],
    );
    const entities = await entitiesOf(bundleOf({ ...SAMPLE_GRAPH, edges: linked }));
    expect(problemsOf(entities)).toEqual([]);
    expect(ofSchema(entities, 'UnknownLink', 'Occupancy', 'Membership')).toHaveLength(4);
  });

  test.each(SECTORS)('keep to its model where a body is of the sector %s', async (sector) => {
    const nodes = SAMPLE_GRAPH.nodes.map(
      (node) =>
        ({ ...node, attributes: { ...node.attributes, ...(isEvent(node.attributes) ? {} : { sector }) } }) as GraphNode,
    );
    expect(problemsOf(await entitiesOf(bundleOf({ ...SAMPLE_GRAPH, nodes })))).toEqual([]);
  });

  test('would be told from what its model does not know', () => {
    const wrong = { id: 'a b', schema: 'Mention', properties: { nme: ['x'], resolved: ['nobody'], name: [' '] } };
    expect(problemsOf([wrong])).toEqual([
      'a b is no id',
      'Mention must have document',
      'Mention has no nme',
      'resolved cannot be a undefined',
      'name is empty',
    ]);
  });

  test('are as many as articles, entities, events and links, each id once', async () => {
    const entities = await entitiesOf();
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect(ofSchema(entities, 'Article', 'HyperText', 'PlainText')).toHaveLength(SAMPLE.documents.length);
    const events = SAMPLE_GRAPH.nodes.filter(({ attributes }) => isEvent(attributes));
    expect(ofSchema(entities, 'Event')).toHaveLength(events.length);
    const things = ofSchema(entities, 'Person', 'Organization', 'PublicBody', 'Company', 'Address');
    expect(things).toHaveLength(SAMPLE_GRAPH.nodes.length - events.length);
    const links = ofSchema(entities, 'UnknownLink', 'Occupancy', 'Membership');
    expect(links).toHaveLength(SAMPLE_GRAPH.edges.length);
    const mentions = SAMPLE.documents.flatMap((document) => document.mentions);
    expect(ofSchema(entities, 'Mention')).toHaveLength(mentions.length);
  });

  test('have as aliases what articles say, and as weak ones what was made of it', async () => {
    const entities = await entitiesOf();
    const salim = entities.find(({ id }) => id === 'person-salim')?.properties;
    expect(salim?.weakAlias).toEqual(['Salim al-Hadi']);
    expect(salim?.alias ?? []).not.toContain('Salim al-Hadi');
    const qatar = entities.find(({ properties }) => properties.name?.includes('قطر'))?.properties;
    expect(qatar?.alias).toEqual(['Qatar']);
  });

  test('tell an office as a position that is held', async () => {
    const entities = await entitiesOf();
    const [held] = ofSchema(entities, 'Occupancy');
    expect(held?.properties).toMatchObject({ holder: ['person-salim'], startDate: ['2019'] });
    const post = entities.find(({ id }) => id === held?.properties.post?.[0]);
    expect(post).toMatchObject({ schema: 'Position', properties: { organization: ['state-QA'], country: ['qa'] } });
  });

  test.each(['denied', 'planned', 'demanded', 'possible', 'conditional'] as const)(
    'never show an event that is %s as a fact',
    async (factuality) => {
      const nodes = SAMPLE_GRAPH.nodes.map((node) =>
        isEvent(node.attributes) ? { ...node, attributes: { ...node.attributes, factuality, disputed: false } } : node,
      );
      const entities = await entitiesOf(bundleOf({ ...SAMPLE_GRAPH, nodes }));
      for (const { properties } of ofSchema(entities, 'Event')) {
        for (const name of ['name', 'alias', 'summary'])
          for (const value of properties[name] ?? []) expect(value.startsWith(`[${factuality}] `)).toBe(true);
        expect(properties.keywords).toContain(factuality);
      }
      const links = ofSchema(entities, 'UnknownLink').filter(({ id }) => id.startsWith('edge-'));
      expect(links.map(({ properties }) => properties.status)).toEqual(links.map(() => [factuality]));
    },
  );

  test.each(Object.entries(HOSTILE))('keep to the model with labels of %s', async (_, label) => {
    expect(problemsOf(await entitiesOf(called(label)))).toEqual([]);
  });

  test('can be none', async () => {
    expect(await entitiesOf(EMPTY)).toEqual([]);
  });
});

describe('statements of FollowTheMoney', () => {
  test('have the columns that its reader looks for', async () => {
    const [head] = ((await written('ftm')).get('statements.csv') ?? '').split('\n');
    expect(head).toBe(
      'canonical_id,entity_id,prop,prop_type,schema,value,dataset,origin,lang,original_value,external,first_seen,last_seen,id',
    );
  });

  test('say every value of every entity, of the type that its property has', async () => {
    const statements = await statementsOf();
    const said = new Set(statements.map((row) => `${row.entity_id} ${row.prop} ${row.value}`));
    const values = (await entitiesOf()).flatMap(({ id, properties }) =>
      Object.entries(properties).flatMap(([name, list]) => list.map((value) => `${id} ${name} ${value}`)),
    );
    expect([...said].sort()).toEqual([...new Set(values)].sort());
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    for (const { schema = '', prop = '', prop_type } of statements)
      expect(MODEL.getSchema(schema).getProperty(prop).type.name).toBe(prop_type);
  });

  test('point to the article and the sentence, and every sentence is pointed to', async () => {
    const texts = new Map(SAMPLE.documents.map(({ id, text }) => [id, [...text]]));
    const statements = await statementsOf();
    for (const { origin = '', original_value } of statements) {
      const [, document = '', start, end] = /^(.*?)(?:#char=(\d+),(\d+))?$/.exec(origin) ?? [];
      expect(texts.has(document)).toBe(true);
      const quote = start ? texts.get(document)?.slice(Number(start), Number(end)).join('') : '';
      expect(original_value).toBe(quote);
    }
    const pointed = new Set(statements.map(({ original_value }) => original_value));
    expect(EVIDENCE.filter(({ quote }) => !pointed.has(quote))).toEqual([]);
  });

  test.each(Object.entries(HOSTILE))('begin no formula with labels of %s', async (_, label) => {
    for (const row of await statementsOf(called(label)))
      for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+\-@]/);
  });
});
