/// Paragraphs of a piece of markup. The one rule kept here: all that it shows is read; where it stands there is not asked.

import { BREAK, blockText } from './block-text.ts';
import { parsePage } from './html-tree.ts';

/// The paragraphs of markup that stands in a mail, a feed or a cell.
export function pageParagraphs(markup: string): readonly string[] {
  const tree = parsePage(markup);
  return blockText(tree.document.body, tree).text.split(BREAK).filter(Boolean);
}
