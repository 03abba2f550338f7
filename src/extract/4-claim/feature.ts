/// Features: what is asked of a thing that weights judge, as data. The one rule kept here: a feature is a template of
/// questions with their answers, so that its weight is found by the answers themselves, without spelling its name.

import type { NumberedWord } from './word-vocabulary.ts';

/// What is answered: one answer, a word of the text, several, '' where there is nothing to say, or yes; a no says nothing.
export type Answer = string | boolean | NumberedWord | readonly string[];

export type Question<Thing> = (thing: Thing) => Answer;

/// Questions by name.
export type Questions<Thing> = Readonly<Record<string, Question<Thing>>>;

/// How a yes is spelled.
export const YES = 'yes';

/// Each question in a template of its own.
export function alone<Question extends string>(...questions: readonly Question[]): readonly (readonly [Question])[] {
  return questions.map((question) => [question]);
}

/// The features of one sort of thing: its questions, and which of them are answered together.
export class FeatureSet<Thing> {
  readonly names: readonly string[];
  /// For each feature the places of its questions in `names`.
  readonly templates: readonly (readonly number[])[];
  /// In the order of `names`.
  readonly questions: readonly Question<Thing>[];

  constructor(questions: Questions<Thing>, templates: readonly (readonly string[])[]) {
    this.names = Object.keys(questions);
    this.questions = Object.values(questions);
    const places = new Map(this.names.map((name, place) => [name, place]));
    this.templates = templates.map((template) => template.map((name) => places.get(name) as number));
  }

  /// The features that a thing has, each spelled `question=answer question=answer`.
  spell(thing: Thing): readonly string[] {
    const answers = this.questions.map((ask) => ask(thing));
    return this.templates.flatMap((template) =>
      template.reduce<readonly string[]>(
        (features, place) =>
          features.flatMap((feature) =>
            listOf(answers[place] as Answer).map((answer) => spell(feature, this.names[place] as string, answer)),
          ),
        [''],
      ),
    );
  }
}

/// Whether an answer is several.
export function isSeveral(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer);
}

function listOf(answer: Answer): readonly string[] {
  if (isSeveral(answer)) return answer;
  if (typeof answer === 'object') return listOf(answer.key);
  const spelled = answer === true ? YES : answer;
  return spelled ? [spelled] : [];
}

const SPACE = / /g;
const JOINT = /_/g;

function spell(feature: string, question: string, answer: string): string {
  const own = `${question}=${answer.replace(SPACE, '_')}`;
  return feature === '' ? own : `${feature} ${own}`;
}

/// The questions and answers of a spelled feature.
export function readFeature(feature: string): readonly { readonly question: string; readonly answer: string }[] {
  return feature.split(' ').map((part) => {
    const sign = part.indexOf('=');
    return { question: part.slice(0, sign), answer: part.slice(sign + 1).replace(JOINT, ' ') };
  });
}
