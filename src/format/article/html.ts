/// Saved web pages. The one rule kept here: an article is what Readability takes for the main text, each letter with its place in the
/// page; where it finds none, all that the page shows is read and that is said.

import { Readability } from '@mozilla/readability';
import type { Given } from '../../model/article.ts';
import {
  type ArticleFile,
  type ArticleFormat,
  articleOf,
  diagnosticOf,
  type Part,
  UnreadableFile,
} from './article-format.ts';
import { type BlockText, blockText } from './block-text.ts';
import { allOf } from './content.ts';
import { DateTally } from './date-tally.ts';
import { decodePage } from './decode-page.ts';
import { latinHead } from './head.ts';
import { clean, headlineOf } from './headline.ts';
import { type HtmlTree, parsePage } from './html-tree.ts';
import { encodingOddities } from './oddity.ts';
import { pageGiven } from './page-given.ts';

/// The fewest letters by which a main text is one.
const SHORTEST = 40;

export const html: ArticleFormat = {
  name: 'html',
  title: 'a saved web page',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  largest: 32 * 1024 * 1024,
  recognizes: (head) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(latinHead(head)),
  async *read(file) {
    const decoded = decodePage(await allOf(file.content), null);
    yield* encodingOddities(file, decoded);
    yield* readPage(file, decoded.text, 'html');
  },
};

/// The article of a page that has been decoded. `format` is what the page was saved as.
export function* readPage(file: ArticleFile, source: string, format: string): Iterable<Part> {
  const tree = parsePage(source);
  const dates = new DateTally();
  const given = pageGiven(tree.document, dates);
  const main = mainText(tree, given);
  const read = main ?? blockText(tree.document.body, tree);
  if (read.text === '')
    throw new UnreadableFile('page-empty', 'The page shows no text: save it again when it has loaded fully.');
  if (!main) {
    const message =
      'No main text was found: all that the page shows is read; save the text of the article alone if that is too much.';
    yield diagnosticOf(file, 'page-whole', 'info', message);
  }
  for (const { code, message, severity } of dates.oddities()) yield diagnosticOf(file, code, severity, message);
  yield articleOf(file, { ...read, format, given });
}

/// The title and the main text.
function mainText(tree: HtmlTree, given: Given): BlockText | null {
  // Readability takes the page apart, so the heading is kept as a copy of itself that shares its text.
  const heading = headlineOf(tree.document, given.title);
  const options = { serializer: (node: Node) => node, charThreshold: 200, maxElemsToParse: 200_000, keepClasses: true };
  const found = new Readability<Node>(tree.document, options).parse();
  if (!found?.content || (found.textContent ?? '').trim().length < SHORTEST) return null;
  return blockText(found.content, tree, { title: heading ?? clean(found.title), without: [given.author] });
}
