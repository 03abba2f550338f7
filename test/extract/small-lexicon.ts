/// A small lexicon for tests: enough general vocabulary for the examples, and nothing else. The one rule kept
/// here: it is data of the same shape as the real one.

import { foldForLookup } from '../../src/arabic/normalize.ts';
import { englishAdjectiveTable, englishFieldTable, englishHeadTable } from '../../src/lexicon/english-table.ts';
import type {
  GivenName,
  KnownOrganization,
  Lexicon,
  Nisba,
  OrganizationHead,
  PlaceHead,
  PlaceName,
  StateName,
  Title,
} from '../../src/lexicon/lexicon.ts';
import { Phrases } from '../../src/lexicon/phrases.ts';
import type { Sector } from '../../src/model/ontology.ts';

function table<T>(entries: Readonly<Record<string, T>>): Phrases<T> {
  const phrases = new Phrases<T>();
  for (const [name, entry] of Object.entries(entries)) phrases.add(foldForLookup(name), entry);
  return phrases;
}

function state(code: string, name: string, english: string): StateName {
  return { code, name, english };
}

function nisbas(code: string, english: string, stem: string): Record<string, Nisba> {
  const form = (gender: Nisba['gender'], number: Nisba['number']): Nisba => ({ code, english, gender, number });
  return {
    [stem]: form('masculine', 'singular'),
    [`${stem}ة`]: form('feminine', 'singular'),
    [`${stem}ين`]: form('masculine', 'plural'),
  };
}

function head(lemma: string, sector: Sector): Readonly<Record<string, OrganizationHead>> {
  return { [lemma]: { lemma, sector, gender: 'feminine', number: 'singular', bareDefinite: true, weak: false } };
}

function place(
  name: string,
  english: string,
  code: string | null,
  type: PlaceName['type'] = 'city',
  capitalOf: string | null = null,
): Record<string, PlaceName> {
  return { [name]: { name, code, type, capitalOf, english, ambiguous: false } };
}

function placeHead(lemma: string, inName: boolean): Record<string, PlaceHead> {
  return { [lemma]: { lemma, inName, number: 'singular', any: false } };
}

function given(name: string, english: string): Record<string, GivenName> {
  return { [name]: { name, gender: null, english, ambiguous: false } };
}

function title(lemma: string, english: string): Record<string, Title> {
  return {
    [lemma]: {
      lemma,
      category: 'political',
      gender: 'masculine',
      number: 'singular',
      idafa: true,
      ambiguous: false,
      english,
    },
  };
}

function known(
  id: string,
  name: string,
  english: string,
  sector: Sector,
  code: string | null = null,
): Record<string, KnownOrganization> {
  return { [name]: { id, name, sector, code, english, ambiguous: false } };
}

const TABLES: Partial<Lexicon> = {
  version: 'small',
  states: table({
    تركيا: state('TR', 'تركيا', 'Turkey'),
    ليبيا: state('LY', 'ليبيا', 'Libya'),
    قطر: state('QA', 'قطر', 'Qatar'),
    مصر: state('EG', 'مصر', 'Egypt'),
    ألمانيا: state('DE', 'ألمانيا', 'Germany'),
    لبنان: state('LB', 'لبنان', 'Lebanon'),
  }),
  nisbas: table({
    ...nisbas('TR', 'Turkish', 'تركي'),
    ...nisbas('LY', 'Libyan', 'ليبي'),
    ...nisbas('QA', 'Qatari', 'قطري'),
    ...nisbas('EG', 'Egyptian', 'مصري'),
    ...nisbas('DE', 'German', 'ألماني'),
    ...nisbas('LB', 'Lebanese', 'لبناني'),
  }),
  places: table({
    ...place('طرابلس', 'Tripoli', 'LY', 'city', 'LY'),
    ...place('إسطنبول', 'Istanbul', 'TR'),
    ...place('بنغازي', 'Benghazi', 'LY'),
    ...place('أنقرة', 'Ankara', 'TR', 'city', 'TR'),
  }),
  placeHeads: table({
    ...placeHead('مدينة', false),
    ...placeHead('العاصمة', false),
    ...placeHead('مطار', true),
    ...placeHead('قاعدة', true),
  }),
  organizations: table(known('un', 'الأمم المتحدة', 'United Nations', 'intergovernmental')),
  organizationHeads: table({
    ...head('حكومة', 'government'),
    ...head('وزارة', 'government'),
    ...head('مجلس', 'government'),
    ...head('جيش', 'military'),
    ...head('قوات', 'military'),
    ...head('حركة', 'party'),
    ...head('حزب', 'party'),
    ...head('وكالة', 'media'),
    ...head('قناة', 'media'),
    ...head('هيئة', 'government'),
    ...head('برلمان', 'government'),
  }),
  portfolios: table({
    الدفاع: { name: 'الدفاع', english: 'defence', organization: 'وزارة الدفاع' },
    الخارجية: { name: 'الخارجية', english: 'foreign affairs', organization: 'وزارة الخارجية' },
    الداخلية: { name: 'الداخلية', english: 'interior', organization: 'وزارة الداخلية' },
  }),
  titles: table({
    ...title('وزير', 'minister'),
    ...title('رئيس', 'president'),
    ...title('متحدث', 'spokesperson'),
    ...title('سفير', 'ambassador'),
  }),
  givenNames: table({
    ...given('محمد', 'Mohammed'),
    ...given('أحمد', 'Ahmed'),
    ...given('محمود', 'Mahmoud'),
    ...given('حسن', 'Hassan'),
    ...given('حسين', 'Hussein'),
    ...given('خالد', 'Khalid'),
    ...given('سالم', 'Salem'),
    ...given('سليم', 'Selim'),
    ...given('سعد', 'Saad'),
    ...given('سعيد', 'Said'),
    ...given('علي', 'Ali'),
    ...given('صلاح الدين', 'Salah al-Din'),
    ...given('خليفة', 'Khalifa'),
    ...given('عبد الله', 'Abdullah'),
    ...given('كريم', 'Karim'),
    ...given('كرم', 'Karam'),
    ...given('جمال', 'Gamal'),
    ...given('جميل', 'Jamil'),
    ...given('رشيد', 'Rashid'),
    ...given('راشد', 'Rashed'),
    ...given('سمير', 'Samir'),
    ...given('سامر', 'Samer'),
    ...given('حامد', 'Hamed'),
    ...given('حمد', 'Hamad'),
  }),
  surnames: table(given('حفتر', 'Haftar')),
  englishHeads: englishHeadTable(),
  englishAdjectives: englishAdjectiveTable(),
  englishFields: englishFieldTable(),
};

/// The small lexicon; every table that no example needs is empty.
export const SMALL_LEXICON: Lexicon = new Proxy(TABLES as Lexicon, {
  get: (tables, name) => Reflect.get(tables, name) ?? new Phrases(),
});
