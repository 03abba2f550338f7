/// Topics: whom a statement is about. The one rule kept here: only named actors of what is said, few of them, and
/// never the speaker himself.

import type { ClaimArgument } from '../../model/claim.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';
import { isInside, type Passage } from './passage.ts';

const MOST = 2;

/// The topics of a statement: the first named states, bodies and people of the clauses it reports.
export function findTopics(passage: Passage, draft: Draft): readonly ClaimArgument[] {
  if (draft.word.kind !== 'statement') return [];
  const own = passage.clauseAt[draft.at];
  const said = passage.clauses.find(
    (clause) => clause.kind === 'content' && clause.parent === own && clause.first > draft.at,
  );
  if (!said) return [];
  const used = new Set(draft.arguments.map((argument) => argument.mention));
  const named = passage.actors.filter(
    (actor) => isTopic(actor) && !used.has(actor.mention) && isInside(passage, actor.first, said.index),
  );
  return named.slice(0, MOST).map((actor) => ({ role: 'topic', span: actor.span, mention: actor.mention }));
}

function isTopic(actor: Actor): boolean {
  return actor.form === 'name' && (actor.kind !== 'place' || actor.acts);
}
