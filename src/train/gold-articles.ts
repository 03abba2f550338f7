/// The gold articles on disk, as training finds them. The one rule kept here: a file that is not in the part asked
/// for is never opened.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldArticle, readGoldArticle } from '../evaluate/gold-article.ts';
import { isIn, type Part } from '../evaluate/split.ts';

/// The articles of one part, in the order of their names: `gulf/01.txt` is `gulf-01.txt`.
export function readGoldArticles(folder: string, part: Part): readonly GoldArticle[] {
  const blocks = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = blocks.map((block) => block.name).sort();
  return names.flatMap((block) => {
    const files = readdirSync(join(folder, block)).filter((file) => file.endsWith('.txt') && isIn(part, file));
    return files
      .sort()
      .map((file) => readGoldArticle(`${block}-${file}`, readFileSync(join(folder, block, file), 'utf8')));
  });
}
