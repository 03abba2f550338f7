/// How a claim's date came about, step by step. The one rule kept here: each step is one that the data tell; what they do
/// not tell is not guessed.

import type { DateValue } from '../../model/date.ts';
import type { ReadingRule, TakingRule } from '../../model/date-rule.ts';
import type { ClaimEvidence, DocumentRecord, EventAttributes } from '../../model/graph.ts';
import { contains, type Span, slice } from '../../model/span.ts';

/// Words of the article, with the sentence they stand in.
export interface Place {
  readonly words: string;
  readonly sentence: Span;
  /// Whether that is another sentence than the claim's.
  readonly elsewhere: boolean;
}

export interface DateStory {
  readonly value: DateValue;
  /// The words that state a date; null where the date is the article's own.
  readonly words: Place | null;
  readonly rule: ReadingRule;
  /// What was counted from: one day, or two where either gives the same date.
  readonly days: readonly string[];
  /// The words that say which day that is.
  readonly anchor: Place | null;
  readonly taken: { readonly rule: TakingRule; readonly from: Place | null } | null;
}

function placeOf(document: DocumentRecord, claim: ClaimEvidence, span: Span): Place {
  const sentence = document.sentences.find((one) => contains(one, span)) ?? span;
  const words = slice(document.text, span).replace(/\s+/g, ' ');
  return { words, sentence, elsewhere: !contains(claim, span) };
}

/// The story of a date that was not simply stated in the claim's own sentence; undefined where there is nothing to tell.
export function maybeDateStory(claim: ClaimEvidence, document: DocumentRecord | undefined): DateStory | undefined {
  const { value, span, reading, taken } = claim.date ?? {};
  if (!document || !value || !span || !reading) return undefined;
  if (reading.anchor === null && taken === undefined) return undefined;
  const place = (where: Span): Place => placeOf(document, claim, where);
  const isNews = taken?.rule === 'recent-news';
  return {
    value,
    words: isNews ? null : place(span),
    rule: reading.rule,
    days: reading.anchor?.days ?? [],
    anchor:
      reading.anchor?.span && reading.anchor.span.end > reading.anchor.span.start ? place(reading.anchor.span) : null,
    taken: taken ? { rule: taken.rule, from: taken.from && place(taken.from) } : null,
  };
}

/// The claim from which an event has its date, the surest reading first.
export function claimOfDate({ date, evidence }: Pick<EventAttributes, 'date' | 'evidence'>): ClaimEvidence | undefined {
  const says = ({ date: own }: ClaimEvidence): boolean =>
    date !== null && own?.value?.start === date.start && own.value.end === date.end;
  const saying = evidence.filter(says);
  return saying.find((claim) => claim.date?.value?.basis === date?.basis) ?? saying[0];
}
