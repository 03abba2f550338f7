/// The lexicon: general vocabulary as typed tables. The one rule kept here: keys are look-up forms
/// (`foldForLookup`), and no entry names a person or an event of any article.

import type { EventKind, Role, Sector } from '../model/ontology.ts';
import type { Phrases } from './phrases.ts';

export type Gender = 'masculine' | 'feminine';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/// An office's head noun in one of its forms, without the article: وزير, وزيرة, وزيرا (dual), وزراء.
export interface Title {
  readonly lemma: string;
  readonly category:
    | 'political'
    | 'diplomatic'
    | 'military'
    | 'religious'
    | 'royal'
    | 'spokesperson'
    | 'professional'
    | 'media';
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /// Whether it opens an idafa ("minister *of defence*") or stands before a name bare ("engineer X").
  readonly idafa: boolean;
  /// Whether a bare indefinite noun of this kind may stand beside a name ("النائب X" but also "النائب عن …").
  readonly ambiguous: boolean;
  readonly english: string;
}

/// A field of government: `الدفاع`, and the body that has it.
export interface Portfolio {
  readonly name: string;
  readonly english: string /** the ministry or body implied */;
  readonly organization: string | null;
}

export interface Rank {
  readonly lemma: string;
  readonly gender: Gender;
  readonly english: string;
}
export interface Honorific {
  readonly lemma: string;
  readonly gender: Gender | null;
}
/// An adjective that may follow a title without ending it: السابق, المكلف, العام.
export interface Modifier {
  readonly lemma: string;
}

export interface StateName {
  readonly code: string;
  readonly name: string;
  readonly english: string;
}
/// An adjective of nationality in one form, without the article: تركي, تركية, تركيين, أتراك.
export interface Nisba {
  readonly code: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly english: string;
}

export interface PlaceName {
  readonly name: string;
  readonly code: string | null;
  readonly type: 'city' | 'region' | 'country-part' | 'continent' | 'water' | 'mountain' | 'site';
  /// Code of the state whose capital this is, so that it may stand for its government.
  readonly capitalOf: string | null;
  readonly english: string;
  /// Also a common word or a name of something else: needs a preposition or a head before it.
  readonly ambiguous: boolean;
}
/// A noun that opens the name of a place: مدينة, قاعدة, مطار. `inName`: it is part of the name ("airport X"), not only before it ("the city of X").
export interface PlaceHead {
  readonly lemma: string;
  readonly inName: boolean;
  readonly number: GrammaticalNumber;
  /// Whether what follows is its name even where it is a definite word of the language: `ساحة التحرير`.
  readonly any: boolean;
}

export interface KnownOrganization {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly code: string | null;
  readonly english: string;
  /// Also a common word (الحدث, العربية): needs a head, quotes or a verb of saying.
  readonly ambiguous: boolean;
}
/// A noun that opens an organization's name: وزارة, حكومة, حزب.
export interface OrganizationHead {
  readonly lemma: string;
  readonly sector: Sector;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /// Whether the bare definite noun already names an institution of the state in question (البرلمان, الجيش).
  readonly bareDefinite: boolean;
  /// A plain noun alone does not complete it: it needs a proper name, a state, a quotation or a nationality.
  readonly weak: boolean;
}

export interface GivenName {
  readonly name: string;
  readonly gender: Gender | null;
  readonly english: string /** also a common word */;
  readonly ambiguous: boolean;
}

/// What fills which role: `S` subject, `O` object, or a preposition (`مع`, `ب`, `ل`, `إلى`, `على`, `من`, `بين`, `في`, `ضد`, `عن`).
export type Frame = Readonly<Partial<Record<string, Role>>>;

/// What a word says happens.
export interface EventWord {
  readonly lemma: string;
  readonly kind: EventKind;
  readonly subtype: string | null;
  readonly frame: Frame;
  /// Often means something else: needs two filled roles.
  readonly ambiguous: boolean;
  /// What the word itself says of it: `denied` for نفى's content, `planned` for يعتزم, null mostly.
  readonly factuality: string | null;
}

export interface VerbForm {
  readonly lemma: string;
  readonly tense: 'perfect' | 'imperfect';
  readonly voice: 'active' | 'passive';
  readonly number: GrammaticalNumber;
  readonly gender: Gender | null;
  readonly person: 1 | 2 | 3;
  readonly events: readonly EventWord[];
  /// A verb of saying: its subject is a speaker and a clause with أن/إن or a quotation may follow.
  readonly saying: boolean;
  /// A light verb: the masdar after it says what happens. `O`, `S` or a preposition tells where the masdar stands.
  readonly light: string | null;
}

export interface NounOfEvent extends EventWord {
  /// `masdar` (زيارة, توقيع), `noun` (اتفاقية, قمة), `active` (مؤكدا), `passive` (الموقعة).
  readonly form: 'masdar' | 'noun' | 'active' | 'passive';
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  readonly saying: boolean;
}

/// A phrase that says who is the source or that a speaker goes on: بحسب, نقلا عن, من جهته.
export interface AttributionCue {
  readonly cue: string;
  readonly type: 'source' | 'turn' | 'distance' | 'impersonal';
}

export type ModalityType = 'negation' | 'planned' | 'possible' | 'conditional' | 'demanded' | 'completed';
export interface Modality {
  readonly cue: string;
  readonly type: ModalityType /** how far it reaches: the next verb or noun, or the clause */;
  readonly scope: 'next' | 'clause';
}

/// A definite noun or pronoun that stands for earlier mentions.
export interface Anaphor {
  readonly form: string;
  /// How many it stands for; 0 for any number.
  readonly count: 0 | 1 | 2 | 3;
  readonly refers: 'person' | 'state' | 'organization' | 'party' | 'own-state' | 'counterpart' | 'event';
  readonly gender: Gender | null;
  /// Look-up form of the title head it wants (`وزير` for الوزيران) or null.
  readonly title: string | null;
}

export interface Month {
  readonly month: number;
  readonly system: 'standard' | 'levantine' | 'maghrebi' | 'hijri' | 'libyan';
}

/// A kind of event, or the field of sport and prizes, where the words of events are figures of speech.
export type EventContext = EventKind | 'game';

/// A noun that opens names of bodies and places.
export interface EnglishHead {
  readonly english: string;
  /// Whether what it is for stands before it: an "Intelligence Agency", but a "Ministry of Defence".
  readonly fronted: boolean;
  /// Whether it is "for" something where Arabic says so by `لل`; others are "of" it.
  readonly aiming: boolean;
  /// Whether who stands first in it is its head, and no president.
  readonly headed: boolean;
}

export interface Lexicon {
  /// Hash of all the data, for caches and manifests.
  readonly version: string;
  readonly titles: Phrases<Title>;
  /// What completes a title without being an organization: الدفاع, الخارجية, الأركان العامة, مجلس الوزراء.
  readonly portfolios: Phrases<Portfolio>;
  readonly ranks: Phrases<Rank>;
  readonly honorifics: Phrases<Honorific>;
  readonly titleModifiers: Phrases<Modifier>;
  readonly states: Phrases<StateName>;
  readonly nisbas: Phrases<Nisba>;
  readonly places: Phrases<PlaceName>;
  readonly placeHeads: Phrases<PlaceHead>;
  readonly organizations: Phrases<KnownOrganization>;
  readonly organizationHeads: Phrases<OrganizationHead>;
  /// Adjectives and nouns that continue an organization's name: الوطني, المركزي, العامة, حقوق الإنسان.
  readonly organizationTails: Phrases<Modifier>;
  /// What chambers of parliaments and cabinets are called by without the word for council, in look-up form.
  readonly chambers: ReadonlySet<string>;
  readonly givenNames: Phrases<GivenName>;
  /// Family names as they are written, with the article where they have one.
  readonly surnames: Phrases<GivenName>;
  /// Parts that join names: بن, أبو, آل, عبد, الدين, فان, دي.
  readonly nameParticles: Phrases<{ readonly position: 'before' | 'between' | 'after' }>;
  readonly nameStops: Phrases<Modifier>;
  readonly verbs: Phrases<readonly VerbForm[]>;
  /// Frequent finite verbs that are no event: they end names and open clauses.
  readonly plainVerbs: Phrases<Modifier>;
  readonly eventNouns: Phrases<readonly NounOfEvent[]>;
  /// Nouns beside which an ambiguous word speaks of a kind of event: قانون for legislation.
  readonly eventContexts: Phrases<readonly EventContext[]>;
  readonly attributionCues: Phrases<AttributionCue>;
  readonly modalities: Phrases<Modality>;
  readonly anaphors: Phrases<Anaphor>;
  /// Forms of verbs of wanting, trying and being able: the prepositions in look-up form that they take what is wanted with, nothing for an object.
  readonly wantingVerbs: ReadonlyMap<string, ReadonlySet<string>>;
  /// The same of adjectives, without the article.
  readonly wantingAdjectives: ReadonlyMap<string, ReadonlySet<string>>;
  /// Common nouns and adjectives, so that a name does not swallow them.
  readonly commonWords: Phrases<Modifier>;
  /// Groups of people (مقاتلين, مسؤولين, قوات): event roles may be filled by them only as no entity.
  readonly people: Phrases<Modifier>;
  readonly months: Phrases<Month>;
  readonly weekdays: Phrases<{ readonly day: number }>;
  readonly numberWords: Phrases<{ readonly value: number; readonly ordinal: boolean }>;
  readonly relativeDays: Phrases<{ readonly days: number }>;
  readonly relativeAdjectives: Phrases<{ readonly direction: -1 | 0 | 1 }>;
  readonly timeUnits: Phrases<{
    readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
    readonly number: GrammaticalNumber;
  }>;
  readonly dayParts: Phrases<Modifier>;
  readonly boilerplateCues: Phrases<{ readonly effect: 'line' | 'tail' }>;
  /// English words for heads of names, of one word or two.
  readonly englishHeads: ReadonlyMap<string, EnglishHead>;
  /// English adjectives, which stand before the head.
  readonly englishAdjectives: ReadonlyMap<string, string>;
  /// What a body is for, in English, with "the" where it needs it.
  readonly englishFields: ReadonlyMap<string, string>;
  /// Given names of somebody of Turkey, as English news writes them.
  readonly turkishNames: ReadonlyMap<string, string>;
}
