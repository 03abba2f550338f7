/// Sentences as newsrooms write them, from the text to the graph: long, with ministers who are not said to be of which state, and with more
/// people in them than take part. Each test is a false edge that such a sentence once gave.

import { describe, expect, test } from 'vitest';
import { assemble, extractDocument } from '../../src/extract/pipeline.ts';
import { type GraphFile, type GraphNode, isEvent } from '../../src/model/graph.ts';
import { articleOf, lexicon } from './read-text.ts';

function graphOf(lines: readonly string[]): GraphFile {
  return assemble([extractDocument(articleOf(lines.join('\n\n')), lexicon).extraction], lexicon).graph;
}

/// The events of an article of one kind, each as who takes part how.
function eventsOf(kind: string, ...lines: readonly string[]): readonly string[] {
  const { nodes } = graphOf(lines);
  const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  const partsOf = ({ attributes }: GraphNode): readonly string[] =>
    isEvent(attributes) && attributes.kind === kind
      ? [
          [
            ...new Set(
              attributes.evidence.flatMap((claim) =>
                claim.arguments.map(({ role, entity }) => `${role}=${labels.get(entity)}`),
              ),
            ),
          ]
            .sort()
            .join(' '),
        ]
      : [];
  return nodes.flatMap(partsOf).sort();
}

function personsOf(...lines: readonly string[]): readonly string[] {
  const { nodes } = graphOf(lines);
  return nodes.flatMap(({ attributes }) => (attributes.kind === 'person' ? [attributes.label] : [])).sort();
}

describe('ministers', () => {
  test('a counterpart is not the minister whose counterpart he is', () => {
    expect(
      eventsOf(
        'meeting',
        'وزير الخارجية يعقد لقاء مع نظيره الأردني في عمان',
        'عقد وزير الخارجية عادل الشامي، صباح الخميس في عمان، لقاء مع نظيره الأردني سليم كرم.',
      ),
    ).toEqual(['participant=سليم كرم participant=عادل الشامي place=عمان']);
  });

  test('who was named without a state is not the foreign minister who is told of later', () => {
    expect(
      personsOf(
        'وزير الخارجية يتوجه إلى واشنطن',
        'توجه عادل الشامي وزير الخارجية إلى واشنطن.',
        'وسيعقد الوفد لقاءات مع وزير الخارجية الأمريكي.',
      ),
    ).toEqual(['عادل الشامي', 'وزير الخارجية الأمريكي']);
  });

  test('two who meet are two, though one office fits both', () => {
    const events = eventsOf(
      'meeting',
      'التقى عادل الشامي، وزير الخارجية والتعاون المصري، اليوم نظيره السعودي سليم كرم.',
      'وكان وزير الخارجية قد استقبل وزير الخارجية المصري في الرياض.',
    );
    expect(events.filter((event) => /host=(\S+ \S+).*visitor=\1/.test(event))).toEqual([]);
  });

  test('a minister of several fields is called by the first', () => {
    expect(
      personsOf(
        'وصل عادل الشامي، وزير الخارجية والهجرة التونسي، إلى روما.',
        'وقال وزير الخارجية التونسي إن الزيارة مهمة.',
      ),
    ).toEqual(['عادل الشامي']);
  });
});

describe('who is meant', () => {
  test('"the two ministers" are the two who met, not the last two with the office', () => {
    const [met] = eventsOf(
      'meeting',
      'التقى وزير الخارجية المصري عادل الشامي نظيره الأردني سليم كرم.',
      'وقال وزير الخارجية السعودي نادر حلمي إن الأمن مهم.',
      'وبحث الوزيران العلاقات الثنائية.',
    );
    expect(met).toBe('participant=سليم كرم participant=عادل الشامي');
    expect(
      eventsOf(
        'statement',
        'استقبل وزير الدفاع التركي عادل الشامي نظيره القطري سليم كرم في أنقرة، بحضور وزير الداخلية نادر حلمي.',
        'وأكد الوزيران عمق العلاقات.',
      ),
    ).toEqual(['speaker=سليم كرم speaker=عادل الشامي']);
  });

  test('who tells of a plan is not who has it', () => {
    const [talks = ''] = eventsOf(
      'meeting',
      'كشف المتحدث عادل الشامي عن زيارة الرئيس سليم كرم إلى باريس وسيعقد مباحثات مع الوزير الفرنسي نادر حلمي.',
    );
    expect(talks).not.toContain('عادل الشامي');
    expect(talks).toContain('participant=سليم كرم');
  });

  test('whose plan is rejected says nothing', () => {
    const said = 'وأكد الجانبان رفضهما خطة الرئيس سليم كرم.';
    expect(eventsOf('statement', said).join()).not.toContain('speaker=سليم كرم');
    expect(eventsOf('statement', 'وأكد الرئيس سليم كرم رفضه الخطة.').join()).toContain('speaker=سليم كرم');
  });

  test('whose men fell does not tell of it', () => {
    const said = 'أفادت مصادر إعلامية بمقتل عشرة من قوات الرئيس السابق سليم كرم في مواجهات.';
    expect(eventsOf('statement', said).join()).not.toContain('سليم كرم');
    const both = 'أفادت مصادر إعلامية بمقتل وإصابة 60 عنصرا من حركة أمل وقوات الرئيس السابق سليم كرم في مواجهات.';
    expect(eventsOf('statement', both).join()).not.toContain('سليم كرم');
  });

  test('a source without a name goes on, and not whom it told of', () => {
    const told = eventsOf('statement', 'قال مسؤول رفيع إن تركيا رحبت بالقرار.', 'وأضاف أن العمل مستمر.');
    expect(told.filter((said) => said === 'speaker=تركيا')).toHaveLength(1);
  });

  test('who is called by a name behind his calling is who speaks', () => {
    expect(
      eventsOf('statement', 'وروى سائق شاحنة نجا من الحريق، يدعى سليم كرم، أن النار اندلعت فجأة.').join(),
    ).toContain('speaker=سليم كرم');
  });
});

describe('who takes part', () => {
  test('who talks with an outlet of news met nobody', () => {
    const said = (whom: string) =>
      eventsOf('meeting', `أشار الخبير لؤي الجندي، في مقابلة مع ${whom}، إلى أن الوضع هادئ.`);
    expect(said('قناة الغد')).toEqual([]);
    expect(eventsOf('meeting', 'أشار الخبير لؤي الجندي، في لقاء مع السفير سليم كرم، إلى أن الوضع هادئ.')).not.toEqual(
      [],
    );
  });

  test('of all before a relative clause only whom it goes back to is in it', () => {
    const [talks = ''] = eventsOf(
      'meeting',
      'ولم يصدر تعليق من المشير عادل الشامي على زيارة الوزير سليم كرم، الذي أجرى محادثات مع الرئيس نادر حلمي.',
    );
    expect(talks).toContain('participant=سليم كرم');
    expect(talks).not.toContain('عادل الشامي');
  });

  test('who receives an ambassador, an office without a name, is not the ambassador', () => {
    expect(eventsOf('meeting', 'استقبل وزير الدفاع سفير إيطاليا في الكويت.').join()).toContain(
      'visitor=سفير إيطاليا في الكويت',
    );
  });

  test('nobody whose instructions are followed travels', () => {
    expect(
      eventsOf(
        'visit',
        'في إطار توجيهات السيد رئيس الجمهورية سليم كرم، والأمير نادر حلمي ولي العهد، بالعمل على تعزيز العلاقات، قام الوزير عادل الشامي بزيارة إلى الرياض.',
      ),
    ).toEqual(['place=الرياض visitor=عادل الشامي']);
  });

  test('whom somebody met on a visit did not pay it', () => {
    const [visit] = eventsOf(
      'visit',
      'قام د. عادل الشامي بزيارة إلى الرياض التقى خلالها بكل من الأمير سليم كرم، بالإضافة إلى السيد نادر حلمي وزير الصناعة.',
    );
    expect(visit).toBe('place=الرياض visitor=عادل الشامي');
  });

  test('behind a relative and a verb with its pronoun stands who does it', () => {
    expect(
      eventsOf('support', 'استأنفت إسرائيل هجومها بعد انهيار وقف إطلاق النار الهش الذي دعمته الولايات المتحدة.'),
    ).toEqual(['supporter=الولايات المتحدة']);
  });

  test('whose soldiers were killed killed nobody', () => {
    const events = eventsOf(
      'military_action',
      'أعلنت وزارة الدفاع الأفغانية مقتل تسعة من جنودها في هجوم شنته حركة طالبان.',
    );
    expect(events).toEqual(['actor=حركة طالبان']);
    expect(eventsOf('military_action', 'أعلن الجيش اللبناني ارتفاع عدد قتلاه إلى سبعة.')).toEqual([]);
  });

  test('whose fighters fought is not whoever was told of before', () => {
    const [battle] = eventsOf(
      'military_action',
      'أعلن الجيش اللبناني مقتل جنديين، في حين أفادت حركة أمل بأن مقاتليها خاضوا معارك عنيفة مع القوات الإسرائيلية.',
    );
    expect(battle).not.toContain('actor=الجيش اللبناني');
  });

  test('states that lie on a sea met elsewhere', () => {
    const [met = ''] = eventsOf(
      'meeting',
      'قام الوزير عادل الشامي، فور وصوله إلى السعودية للمشاركة في اجتماع الدول المطلة على البحر الأحمر وخليج عدن، بلقاء نظيره الأردني سليم كرم.',
    );
    expect(met).toBe('participant=سليم كرم participant=عادل الشامي');
  });
});

describe('titles', () => {
  test("of a man and of a woman are not one person's", () => {
    expect(
      eventsOf('statement', 'وانتقد الرئيس المصري الممثلة الكوميدية هدى نجار بعد عرض المسرحية.').join(),
    ).not.toContain('speaker=هدى نجار');
  });

  test('right before a name that no list knows are his who bears it', () => {
    expect(personsOf('أعلن رئيس الوزراء البريطاني ونستون كامبلتون أن الاجتماع مهم.')).toEqual(['ونستون كامبلتون']);
  });

  test('of governors are none where a province is meant', () => {
    expect(personsOf('ومن المتوقع أن تشهد محافظة شبوة الصحراوية الشاسعة مرحلة جديدة من القتال.')).toEqual([]);
    expect(personsOf('استقبلت محافظة البحيرة هدى نجار وفدا من لبنان.')).toEqual(['هدى نجار']);
  });

  test('apart by a comma from the name belong to it', () => {
    const told = eventsOf(
      'statement',
      'أكد المدير العام لمستشفى النور، الدكتور سليم كرم: أن العاملين في المستشفى كانوا مستعدين.',
    );
    expect(told).toEqual(['speaker=سليم كرم']);
  });
});

describe('words that only look like it', () => {
  test('what happened somewhere was not signed, and what was signed was', () => {
    expect(eventsOf('agreement', 'وأكدت الوزارة أن الهجوم وقع في منطقة جبلية.')).toEqual([]);
    expect(eventsOf('agreement', 'وقعت اشتباكات بين الجيش اللبناني ومسلحين في طرابلس.')).toEqual([]);
    expect(eventsOf('agreement', 'وقع الوزير عادل الشامي مذكرة تفاهم مع سليم كرم.')).toHaveLength(1);
  });

  test('neither a verb in the future nor a common noun is part of a name', () => {
    expect(personsOf('كما سيلتقي عادل الشامي، وزير التجارة الأردني، سليم كرم.')).toContain('عادل الشامي');
    expect(personsOf('بحث الوزير مع نظيره الأمير فيصل بن فرحان بن عبد الله سبل تعزيز التعاون.')).not.toContain(
      'فيصل بن فرحان بن عبد الله سبل',
    );
  });
});

describe('what is told of', () => {
  /// The agreements of a sentence as it tells of them.
  function agreementsOf(line: string): readonly string[] {
    return graphOf([line]).nodes.flatMap(({ attributes }) =>
      isEvent(attributes) && attributes.kind === 'agreement' ? [attributes.factuality] : [],
    );
  }

  test('an agreement that somebody rejects is there, one that he refuses to sign is not signed', () => {
    expect(agreementsOf('رفض الكونغرس الاتفاق الموقع بين إيران وقطر.')).toEqual(['asserted']);
    expect(agreementsOf('رفضت إيران توقيع الاتفاق مع مصر.')).toEqual(['denied']);
  });

  test('a capital that is struck is a town, and one that strikes is its state', () => {
    const [struck = ''] = eventsOf('military_action', 'قصفت إسرائيل دمشق مساء الأحد.');
    expect(struck).toBe('actor=إسرائيل target=دمشق');
    expect(eventsOf('support', 'أنقرة تدعم حكومة الوفاق الليبية بالسلاح.').join()).toContain('supporter=تركيا');
  });

  test('an outlet with its place is no appointment, whatever its name spells', () => {
    expect(
      eventsOf('appointment', 'اجتماع في العاصمة', 'عين اليوم – الرياض', 'التقى الوزير عادل الشامي سليم كرم أمس.'),
    ).toEqual([]);
  });
});

describe('who does it', () => {
  test('who stands before a verb of appointing appoints where those appointed have no names', () => {
    expect(eventsOf('appointment', 'العاهل المغربي محمد السادس يعين خمسة وزراء جدد.')).toEqual([
      'appointer=محمد السادس',
    ]);
  });

  test('witnesses of a signing sign nothing', () => {
    const [signing = ''] = eventsOf(
      'agreement',
      'وشهد رئيس الوزراء المصري عادل الشامي والوزير الإماراتي سليم كرم توقيع اتفاقية لتمويل المشروعات الصغيرة.',
    );
    expect(signing).not.toContain('signatory=عادل الشامي');
    expect(signing).not.toContain('signatory=سليم كرم');
    expect(
      eventsOf(
        'agreement',
        'وقع وزير المالية عادل الشامي والوزيرة هدى نجار مذكرة تفاهم بحضور معالي وزير الصحة الدكتور سليم كرم.',
      ).join(),
    ).not.toContain('signatory=سليم كرم');
  });

  test('what a fund pays for is nobody who was named before', () => {
    expect(
      eventsOf(
        'support',
        'وقعت مصر والإمارات اتفاقية لتمويل المشروعات، التي يمولها صندوق خليفة لتطوير المشاريع.',
      ).join(),
    ).not.toContain('recipient=');
  });

  test('two persons are two though a space stands behind their "and"', () => {
    expect(personsOf('استقبل الوزير كلا من سعيد أمزازي و عثمان الفردوس.')).toEqual(['سعيد أمزازي', 'عثمان الفردوس']);
  });
});

describe('by whom', () => {
  test('an attack of somebody is his, and whose base is attacked is no attacker', () => {
    expect(eventsOf('military_action', 'مقتل 26 جنديا بهجوم لحركة طالبان على قاعدة عسكرية.')).toEqual([
      'actor=حركة طالبان',
    ]);
    expect(
      eventsOf('military_action', 'أصيب جنود في هجوم نفذته حركة طالبان على قاعدة للجيش الأفغاني في قندهار.').join(),
    ).not.toContain('actor=الجيش الأفغاني');
  });

  test('who is received by somebody is the visitor, though the verb shows no vowels', () => {
    expect(eventsOf('meeting', 'واستقبل الرئيس التونسي عادل الشامي من قبل رئيس مجلس الأمة سليم كرم.')).toEqual([
      'host=سليم كرم visitor=عادل الشامي',
    ]);
    expect(eventsOf('meeting', 'وسيستقبل الوزير عادل الشامي في القصر من قبل الرئيس سليم كرم.').join()).toContain(
      'host=سليم كرم',
    );
  });

  test('a statement of a body is said by it', () => {
    expect(eventsOf('statement', 'وذكر بيان للرئاسة التونسية أن المحادثات تطرقت إلى التعاون.').join()).toContain(
      'speaker=الرئاسة التونسية',
    );
  });
});
