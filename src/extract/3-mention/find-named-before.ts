/// Short forms of persons whom the document names in full somewhere, where nothing else was read. The one rule kept
/// here: only words that the language has for nothing else are known again.

import type { Candidate } from './candidate.ts';
import { learnNames } from './document-names.ts';
import { findRepeatedPersons } from './find-repeated-name.ts';
import { insistOn } from './insist.ts';
import { nameWord } from './name-word.ts';
import { selectCandidates } from './select-candidates.ts';
import type { SentenceView } from './sentence-view.ts';
import type { RuledSentence } from './tagger/ruled-sentence.ts';

const SURE: ReadonlySet<string> = new Set(['unknown', 'surname']);

/// Whether the words of a short form can be nothing but a name.
function isSure(view: SentenceView, found: Candidate): boolean {
  const { commonWords, verbs, plainVerbs, places, states, titles, organizationHeads } = view.lexicon;
  const tables = [commonWords, verbs, plainVerbs, places, states, titles, organizationHeads];
  for (let at = found.from; at < found.to; at += 1) {
    const key = view.key(at);
    const words = [key, key.replace(/^ال/, '')];
    if (tables.some((table) => words.some((word) => table.has(word)))) return false;
    if (!SURE.has(nameWord(view, at)) && found.to === found.from + 1) return false;
  }
  return true;
}

function overlap(one: Candidate, other: Candidate): boolean {
  return one.form === 'name' && other.form === 'name' && one.from < other.to && other.from < one.to;
}

/// The short form as it stands: over other kinds of names where the rules had read it too, else only where nothing is.
function place(found: Candidate, sentence: RuledSentence, decided: readonly Candidate[]): Candidate | null {
  const { view, chosen } = sentence;
  const rivals = decided.filter((other) => overlap(found, other));
  const ruled = chosen.some(({ rule, from, to }) => rule === found.rule && from === found.from && to === found.to);
  if (ruled) return rivals.every((other) => other.kind !== found.kind) ? insistOn(found) : null;
  return rivals.length === 0 && isSure(view, found) ? withTitle(found, sentence) : null;
}

/// A short form as the rules read it behind a title, with the office that gives.
function withTitle(found: Candidate, { proposed }: RuledSentence): Candidate {
  const titled = proposed.find(
    ({ rule, from, to }) => rule === 'titled-name' && from === found.from && to === found.to,
  );
  return titled ?? found;
}

/// What was decided on, and with it the short forms of persons named in it.
export function addNamedBefore(
  sentences: readonly RuledSentence[],
  decided: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const names = learnNames(
    sentences.map(({ view }) => view),
    decided,
  );
  return sentences.map((sentence, index) => {
    const chosen = decided[index] ?? [];
    const added = findRepeatedPersons(sentence.view, names).flatMap((found) => place(found, sentence, chosen) ?? []);
    return added.length > 0 ? selectCandidates([...chosen, ...added]) : chosen;
  });
}
