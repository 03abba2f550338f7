/// Feeds: RSS, RDF and Atom. The one rule kept here: each entry is an article with what the feed says of it; where a feed gives summaries
/// alone, that is said.

import { type AnyFeed, parseFeed } from 'feedsmith';
import { type Given, NOTHING_GIVEN } from '../../model/article.ts';
import {
  type ArticleFile,
  type ArticleFormat,
  articleOf,
  diagnosticOf,
  type Part,
  UnreadableFile,
  withGiven,
} from './article-format.ts';
import { paragraphsIn } from './cell.ts';
import { allOf } from './content.ts';
import { DateTally } from './date-tally.ts';
import { decodePage } from './decode-page.ts';
import { HEAD, latinHead } from './head.ts';
import { clean } from './headline.ts';
import { underTitle } from './paragraph.ts';
import { requirePlainXml } from './xml-text.ts';

export const feed: ArticleFormat = {
  name: 'feed',
  title: 'a feed',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  largest: 64 * 1024 * 1024,
  recognizes: (head) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/.test(latinHead(head)),
  async *read(file): AsyncGenerator<Part> {
    yield* entries(file, await readFeed(file));
  },
};

async function readFeed({ content }: ArticleFile): Promise<AnyFeed> {
  const { text } = decodePage(await allOf(content), null);
  requirePlainXml(text);
  return parsed(text);
}

/// Where the entries of a feed lead to, where it has their summaries alone; none where a file is no such feed.
export async function feedLinks(file: ArticleFile): Promise<readonly Given[]> {
  if (!feed.recognizes(await file.content.read(0, HEAD))) return [];
  const all = entriesOf(await readFeed(file), new DateTally());
  return all.some(({ content }) => content !== '') ? [] : all.map(({ given }) => withGiven(given, NOTHING_GIVEN));
}

function parsed(text: string): AnyFeed {
  try {
    return parseFeed(text);
  } catch {
    throw new UnreadableFile(
      'feed-broken',
      'The file is XML, but no RSS, RDF or Atom feed: save the articles as web pages or text.',
    );
  }
}

interface Entry {
  readonly given: Partial<Given>;
  /// Markup or plain text.
  readonly content: string;
  readonly summary: string;
}

function entriesOf({ format, feed: found }: AnyFeed, dates: DateTally): readonly Entry[] {
  return format === 'atom' ? atomEntries(found, dates) : format === 'json' ? [] : rssEntries(found, dates);
}

function* entries(file: ArticleFile, read: AnyFeed): Iterable<Part> {
  const dates = new DateTally();
  const all = entriesOf(read, dates);
  let short = 0;
  for (const [index, { content, given, summary }] of all.entries()) {
    const paragraphs = paragraphsIn(content || summary);
    if (content === '') short += 1;
    const text = underTitle(clean(given.title), paragraphs);
    const id = `${file.id}/${index + 1}`;
    if (text !== '')
      yield articleOf({ ...file, id, path: `${file.path}/${index + 1}` }, { text, format: 'feed', given });
  }
  if (all.length === 0) throw new UnreadableFile('file-empty', 'The feed has no entries: leave it out.', 'warning');
  if (short > 0) {
    const message = `${short} of ${all.length} entries have a summary alone, which is what was read: fetch the pages for the rest.`;
    yield diagnosticOf(file, 'feed-summaries', 'warning', message);
  }
  for (const { code, message, severity } of dates.oddities()) yield diagnosticOf(file, code, severity, message);
}

type Rss = Extract<AnyFeed, { format: 'rss' | 'rdf' }>['feed'];

type Titled = Rss & { readonly language?: string };

function rssEntries({ dc, items = [], language, title }: Titled, dates: DateTally): readonly Entry[] {
  return items.map((item) => {
    const { authors, pubDate } = item as { authors?: readonly { name?: string }[]; pubDate?: string };
    return {
      content: item.content?.encoded ?? '',
      summary: item.description ?? '',
      given: {
        title: item.title ?? null,
        outlet: title ?? null,
        author: authors?.[0]?.name ?? item.dc?.creators?.[0] ?? null,
        published: dates.day(pubDate ?? item.dc?.dates?.[0] ?? null),
        language: language ?? dc?.languages?.[0] ?? null,
        url: item.link ?? null,
      },
    };
  });
}

type Atom = Extract<AnyFeed, { format: 'atom' }>['feed'];

function atomEntries({ entries: all = [], title }: Atom, dates: DateTally): readonly Entry[] {
  return all.map((entry) => ({
    content: entry.content?.value ?? '',
    summary: entry.summary?.value ?? '',
    given: {
      title: entry.title?.value ?? null,
      outlet: entry.source?.title?.value ?? title?.value ?? null,
      author: entry.authors?.[0]?.name ?? null,
      published: dates.day(entry.published ?? entry.updated ?? null),
      url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href ?? null,
    },
  }));
}
