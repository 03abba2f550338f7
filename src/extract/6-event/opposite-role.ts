/// Roles of which nobody has both in one event: nobody visits himself. The one rule kept here: of each two the first is
/// believed where nothing else decides.

import type { Role } from '../../model/ontology.ts';

export const OPPOSITE_ROLES: readonly (readonly [Role, Role])[] = [
  ['visitor', 'host'],
  ['actor', 'target'],
  ['supporter', 'recipient'],
  ['appointee', 'appointer'],
  ['speaker', 'addressee'],
];
