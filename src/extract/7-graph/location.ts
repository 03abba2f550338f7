/// Where a text says in which state a place lies. The one rule kept here: only words right beside the name
/// count: `مدينة X التركية`, `العاصمة الليبية X`, `X في ليبيا`.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence, Token } from '../../model/document.ts';
import type { Admitted } from '../../model/extraction.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { withoutArticle } from '../5-entity/thing-name.ts';

/// A state that a text gives for a place, with the words that say so.
export interface StatedLocation {
  readonly state: string;
  readonly span: Span;
}

const INSIDE: ReadonlySet<string> = new Set(['في', 'فى']);

function tokenIndex(sentence: Sentence, at: (token: Token) => boolean): number {
  return sentence.tokens.findIndex(at);
}

function nisbaOf(token: Token | undefined, lexicon: Lexicon): string | null {
  if (!token?.key.startsWith('ال')) return null;
  return lexicon.nisbas.get(withoutArticle(token.key))?.code ?? null;
}

/// `X التركية`, and the same inside the name's own span.
function adjectiveBehind(sentence: Sentence, mention: Mention, lexicon: Lexicon): StatedLocation | null {
  const inside = sentence.tokens.findLast((token) => token.start > mention.span.start && token.end <= mention.span.end);
  const own = nisbaOf(inside, lexicon);
  if (own) return { state: own, span: mention.span };
  const next = sentence.tokens[tokenIndex(sentence, (token) => token.start >= mention.span.end)];
  const state = nisbaOf(next, lexicon);
  return state && next ? { state, span: { start: mention.span.start, end: next.end } } : null;
}

/// `العاصمة الليبية X`: a head for places, the adjective, the name.
function adjectiveBefore(sentence: Sentence, mention: Mention, lexicon: Lexicon): StatedLocation | null {
  const at = tokenIndex(sentence, (token) => token.end > mention.span.start);
  const [head, adjective] = [sentence.tokens[at - 2], sentence.tokens[at - 1]];
  const state = nisbaOf(adjective, lexicon);
  const isHead =
    head !== undefined &&
    lexicon.placeHeads.has(withoutArticle(head.key.replace(/^[وبل](?=ال)/, '').replace(/^لل/, '')));
  return state && isHead ? { state, span: { start: head.start, end: mention.span.end } } : null;
}

/// `X في ليبيا`: the name, the preposition, the state's name.
function stateBehind(extraction: Admitted, sentence: Sentence, mention: Mention): StatedLocation | null {
  const next = sentence.tokens[tokenIndex(sentence, (token) => token.start >= mention.span.end)];
  if (!next) return null;
  const inside = INSIDE.has(next.key);
  const state = extraction.mentions.find((other) => {
    if (other.kind !== 'state' || other.form !== 'name' || other.metonymy || other.state === null) return false;
    const gap = extraction.document.text.slice(inside ? next.end : mention.span.end, other.span.start);
    return other.span.start >= mention.span.end && (inside ? gap.trim() === '' : gap.trim() === 'ب' && gap !== 'ب');
  });
  return state?.state ? { state: state.state, span: { start: mention.span.start, end: state.span.end } } : null;
}

/// The state that the words beside a place's mention give, or null.
export function statedLocation(extraction: Admitted, mention: Mention, lexicon: Lexicon): StatedLocation | null {
  const sentence = extraction.sentences[mention.sentence];
  if (!sentence) return null;
  return (
    adjectiveBehind(sentence, mention, lexicon) ??
    adjectiveBefore(sentence, mention, lexicon) ??
    stateBehind(extraction, sentence, mention)
  );
}
