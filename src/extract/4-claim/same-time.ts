/// One time for two claims: what the text says took place in, during or for something else. The one rule kept
/// here: the words must tie the two ("*during* the visit", "*where* he met", "a session *attended by*"); standing
/// side by side ties nothing.

import { nounReadings } from '../../arabic/clitics.ts';
import type { EventKind } from '../../model/ontology.ts';
import type { Clause } from './clause.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { maybePreposition } from './function-word.ts';
import { clauseOf, type Passage } from './passage.ts';

/// The claim at whose time another took place: a draft of the sentence, or an earlier claim by its index.
export type SameTime = { readonly draft: Draft } | { readonly claim: number };

/// At whose time a draft without a date of its own took place, or null where no words tie it to another.
export function maybeSameTime(
  passage: Passage,
  draft: Draft,
  drafts: readonly Draft[],
  discourse: Discourse,
): SameTime | null {
  const earlier = maybeEarlier(passage, draft, discourse);
  if (earlier !== null) return { claim: earlier };
  const beside = maybeBeside(passage, draft, drafts);
  return beside ? { draft: beside } : null;
}

/// The draft of the sentence in, for or during which another took place.
export function maybeBeside(passage: Passage, draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  return maybeSetting(passage, draft, drafts) ?? maybeWhole(passage, draft, drafts);
}

const NOMINAL: ReadonlySet<Draft['form']> = new Set(['masdar', 'noun', 'passive']);

/// "Approved *in its session*", "said *during his visit*", "arrives *for a meeting with*", "meets *to elect*": a noun that says in or for
/// what the verb of its clause tells, and the other way round.
function maybeSetting(passage: Passage, draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const clause = passage.clauseAt[draft.at];
  const beside = drafts.filter((other) => other.at !== draft.at && passage.clauseAt[other.at] === clause);
  if (!NOMINAL.has(draft.form)) return beside.find((other) => other.at > draft.at && isDuring(passage, other));
  const verb = beside.findLast((other) => other.at < draft.at && !NOMINAL.has(other.form));
  const decided = verb?.word.kind === 'meeting' && DECIDED.has(draft.word.kind);
  const purpose = draft.purpose && (draft.word.kind === 'meeting' || decided);
  return isDuring(passage, draft) || isHoursFrom(passage, draft) || purpose ? verb : undefined;
}

/// What a meeting can bring about on its day: "meets *to elect*", not "discussed a programme *to train*".
const DECIDED: ReadonlySet<EventKind> = new Set(['election', 'agreement', 'legislation', 'appointment']);
const DURING: ReadonlySet<string> = new Set(['خلال', 'في', 'لدى']);

function isDuring(passage: Passage, { at, form }: Draft): boolean {
  return NOMINAL.has(form) && form !== 'passive' && DURING.has(maybePreposition(passage.keys[at - 1] ?? '') ?? '');
}

const HOURS: ReadonlySet<string> = new Set(['ساعات', 'ساعه', 'ساعتين', 'دقايق', 'لحظات']);

/// "Shelled *hours after* a visit": so near that it was on the same day or the next to it.
function isHoursFrom({ keys }: Passage, { at }: Draft): boolean {
  return keys[at - 1] === 'من' && HOURS.has(keys[at - 2] ?? '') && (keys[at - 3] === 'بعد' || keys[at - 3] === 'قبل');
}

const WHERE: ReadonlySet<string> = new Set(['حيث', 'وحيث']);
const THEREIN: ReadonlySet<string> = new Set(['خلالها', 'خلاله', 'خلالهما', 'هناك', 'اثناءها', 'اثناءه']);
const THEREIN_REACH = 4;

/// "…, *where* he met", "… and met *there*", "a meeting *attended by*": a verb that goes on with what was told before it in its sentence.
function maybeWhole(passage: Passage, draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const verb = draft.verb?.at ?? draft.at;
  const clause = clauseOf(passage, verb);
  const before = drafts.filter((other) => other.at < clause.first && passage.clauseAt[other.at] !== clause.index);
  if (isWhere(passage, clause) || isTherein(passage, verb, clause)) return before.findLast(isCourse);
  if (clause.kind === 'aside' && draft.verb?.pronoun && clause.first === verb)
    return before.findLast(({ word, form }) => word.kind === draft.word.kind && form !== 'verb');
  return draft.word.kind === 'meeting' && clause.kind === 'coordinate' ? before.findLast(isVisit) : undefined;
}

/// What takes place where and when something else can: no statement.
function isCourse({ word }: Draft): boolean {
  return word.kind !== 'statement';
}

function isVisit({ word, form }: Draft): boolean {
  return word.kind === 'visit' && !NOMINAL.has(form);
}

/// Whether a clause goes on from a place: "…, *where* he met".
export function isWhere(passage: Passage, clause: Clause): boolean {
  return clause.kind === 'subordinate' && WHERE.has(passage.keys[clause.first] ?? '');
}

function isTherein(passage: Passage, verb: number, clause: Clause): boolean {
  const end = verb + 1 + THEREIN_REACH;
  return passage.keys
    .slice(verb + 1, end)
    .some((key, index) => THEREIN.has(key) && passage.clauseAt[verb + 1 + index] === clause.index);
}

const AT: ReadonlySet<string> = new Set(['خلال', 'في', 'بعد', 'لدى']);
const PARTS: ReadonlySet<string> = new Set(['بدايه', 'ختام', 'مستهل', 'نهايه', 'هامش', 'اعقاب']);
const TIES: ReadonlySet<EventKind> = new Set(['meeting', 'visit']);

/// "*During the meeting* he stressed": the latest claim of the kind that a definite noun names again, in the clause of
/// the draft or in what it says.
function maybeEarlier(passage: Passage, draft: Draft, { latest }: Discourse): number | null {
  for (let at = 0; at < passage.keys.length; at += 1) {
    const kind = passage.clauseAt[at] === passage.clauseAt[draft.at] ? maybeNamedAgain(passage, at) : null;
    const claim = kind === null ? undefined : latest.get(kind);
    if (claim !== undefined) return claim;
  }
  return null;
}

/// The kind of event that a definite noun after a preposition of time names without saying whose it is.
function maybeNamedAgain(passage: Passage, at: number): EventKind | null {
  const key = passage.keys[at] ?? '';
  if (!key.startsWith('ال') || passage.actorAt[at] !== null || !isAtTime(passage, at)) return null;
  for (const { stem, key: whole } of nounReadings(key)) {
    const nouns = passage.lexicon.eventNouns.get(stem) ?? passage.lexicon.eventNouns.get(whole) ?? [];
    const found = nouns.find((noun) => TIES.has(noun.kind) && !noun.ambiguous);
    if (found) return found.kind;
  }
  return null;
}

function isAtTime(passage: Passage, at: number): boolean {
  const from = PARTS.has(passage.keys[at - 1] ?? '') ? at - 2 : at - 1;
  const before = maybePreposition((passage.keys[from] ?? '').replace(/^و(?=.{2})/, ''));
  return before !== undefined && (AT.has(before) || (from < at - 1 && before === 'على'));
}
