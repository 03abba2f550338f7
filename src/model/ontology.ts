/// The ontology: which kinds of things and events there are, and how each becomes nodes and edges. The one
/// rule kept here: it is data; adding a kind or a role is a change to this file and to the words that trigger it.

export const ENTITY_KINDS = ['person', 'organization', 'state', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/// The kind of what a file of another program holds and none of ours fits; no reader of articles finds it.
export const OTHER_KIND = 'other' as const;
export type OtherKind = typeof OTHER_KIND;

export const SECTORS = [
  'government', 'military', 'armed-group', 'party', 'company', 'media', 'intergovernmental', 'ngo', 'other',
] as const;
export type Sector = (typeof SECTORS)[number];

export const FACTUALITIES = ['asserted', 'planned', 'denied', 'demanded', 'possible', 'conditional'] as const;
export type Factuality = (typeof FACTUALITIES)[number];

/// The roles every kind of event shares, whatever it calls them itself.
export const UNIVERSAL_ROLES = ['actor', 'recipient', 'participant', 'mediator', 'topic', 'place'] as const;
export type UniversalRole = (typeof UNIVERSAL_ROLES)[number];

/// Each role, the universal role it is a case of, and its names.
export const ROLES = {
  participant: { universal: 'participant', ar: 'مشارك', en: 'participant' },
  host: { universal: 'actor', ar: 'مضيف', en: 'host' },
  visitor: { universal: 'actor', ar: 'زائر', en: 'visitor' },
  member_of_delegation: { universal: 'participant', ar: 'عضو الوفد', en: 'member of the delegation' },
  mediator: { universal: 'mediator', ar: 'وسيط', en: 'mediator' },
  chair: { universal: 'actor', ar: 'رئيس الجلسة', en: 'chair' },
  topic: { universal: 'topic', ar: 'موضوع', en: 'topic' },
  signatory: { universal: 'participant', ar: 'موقّع', en: 'signatory' },
  recipient: { universal: 'recipient', ar: 'متلقٍّ', en: 'recipient' },
  speaker: { universal: 'actor', ar: 'متحدث', en: 'speaker' },
  addressee: { universal: 'recipient', ar: 'مخاطَب', en: 'addressee' },
  supporter: { universal: 'actor', ar: 'داعم', en: 'supporter' },
  actor: { universal: 'actor', ar: 'فاعل', en: 'actor' },
  target: { universal: 'recipient', ar: 'هدف', en: 'target' },
  appointee: { universal: 'recipient', ar: 'معيَّن', en: 'appointee' },
  appointer: { universal: 'actor', ar: 'جهة التعيين', en: 'appointer' },
  predecessor: { universal: 'topic', ar: 'سلف', en: 'predecessor' },
  winner: { universal: 'actor', ar: 'فائز', en: 'winner' },
  place: { universal: 'place', ar: 'مكان', en: 'place' },
} as const satisfies Record<string, { universal: UniversalRole; ar: string; en: string }>;
export type Role = keyof typeof ROLES;

export interface EventKindEntry {
  readonly ar: string;
  readonly en: string;
  readonly subtypes: Readonly<Record<string, { readonly ar: string; readonly en: string }>>;
  readonly roles: readonly Role[];
  /// Codes of the PLOVER event ontology that this kind covers.
  readonly plover: readonly string[];
}

export const EVENT_KINDS = {
  meeting: {
    ar: 'لقاء', en: 'Meeting',
    subtypes: {
      reception: { ar: 'استقبال', en: 'reception' }, call: { ar: 'اتصال', en: 'call' },
      talks: { ar: 'محادثات', en: 'talks' }, summit: { ar: 'قمة', en: 'summit' },
    },
    roles: ['participant', 'host', 'visitor', 'mediator', 'chair', 'topic', 'member_of_delegation', 'place'],
    plover: ['CONSULT'],
  },
  visit: {
    ar: 'زيارة', en: 'Visit', subtypes: {},
    roles: ['visitor', 'host', 'member_of_delegation', 'place'], plover: ['CONSULT'],
  },
  agreement: {
    ar: 'اتفاق', en: 'Agreement',
    subtypes: {
      signed: { ar: 'توقيع', en: 'signed' }, announced: { ar: 'إعلان', en: 'announced' },
      ceasefire: { ar: 'وقف إطلاق النار', en: 'ceasefire' }, memorandum: { ar: 'مذكرة تفاهم', en: 'memorandum' },
      contract: { ar: 'عقد', en: 'contract' },
    },
    roles: ['signatory', 'participant', 'mediator', 'recipient', 'topic', 'place'], plover: ['AGREE', 'SUPPORT'],
  },
  statement: {
    ar: 'تصريح', en: 'Statement',
    subtypes: {
      say: { ar: 'قول', en: 'say' }, accuse: { ar: 'اتهام', en: 'accuse' }, reject: { ar: 'رفض', en: 'reject' },
      demand: { ar: 'مطالبة', en: 'demand' }, threaten: { ar: 'تهديد', en: 'threaten' },
      deny: { ar: 'نفي', en: 'deny' }, praise: { ar: 'إشادة', en: 'praise' },
    },
    roles: ['speaker', 'addressee', 'topic', 'place'], plover: ['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'],
  },
  support: {
    ar: 'دعم', en: 'Support',
    subtypes: {
      backing: { ar: 'تأييد', en: 'backing' }, aid: { ar: 'مساعدة', en: 'aid' }, arms: { ar: 'تسليح', en: 'arms' },
      training: { ar: 'تدريب', en: 'training' }, advisers: { ar: 'مستشارون', en: 'advisers' },
    },
    roles: ['supporter', 'recipient', 'topic', 'place'], plover: ['SUPPORT', 'AID', 'COOPERATE'],
  },
  military_action: {
    ar: 'عمل عسكري', en: 'Military action',
    subtypes: {
      attack: { ar: 'هجوم', en: 'attack' }, deployment: { ar: 'انتشار', en: 'deployment' },
      withdrawal: { ar: 'انسحاب', en: 'withdrawal' }, exercise: { ar: 'مناورات', en: 'exercise' },
    },
    roles: ['actor', 'target', 'recipient', 'place'], plover: ['ASSAULT', 'MOBILIZE', 'RETREAT'],
  },
  appointment: {
    ar: 'تعيين', en: 'Appointment',
    subtypes: {
      appoint: { ar: 'تعيين', en: 'appoint' }, resign: { ar: 'استقالة', en: 'resign' }, dismiss: { ar: 'إقالة', en: 'dismiss' },
    },
    roles: ['appointee', 'appointer', 'predecessor', 'place'], plover: [],
  },
  election: {
    ar: 'انتخابات', en: 'Election', subtypes: {}, roles: ['participant', 'winner', 'place'], plover: [],
  },
  legislation: {
    ar: 'تشريع', en: 'Legislation', subtypes: {}, roles: ['actor', 'target', 'topic', 'place'], plover: [],
  },
} as const satisfies Record<string, EventKindEntry>;
export type EventKind = keyof typeof EVENT_KINDS;

export const EVENT_KIND_NAMES = Object.keys(EVENT_KINDS) as readonly EventKind[];

/// Edges between entities. All other edges join an entity and an event and carry a `Role`.
export const ENTITY_EDGES = {
  office: { ar: 'منصب', en: 'office' },
  member_of: { ar: 'عضو في', en: 'member of' },
  part_of: { ar: 'جزء من', en: 'part of' },
  located_in: { ar: 'يقع في', en: 'located in' },
} as const;
export type EntityEdgeKind = keyof typeof ENTITY_EDGES;

/// All edges between entities, with the one for what a file of another program joins without our words for it.
export const LINKS = { ...ENTITY_EDGES, link: { ar: 'صلة', en: 'link' } } as const;
export type LinkKind = keyof typeof LINKS;

export function isEntityKind(kind: string): kind is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(kind);
}

export function isEventKind(kind: string): kind is EventKind {
  return kind in EVENT_KINDS;
}
