/// Attribution: from whom the article has a claim. The one rule kept here: sources stand outermost first, a
/// named source by its mention and a described one by its words.

import type { ClaimAttribution } from '../../model/claim.ts';
import type { Draft } from './draft.ts';
import { governingStatement } from './factuality.ts';
import { type Passage, spanOf } from './passage.ts';

/// The chain of sources of a draft: the cue of the sentence, then whoever speaks around it.
export function findAttribution(
  passage: Passage,
  draft: Draft,
  statements: readonly Draft[],
): readonly ClaimAttribution[] {
  const speakers: ClaimAttribution[] = [];
  let inner: Draft | undefined = governingStatement(passage, draft, statements);
  while (inner) {
    speakers.unshift(...speakersOf(passage, inner));
    inner = governingStatement(passage, inner, statements);
  }
  return [...sourceCues(passage, draft), ...speakers];
}

function speakersOf(passage: Passage, statement: Draft): readonly ClaimAttribution[] {
  const cue = spanOf(passage, statement.at, statement.length);
  return statement.arguments
    .filter((argument) => argument.role === 'speaker')
    .map(({ mention, span }) => ({ mention, span, cue }));
}

/// `بحسب X`, `نقلا عن X`: the source named or described after a cue of the lexicon.
function sourceCues(passage: Passage, draft: Draft): readonly ClaimAttribution[] {
  const found: ClaimAttribution[] = [];
  for (let at = 0; at < passage.keys.length; at += 1) {
    const match = cueAt(passage, at);
    if (!match || at === draft.at) continue;
    const source = sourceAfter(passage, at, match);
    if (source && !draft.arguments.some((argument) => argument.mention === source.mention && source.mention !== null))
      found.push(source);
    at += match - 1;
  }
  return found;
}

/// How many tokens a cue of source takes at a token, or null.
function cueAt(passage: Passage, at: number): number | null {
  const { attributionCues } = passage.lexicon;
  const key = passage.keys[at] ?? '';
  if (passage.actorAt[at] !== null) return null;
  const match =
    attributionCues.longest(passage.keys, at) ??
    (/^[وف]../.test(key) ? attributionCues.longest(passage.keys, at, key.slice(1)) : null);
  // `في بيان` says by what means, not from whom.
  return match?.entry.type === 'source' && !match.entry.cue.startsWith('في ') ? match.length : null;
}

const REACH = 6;

function sourceAfter(passage: Passage, at: number, length: number): ClaimAttribution | null {
  const cue = spanOf(passage, at, length);
  const from = at + length;
  const actor = passage.actors.find((candidate) => candidate.first >= from && candidate.first <= from + REACH);
  const end = phraseEnd(passage, from);
  if (actor && actor.first < end && actor.kind !== 'place') return { mention: actor.mention, span: actor.span, cue };
  return end > from ? { mention: null, span: spanOf(passage, from, end - from), cue } : null;
}

/// The token after the phrase that starts at `from`: the next mark or verb.
function phraseEnd(passage: Passage, from: number): number {
  let end = from;
  while (end < passage.keys.length && end < from + REACH + 2) {
    if (passage.sentence.tokens[end]?.kind === 'punctuation' && !'«“"»”'.includes(passage.keys[end] ?? ' ')) break;
    end += 1;
  }
  return end;
}
