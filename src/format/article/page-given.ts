/// What a web page says of its article beside the text. The one rule kept here: what is written for machines (JSON-LD, then the tags of
/// its head) goes before what is guessed from its looks.

import type { Given } from '../../model/article.ts';
import type { DateTally } from './date-tally.ts';
import { clean, headlineOf } from './headline.ts';
import { statedDay } from './stated-date.ts';
import { visibleDay } from './visible-date.ts';

type Stated = Readonly<Record<string, unknown>>;

const ARTICLES = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;

/// What is given of the article on a page.
export function pageGiven(document: Document, dates: DateTally): Given {
  const stated = statedArticle(document);
  const meta = (...names: readonly string[]): string | null => metaOf(document, names);
  const day = (...candidates: readonly (string | null)[]): string | null =>
    dates.day(candidates.find((one) => one && statedDay(one)) ?? candidates.find(Boolean) ?? null);
  const title = textOf(stated.headline) ?? meta('og:title', 'twitter:title', 'dc.title') ?? clean(document.title);
  return {
    title,
    outlet: nameOf(stated.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    author: nameOf(stated.author) ?? meta('author', 'dc.creator', 'parsely-author', 'sailthru.author'),
    published:
      day(
        textOf(stated.datePublished),
        meta(...DAY_TAGS),
        document.querySelector('time[datetime][pubdate], time[itemprop~="datePublished"]')?.getAttribute('datetime') ??
          null,
        onlyTime(document),
      ) ?? shownDay(document, title),
    language: clean(document.documentElement.getAttribute('lang')) ?? meta('og:locale', 'dc.language'),
    url: canonicalOf(document) ?? meta('og:url') ?? addressOf(stated),
  };
}

const DAY_TAGS = [
  ...['article:published_time', 'datepublished', 'pubdate', 'publishdate'],
  ...['date', 'dc.date', 'dc.date.issued', 'parsely-pub-date'],
];

function shownDay(document: Document, title: string | null): string | null {
  const headline = headlineOf(document, title);
  return headline && visibleDay(headline);
}

/// The address that an article states of the page it is the matter of, or of itself.
function addressOf({ '@id': id, mainEntityOfPage: page, url }: Stated): string | null {
  const stated = typeof page === 'object' && page !== null ? (page as Stated)['@id'] : page;
  return [stated, url, id].map(textOf).find((one) => one && /^https?:\/\//.test(one)) ?? null;
}

function metaOf(document: Document, names: readonly string[]): string | null {
  const all = Array.from(document.querySelectorAll('meta[content]'));
  for (const name of names) {
    const found = all.find((one) =>
      ['property', 'name', 'itemprop'].some((attribute) => one.getAttribute(attribute)?.toLowerCase() === name),
    );
    const content = clean(found?.getAttribute('content'));
    if (content) return content;
  }
  return null;
}

function canonicalOf(document: Document): string | null {
  const link = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  return link && /^https?:\/\//.test(link) ? link : null;
}

/// The only time that a page states; of several nobody says which is the article's.
function onlyTime(document: Document): string | null {
  const days = new Set(
    Array.from(document.querySelectorAll('article time[datetime], main time[datetime]')).map(
      (one) => one.getAttribute('datetime') ?? '',
    ),
  );
  const [day] = days;
  return days.size === 1 ? (day ?? null) : null;
}

/// The first article among what a page states as JSON-LD.
function statedArticle(document: Document): Stated {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  const things = scripts.flatMap((script) => thingsIn(maybeJson(script.textContent ?? ''), 0));
  return things.find((thing) => [thing['@type']].flat().some((type) => ARTICLES.test(String(type)))) ?? {};
}

function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const DEEPEST = 4;

function thingsIn(value: unknown, depth: number): readonly Stated[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  const thing = value as Stated;
  return [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing.mainEntity, depth + 1)];
}

/// A name, or those of several, as `"…"`, `{"name": "…"}` or a list of such.
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return clean(value.map(nameOf).filter(Boolean).join('، '));
  return typeof value === 'object' && value !== null ? textOf((value as Stated).name) : textOf(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? clean(value) : null;
}
