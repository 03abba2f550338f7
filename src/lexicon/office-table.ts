/// The tables of offices: titles, what completes them, ranks, honorifics. The one rule kept here: a title's
/// first word is stored without the article, an honorific as it stands in texts.

import type { Honorific, Lexicon, Modifier, Rank, Title } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { SOURCES } from './sources.ts';
import { choice, flag, parseTable } from './table.ts';
import { titleForms } from './title-form.ts';
import { addFolded, definiteTails, withArticle, withoutArticle } from './word-form.ts';

export const TITLE_CATEGORIES = [
  'political',
  'diplomatic',
  'military',
  'religious',
  'royal',
  'spokesperson',
  'professional',
  'media',
] as const;

function plurals(cell: string): readonly string[] {
  return cell === '-' ? [] : cell.split(',');
}

export function titleTable(): Phrases<Title> {
  const table = new Phrases<Title>();
  for (const row of parseTable('titles', SOURCES.titles, ['lemma', 'category', 'flags', 'plurals', 'english'])) {
    const { lemma, english } = row.cells;
    const category = choice(row, 'category', TITLE_CATEGORIES);
    const [idafa, ambiguous] = [flag(row, 'flags', 'idafa'), flag(row, 'flags', 'ambiguous')];
    for (const { form, gender, number } of titleForms(lemma, plurals(row.cells.plurals))) {
      const title: Title = { lemma, category, gender, number, idafa, ambiguous, english };
      for (const spelling of definiteTails(form)) addFolded(table, spelling, title);
    }
  }
  return table;
}

export function portfolioTable(): Lexicon['portfolios'] {
  const table: Lexicon['portfolios'] = new Phrases();
  for (const { cells } of parseTable('portfolios', SOURCES.portfolios, ['name', 'english', 'organization'])) {
    const entry = { name: cells.name, english: cells.english, organization: cells.organization || null };
    addFolded(table, cells.name, entry);
    addFolded(table, withoutArticle(cells.name), entry);
  }
  return table;
}

export function rankTable(): Phrases<Rank> {
  const table = new Phrases<Rank>();
  for (const { cells } of parseTable('ranks', SOURCES.ranks, ['rank', 'english'])) {
    const entry: Rank = { lemma: cells.rank, gender: 'masculine', english: cells.english };
    for (const spelling of definiteTails(cells.rank)) addFolded(table, spelling, entry);
  }
  return table;
}

export function honorificTable(): Phrases<Honorific> {
  const table = new Phrases<Honorific>();
  for (const row of parseTable('honorifics', SOURCES.honorifics, ['honorific', 'gender'])) {
    const gender = choice(row, 'gender', ['masculine', 'feminine', '-']);
    addFolded(table, row.cells.honorific, { lemma: row.cells.honorific, gender: gender === '-' ? null : gender });
  }
  return table;
}

export function titleModifierTable(): Phrases<Modifier> {
  const table = new Phrases<Modifier>();
  for (const { cells } of parseTable('title-modifiers', SOURCES['title-modifiers'], ['modifier'])) {
    addFolded(table, cells.modifier, { lemma: cells.modifier });
  }
  return table;
}

/// A table of single words, each also with the article where `article` says so.
export function wordTable(
  file: 'common-words' | 'people' | 'name-stops' | 'organization-tails' | 'day-parts',
  column: string,
  article = false,
): Phrases<Modifier> {
  const table = new Phrases<Modifier>();
  for (const { cells } of parseTable(file, SOURCES[file], [column])) {
    const word = cells[column] ?? '';
    addFolded(table, word, { lemma: word });
    if (article) addFolded(table, withArticle(word), { lemma: word });
  }
  return table;
}
