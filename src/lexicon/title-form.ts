/// The forms of a title from its lemma: feminine, dual and plural, absolute and before a genitive. The one
/// rule kept here: forms are without the article; which of two readings a spelling has is the commoner one.

import type { Gender, GrammaticalNumber } from './lexicon.ts';

export interface TitleForm {
  readonly form: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

const FEMININE_ENDING = 'ة';

/// All the forms of a title. `plurals` are its broken plurals, with `+` for the sound plural; none when it has none.
export function titleForms(lemma: string, plurals: readonly string[]): readonly TitleForm[] {
  if (lemma.includes(' ')) return phraseForms(lemma, plurals);
  if (lemma.endsWith(FEMININE_ENDING)) return [...feminineForms(lemma), ...pluralForms(plurals, 'feminine')];
  const sound = plurals.includes('+');
  return [
    { form: lemma, gender: 'masculine', number: 'singular' },
    ...pluralForms(plurals, 'masculine'),
    ...(plurals.length === 0 ? [] : masculineForms(lemma, sound)),
    ...(plurals.length === 0 ? [] : feminineForms(lemma + FEMININE_ENDING)),
  ];
}

function phraseForms(lemma: string, plurals: readonly string[]): TitleForm[] {
  const gender = lemma.split(' ')[0]?.endsWith(FEMININE_ENDING) ? 'feminine' : 'masculine';
  return [{ form: lemma, gender, number: 'singular' }, ...pluralForms(plurals, gender)];
}

function pluralForms(plurals: readonly string[], gender: Gender): TitleForm[] {
  return plurals.filter((plural) => plural !== '+').map((form) => ({ form, gender, number: 'plural' }));
}

function masculineForms(lemma: string, sound: boolean): TitleForm[] {
  const dual = { gender: 'masculine', number: 'dual' } as const;
  const many = { gender: 'masculine', number: 'plural' } as const;
  const stem = lemma.endsWith('ي') && sound ? lemma.replace(/ي$/, '') : lemma;
  const oblique = sound ? many : dual;
  const forms: TitleForm[] = [
    { form: `${lemma}ان`, ...dual },
    { form: `${lemma}ا`, ...dual },
    { form: `${lemma}ين`, ...oblique },
    { form: `${lemma}ي`, ...oblique },
  ];
  if (sound)
    for (const base of new Set([lemma, stem]))
      forms.push({ form: `${base}ون`, ...many }, { form: `${base}و`, ...many });
  return forms;
}

function feminineForms(lemma: string): TitleForm[] {
  const stem = lemma.slice(0, -1);
  const dual = { gender: 'feminine', number: 'dual' } as const;
  return [
    { form: lemma, gender: 'feminine', number: 'singular' },
    { form: `${stem}تان`, ...dual },
    { form: `${stem}تا`, ...dual },
    { form: `${stem}تين`, ...dual },
    { form: `${stem}تي`, ...dual },
    { form: `${stem}ات`, gender: 'feminine', number: 'plural' },
  ];
}
