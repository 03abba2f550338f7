/// Entities: what mentions of the whole collection refer to. The one rule kept here: an entity is a set of
/// mentions and names; nothing is known of it that no mention says.

import type { Labels } from '../../model/graph.ts';
import type { EntityKind, Sector } from '../../model/ontology.ts';
import type { WholeStatement } from './find-wholes.ts';
import type { JudgementLog } from './judgement-log.ts';
import type { MentionTable } from './mention-table.ts';

export interface Entity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly label: string;
  readonly labels: Labels;
  /// Surface forms without attached clitics, most frequent first.
  readonly aliases: readonly string[];
  readonly state: string | null;
  readonly sector: Sector | null;
  /// A role holder without a name.
  readonly unnamed: boolean;
  /// Every mention that refers to it, alone or with others, by its number in the table, in the order of documents and text.
  readonly mentions: readonly number[];
}

/// All entities, ordered by key, and what each mention refers to.
export interface Resolution {
  readonly entities: readonly Entity[];
  /// By document and mention: the keys of the entities meant; none for an anaphor without antecedent, several
  /// for "the two sides".
  readonly references: readonly (readonly (readonly string[])[])[];
  readonly mentions: MentionTable;
  readonly judgements: JudgementLog;
  /// What the names of bodies say of the bodies they are part of.
  readonly wholes: readonly WholeStatement[];
}
