/// What the pointer is on. The one rule kept here: it is kept outside the view, since it belongs to no link.

import type { Selection } from '../state/view.ts';

export type Hover = Selection | null;
