/// The gold articles that speed is measured on. The one rule kept here: they are the same from version to version, so that
/// figures can be compared; parts of the gold set that were added later are left out.

import type { GoldArticle } from '../evaluate/gold-article.ts';
import { isYardstick } from '../evaluate/split.ts';
import { readGoldArticles } from '../train/gold-articles.ts';

export function readOwnArticles(): readonly GoldArticle[] {
  return readGoldArticles('test/gold/articles', 'trained').filter(({ id }) => isYardstick(id));
}
