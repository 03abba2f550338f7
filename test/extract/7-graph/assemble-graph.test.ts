import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/extract/pipeline.ts';
import type { Admitted } from '../../../src/model/extraction.ts';
import { isEvent } from '../../../src/model/graph.ts';
import { article } from '../notation.ts';
import { SMALL_LEXICON } from '../small-lexicon.ts';
import { build, edges, entity, events } from './look.ts';

const LIBYAN = article('libyan.txt', [
  'H [النمروش]{person #h} يلتقي [أكار]{person #h2}',
  '> meeting يلتقي participant=h,h2',
  'استقبل وزير الدفاع التركي [خلوصي أكار]{person #akar office="وزير الدفاع" officeState=TR} في [مدينة إسطنبول]{place #ist} التركية وكيل [وزارة الدفاع]{organization #min of=gna sector=government} ب[حكومة الوفاق]{organization #gna sector=government} [صلاح الدين النمروش]{person #guest}',
  '> meeting.reception استقبل host=akar visitor=guest place=ist date=2020-07-03',
  'وأكد [وزير الدفاع التركي]{person role #said office="وزير الدفاع" officeState=TR} دعم [تركيا]{state #tr state=TR} ل[الوفاق]{organization #w sector=government}',
  '> statement.say أكد speaker=said topic=tr,w',
  '> support دعم supporter=tr recipient=w',
]);
const QATARI = article('qatari.txt', [
  'التقى [خلوصي آكار]{person #akar} في [اسطنبول]{place #ist} [النمروش]{person #guest}',
  '> meeting التقى participant=akar,guest place=ist date=2020-07-03',
  'ونفت [قطر]{state #qa state=QA} لقاء [خالد بن محمد العطية]{person #a} و[أكار]{person #ak}',
  '> meeting لقاء participant=a,ak denied',
]);
const SHORT = article('short.txt', [
  'قال [العطية]{person #a} إن [الدوحة]{place state=QA metonymy #d} تدعم [الوفاق]{organization #w sector=government}',
  '> support تدعم supporter=d recipient=w',
]);
const ALL: readonly Admitted[] = [LIBYAN, QATARI, SHORT];

test('a document is called by its path as given, but tells nobody of the folders above', () => {
  const paths = ['news/a.txt', '/home/reporter/source/a.txt', '../secret/a.txt', 'C:\\Users\\me\\a.txt', '~/a.txt'];
  const told = paths.map((path) => {
    const document = { ...SHORT.document, id: 'a.txt', path };
    return assemble([{ ...SHORT, document } as Admitted], SMALL_LEXICON).documents[0]?.path;
  });
  expect(told).toEqual(['news/a.txt', 'a.txt', 'a.txt', 'a.txt', 'a.txt']);
});

describe('the graph', () => {
  const graph = build(...ALL);

  test('joins actors to events by their roles, and events to places', () => {
    const found = edges(graph);
    expect(found).toContain('خلوصي أكار -host-> استقبال: خلوصي أكار وصلاح الدين النمروش');
    expect(found).toContain('صلاح الدين النمروش -visitor-> استقبال: خلوصي أكار وصلاح الدين النمروش');
    expect(found.filter((edge) => edge.startsWith('استقبال'))).toEqual([
      'استقبال: خلوصي أكار وصلاح الدين النمروش -place-> إسطنبول',
    ]);
  });
  test('shows the telling role where claims also call it taking part', () => {
    expect(edges(graph).filter((edge) => edge.includes('-participant-> استقبال'))).toEqual([]);
  });
  test('gives nobody two roles that contradict each other', () => {
    const visits = build(
      article('a.txt', [
        'زار [خالد العطية]{person #a} [ليبيا]{state #l state=LY}',
        '> visit زار visitor=a host=l date=2020-07-03',
      ]),
      article('b.txt', [
        'زيارة [خالد العطية]{person #a} إلى [ليبيا]{state #l state=LY}',
        '> visit زيارة visitor=a host=a,l date=2020-07-03',
      ]),
    );
    const roles = edges(visits).filter((edge) => edge.startsWith('خالد العطية -'));
    expect(roles.map((edge) => edge.split(' ')[2])).toEqual(['-visitor->']);
  });
  test('has the offices, parts and locations that sentences state', () => {
    expect(edges(graph)).toContain('خلوصي أكار -office-> تركيا');
    expect(edges(graph)).toContain('وزارة الدفاع -part_of-> حكومة الوفاق');
    expect(edges(graph)).toContain('إسطنبول -located_in-> تركيا');
  });
  test('has a place in a state only where a sentence says so', () => {
    const listed = article('listed.txt', ['وصل الوفد إلى [بنغازي]{place #b state=LY}']);
    expect(entity(build(listed), 'بنغازي').state).toBeUndefined();
    expect(entity(graph, 'إسطنبول').state).toBe('TR');
  });
  test('labels events in both languages from a template', () => {
    const labels = events(graph).map((event) => event.labels);
    expect(labels).toContainEqual({ ar: 'دعم: تركيا لحكومة الوفاق', en: 'Support: Turkey for Government of Accord' });
    expect(labels).toContainEqual({
      ar: 'استقبال: خلوصي أكار وصلاح الدين النمروش',
      en: 'Reception: Khalousi Akar and Salah al-Din al-Namroush',
    });
  });
  test('orders nodes and edges by key', () => {
    const nodes = graph.graph.nodes.map((node) => node.key);
    const keys = graph.graph.edges.map((edge) => edge.key);
    expect(nodes).toEqual(nodes.toSorted());
    expect(keys).toEqual(keys.toSorted());
    expect(new Set([...nodes, ...keys]).size).toBe(nodes.length + keys.length);
  });
  test('has no edge whose end is no node, and no argument that is none', () => {
    const keys = new Set(graph.graph.nodes.map((node) => node.key));
    expect(graph.graph.edges.filter((edge) => !keys.has(edge.source) || !keys.has(edge.target))).toEqual([]);
    const named = events(graph).flatMap((event) =>
      event.evidence.flatMap((claim) => claim.arguments.map((argument) => argument.entity)),
    );
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });
  test('quotes whole sentences that stand in their documents, with the marks inside', () => {
    const texts = new Map(graph.documents.map((document) => [document.id, document.text]));
    const evidence = [...graph.graph.nodes, ...graph.graph.edges].flatMap(({ attributes }) => [...attributes.evidence]);
    expect(evidence.length).toBeGreaterThan(20);
    for (const found of evidence) {
      expect(found.quote).toBe(texts.get(found.document)?.slice(found.start, found.end));
      const marks = 'marks' in found ? found.marks : [found.trigger, ...found.arguments];
      for (const mark of marks) expect(mark.start >= found.start && mark.end <= found.end).toBe(true);
    }
  });
  test('records names apart from other references', () => {
    const record = graph.documents.find((document) => document.id === 'libyan.txt');
    const slice = ({ start, end }: { start: number; end: number }): string => record?.text.slice(start, end) ?? '';
    expect(record?.mentions.map(slice)).toContain('خلوصي أكار');
    expect(record?.references.map(slice)).toEqual(['وزير الدفاع التركي']);
  });
  test('romanizes what the lexicon does not know', () => {
    expect(entity(graph, 'صلاح الدين النمروش').labels.en).toBe('Salah al-Din al-Namroush');
  });
  test('refuses two documents of one id', () => {
    expect(() => build(LIBYAN, LIBYAN)).toThrow('Two documents have the id "libyan.txt"');
  });
});

describe('laws', () => {
  const expected = JSON.stringify(build(...ALL));
  test('the order of the documents does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ALL], { minLength: ALL.length }), (shuffled) => {
        expect(JSON.stringify(assemble(shuffled, SMALL_LEXICON))).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });
  test('a second build gives the same bytes', () => {
    expect(JSON.stringify(build(...ALL))).toBe(expected);
  });
  test('a document more keeps the keys of what it does not touch', () => {
    const before = new Set(build(LIBYAN, QATARI).graph.nodes.map((node) => node.key));
    const after = new Set(build(...ALL).graph.nodes.map((node) => node.key));
    expect([...before].filter((key) => !after.has(key))).toEqual([]);
  });
  test('positions are numbers of three decimals at most', () => {
    for (const { attributes } of build(...ALL).graph.nodes) {
      for (const value of [attributes.x, attributes.y, attributes.size])
        expect(value).toBe(Math.round(value * 1000) / 1000);
    }
  });
  test('no documents give an empty graph', () => {
    expect(build()).toMatchObject({ graph: { nodes: [], edges: [] }, documents: [] });
  });
  test('every event has a claim, and every claim is in one event', () => {
    const { graph } = build(...ALL);
    const claims = graph.nodes.flatMap(({ attributes }) =>
      isEvent(attributes)
        ? attributes.evidence.map((claim) => `${claim.document} ${claim.trigger.start} ${attributes.kind}`)
        : [],
    );
    expect(claims.length).toBe(ALL.flatMap((extraction) => extraction.claims).length);
    expect(new Set(claims).size).toBe(claims.length);
  });
});
