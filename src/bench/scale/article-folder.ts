/// A folder of generated articles. The one rule kept here: the same number of articles is the same folder, byte for byte.

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { generateArticle, patternsOf } from '../generated-article.ts';
import { readOwnArticles } from '../own-articles.ts';

/// Articles in one folder: systems grow slow where there are many more.
const EACH = 1000;
/// One person for so many articles: there are more names in the news the more of it one reads.
const ARTICLES_A_PERSON = 4;

/// Gives the article of a number, of so many.
export function articlesOf(count: number): (number: number) => string {
  const patterns = patternsOf(readOwnArticles());
  const givenNames = [...new Set(loadLexicon().givenNames.entries.map(({ name }) => name))];
  const people = Math.ceil(count / ARTICLES_A_PERSON);
  return (number) => generateArticle(patterns, givenNames, number, people);
}

/// Where the article of a number is.
function placeOf(folder: string, number: number): string {
  return join(folder, String(Math.floor(number / EACH)).padStart(4, '0'), `${String(number).padStart(7, '0')}.txt`);
}

/// Writes so many articles; those that are there from an earlier run stay.
export function makeArticleFolder(folder: string, count: number, articleOf: (number: number) => string): void {
  if (existsSync(folder)) return;
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  for (let number = 0; number < count; number += 1) {
    const place = placeOf(draft, number);
    if (number % EACH === 0) mkdirSync(join(place, '..'), { recursive: true });
    writeFileSync(place, articleOf(number));
  }
  renameSync(draft, folder);
}
