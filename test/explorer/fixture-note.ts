/// What the sample graph is made of: entities, events and ties noted by hand from the five sample articles. The one
/// rule kept here: spans are given as the words they cover; where those stand is looked up in the texts.
// biome-ignore-all format: notes are read in lines

import type { DateValue } from '../../src/model/date.ts';
import type { EntityEdgeKind, EntityKind, EventKind, Factuality, Sector } from '../../src/model/ontology.ts';

export interface EntityNote {
  readonly kind: EntityKind;
  readonly ar: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  readonly state?: string;
  readonly sector?: Sector;
  readonly unnamed?: true;
}

export const ENTITIES: Readonly<Record<string, EntityNote>> = {
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

export interface ClaimNote {
  readonly doc: number;
  readonly line: string;
  readonly trigger: string;
  /// Role, entity, words: `host akar خلوصي آكار`.
  readonly args: readonly string[];
  readonly date?: readonly [words: string, value: DateValue | null];
  readonly said?: readonly [source: string, words: string, cue: string];
  readonly factuality?: Factuality;
}

export interface EventNote {
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

export const EVENTS: Readonly<Record<string, EventNote>> = {
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
  // Disputed by decree: one claim is noted as denied, so that the page has a dispute to show.
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

export const RELATIONS: readonly (readonly [EntityEdgeKind, string, string, number, string, string])[] = [
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
