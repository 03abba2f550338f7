/// Attribution: from whom the article has a claim. The one rule kept here: sources stand outermost first, a
/// named source by its mention and a described one by its words.

import type { ClaimAttribution } from '../../model/claim.ts';
import type { Actor } from './actor.ts';
import { ofLast } from './asked-once.ts';
import { maybeDescribedSource, sourceEnd } from './described-source.ts';
import { isDescribed, maybeDescribedSpeaker } from './described-speaker.ts';
import type { Draft } from './draft.ts';
import { isUnsaid } from './factuality.ts';
import { isPress } from './find-actors.ts';
import { governingStatement } from './governing-statement.ts';
import { type Passage, spanOf } from './passage.ts';
import { sourceCueAt } from './source-cue.ts';

/// The chain of sources of a draft: the cue of the sentence, then whoever speaks around it, then whom these cite.
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
  const described = maybeDescribedSpeaker(passage, draft, statements);
  const all = described ? [...speakers, described].sort((a, b) => a.cue.start - b.cue.start) : speakers;
  const cues = sourceCues(passage, draft, statements);
  const cited = cues.filter((cue) => all.some((speaker) => isCited(passage, speaker, cue)));
  const sources = withoutRepetition([...cues.filter((cue) => !cited.includes(cue)), ...all, ...cited]);
  return sources.filter(({ mention }) => mention === null || !isOwn(draft, mention));
}

/// `قال X إنه يرى`: what somebody says, he has from nobody but himself.
function isOwn({ word, arguments: found }: Draft, mention: number): boolean {
  return (
    word.kind === 'statement' && found.some((argument) => argument.role === 'speaker' && argument.mention === mention)
  );
}

function withoutRepetition(sources: readonly ClaimAttribution[]): readonly ClaimAttribution[] {
  return sources.filter(
    ({ mention }, index) => mention === null || sources.findIndex((other) => other.mention === mention) === index,
  );
}

function speakersOf(passage: Passage, statement: Draft): readonly ClaimAttribution[] {
  if (isUnsaid(passage, statement)) return [];
  const cue = spanOf(passage, statement.at, statement.length);
  const told = statement.arguments
    .filter((argument) => argument.role === 'speaker' && !isDescribed(passage, argument))
    .map(({ mention, span: where }) => ({ mention, span: where, cue }));
  return [...told, ...quotedBy(passage, statement)];
}

const RELAYING: ReadonlySet<string> = new Set(['نقل', 'نسب']);
const FROM: ReadonlySet<string> = new Set(['عن', 'إلى']);

/// `نقلت الوكالة عن الوزير قوله`: who relays names the one who spoke.
function quotedBy(passage: Passage, statement: Draft): readonly ClaimAttribution[] {
  if (!RELAYING.has(statement.word.lemma) || isOfDeed(passage, statement)) return [];
  const clause = passage.clauseAt[statement.at];
  const quoted = passage.actors.find(
    (actor) =>
      actor.first > statement.at && passage.clauseAt[actor.first] === clause && FROM.has(actor.preposition ?? ''),
  );
  if (!quoted) return [];
  return [{ mention: quoted.mention, span: quoted.span, cue: spanOf(passage, statement.at, statement.length) }];
}

const LAYING = 'نسب';
const WORDS_OF = /^[وفبل]*(?:ال)?(?:قول|تصريح|تاكيد|حديث|كلام|نفي|تحذير)(?:ه|ها|هم|هما|ات|اته|اتها)?$/;

/// `نسب الجيش الهجوم إلى X`: what is laid to somebody are no words of his.
function isOfDeed({ keys, clauseAt }: Passage, { word, at }: Draft): boolean {
  if (word.lemma !== LAYING) return false;
  return !keys.some((key, index) => index > at && clauseAt[index] === clauseAt[at] && WORDS_OF.test(key));
}

const CITING = /^و?(?:نقلا|استنادا|لسان)$/;

/// `قالت الوكالة نقلا عن مصادر`: a source cited right behind a speaker is the speaker's own.
function isCited(passage: Passage, speaker: ClaimAttribution, cue: ClaimAttribution): boolean {
  const { tokens } = passage.sentence;
  const at = tokens.findIndex((token) => token.end > cue.cue.start);
  const cites = [at, at + 1].some((index) => CITING.test(passage.keys[index] ?? ''));
  return cites && speaker.cue.start < cue.cue.start && speaker.span.start < cue.cue.start;
}

/// The cues of a source in a passage, in reading order.
const cuesIn = ofLast((passage: Passage) => {
  const cues: { readonly at: number; readonly length: number }[] = [];
  for (let at = 0; at < passage.keys.length; at += 1) {
    const length = sourceCueAt(passage, at);
    if (length !== null) cues.push({ at, length });
  }
  return cues;
});

/// `بحسب X`, `نقلا عن X`: the source named or described after a cue of the lexicon. Whom a statement's own speaker
/// cites is no source of that statement.
function sourceCues(passage: Passage, draft: Draft, statements: readonly Draft[]): readonly ClaimAttribution[] {
  const found: ClaimAttribution[] = [];
  const own = statements.includes(draft) ? speakersOf(passage, draft) : [];
  let from = 0;
  for (const { at, length } of cuesIn(passage)) {
    // `كما أفادت الوكالة أن`: what says so is itself a statement.
    if (at < from || (at <= draft.at && draft.at < at + length)) continue;
    const source = sourceAfter(passage, at, length);
    const known = draft.arguments.some((argument) => argument.mention === source?.mention && source.mention !== null);
    if (source && !known && !own.some((speaker) => isCited(passage, speaker, source))) found.push(source);
    from = at + length;
  }
  return found;
}

const REACH = 6;

function sourceAfter(passage: Passage, at: number, length: number): ClaimAttribution | null {
  const cue = spanOf(passage, at, length);
  const from = at + length;
  const actor = passage.actors.find((candidate) => candidate.first >= from && candidate.first <= from + REACH);
  const end = sourceEnd(passage, from);
  if (actor && actor.first < end && actor.kind !== 'place' && !isPressOf(passage, actor))
    return { mention: actor.mention, span: actor.span, cue };
  const described = maybeDescribedSource(passage, from - 1, from);
  return described && { mention: null, span: described, cue };
}

/// "The Turkish channel" is not the state that its adjective names.
function isPressOf({ keys, lexicon }: Passage, { form, first, headed }: Actor): boolean {
  return form === 'adjective' && isPress(lexicon, keys[headed ? first : first - 1] ?? '');
}
