/// The written forms of a noun: its accusative and its dual. The one rule kept here: plurals other than the
/// sound feminine are listed in the data, never guessed.

import type { Gender, GrammaticalNumber } from './lexicon.ts';

export interface NounForm {
  readonly spelling: string;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
}

/// The forms of a noun without the article; of a phrase only the phrase, and its accusative where it is a noun with its
/// adjective: `تدريبا مشتركا`.
export function nounForms(noun: string): readonly NounForm[] {
  if (noun.includes(' ')) return phraseForms(noun);
  const base: NounForm = { spelling: noun, number: numberOf(noun), gender: genderOf(noun) };
  if (base.number !== 'singular') return [base];
  return [base, ...(noun.endsWith('ة') ? feminineForms(noun.slice(0, -1)) : masculineForms(noun))];
}

function phraseForms(phrase: string): readonly NounForm[] {
  const words = phrase.split(' ');
  const head = words[0] ?? phrase;
  const base: NounForm = { spelling: phrase, number: numberOf(head), gender: genderOf(head) };
  const inflected = words.length === 2 && words.every((word) => !/(?:^ال.*|[ةاءى]|ات|ين|ون)$/.test(word));
  return inflected ? [base, { ...base, spelling: words.map((word) => `${word}ا`).join(' ') }] : [base];
}

function numberOf(noun: string): GrammaticalNumber {
  return noun.length > 4 && noun.endsWith('ات') ? 'plural' : 'singular';
}

function genderOf(noun: string): Gender {
  return noun.endsWith('ة') || numberOf(noun) === 'plural' ? 'feminine' : 'masculine';
}

function feminineForms(stem: string): NounForm[] {
  return ['تين', 'تان', 'تا', 'تي'].map((ending) => ({ spelling: stem + ending, number: 'dual', gender: 'feminine' }));
}

function masculineForms(noun: string): NounForm[] {
  const dual = ['ين', 'ان'].map(
    (ending): NounForm => ({ spelling: noun + ending, number: 'dual', gender: 'masculine' }),
  );
  const accusative: NounForm = { spelling: `${noun}ا`, number: 'singular', gender: 'masculine' };
  return /[اءى]$/.test(noun) ? dual : [accusative, ...dual];
}
