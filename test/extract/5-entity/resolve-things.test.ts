import { describe, expect, test } from 'vitest';
import { build, edges, entity, labels } from '../7-graph/look.ts';
import { article } from '../notation.ts';

describe('organizations', () => {
  test('epithets of polemic are no part of the name', () => {
    const graph = build(
      article('a', [
        'قالت [حكومة الوفاق غير الشرعية]{organization sector=government}',
        'وأكدت [حكومة الوفاق الغير شرعية]{organization sector=government}',
        'وذكرت [حكومة الوفاق]{organization sector=government}',
      ]),
    );
    expect(labels(graph, 'organization')).toEqual(['حكومة الوفاق']);
  });
  test('a tail alone stands for the body that has it', () => {
    const graph = build(
      article('a', [
        'قالت [حكومة الوفاق الوطني]{organization sector=government}',
        'وذكرت [الوفاق]{organization sector=government} ذلك',
      ]),
    );
    expect(labels(graph, 'organization')).toEqual(['حكومة الوفاق الوطني']);
  });
  test('a tail alone stands for the government before its forces', () => {
    const graph = build(
      article('a', [
        'قالت [حكومة الوفاق]{organization sector=government}',
        'وتقدمت [قوات الوفاق]{organization sector=military}',
        'وذكرت [الوفاق]{organization sector=government} ذلك',
      ]),
    );
    expect(entity(graph, 'حكومة الوفاق').aliases).toContain('الوفاق');
    expect(labels(graph, 'organization')).toHaveLength(2);
  });
  test('a bare head stands for the nearest body with that head', () => {
    const graph = build(
      article('a', [
        'قال [الجيش الوطني الليبي]{organization sector=military state=LY}',
        'وتقدم [الجيش]{organization sector=military}',
      ]),
    );
    expect(labels(graph, 'organization')).toEqual(['الجيش الوطني الليبي']);
  });
  test('armies of two states are two', () => {
    const graph = build(
      article('a', [
        'قال [الجيش الليبي]{organization sector=military state=LY}',
        'ورد [الجيش التركي]{organization sector=military state=TR}',
      ]),
    );
    expect(labels(graph, 'organization')).toHaveLength(2);
  });
  test('the same ministry of two states stays two across documents', () => {
    const graph = build(
      article('a', ['قالت [وزارة الدفاع التركية]{organization sector=government state=TR}']),
      article('b', ['قالت [وزارة الدفاع القطرية]{organization sector=government state=QA}']),
    );
    expect(labels(graph, 'organization')).toEqual(['وزارة الدفاع التركية', 'وزارة الدفاع القطرية']);
  });
  test('a ministry without its state takes that of the document where there is one only', () => {
    const graph = build(
      article('a', [
        'قالت [وزارة الدفاع التركية]{organization sector=government state=TR}',
        'وأضافت [وزارة الدفاع]{organization sector=government} ذلك',
      ]),
    );
    expect(labels(graph, 'organization')).toEqual(['وزارة الدفاع التركية']);
  });
  test('a ministry without its state stays apart where two could be meant', () => {
    const graph = build(
      article('a', [
        'قالت [وزارة الدفاع التركية]{organization sector=government state=TR} و[وزارة الدفاع القطرية]{organization sector=government state=QA}',
        'وأضافت [وزارة الدفاع]{organization sector=government} ذلك',
      ]),
    );
    expect(labels(graph, 'organization')).toHaveLength(3);
  });
  test('a ministry without its state in a document of its own joins no other', () => {
    const graph = build(
      article('a', ['قالت [وزارة الدفاع التركية]{organization sector=government state=TR}']),
      article('b', ['قالت [وزارة الدفاع]{organization sector=government} في [مصر]{state state=EG}']),
    );
    expect(labels(graph, 'organization')).toHaveLength(2);
  });
  test('known ones meet by their identifier whatever they are called', () => {
    const graph = build(
      article('a', ['قالت [الأمم المتحدة]{organization known=organization:un sector=intergovernmental}']),
      article('b', ['قالت [المنظمة الدولية]{organization known=organization:un sector=intergovernmental}']),
    );
    expect(entity(graph, 'الأمم المتحدة').labels.en).toBe('United Nations');
    expect(graph.graph.nodes.map((node) => node.key)).toEqual(['organization:un']);
  });
  test('a party is one across documents', () => {
    const graph = build(
      article('a', ['قالت [حركة النهضة]{organization sector=party}']),
      article('b', ['قالت [النهضة]{organization sector=party}']),
    );
    expect(labels(graph, 'organization')).toEqual(['حركة النهضة']);
  });
  test('the English label is composed of what is known', () => {
    const graph = build(
      article('a', [
        'قالت [وزارة الدفاع التركية]{organization sector=government state=TR} و[الجيش الوطني الليبي]{organization sector=military state=LY}',
      ]),
    );
    expect(entity(graph, 'وزارة الدفاع التركية').labels.en).toBe('Turkish Ministry of Defence');
    expect(entity(graph, 'الجيش الوطني الليبي').labels.en).toBe('Libyan National Army');
  });
});

describe('bodies inside bodies', () => {
  const parts = (...lines: readonly string[]) =>
    edges(build(article('a', lines))).filter((edge) => edge.includes('part_of'));
  const government = 'قالت [حكومة الوفاق]{organization sector=government} ذلك';
  test('a name says what its body is part of', () => {
    expect(parts(government, 'وأكدت [وزارة الدفاع بحكومة الوفاق]{organization sector=government}')).toEqual([
      'وزارة الدفاع بحكومة الوفاق -part_of-> حكومة الوفاق',
    ]);
  });
  test('so does a field without its article before a short name', () => {
    const short = 'وذكرت [الوفاق]{organization} ذلك';
    expect(parts(government, short, 'وأكدت [وزارة داخلية الوفاق]{organization sector=government}')).toEqual([
      'وزارة داخلية الوفاق -part_of-> حكومة الوفاق',
    ]);
  });
  test('nothing is part of what no text names', () => {
    expect(parts('وأكدت [وزارة الدفاع بحكومة الوفاق]{organization sector=government}')).toEqual([]);
  });
  test('a ministry without its owner is that of the government its document names, where the collection knows one', () => {
    const libyan = `${government} في [ليبيا]{state state=LY}`;
    const graph = build(
      article('a', [libyan, 'وأكدت [وزارة الدفاع بحكومة الوفاق]{organization sector=government}']),
      article('b', [libyan, 'وأكدت [وزارة الدفاع]{organization sector=government} في [تركيا]{state state=TR}']),
    );
    expect(labels(graph, 'organization')).toEqual(['حكومة الوفاق', 'وزارة الدفاع بحكومة الوفاق']);
  });
});

describe('places', () => {
  test('a head that only stands before the name is dropped', () => {
    const graph = build(article('a', ['في [مدينة ترهونة]{place}', 'وفي [ترهونة]{place}']));
    expect(labels(graph, 'place')).toHaveLength(1);
  });
  test('spellings of a known place meet', () => {
    const graph = build(article('a', ['في [إسطنبول]{place}']), article('b', ['في [اسطنبول]{place}']));
    expect(labels(graph, 'place')).toHaveLength(1);
  });
  test('a base and an airport of one name are one where no town has it', () => {
    const graph = build(
      article('a', ['في [قاعدة معيتيقة]{place}', 'من [مطار معيتيقة]{place}', 'إلى [معيتيقة]{place}']),
    );
    expect(labels(graph, 'place')).toHaveLength(1);
  });
  test('the airport of a town is not the town', () => {
    const graph = build(article('a', ['في [مطار بنغازي]{place}', 'وفي [بنغازي]{place}']));
    expect(labels(graph, 'place')).toEqual(['بنغازي', 'مطار بنغازي']);
  });
  test('towns of one name in two states are two', () => {
    const graph = build(article('a', ['في [طرابلس]{place state=LY}']), article('b', ['في [طرابلس]{place state=LB}']));
    expect(labels(graph, 'place')).toHaveLength(2);
  });
});

describe('states', () => {
  test('a capital that acts is the state, and an alias of it', () => {
    const graph = build(
      article('a', [
        'قالت [تركيا]{state state=TR} ذلك',
        'ودعمت [أنقرة]{place state=TR metonymy #a} القرار',
        '> support ودعمت supporter=a',
      ]),
    );
    expect(entity(graph, 'تركيا').aliases).toEqual(['أنقرة', 'تركيا']);
  });
  test('a capital where something happens is a place', () => {
    const graph = build(
      article('a', [
        'قالت [تركيا]{state state=TR #t} ذلك في [أنقرة]{place state=TR metonymy #a}',
        '> statement قالت speaker=t place=a',
      ]),
    );
    expect(labels(graph, 'place')).toEqual(['أنقرة']);
  });
  test('a nationality in passing is no node', () => {
    const graph = build(article('a', ['قال مسؤول [ألماني]{state adjective state=DE} ذلك']));
    expect(graph.graph.nodes).toEqual([]);
  });
});
