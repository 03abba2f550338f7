/// Articles as lessons for what chooses claims. The one rule kept here: an article is gone through once, whichever and however many weights it
/// helps to learn.

import type { ClaimWeights } from '../extract/4-claim/claim-weights.ts';
import type { ClaimExamples } from './claim-example.ts';
import { ExampleTable } from './learn-claims.ts';

/// The examples of an article, by their numbers.
export interface Lesson {
  readonly drafts: readonly number[];
  readonly arguments: readonly number[];
}

export class ClaimLessons {
  readonly #drafts = new ExampleTable();
  readonly #arguments = new ExampleTable();

  /// Takes the examples of an article.
  take(examples: readonly ClaimExamples[]): Lesson {
    return {
      drafts: examples.flatMap(({ drafts }) => drafts.map((example) => this.#drafts.add(example))),
      arguments: examples.flatMap((one) => one.arguments.map((example) => this.#arguments.add(example))),
    };
  }

  /// What lessons teach; one that is given twice counts twice.
  learn(name: string, lessons: readonly Lesson[]): ClaimWeights {
    return {
      name,
      drafts: this.#drafts.learn(lessons.flatMap(({ drafts }) => drafts)),
      arguments: this.#arguments.learn(lessons.flatMap((lesson) => lesson.arguments)),
    };
  }
}
