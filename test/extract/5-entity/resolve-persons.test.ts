import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../src/extract/5-entity/resolve-entities.ts';
import { build, entity, labels } from '../7-graph/look.ts';
import { article } from '../notation.ts';
import { SMALL_LEXICON } from '../small-lexicon.ts';

describe('persons within a document', () => {
  test('a surname joins the latest full name that ends with it', () => {
    const graph = build(article('a', ['اجتمع [خلوصي أكار]{person} مع الوفد', 'وقال [أكار]{person} إن اللقاء مثمر']));
    expect(labels(graph, 'person')).toEqual(['خلوصي أكار']);
  });
  test('a surname in the headline joins the full name that follows', () => {
    const graph = build(article('a', ['H [النمروش]{person} يلتقي الوفد', 'التقى [صلاح الدين النمروش]{person} الوفد']));
    expect(labels(graph, 'person')).toEqual(['صلاح الدين النمروش']);
  });
  test('a given name alone joins the full name that starts with it', () => {
    const graph = build(article('a', ['وصل [خلوصي أكار]{person}', 'وقال [خلوصي]{person} كلمة']));
    expect(labels(graph, 'person')).toEqual(['خلوصي أكار']);
  });
  test('spellings of one name meet, and all are aliases', () => {
    const graph = build(
      article('a', ['وصل [خلوصي آكار]{person}', 'وقال [خلوصي أكار]{person} كلمة', 'وغادر [خلوصي أكار]{person}']),
    );
    expect(entity(graph, 'خلوصي أكار').aliases).toEqual(['خلوصي أكار', 'خلوصي آكار']);
  });
  test('a middle name may be left out', () => {
    const graph = build(article('a', ['وصل [خالد بن محمد العطية]{person}', 'وغادر [خالد العطية]{person}']));
    expect(labels(graph, 'person')).toEqual(['خالد بن محمد العطية']);
  });
  test('one given name with two surnames is two persons', () => {
    const graph = build(article('a', ['وصل [أحمد معيتيق]{person} و[أحمد المسماري]{person}']));
    expect(labels(graph, 'person')).toHaveLength(2);
  });
  test('given names that only look alike are two persons', () => {
    const graph = build(article('a', ['وصل [حسن العلوي]{person} و[حسين العلوي]{person}']));
    expect(labels(graph, 'person')).toHaveLength(2);
  });
  test('an office without a name is the person who was given it', () => {
    const graph = build(
      article('a', [
        'وصل وزير الدفاع التركي [خلوصي أكار]{person office="وزير الدفاع" officeState=TR}',
        'وقال [وزير الدفاع التركي]{person role office="وزير الدفاع" officeState=TR} كلمة',
      ]),
    );
    expect(labels(graph, 'person')).toEqual(['خلوصي أكار']);
  });
  test('an office of another state is somebody else, labelled by the office', () => {
    const graph = build(
      article('a', [
        'وصل وزير الدفاع التركي [خلوصي أكار]{person office="وزير الدفاع" officeState=TR}',
        'وقال [وزير الدفاع القطري]{person role office="وزير الدفاع" officeState=QA} كلمة',
      ]),
    );
    expect(labels(graph, 'person')).toEqual(['خلوصي أكار', 'وزير الدفاع القطري']);
    expect(entity(graph, 'وزير الدفاع القطري').unnamed).toBe(true);
    expect(entity(graph, 'وزير الدفاع القطري').labels.en).toBe('Qatari Minister of Defence');
  });
  test('two mentions that one anaphor stands for stay two', () => {
    const graph = build(
      article('a', [
        'التقى [خلوصي أكار]{person #a} و[فتحي باشاغا]{person #b}',
        'وبحث [الوزيران]{person anaphor is=a,b} الملف',
      ]),
    );
    expect(labels(graph, 'person')).toEqual(['خلوصي أكار', 'فتحي باشاغا']);
    expect(entity(graph, 'فتحي باشاغا').evidence).toHaveLength(2);
  });
});

describe('persons across documents', () => {
  const turkish = 'وصل وزير الدفاع التركي [خلوصي أكار]{person office="وزير الدفاع" officeState=TR}';
  test('a full name in two documents is one person', () => {
    const graph = build(article('a', [turkish]), article('b', ['قال [خلوصي آكار]{person} كلمة']));
    expect(labels(graph, 'person')).toHaveLength(1);
  });
  test('a surname that only one person bears joins that person', () => {
    const graph = build(article('a', [turkish]), article('b', ['قال [أكار]{person} كلمة']));
    expect(labels(graph, 'person')).toEqual(['خلوصي أكار']);
  });
  test('a surname that two persons bear joins neither', () => {
    const graph = build(
      article('a', ['وصل [محمد الشريف]{person}']),
      article('b', ['وصل [سعد الشريف]{person}']),
      article('c', ['قال [الشريف]{person} كلمة']),
    );
    expect(labels(graph, 'person')).toEqual(['الشريف', 'سعد الشريف', 'محمد الشريف']);
  });
  test('a surname that two persons bear joins the one of its office', () => {
    const graph = build(
      article('a', ['وصل وزير الدفاع الليبي [محمد الشريف]{person office="وزير الدفاع" officeState=LY}']),
      article('b', ['وصل [سعد الشريف]{person}']),
      article('c', ['قال وزير الدفاع الليبي [الشريف]{person office="وزير الدفاع" officeState=LY} كلمة']),
    );
    expect(labels(graph, 'person')).toEqual(['سعد الشريف', 'محمد الشريف']);
  });
  test('namesakes who hold one title in two states stay two', () => {
    const graph = build(
      article('a', ['وصل وزير الدفاع الليبي [محمد الشريف]{person office="وزير الدفاع" officeState=LY}']),
      article('b', ['وصل وزير الدفاع القطري [محمد الشريف]{person office="وزير الدفاع" officeState=QA}']),
    );
    expect(labels(graph, 'person')).toEqual(['محمد الشريف', 'محمد الشريف']);
  });
  test('a name without its middle that fits two persons joins neither', () => {
    const graph = build(
      article('a', ['وصل [خالد بن محمد العطية]{person}']),
      article('b', ['وصل [خالد بن حمد العطية]{person}']),
      article('c', ['وصل [خالد العطية]{person}']),
    );
    expect(labels(graph, 'person')).toHaveLength(3);
  });
  test('an office without a name joins its only holder', () => {
    const graph = build(
      article('a', [turkish]),
      article('b', ['قال [وزير الدفاع التركي]{person role office="وزير الدفاع" officeState=TR} كلمة']),
    );
    expect(labels(graph, 'person')).toEqual(['خلوصي أكار']);
  });
  test('an office that two have held stays unnamed', () => {
    const graph = build(
      article('a', [turkish]),
      article('b', ['وصل وزير الدفاع التركي [يشار غولر]{person office="وزير الدفاع" officeState=TR}']),
      article('c', ['قال [وزير الدفاع التركي]{person role office="وزير الدفاع" officeState=TR} كلمة']),
    );
    expect(labels(graph, 'person')).toEqual(['خلوصي أكار', 'وزير الدفاع التركي', 'يشار غولر']);
  });
  test('decisions are recorded with their rules', () => {
    const articles = [article('a', [turkish]), article('b', ['قال [خلوصي آكار]{person} كلمة'])];
    expect([...resolveEntities(articles, SMALL_LEXICON).judgements.entries()].map(([, one]) => one)).toContainEqual({
      left: { document: 0, mention: 0 },
      right: { document: 1, mention: 0 },
      merge: 'same-full-name',
      apart: null,
      strength: 0.95,
    });
  });
});

describe('persons of whom only a surname is known', () => {
  const holder = (title: string, state: string) =>
    `قال ${title} [المهندي]{person office="${title}" officeState=${state}} كلمة`;
  const offices = [
    article('a', [holder('رئيس', 'LY')]),
    article('b', [holder('وزير الدفاع', 'TR')]),
    article('c', [holder('وزير الدفاع', 'LY')]),
  ];
  const heldBy = (...articles: readonly ReturnType<typeof article>[]) =>
    build(...articles)
      .graph.nodes.filter(({ attributes }) => attributes.kind === 'person')
      .map(({ attributes }) => attributes.evidence.map(({ document }) => document).join(''))
      .sort();

  test('offices of one state are those of one, of another state those of another', () => {
    expect(heldBy(...offices)).toEqual(['ac', 'b']);
  });
  test('one of whom no office is told, who could be either, keeps nobody else apart', () => {
    expect(heldBy(...offices, article('d', ['قال [المهندي]{person} كلمة']))).toEqual(['ac', 'b', 'd']);
  });
});

describe('a surname of few letters', () => {
  test('joins a full name of another document only where both write it alike', () => {
    const full = article('a', ['وصل [سامي النجر]{person}']);
    const alone = (surname: string) => article('b', [`وقال [${surname}]{person} كلمة`]);
    expect(labels(build(full, alone('نجار')), 'person')).toHaveLength(2);
    expect(labels(build(full, alone('النجر')), 'person')).toHaveLength(1);
  });
});
