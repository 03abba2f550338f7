/// All that the interface says, in both languages. The one rule kept here: a topic has its own file, where each
/// message stands beside its translation.

import { ARTICLE } from './topic/article.ts';
import { CANVAS } from './topic/canvas.ts';
import { COUNT } from './topic/count.ts';
import { DATE } from './topic/date.ts';
import { DOWNLOAD } from './topic/download.ts';
import { EDGE } from './topic/edge.ts';
import { EVENT } from './topic/event.ts';
import { EVIDENCE } from './topic/evidence.ts';
import { FACTUALITY } from './topic/factuality.ts';
import { FILE } from './topic/file.ts';
import { FILTER } from './topic/filter.ts';
import { LIST } from './topic/list.ts';
import { NEIGHBOURHOOD } from './topic/neighbourhood.ts';
import { NODE } from './topic/node.ts';
import { OPENING } from './topic/opening.ts';
import { OVERVIEW } from './topic/overview.ts';
import { PAGE } from './topic/page.ts';
import { SEARCH } from './topic/search.ts';

export const MESSAGES = {
  ...ARTICLE,
  ...CANVAS,
  ...COUNT,
  ...DATE,
  ...DOWNLOAD,
  ...EDGE,
  ...EVENT,
  ...EVIDENCE,
  ...FACTUALITY,
  ...FILE,
  ...FILTER,
  ...LIST,
  ...NEIGHBOURHOOD,
  ...NODE,
  ...OPENING,
  ...OVERVIEW,
  ...PAGE,
  ...SEARCH,
} as const;

export type MessageKey = keyof typeof MESSAGES;
