/// Generated articles: sentences of the project's own articles in a new order, with other names and figures. The one
/// rule kept here: the same seed gives the same article, and no two are alike, since repeated text flatters caches.

import type { GoldArticle } from '../evaluate/gold-article.ts';
import { Chance } from '../train/chance.ts';

const LETTERS = [...'بتجحدرزسشصطعغفقكلمنهوي'];
const FEWEST_SENTENCES = 8;
const MOST_SENTENCES = 16;
/// The higher, the more often the first of the people are named.
const UNEVEN = 3;
const DIGITS = /\d/g;

/// A stretch of plain text, or a name that another takes the place of.
interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

export type Pattern = readonly Piece[];

/// The sentences of gold articles with their persons' names marked.
export function patternsOf(articles: readonly GoldArticle[]): readonly Pattern[] {
  return articles.flatMap(({ text, names, sentences }) =>
    sentences.map(({ span }) => {
      const pieces: Piece[] = [];
      let at = span.start;
      for (const name of names) {
        if (name.kind !== 'person' || name.start < at || name.end > span.end) continue;
        pieces.push({ text: text.slice(at, name.start), isName: false });
        pieces.push({ text: text.slice(name.start, name.end), isName: true });
        at = name.end;
      }
      return [...pieces, { text: text.slice(at, span.end), isName: false }];
    }),
  );
}

/// The article of a number. Its persons are its own, or of so many people of whom some are in the news far more often than others.
export function generateArticle(
  patterns: readonly Pattern[],
  givenNames: readonly string[],
  number: number,
  people = 0,
): string {
  const chance = new Chance(Math.imul(number + 1, 0x9e3779b1));
  const names = new Map<string, string>();
  const naming = () => (people > 0 ? chanceOfPerson(Math.floor(people * chance.next() ** UNEVEN)) : chance);
  const count = FEWEST_SENTENCES + pick(chance, MOST_SENTENCES - FEWEST_SENTENCES);
  const lines: string[] = [];
  for (let line = 0; line < count; line += 1) {
    const pattern = patterns[pick(chance, patterns.length)] ?? [];
    const words = pattern.map(({ text, isName }) => (isName ? renamed(text, names, givenNames, naming) : text));
    lines.push(words.join('').replace(DIGITS, () => String(pick(chance, 10))));
  }
  return `${lines.join('\n')}\n`;
}

function pick(chance: Chance, count: number): number {
  return Math.floor(chance.next() * count);
}

/// What the name of a person is made by, the same in each article.
function chanceOfPerson(person: number): Chance {
  return new Chance(Math.imul(person + 1, 0x85ebca6b));
}

/// The new name of a person, one in an article.
function renamed(
  name: string,
  names: Map<string, string>,
  givenNames: readonly string[],
  naming: () => Chance,
): string {
  const known = names.get(name);
  if (known) return known;
  const chance = naming();
  const given = givenNames[pick(chance, givenNames.length)] ?? '';
  const made = name.includes(' ') ? `${given} ${inventedName(chance)}` : inventedName(chance);
  names.set(name, made);
  return made;
}

function inventedName(chance: Chance): string {
  const length = 4 + pick(chance, 3);
  const letters = Array.from({ length }, () => LETTERS[pick(chance, LETTERS.length)]);
  return `ال${letters.join('')}ي`;
}
