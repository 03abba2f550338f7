/// Parties: "the two sides", "the delegation", where they stand for those the discourse last named. The one rule
/// kept here: nobody is guessed; without known parties such a noun stays a noun.

import { nounReadings } from '../../arabic/clitics.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { overlaps, type Span, span } from '../../model/span.ts';
import type { ClaimWord } from './claim-word.ts';

/// Who is meant by them, as indices of mentions.
export interface Parties {
  /// Those who last met or agreed.
  readonly parties: readonly number[];
  /// Those of them who last did so and are no persons.
  readonly bodies: readonly number[];
  /// Those who last travelled together.
  readonly delegation: readonly number[];
}

/// The words of a sentence, before anything is found in it.
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /// For each token, what is known of its word.
  readonly words: readonly ClaimWord[];
  readonly lexicon: Lexicon;
  readonly known: Parties;
}

/// A noun of party with what it stands for.
export interface PartyNoun {
  readonly entry: Mention;
  readonly standsFor: readonly number[];
}

/// The nouns of party of a sentence that lie outside all phrases.
export function findPartyNouns(
  { tokens, words, known, lexicon }: Words,
  sentence: number,
  phrases: readonly { readonly span: Span }[],
): readonly PartyNoun[] {
  if (known.parties.length === 0 && known.delegation.length === 0) return [];
  const found: PartyNoun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || !words[at]?.mayBeParty) continue;
    if (phrases.some((phrase) => overlaps(phrase.span, token))) continue;
    for (const reading of nounReadings(token.key)) {
      const standsFor = partyOf(lexicon, reading.key, known);
      if (standsFor.length === 0) continue;
      found.push({ entry: anaphor(token, sentence, reading.cut, standsFor), standsFor });
      break;
    }
  }
  return found;
}

/// Whom a definite noun of party stands for; none where the discourse does not say.
export function partyOf(lexicon: Lexicon, key: string, known: Parties): readonly number[] {
  const entry = lexicon.anaphors.get(key);
  if (entry?.refers !== 'party') return [];
  if (entry.title === 'وفد' && entry.count === 1) return known.delegation;
  if (entry.count !== 2) return [];
  if (entry.title === 'وفد' && known.bodies.length === 2) return known.bodies;
  return known.parties.length === 2 ? known.parties : [];
}

function anaphor(token: Token, sentence: number, cut: number, antecedents: readonly number[]): Mention {
  return {
    kind: 'person',
    form: 'anaphor',
    span: span(token.start + cut, token.end),
    sentence,
    offices: [],
    state: null,
    sector: null,
    metonymy: false,
    antecedents,
    partOf: null,
    known: null,
    rule: 'party',
  };
}
