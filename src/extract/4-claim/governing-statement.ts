/// The statement in whose content a claim is told. The one rule kept here: it stands in the claim's clause or around the clause
/// that reports the claim; what a text tells by the way, when, where or of whom, is the text's own.

import type { NounOfEvent } from '../../lexicon/lexicon.ts';
import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import { isRelative } from './function-word.ts';
import { clauseChain, maybeSayingParticiple, type Passage } from './passage.ts';
import { isReactedTo, isWhile } from './presupposed.ts';
import { laidAfter } from './responsibility.ts';

/// The statement whose content a draft is in: beside it in its clause, or around the clause that reports it. A relative
/// or joined clause outside what is reported, and when it was said (`قال بعد لقائه`), are the text's own.
export function governingStatement(passage: Passage, draft: Draft, statements: readonly Draft[]): Draft | undefined {
  const laid = layingStatement(passage, draft, statements);
  if (laid) return laid;
  const before = statements.filter((statement) => statement.at < draft.at && statement !== draft);
  for (const clause of reportingClauses(passage, draft)) {
    const found = before.findLast((statement) => passage.clauseAt[statement.at] === clause.index);
    if (found) return found;
  }
  return undefined;
}

/// `غارة *نسبتها* X إلى Y`: the statement behind a deed that lays it to somebody.
function layingStatement(passage: Passage, { at, word, form }: Draft, statements: readonly Draft[]): Draft | undefined {
  const laid = word.kind === 'military_action' && form !== 'verb' ? laidAfter(passage, at) : -1;
  return laid < 0 ? undefined : statements.find((statement) => statement.at === laid);
}

/// The participle of saying in whose content a draft is, nearer than its governing statement: `…، نافيا أن يكون وقّع`.
export function governingParticiple(
  passage: Passage,
  draft: Draft,
  governing: Draft | undefined,
): NounOfEvent | undefined {
  for (const clause of reportingClauses(passage, draft)) {
    if (clause.index === passage.clauseAt[governing?.at ?? -1]) return undefined;
    if (clause.kind === 'participle' && clause.first < draft.at)
      return maybeSayingParticiple(passage.lexicon, passage.keys[clause.first] ?? '');
  }
  return undefined;
}

/// The clauses around a draft, innermost first, that may say what it is the content of.
function reportingClauses(passage: Passage, draft: Draft): readonly Clause[] {
  const own = passage.clauseAt[draft.at];
  const found: Clause[] = [];
  let reported = draft.form !== 'verb' && !isWhile(passage, draft) && !isReactedTo(passage, draft);
  for (const clause of clauseChain(passage, draft.at)) {
    if (reported) found.push(clause);
    reported = isSpoken(passage, clause) || (reported && clause.index !== own);
  }
  return found;
}

/// Whether a clause is what somebody says; one that opens with a bare verb form (`أعلن عقد اجتماع`) can be no other.
function isSpoken({ keys }: Passage, { kind, quoted, first }: Clause): boolean {
  return kind === 'content' || kind === 'participle' || quoted || (kind === 'aside' && !isRelative(keys[first] ?? ''));
}

const WHAT: ReadonlySet<string> = new Set(['ما', 'مما', 'بما', 'عما', 'لما']);

/// Whether a statement is itself only what another speaks of: `نفى ما *أوردته* الصحف عن لقاء`.
export function isSpokenOf({ keys }: Passage, { at }: Draft): boolean {
  return WHAT.has(keys[at - 1] ?? '');
}
