import { describe, expect, test } from 'vitest';
import { build, edges, events } from '../7-graph/look.ts';
import { article } from '../notation.ts';

const AKAR = '[خلوصي أكار]{person #akar}';
const GUEST = '[صلاح الدين النمروش]{person #guest}';
const meeting = (more = ''): string => `> meeting استقبل host=akar visitor=guest ${more}`;
const received = (more = ''): readonly string[] => [`استقبل ${AKAR} نظيره ${GUEST}`, meeting(more)];

describe('claims of one document', () => {
  test('two of one kind with the same participants are one event', () => {
    const graph = build(
      article('a', [
        ...received(),
        'وبحث [أكار]{person #a2} مع [النمروش]{person #g2} التعاون',
        '> meeting بحث participant=a2,g2',
      ]),
    );
    expect(events(graph)).toHaveLength(1);
    expect(events(graph)[0]?.evidence).toHaveLength(2);
  });
  test('two counterparts make two meetings', () => {
    const graph = build(
      article('a', [
        ...received(),
        'ثم التقى [أكار]{person #a2} [فتحي باشاغا]{person #b}',
        '> meeting التقى participant=a2,b',
      ]),
    );
    expect(events(graph)).toHaveLength(2);
  });
  test('two days make two meetings', () => {
    const graph = build(
      article('a', [
        ...received('date=2020-07-03'),
        'والتقى [أكار]{person #a2} [النمروش]{person #g2} مجددا',
        '> meeting التقى participant=a2,g2 date=2020-07-04',
      ]),
    );
    expect(events(graph)).toHaveLength(2);
  });
  test('a day within a month that is stated elsewhere is the date', () => {
    const graph = build(
      article('a', [
        ...received('date=2020-07'),
        'والتقى [أكار]{person #a2} [النمروش]{person #g2}',
        '> meeting التقى participant=a2,g2 date=2020-07-03',
      ]),
    );
    expect(events(graph).map((event) => event.date?.start)).toEqual(['2020-07-03']);
  });
  test('what a text refers back to is one event, whoever it names', () => {
    const graph = build(article('a', [...received(), 'وتناول اللقاء التعاون', '> meeting اللقاء again=0']));
    expect(events(graph)).toHaveLength(1);
  });
  test('a headline joins the sentence that tells it', () => {
    const graph = build(
      article('a', ['H [النمروش]{person #h} يلتقي الوفد', '> meeting يلتقي participant=h', ...received()]),
    );
    expect(events(graph)).toHaveLength(1);
  });
  test('two verbs of one sentence tell two events', () => {
    const graph = build(
      article('a', [
        `زار ${AKAR} المستشفى ثم تفقد القرية`,
        '> visit زار visitor=akar by=finite-verb',
        '> visit تفقد visitor=akar by=finite-verb',
      ]),
    );
    expect(events(graph)).toHaveLength(2);
  });
  test('what could be of one event as well as of another is of neither, and the latest is of the latest', () => {
    const visits = (words: string): number =>
      events(
        build(
          article('a', [
            `زار ${AKAR} [بنغازي]{place #p}`,
            '> visit زار visitor=akar place=p date=2020-07-03',
            'وزار [أكار]{person #a2} [طرابلس]{place #q}',
            '> visit وزار visitor=a2 place=q date=2020-12-26',
            `وعلق على ${words} زيارة قام بها [أكار]{person #a3}`,
            '> visit زيارة visitor=a3',
          ]),
        ),
      ).length;
    expect(visits('نتائج')).toBe(3);
    expect(visits('أحدث')).toBe(2);
  });
  test('two statements of one speaker stay two', () => {
    const graph = build(
      article('a', [
        `قال ${AKAR} إن الدعم مستمر`,
        '> statement.say قال speaker=akar',
        'وأكد [أكار]{person #a2} أهمية الحل',
        '> statement.say أكد speaker=a2',
      ]),
    );
    expect(events(graph)).toHaveLength(2);
  });
  test('a list of all hosts does not join the meetings with each', () => {
    const graph = build(
      article('a', [
        `التقى ${AKAR} كلا من [فتحي باشاغا]{person #b} و[خالد المشري]{person #m}`,
        '> meeting التقى participant=akar,b,m',
        'وبحث [أكار]{person #a2} مع [باشاغا]{person #b2} الأمن',
        '> meeting بحث participant=a2,b2',
        'وبحث [أكار]{person #a3} مع [المشري]{person #m3} السياسة',
        '> meeting بحث participant=a3,m3',
      ]),
    );
    expect(events(graph)).toHaveLength(2);
  });
  test('a meeting and a visit of the same people stay two events', () => {
    const graph = build(
      article('a', [
        ...received(),
        'وزار [النمروش]{person #g2} المقر مع [أكار]{person #a2}',
        '> visit زار visitor=g2 host=a2',
      ]),
    );
    expect(
      events(graph)
        .map((event) => event.kind)
        .toSorted(),
    ).toEqual(['meeting', 'visit']);
  });
  test('an attack and a withdrawal by one side are two events', () => {
    const graph = build(
      article('a', [
        'هاجمت [قوات الوفاق]{organization #q sector=military} مواقع [الجيش الوطني]{organization #j sector=military}',
        '> military_action.attack هاجمت actor=q target=j',
        'وانسحبت [قوات الوفاق]{organization #q2 sector=military} أمام [الجيش الوطني]{organization #j2 sector=military}',
        '> military_action.withdrawal انسحبت actor=q2 target=j2',
      ]),
    );
    expect(events(graph)).toHaveLength(2);
  });
  test('what is demanded is not what is told', () => {
    const graph = build(
      article('a', [
        ...received(),
        'ودعا إلى لقاء بين [أكار]{person #a2} و[النمروش]{person #g2}',
        '> meeting لقاء participant=a2,g2 demanded',
      ]),
    );
    expect(
      events(graph)
        .map((event) => event.factuality)
        .toSorted(),
    ).toEqual(['asserted', 'demanded']);
  });
  test('"the two sides" take part as two', () => {
    const graph = build(
      article('a', [
        `وصل ${AKAR} و${GUEST}`,
        'وبحث [الجانبان]{person anaphor #both is=akar,guest} التعاون',
        '> meeting بحث participant=both',
      ]),
    );
    expect(edges(graph)).toEqual([
      'خلوصي أكار -participant-> لقاء: خلوصي أكار وصلاح الدين النمروش',
      'صلاح الدين النمروش -participant-> لقاء: خلوصي أكار وصلاح الدين النمروش',
    ]);
  });
});

describe('events across documents', () => {
  test('one day and the same people make one event', () => {
    const graph = build(
      article('a', received('date=2020-07-03')),
      article('b', [`التقى ${AKAR} ضيفه ${GUEST}`, '> meeting التقى participant=akar,guest date=2020-07-03']),
    );
    expect(events(graph)).toHaveLength(1);
    expect(events(graph)[0]?.reports).toBe(2);
  });
  test('undated meetings of people who meet often stay apart', () => {
    const graph = build(
      article('a', received()),
      article('b', [`التقى ${AKAR} ضيفه ${GUEST} في قصر الرئاسة`, '> meeting التقى participant=akar,guest']),
    );
    expect(events(graph)).toHaveLength(2);
  });
  test('undated meetings in one place are one', () => {
    const graph = build(
      article('a', [`استقبل ${AKAR} في [إسطنبول]{place #p} نظيره ${GUEST}`, meeting('place=p')]),
      article('b', [
        `التقى ${AKAR} ضيفه ${GUEST} ب[اسطنبول]{place #p}`,
        '> meeting التقى participant=akar,guest place=p',
      ]),
    );
    expect(events(graph)).toHaveLength(1);
  });
  test('undated meetings in the news of the same days are one', () => {
    const graph = build(
      article('a', received(), { outlet: 'أوج', published: '2020-12-01' }),
      article('b', [`التقى ${AKAR} ضيفه ${GUEST}`, '> meeting التقى participant=akar,guest'], {
        outlet: 'سبوتنيك',
        published: '2020-12-02',
      }),
    );
    expect(events(graph)).toHaveLength(1);
  });
  test('undated mentions of an agreement between the same parties are one', () => {
    const deal = (id: string, verb: string) =>
      article(id, [
        `${verb} [تركيا]{state #t state=TR} مذكرة مع [قطر]{state #q state=QA}`,
        `> agreement.signed ${verb} signatory=t,q`,
      ]);
    expect(events(build(deal('a', 'وقعت'), deal('b', 'أبرمت')))).toHaveLength(1);
  });
  test('a statement told in the same words is one, told in others two', () => {
    const said = (id: string, text: string) =>
      article(id, [`قال ${AKAR} إن ${text}`, '> statement.say قال speaker=akar']);
    const words = 'بلاده ستواصل دعم الحكومة الشرعية حتى يعود السلام إلى كامل أراضيها';
    expect(events(build(said('a', words), said('b', `${words} قريبا`)))).toHaveLength(1);
    expect(
      events(build(said('a', words), said('b', 'الحل في يد الشعب وحده ولا مكان لغيره في تقرير المصير'))),
    ).toHaveLength(2);
  });
});

describe('what claims amount to', () => {
  const twice = (second: string) =>
    build(article('a', received('date=2020-07-03')), article('b', received(`date=2020-07-03 ${second}`)));
  test('a plan gives way to a report that it happened', () => {
    expect(events(twice('planned')).map((event) => event.factuality)).toEqual(['asserted']);
  });
  test('an event that is asserted and denied is disputed and keeps both', () => {
    const [event] = events(twice('denied'));
    expect(event?.disputed).toBe(true);
    expect(event?.evidence.map((claim) => claim.factuality).toSorted()).toEqual(['asserted', 'denied']);
  });
  test('a copy is a report but not an independent one', () => {
    const copy = [`استقبل ${AKAR} في مكتبه صباح اليوم نظيره ${GUEST} وبحث معه التعاون`, meeting('date=2020-07-03')];
    const [event] = events(build(article('a', copy), article('b', copy)));
    expect([event?.reports, event?.independentReports]).toEqual([2, 1]);
  });
  test('two articles that name one agency count once', () => {
    const told = (id: string, words: string) =>
      article(id, [
        `${words} استقبل ${AKAR} نظيره ${GUEST} بحسب [وكالة الأناضول]{organization #agency sector=media}`,
        meeting('date=2020-07-03 from=agency'),
      ]);
    const [event] = events(build(told('a', 'في الصباح'), told('b', 'أما في المساء فقد')));
    expect([event?.reports, event?.independentReports]).toEqual([2, 1]);
  });
  test('two articles of their own count as two', () => {
    const [event] = events(
      build(
        article('a', received('date=2020-07-03')),
        article('b', [`التقى ${AKAR} ضيفه ${GUEST}`, '> meeting التقى participant=akar,guest date=2020-07-03']),
      ),
    );
    expect([event?.reports, event?.independentReports]).toEqual([2, 2]);
  });
});
