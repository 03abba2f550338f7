/// All that the interface says, in both languages. The one rule kept here: a topic has its own file, where each
/// message stands beside its translation.

import { ACTORS } from './topic/actors.ts';
import { ARTICLE } from './topic/article.ts';
import { CANVAS } from './topic/canvas.ts';
import { COMPUTE } from './topic/compute.ts';
import { COUNT } from './topic/count.ts';
import { DATE } from './topic/date.ts';
import { DATE_REASON } from './topic/date-reason.ts';
import { DOSSIER } from './topic/dossier.ts';
import { DOWNLOAD } from './topic/download.ts';
import { EDGE } from './topic/edge.ts';
import { EVENT } from './topic/event.ts';
import { EVIDENCE } from './topic/evidence.ts';
import { FACET } from './topic/facet.ts';
import { FACTUALITY } from './topic/factuality.ts';
import { FILE } from './topic/file.ts';
import { FILTER } from './topic/filter.ts';
import { IDENTITY } from './topic/identity.ts';
import { JOINED } from './topic/joined.ts';
import { KEY } from './topic/key.ts';
import { MAP } from './topic/map.ts';
import { NEIGHBOURHOOD } from './topic/neighbourhood.ts';
import { NODE } from './topic/node.ts';
import { OPENING } from './topic/opening.ts';
import { OVERVIEW } from './topic/overview.ts';
import { PAGE } from './topic/page.ts';
import { PATH } from './topic/path.ts';
import { RULE } from './topic/rule.ts';
import { SEARCH } from './topic/search.ts';
import { SHARE } from './topic/share.ts';
import { STORED } from './topic/stored.ts';
import { TABLE } from './topic/table.ts';
import { TIME } from './topic/time.ts';
import { UNDATED } from './topic/undated.ts';
import { WEIGH } from './topic/weigh.ts';

export const MESSAGES = {
  ...ACTORS,
  ...ARTICLE,
  ...CANVAS,
  ...COMPUTE,
  ...COUNT,
  ...DATE,
  ...DATE_REASON,
  ...DOSSIER,
  ...DOWNLOAD,
  ...EDGE,
  ...EVENT,
  ...EVIDENCE,
  ...FACET,
  ...FACTUALITY,
  ...FILE,
  ...FILTER,
  ...IDENTITY,
  ...JOINED,
  ...KEY,
  ...MAP,
  ...NEIGHBOURHOOD,
  ...NODE,
  ...OPENING,
  ...OVERVIEW,
  ...PAGE,
  ...RULE,
  ...PATH,
  ...SEARCH,
  ...SHARE,
  ...UNDATED,
  ...WEIGH,
  ...TIME,
  ...STORED,
  ...TABLE,
} as const;

export type MessageKey = keyof typeof MESSAGES;
