/// English names of bodies, places, offices and people: translated as a whole where the word lists know the words.

import { describe, expect, test } from 'vitest';
import { englishLabel } from '../../../src/extract/5-entity/english-label.ts';
import { gazetteerOf } from '../../../src/extract/5-entity/gazetteer.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import type { EntityKind } from '../../../src/model/ontology.ts';

const GAZETTEER = gazetteerOf(loadLexicon());

interface More {
  readonly state?: string;
  readonly unnamed?: boolean;
}

function english(kind: EntityKind, label: string, { state, unnamed = false }: More = {}): string {
  return englishLabel({ kind, label, known: null, state: state ?? null, sector: null, unnamed }, GAZETTEER);
}

describe('English names', () => {
  test.each([
    ['مركز التدريب والتعاون العسكري والأمني', 'Military and Security Training and Cooperation Centre'],
    ['مركز التنسيق العسكري التركي الليبي', 'Turkish-Libyan Military Coordination Centre'],
    ['اللجنة الوطنية للتنمية والإصلاح', 'National Committee for Development and Reform'],
    ['لجنة النفط والغاز النيابية', 'Parliamentary Committee of Oil and Gas'],
    ['وزارة الري والأراضي', 'Ministry of Irrigation and Land'],
    ['مركز الحصاد للدراسات', 'Al-Hasad Studies Centre'],
    ['بعثة الأمم المتحدة', 'United Nations Mission'],
    ['قوات حكومة الوفاق', 'Government of National Accord Forces'],
    ['جهاز المخابرات المصرية', 'Egyptian Intelligence Agency'],
    ['هيئة الأركان التركية', 'Turkish General Staff'],
    ['ليبيا الأحرار', 'Libya al-Ahrar'],
    ['لجنة قوات الأمن العام', 'Committee of the Public Security Forces'],
    ['لجنة 5+5', '5+5 Committee'],
    ['حكومة الجمهورية الإسلامية الموريتانية', 'Mauritanian Al-Jamhouriya al-Islamiya Government'],
    ['مرصد الضفة الجنوبية', 'Al-Dafa al-Janoubiya Observatory'],
    ['الهيئة القضائية العراقية', 'Iraqi Judicial Authority'],
    ['دائرة الطوارئ', 'Department of Emergencies'],
    ['كتائب الوحدة', 'Brigades of Unity'],
    ['مجلس الحراك الجنوبي', 'Al-Harak al-Janoubi Council'],
  ])('of a body: %s is %s', (label, expected) => {
    expect(english('organization', label)).toBe(expected);
  });

  test.each([
    ['نائب رئيس جهاز المخابرات المصرية', 'Deputy Head of the Egyptian Intelligence Agency'],
    ['وزير الخارجية الألماني', 'German Minister of Foreign Affairs'],
    ['وزيرة خارجية إيطاليا', 'Italian Minister of Foreign Affairs'],
    ['قائد القوات البرية التركية', 'Commander of the Turkish Land Forces'],
    ['آمر المنطقة العسكرية الغربية', 'Commander of the Western Military Region'],
    ['رئيس مجلس النواب', 'President of the House of Representatives'],
    ['متحدث باسم الحكومة العراقية', 'Spokesperson for the Iraqi Government'],
    ['نظيرته الأنغولية', 'Angolan Counterpart'],
    ['رئيس تونس', 'President of Tunisia'],
  ])('of an office: %s is %s', (label, expected) => {
    expect(english('person', label, { unnamed: true })).toBe(expected);
  });

  test('a place has the English name of its place or state, however it came to be one', () => {
    expect(english('place', 'تونس')).toBe('Tunisia');
    expect(english('place', 'مطار معيتيقة الليبي')).toBe('Libyan Mitiga Airport');
  });

  test('somebody of Turkey has Turkish given names, and nobody else has', () => {
    expect(english('person', 'رجب طيب إردوغان', { state: 'TR' })).toBe('Recep Tayyip Erdogan');
    expect(english('person', 'رجب المهندي', { state: 'QA' })).toMatch(/^Rajab /);
  });
});
