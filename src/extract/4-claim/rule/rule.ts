/// A rule: what it is given and what it hands back. The one rule kept here: a rule reads one passage and what
/// the discourse hands on, and changes neither.

import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { EventNoun } from '../event-noun.ts';
import type { Passage } from '../passage.ts';

/// A passage with its event nouns, found once for all rules.
export interface Scene {
  readonly passage: Passage;
  readonly nouns: readonly EventNoun[];
  readonly discourse: Discourse;
}

export type Rule = (scene: Scene) => readonly Draft[];
