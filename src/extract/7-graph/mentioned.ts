/// Where entities are mentioned. The one rule kept here: an article is asked for its name and its text and nothing else.

import type { MentionTable } from '../5-entity/mention-table.ts';
import type { Source } from './sentence-evidence.ts';

export interface Mentioned {
  /// In the resolved order.
  readonly articles: readonly Source[];
  readonly mentions: MentionTable;
}
