/// Which column or key holds what. The one rule kept here: what was found is said, so that whoever sees it can set it right.

import type { Given } from '../../model/article.ts';
import { FIELDS, type Field, type FieldMap } from './field-map.ts';
import { clean } from './page-given.ts';
import { pageParagraphs } from './page-paragraph.ts';
import { plainParagraphs, underTitle } from './paragraph.ts';
import { statedDay } from './stated-date.ts';

/// What columns and keys are called, the surest first, in lower case.
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: [
    ...[
      'text',
      'body',
      'content',
      'fulltext',
      'full_text',
      'maintext',
      'main_text',
      'articlebody',
      'article_text',
      'article',
      'story',
      'plaintext',
    ],
    ...[
      'content_text',
      'content_html',
      'html',
      'bodytext',
      'description',
      'summary',
      'النص',
      'نص',
      'المحتوى',
      'محتوى',
      'المتن',
      'نص الخبر',
      'الخبر',
      'نص المقال',
    ],
  ],
  title: ['title', 'headline', 'heading', 'name', 'subject', 'العنوان', 'عنوان', 'عنوان الخبر'],
  outlet: [
    ...[
      'outlet',
      'source.name',
      'source',
      'publisher.name',
      'publisher',
      'publication',
      'site',
      'site_name',
      'sitename',
      'newspaper',
      'media',
    ],
    ...['feed.title', 'domain', 'المصدر', 'الصحيفة', 'الموقع', 'الناشر', 'وسيلة الإعلام', 'الجريدة'],
  ],
  author: ['author.name', 'author', 'authors', 'byline', 'creator', 'الكاتب', 'المؤلف', 'كاتب'],
  published: [
    ...[
      'published',
      'published_at',
      'publishedat',
      'publication_date',
      'publicationdate',
      'publish_date',
      'published_date',
      'date_published',
    ],
    ...[
      'datepublished',
      'date_publish',
      'pubdate',
      'pub_date',
      'date',
      'datetime',
      'timestamp',
      'created_at',
      'التاريخ',
      'تاريخ النشر',
      'تاريخ',
    ],
  ],
  language: ['language', 'lang', 'locale', 'اللغة'],
  url: ['url', 'link', 'uri', 'source_url', 'permalink', 'web_url', 'الرابط', 'رابط'],
};

export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/// The value at a path in a row.
function valueAt(row: Row, path: string): unknown {
  if (path in row) return row[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Row)[key] : undefined),
      row,
    );
}

function plain(name: string): string {
  return name
    .trim()
    .replace(/^\uFEFF/, '')
    .toLowerCase();
}

/// The names of a row's columns, one level into objects.
function namesIn(row: Row): readonly string[] {
  return Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [name, ...Object.keys(value).map((key) => `${name}.${key}`)]
      : [name],
  );
}

/// Which columns of the rows hold what; `wanted` goes before what the names say. `text` is missing where no column is called so.
export function detectFields(rows: readonly Row[], wanted: FieldMap): FieldMap {
  const columns = [...new Set(rows.flatMap(namesIn))];
  const filled = columns.filter((column) => rows.some((row) => textOf(valueAt(row, column)) !== null));
  const found = FIELDS.flatMap((field) => {
    const [column] = NAMES[field].flatMap((name) => filled.filter((one) => plain(one) === name));
    const chosen = wanted[field] ?? column;
    return chosen === undefined ? [] : [[field, chosen] as const];
  });
  return Object.fromEntries(found);
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return clean(value.map(textOf).filter(Boolean).join('، '));
  if (typeof value === 'object') return null;
  return value === undefined ? null : String(value).trim() || null;
}

function fieldOf(row: Row, fields: FieldMap, name: Field): string | null {
  const column = fields[name];
  return column ? textOf(valueAt(row, column)) : null;
}

/// What a row gives of its article.
export function rowGiven(row: Row, fields: FieldMap): Given {
  const field = (name: Field): string | null => fieldOf(row, fields, name);
  const published = field('published');
  return {
    title: field('title'),
    outlet: field('outlet'),
    author: field('author'),
    published: published ? dayOf(published) : null,
    language: field('language'),
    url: field('url'),
  };
}

/// The article in a row: its text, and what is given of it. Null where the row has no text.
export function rowArticle(row: Row, fields: FieldMap): { readonly text: string; readonly given: Given } | null {
  const body = fieldOf(row, fields, 'text');
  if (body === null) return null;
  const given = rowGiven(row, fields);
  return { text: underTitle(clean(given.title), paragraphsIn(body)), given };
}

/// The day of a date, or of seconds or milliseconds since 1970 in the zone of Greenwich.
function dayOf(stated: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(stated)) return statedDay(stated);
  return new Date(Number(stated) * (stated.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
}

/// The paragraphs of a cell, which may hold markup.
export function paragraphsIn(cell: string): readonly string[] {
  if (!/<(?:p|div|br|span|a|strong|em|h\d|ul|article)\b[^>]*>/i.test(cell)) return plainParagraphs(cell);
  return pageParagraphs(cell);
}

/// The mapping in words: `text = body, title = headline`.
export function describeFields(fields: FieldMap): string {
  return FIELDS.flatMap((field) => (fields[field] ? [`${field} = ${fields[field]}`] : [])).join(', ');
}
