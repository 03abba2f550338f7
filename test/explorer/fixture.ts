/// A small graph of the five sample articles, picked by hand, and a big one made by rule. The one rule kept here:
/// every span is found in the real text by its words, so a wrong word fails at once instead of marking nonsense.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type {
  ClaimEvidence, DocumentRecord, EntityAttributes, EventAttributes, GraphBundle, GraphEdge, GraphNode, MarkedEvidence,
} from '../../src/model/graph.ts';
import type { DateValue } from '../../src/model/date.ts';
import type { EntityEdgeKind, EntityKind, EventKind, Factuality, Role, Sector } from '../../src/model/ontology.ts';
import type { Span } from '../../src/model/span.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const FILES = [
  '000_9eae835267ad6b56.txt', '001_de244ad36c17fbc9.txt', '002_c1d9a3115eba2769.txt', '003_de1a6290915d99b0.txt',
  '004_54f7620fadf3aeaa.txt',
] as const;

const OUTLETS = [null, 'أوج', 'بوابة إفريقيا الإخبارية', 'أوج', 'المغرب اليوم'] as const;
const PUBLISHED = ['2020-11-14', null, null, null, '2020-12-27'] as const;
const FURNITURE: Readonly<Record<number, readonly [string, string]>> = {
  1: ['مقالات ذات صلة', 'إغلاق'], 2: ['اترك رد', 'لن يتم نشر عنوان بريدك الإلكتروني.'],
};

const TEXTS = FILES.map((file) => readFileSync(new URL(file, SEEDS), 'utf8'));

/// The line of document `n` that has `words` in it.
function lineOf(n: number, words: string): Span {
  const text = TEXTS[n] ?? '';
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in ${FILES[n]}`);
  const start = text.lastIndexOf('\n', at) + 1;
  const stop = text.indexOf('\n', at);
  const line = text.slice(start, stop < 0 ? text.length : stop);
  return { start: start + (line.length - line.trimStart().length), end: start + line.trimEnd().length };
}

function within(n: number, line: Span, words: string): Span {
  const at = (TEXTS[n] ?? '').indexOf(words, line.start);
  if (at < 0 || at + words.length > line.end) throw new Error(`"${words}" is not in that line of ${FILES[n]}`);
  return { start: at, end: at + words.length };
}

interface EntityNote {
  readonly kind: EntityKind;
  readonly ar: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  readonly state?: string;
  readonly sector?: Sector;
  readonly unnamed?: true;
}

const ENTITIES: Readonly<Record<string, EntityNote>> = {
  akar: { kind: 'person', ar: 'خلوصي أكار', en: 'Hulusi Akar', aliases: ['خلوصي آكار', 'أكار', 'آكار'], state: 'TR' },
  namroush: { kind: 'person', ar: 'صلاح الدين النمروش', en: 'Salah al-Din al-Namroush', aliases: ['النمروش'], state: 'LY' },
  attiyah: { kind: 'person', ar: 'خالد العطية', en: 'Khalid al-Attiyah', aliases: ['خالد بن محمد العطية', 'العطية'], state: 'QA' },
  guler: { kind: 'person', ar: 'يشار غولر', en: 'Yaşar Güler', aliases: ['يشار غولار', 'ياشار غولار'], state: 'TR' },
  cavusoglu: { kind: 'person', ar: 'مولود جاويش أوغلو', en: 'Mevlüt Çavuşoğlu', aliases: ['أوغلو'], state: 'TR' },
  haftar: { kind: 'person', ar: 'خليفة حفتر', en: 'Khalifa Haftar', aliases: ['حفتر'], state: 'LY' },
  mismari: { kind: 'person', ar: 'أحمد المسماري', en: 'Ahmed al-Mismari', aliases: ['المسماري'], state: 'LY' },
  sarraj: { kind: 'person', ar: 'فائز السراج', en: 'Fayez al-Sarraj', aliases: ['السراج'], state: 'LY' },
  mishri: { kind: 'person', ar: 'خالد المشري', en: 'Khalid al-Mishri', aliases: ['المشري'], state: 'LY' },
  bashagha: { kind: 'person', ar: 'فتحي باشاغا', en: 'Fathi Bashagha', state: 'LY' },
  german: { kind: 'person', ar: 'وزير الخارجية الألماني', en: 'German foreign minister', state: 'DE', unnamed: true },
  gna: {
    kind: 'organization', ar: 'حكومة الوفاق', en: 'Government of National Accord', state: 'LY', sector: 'government',
    aliases: ['حكومة الوفاق الوطني الليبية', 'الوفاق', 'لحكومة الوفاق'],
  },
  lna: { kind: 'organization', ar: 'الجيش الليبي', en: 'Libyan National Army', aliases: ['الجيش الوطني الليبي'], sector: 'military', state: 'LY' },
  un: { kind: 'organization', ar: 'الأمم المتحدة', en: 'United Nations', sector: 'intergovernmental' },
  defence: { kind: 'organization', ar: 'وزارة الدفاع', en: 'Ministry of Defence', sector: 'government', state: 'LY' },
  turkey: { kind: 'state', ar: 'تركيا', en: 'Turkey', aliases: ['أنقرة'], state: 'TR' },
  libya: { kind: 'state', ar: 'ليبيا', en: 'Libya', state: 'LY' },
  qatar: { kind: 'state', ar: 'قطر', en: 'Qatar', state: 'QA' },
  tripoli: { kind: 'place', ar: 'طرابلس', en: 'Tripoli', state: 'LY' },
  istanbul: { kind: 'place', ar: 'اسطنبول', en: 'Istanbul', aliases: ['إسطنبول'], state: 'TR' },
  sirte: { kind: 'place', ar: 'سرت', en: 'Sirte', state: 'LY' },
  isparta: { kind: 'place', ar: 'إسبرطة', en: 'Isparta', state: 'TR' },
};

interface ClaimNote {
  readonly doc: number;
  readonly line: string;
  readonly trigger: string;
  /// Role, entity, words: `host akar خلوصي آكار`.
  readonly args: readonly string[];
  readonly date?: readonly [words: string, value: DateValue | null];
  readonly said?: readonly [source: string, words: string, cue: string];
  readonly factuality?: Factuality;
}

interface EventNote {
  readonly kind: EventKind;
  readonly subtype?: string;
  readonly ar: string;
  readonly en: string;
  readonly date?: DateValue;
  readonly disputed?: boolean;
  readonly factuality?: Factuality;
  readonly claims: readonly ClaimNote[];
}

function day(start: string, basis: DateValue['basis'] = 'publication', end: string | null = null): DateValue {
  return { start, end, precision: 'day', basis };
}

const EVENTS: Readonly<Record<string, EventNote>> = {
  ankara: {
    kind: 'meeting', ar: 'لقاء خلوصي أكار وصلاح الدين النمروش', en: 'Hulusi Akar meets Salah al-Din al-Namroush',
    date: day('2020-11-14'),
    claims: [
      { doc: 0, line: 'اجتمع وزير الدفاع', trigger: 'اجتمع', date: ['اليوم السبت', day('2020-11-14')],
        args: ['host akar خلوصي آكار', 'visitor namroush صلاح الدين النمروش', 'place turkey تركيا'] },
      { doc: 0, line: 'النمروش يلتقي آكار', trigger: 'يلتقي', args: ['participant namroush النمروش', 'participant akar آكار'] },
      { doc: 2, line: 'واستقبل النمروش', trigger: 'استقبل', args: ['visitor namroush النمروش', 'host akar خلوصي آكار'],
        said: ['بوابة إفريقيا الإخبارية', 'بوابة إفريقيا الإخبارية', 'بحسب ما أورد'] },
    ],
  },
  reception: {
    kind: 'meeting', subtype: 'reception', ar: 'استقبال النمروش لأكار وغولر في طرابلس', en: 'Al-Namroush receives Akar and Güler in Tripoli',
    date: day('2020-07-03', 'solver'),
    claims: [
      { doc: 1, line: 'استقبل وكيل وزارة', trigger: 'استقبل', date: ['اليوم الجمعة', day('2020-07-03', 'solver')],
        args: ['host namroush صلاح الدين النمروش', 'visitor akar خلوصي أكار', 'visitor guler يشار غولار'] },
      { doc: 4, line: 'كما التقى أكار والوفد المرافق', trigger: 'التقى',
        args: ['participant akar أكار', 'participant namroush صلاح الدين النمروش', 'place defence وزارة الدفاع'] },
    ],
  },
  tripoliVisit: {
    kind: 'visit', ar: 'زيارة أكار إلى طرابلس', en: 'Akar visits Tripoli', date: day('2020-07-03', 'solver'),
    claims: [
      { doc: 1, line: 'وكان وزير الدفاع التركي', trigger: 'زيارة', date: ['اليوم الجمعة', day('2020-07-03', 'solver')],
        args: ['visitor akar خلوصي أكار', 'member_of_delegation guler ياشار غولار', 'place libya ليبيا'] },
      { doc: 3, line: 'ووصل وزيرا الدفاع التركي', trigger: 'وصل', date: ['اليوم الاثنين', null],
        args: ['visitor akar خلوصي أكار', 'visitor attiyah خالد بن محمد العطية', 'place tripoli طرابلس'] },
      { doc: 4, line: 'وقام وفد عسكري تركي', trigger: 'زيارة', date: ['أمس', day('2020-12-26')],
        args: ['visitor akar خلوصي أكار', 'place tripoli طرابلس'], said: ['مصادر تركية', 'مصادر تركية', 'بررتها'] },
    ],
  },
  dohaVisit: {
    kind: 'visit', ar: 'زيارة النمروش إلى قطر', en: 'Al-Namroush visits Qatar', date: day('2020-11-12'),
    claims: [
      { doc: 0, line: 'علنت وسائل إعلامية', trigger: 'وصل', date: ['اليوم الخميس', day('2020-11-12')],
        args: ['visitor namroush صلاح الدين النمروش', 'place qatar قطر'],
        said: ['وسائل إعلامية تابعة لحكومة الوفاق', 'وسائل إعلامية تابعة لحكومة الوفاق', 'علنت'] },
    ],
  },
  dohaMeeting: {
    kind: 'meeting', ar: 'لقاء النمروش وخالد العطية', en: 'Al-Namroush meets Khalid al-Attiyah', date: day('2020-11-12', 'solver'),
    claims: [
      { doc: 0, line: 'وذكر بيان وزارة الدفاع', trigger: 'التقى', args: ['participant namroush النمروش', 'participant attiyah خالد العطية'],
        said: ['defence', 'بيان وزارة الدفاع بحكومة الوفاق', 'ذكر'] },
    ],
  },
  trainingProtocol: {
    kind: 'agreement', subtype: 'signed', ar: 'توقيع الوفاق وقطر بروتوكول التدريب', en: 'GNA and Qatar sign a training protocol',
    date: day('2020-11-12', 'solver'),
    claims: [
      { doc: 0, line: 'وقعت الوفاق مع الجانب القطري', trigger: 'وقعت', args: ['signatory gna الوفاق', 'signatory qatar الجانب القطري'] },
      { doc: 0, line: 'وقعت حكومة الوفاق الغير شرعية اتفاق أمني', trigger: 'وقعت', args: ['signatory gna حكومة الوفاق', 'signatory qatar قطر'] },
    ],
  },
  memorandum: {
    kind: 'agreement', subtype: 'memorandum', ar: 'مذكرة تفاهم تركيا وحكومة الوفاق', en: 'Turkey and GNA memorandum of understanding',
    date: day('2019-11-27', 'text'),
    claims: [
      { doc: 4, line: 'كما التقى أكار والوفد المرافق', trigger: 'الموقعة', date: ['27 نوفمبر (تشرين الثاني) 2019', day('2019-11-27', 'text')],
        args: ['signatory turkey تركيا', 'signatory gna حكومة الوفاق', 'place istanbul إسطنبول'] },
      { doc: 2, line: 'ومن المعلوم أن تركيا', trigger: 'توقيعها', date: ['نوفمبر 2019', { start: '2019-11', end: null, precision: 'month', basis: 'text' }],
        args: ['signatory turkey تركيا', 'signatory gna حكومة الوفاق'] },
    ],
  },
  supportStatement: {
    kind: 'statement', subtype: 'say', ar: 'تصريح أكار: تركيا تدعم استقرار ليبيا', en: 'Akar: Turkey supports the stability of Libya',
    claims: [
      { doc: 0, line: 'وقال خلوصي آكار', trigger: 'قال', args: ['speaker akar خلوصي آكار', 'topic libya ليبيا'],
        said: ['سبوتنيك', 'سبوتنيك', 'بحسب'] },
    ],
  },
  noMilitarySolution: {
    kind: 'statement', subtype: 'reject', ar: 'تصريح جاويش أوغلو: لا حل عسكري في ليبيا', en: 'Çavuşoğlu: no military solution in Libya',
    claims: [
      { doc: 2, line: 'وفي سياق متصل', trigger: 'قال', args: ['speaker cavusoglu مولود جاويش أوغلو', 'topic libya ليبيا'] },
    ],
  },
  warning: {
    kind: 'statement', subtype: 'threaten', ar: 'تحذير المسماري من بقاء القوات الأجنبية', en: 'Al-Mismari warns of foreign forces staying',
    claims: [
      { doc: 2, line: 'وفي المقابل في الشأن الليبي', trigger: 'حذر', args: ['speaker mismari أحمد المسماري', 'topic libya ليبيا'] },
      { doc: 2, line: 'نجاح الأمم المتحدة', trigger: 'أشار', args: ['speaker mismari المسماري', 'topic un الأمم المتحدة'] },
    ],
  },
  support: {
    kind: 'support', subtype: 'backing', ar: 'دعم تركيا لحكومة الوفاق', en: 'Turkey backs the GNA', disputed: true,
    claims: [
      { doc: 0, line: 'وخلال اللقاء أكد', trigger: 'الدعم', args: ['supporter turkey تركيا', 'recipient gna لحكومة الوفاق'],
        said: ['akar', 'آكار', 'أكد'] },
      { doc: 2, line: 'هذا وقد أفادت', trigger: 'لن يتوقف', factuality: 'denied', args: ['supporter turkey تركيا', 'recipient gna حكومة الوفاق'],
        said: ['akar', 'أكار', 'أكد'] },
      { doc: 4, line: 'وقال وزير الدفاع التركي خلوصي أكار، الجمعة', trigger: 'الدعم', date: ['الجمعة', day('2020-12-25')],
        args: ['supporter akar خلوصي أكار', 'recipient gna الحكومة الوفاق'] },
    ],
  },
  training: {
    kind: 'support', subtype: 'training', ar: 'تدريب تركيا عناصر ليبية في إسبرطة', en: 'Turkey trains Libyan forces in Isparta',
    claims: [
      { doc: 0, line: 'تقوم تركيا بتدريب', trigger: 'تدريب', args: ['supporter turkey تركيا', 'place isparta إسبرطة'] },
    ],
  },
  deployment: {
    kind: 'military_action', subtype: 'deployment', ar: 'حشد قوات شرق سرت', en: 'Forces mass east of Sirte', factuality: 'possible',
    claims: [
      { doc: 3, line: 'وأوضح البيان', trigger: 'التحشيد', factuality: 'possible', args: ['recipient libya ليبيا', 'place sirte سرت'],
        said: ['sarraj', 'البيان', 'أوضح'] },
    ],
  },
  initiative: {
    kind: 'statement', subtype: 'demand', ar: 'مبادرة وزير الخارجية الألماني لوقف إطلاق النار', en: 'German foreign minister proposes a ceasefire', factuality: 'demanded',
    claims: [
      { doc: 3, line: 'وأوضح، في مداخلة', trigger: 'مبادرة', factuality: 'demanded', args: ['speaker german وزير الخارجية الألماني', 'topic sirte سرت'] },
    ],
  },
  talks: {
    kind: 'meeting', subtype: 'talks', ar: 'محادثات السراج مع الوزيرين', en: 'Al-Sarraj in talks with the two ministers',
    claims: [
      { doc: 3, line: 'وبحث رئيس المجلس', trigger: 'بحث', date: ['اليوم الإثنين', null], args: ['host sarraj فائز السراج', 'topic sirte سرت'] },
    ],
  },
  council: {
    kind: 'meeting', ar: 'لقاء الوفد التركي وخالد المشري', en: 'Turkish delegation meets Khalid al-Mishri', date: day('2020-12-26'),
    claims: [
      { doc: 4, line: 'والتقى الوفد التركي', trigger: 'التقى',
        args: ['participant mishri خالد المشري', 'participant namroush صلاح الدين النمروش', 'participant bashagha فتحي باشاغا', 'place tripoli طرابلس'] },
    ],
  },
  expel: {
    kind: 'statement', subtype: 'demand', ar: 'حفتر يطالب بطرد القوات التركية', en: 'Haftar demands that Turkish forces be expelled', factuality: 'demanded',
    date: day('2020-12-24'),
    claims: [
      { doc: 4, line: 'وأضاف حفتر', trigger: 'أضاف', args: ['speaker haftar حفتر', 'topic turkey تركيا'] },
    ],
  },
};

const RELATIONS: readonly (readonly [EntityEdgeKind, string, string, number, string, string])[] = [
  ['office', 'akar', 'turkey', 0, 'اجتمع وزير الدفاع', 'وزير الدفاع التركي'],
  ['office', 'namroush', 'gna', 0, 'اجتمع وزير الدفاع', 'وزير دفاع حكومة الوفاق'],
  ['office', 'cavusoglu', 'turkey', 2, 'وفي سياق متصل', 'وزير الخارجية التركي'],
  ['office', 'guler', 'turkey', 1, 'وكان وزير الدفاع التركي', 'رئيس هيئة الأركان التركية'],
  ['office', 'haftar', 'lna', 2, 'وذكر أوغلو', 'الجيش الليبي بقيادة المشير'],
  ['member_of', 'mismari', 'lna', 2, 'وفي المقابل في الشأن الليبي', 'المتحدث الرسمي باسم الجيش الليبي'],
  ['office', 'bashagha', 'gna', 1, 'وحضر المحادثات', 'وزير الداخلية بالوفاق'],
  ['part_of', 'defence', 'gna', 0, 'وذكر بيان وزارة الدفاع', 'وزارة الدفاع بحكومة الوفاق'],
  ['located_in', 'istanbul', 'turkey', 2, 'وصل وزير الدفاع المفوض', 'اسطنبول التركية'],
];

function keyOf(id: string): string {
  const note = ENTITIES[id];
  if (!note) throw new Error(`No entity ${id}`);
  return `${note.kind}:${id}`;
}

function evidenceOf(n: number, line: Span): { document: string; start: number; end: number; quote: string } {
  return { document: FILES[n] ?? '', ...line, quote: (TEXTS[n] ?? '').slice(line.start, line.end) };
}

function readArgument(note: string): { role: Role; id: string; words: string } {
  const [role = '', id = '', ...words] = note.split(' ');
  return { role: role as Role, id, words: words.join(' ') };
}

function claimOf(note: ClaimNote, usual: Factuality): ClaimEvidence {
  const line = lineOf(note.doc, note.line);
  const find = (words: string): Span => within(note.doc, line, words);
  const [source, words, cue] = note.said ?? [];
  return {
    ...evidenceOf(note.doc, line),
    rule: 'fixture',
    trigger: find(note.trigger),
    arguments: note.args.map(readArgument).map(({ role, id, words }) => ({ role, entity: keyOf(id), ...find(words) })),
    date: note.date ? { span: find(note.date[0]), value: note.date[1] } : null,
    factuality: note.factuality ?? usual,
    attribution: source && words && cue ? [{ source: ENTITIES[source] ? keyOf(source) : source, cue, ...find(words) }] : [],
    confidence: 0.85,
    extractor: 'rules',
  };
}

function eventNode(id: string, note: EventNote): GraphNode {
  const usual = note.factuality ?? 'asserted';
  const evidence = note.claims.map((claim) => claimOf(claim, usual));
  const documents = new Set(evidence.map((entry) => entry.document));
  const attributes: EventAttributes = {
    kind: note.kind, subtype: note.subtype ?? null, label: note.ar, labels: { ar: note.ar, en: note.en },
    date: note.date ?? null, factuality: usual, disputed: note.disputed ?? false, reports: documents.size,
    independentReports: documents.size, evidence, x: 0, y: 0, size: 4 + evidence.length,
  };
  return { key: `event:${id}`, attributes };
}

function mark(evidence: ClaimEvidence, span: Span): MarkedEvidence {
  const { document, start, end, quote, rule } = evidence;
  return { document, start, end, quote, rule, marks: [{ start: span.start, end: span.end }] };
}

function roleEdges(event: GraphNode): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  for (const claim of event.attributes.evidence as readonly ClaimEvidence[]) {
    for (const argument of claim.arguments) {
      const key = `${argument.entity}>${argument.role}>${event.key}`;
      const evidence = [...(edges.get(key)?.attributes.evidence ?? []), mark(claim, argument)];
      const [source, target] = argument.role === 'place' ? [event.key, argument.entity] : [argument.entity, event.key];
      edges.set(key, { key, source, target, attributes: { kind: 'role', role: argument.role, evidence } });
    }
  }
  return [...edges.values()];
}

function relationEdges(): GraphEdge[] {
  return RELATIONS.map(([kind, from, to, doc, words, title]) => {
    const line = lineOf(doc, words);
    const evidence = [{ ...evidenceOf(doc, line), rule: 'fixture', marks: [within(doc, line, title)] }];
    const office = kind === 'office' ? { title } : {};
    return { key: `${kind}:${from}:${to}`, source: keyOf(from), target: keyOf(to), attributes: { kind, ...office, evidence } };
  });
}

/// The sentences of the articles in which one of the entity's names stands.
function namedIn(note: EntityNote): MarkedEvidence[] {
  const names = [note.ar, ...(note.aliases ?? [])];
  return TEXTS.flatMap((text, n) => {
    const name = names.find((words) => text.includes(words));
    if (!name) return [];
    const line = lineOf(n, name);
    return [{ ...evidenceOf(n, line), rule: 'fixture', marks: [within(n, line, name)] }];
  });
}

function entityNode(id: string, note: EntityNote): GraphNode {
  const { kind, ar, en, aliases = [], ...rest } = note;
  const evidence = namedIn(note);
  const attributes: EntityAttributes = {
    kind, label: ar, labels: { ar, en }, aliases: [ar, ...aliases], ...rest, evidence, x: 0, y: 0, size: 6,
  };
  return { key: keyOf(id), attributes };
}

/// A deterministic spring layout, good enough for some dozens of nodes.
function laidOut(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphNode[] {
  const at = new Map(nodes.map((node, n) => [node.key, { x: Math.cos(n * 2.4) * Math.sqrt(n + 1), y: Math.sin(n * 2.4) * Math.sqrt(n + 1) }]));
  for (let step = 0; step < 300; step += 1) {
    const heat = 0.1 * (1 - step / 300);
    for (const [key, p] of at) {
      let [fx, fy] = [-p.x * 0.05, -p.y * 0.05];
      for (const [other, q] of at) {
        if (other === key) continue;
        const [dx, dy] = [p.x - q.x, p.y - q.y];
        const far = dx * dx + dy * dy + 0.01;
        fx += (dx / far) * 1.5;
        fy += (dy / far) * 1.5;
      }
      for (const edge of edges) {
        const end = edge.source === key ? edge.target : edge.target === key ? edge.source : null;
        const q = end && at.get(end);
        if (!q) continue;
        fx += (q.x - p.x) * 0.35;
        fy += (q.y - p.y) * 0.35;
      }
      p.x += Math.max(-1, Math.min(1, fx)) * heat;
      p.y += Math.max(-1, Math.min(1, fy)) * heat;
    }
  }
  const degree = (key: string): number => edges.filter((edge) => edge.source === key || edge.target === key).length;
  return nodes.map(({ key, attributes }) => {
    const p = at.get(key) ?? { x: 0, y: 0 };
    return { key, attributes: { ...attributes, x: p.x * 100, y: p.y * 100, size: 4 + 2 * Math.sqrt(degree(key)) } };
  });
}

function documentRecord(n: number, nodes: readonly GraphNode[]): DocumentRecord {
  const text = TEXTS[n] ?? '';
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({ start: line.index, end: line.index + line[0].trimEnd().length }));
  const furniture = FURNITURE[n];
  const boilerplate = furniture
    ? [{ start: text.indexOf(furniture[0]), end: text.lastIndexOf(furniture[1]) + furniture[1].length }] : [];
  const id = FILES[n] ?? '';
  const mentions = nodes.flatMap(({ key, attributes }) => attributes.evidence
    .filter((entry) => entry.document === id && 'marks' in entry)
    .flatMap((entry) => ('marks' in entry ? entry.marks : []).map((span) => ({ ...span, entity: key }))));
  const title = lines.find((line) => line.end - line.start > 15) ?? { start: 0, end: 0 };
  return {
    id, path: id, title: text.slice(title.start, title.end), outlet: OUTLETS[n] ?? null, published: PUBLISHED[n] ?? null,
    language: 'ar', text, sentences: lines, boilerplate, mentions: mentions.sort((a, b) => a.start - b.start), references: [],
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}

function bundleOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[], documents: readonly DocumentRecord[]): GraphBundle {
  const byKind: Record<string, number> = {};
  for (const { attributes } of nodes) byKind[attributes.kind] = (byKind[attributes.kind] ?? 0) + 1;
  const events = nodes.filter((node) => 'factuality' in node.attributes).length;
  const claims = nodes.reduce((sum, { attributes }) => sum + ('factuality' in attributes ? attributes.evidence.length : 0), 0);
  return {
    graph: {
      options: { type: 'directed', multi: true, allowSelfLoops: true }, attributes: { schema: 1 },
      nodes: [...nodes].sort(byKey), edges: [...edges].sort(byKey),
    },
    documents,
    manifest: {
      schema: 1, generator: { name: 'isnad', version: '0.1.0' }, lexicon: sha256('fixture'),
      counts: {
        documents: documents.length, sentences: documents.reduce((sum, document) => sum + document.sentences.length, 0),
        entities: nodes.length - events, events, edges: edges.length, claims, byKind,
      },
      files: {}, documents: Object.fromEntries(documents.map((document) => [document.id, sha256(document.text)])), diagnostics: [],
    },
  };
}

/// Some forty nodes of every kind that the five articles tell of.
export function sampleBundle(): GraphBundle {
  const entities = Object.entries(ENTITIES).map(([id, note]) => entityNode(id, note));
  const events = Object.entries(EVENTS).map(([id, note]) => eventNode(id, note));
  const edges = [...events.flatMap(roleEdges), ...relationEdges()];
  const nodes = laidOut([...entities, ...events], edges);
  return bundleOf(nodes, edges, FILES.map((_, n) => documentRecord(n, nodes)));
}

/// A graph of `size` nodes, a fifth of them events with four participants each, on the first article's first lines.
export function generatedBundle(size: number): GraphBundle {
  const line = lineOf(0, 'اجتمع وزير الدفاع');
  const quote = evidenceOf(0, line);
  const span = within(0, line, 'خلوصي آكار');
  const marked: MarkedEvidence = { ...quote, rule: 'fixture', marks: [span] };
  const count = Math.floor(size / 5);
  const place = (n: number): { x: number; y: number; size: number } => ({
    x: Math.cos(n * 2.39996) * Math.sqrt(n) * 10, y: Math.sin(n * 2.39996) * Math.sqrt(n) * 10, size: 3 + (n % 5),
  });
  const entities = Array.from({ length: size - count }, (_, n): GraphNode => {
    const labels = { ar: `كيان رقم ${n}`, en: `Entity number ${n}` };
    return { key: `person:${n}`, attributes: { kind: 'person', label: labels.ar, labels, aliases: [labels.ar], ...place(n), evidence: [marked] } };
  });
  const events = Array.from({ length: count }, (_, n): GraphNode => {
    const labels = { ar: `لقاء رقم ${n}`, en: `Meeting number ${n}` };
    const claim: ClaimEvidence = {
      ...quote, rule: 'fixture', trigger: within(0, line, 'اجتمع'), date: null, factuality: 'asserted', attribution: [], confidence: 1,
      extractor: 'rules', arguments: [0, 1, 2, 3].map((k) => ({ role: 'participant', entity: `person:${(n * 7 + k * 13) % (size - count)}`, ...span })),
    };
    return { key: `event:${n}`, attributes: {
      kind: 'meeting', subtype: null, label: labels.ar, labels, date: null, factuality: 'asserted', disputed: false, reports: 1,
      independentReports: 1, ...place(size - count + n), evidence: [claim],
    } };
  });
  return bundleOf([...entities, ...events], events.flatMap(roleEdges), [documentRecord(0, [])]);
}
