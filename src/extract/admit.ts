/// The gate: the only way from an extractor to the graph. The one rule kept here: every span is sliced again
/// from the text; what does not match is dropped and counted as a diagnostic with its place.

import type { Claim, ClaimArgument, ClaimAttribution } from '../model/claim.ts';
import type { DateMention, DateValue, ReportDate } from '../model/date.ts';
import { READING_RULES } from '../model/date-rule.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document, Sentence, Token } from '../model/document.ts';
import type { Admitted, Extraction } from '../model/extraction.ts';
import { interned } from '../model/interned.ts';
import { keptList } from '../model/kept-list.ts';
import type { Mention, OfficeMention } from '../model/mention.ts';
import { EVENT_KINDS, FACTUALITIES, isEntityKind, isEventKind, type Role } from '../model/ontology.ts';
import { bySpan, contains, overlaps, type Span } from '../model/span.ts';
import type { Drafted, ExtractionDraft } from './draft.ts';
import { fits, type Gate, isWhole, type Kept, moved, plain, refuse, sieve } from './gate.ts';

const FORMS: readonly string[] = ['name', 'role', 'adjective', 'anaphor'];
const PRECISIONS: readonly string[] = ['day', 'week', 'month', 'season', 'year'];
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const STATE_CODE = /^[A-Z]{2}$/;

/// A sentence with other tokens or another index; its tokens may be made when they are asked for, so a mere copy would lose them.
function sentenceOf({ span, segment, role }: Sentence, index: number, tokens: readonly Token[]): Sentence {
  return { index, span, segment, role, tokens };
}

function admitSentence(gate: Gate, sentence: Sentence): Sentence | null {
  if (!fits(gate, sentence.span, null, 'sentence')) return null;
  if (gate.document.boilerplate.some((span) => overlaps(span, sentence.span))) {
    refuse(gate, 'sentence-in-boilerplate', sentence.span, 'The sentence is page furniture: dropped with all it says.');
    return null;
  }
  const { length } = gate.document.text;
  const fitsIn = (token: Span): boolean => isWhole(token, length) && contains(sentence.span, token);
  return (sentence.holdsTokens?.() ?? sentence.tokens.every(fitsIn))
    ? sentence
    : sentenceOf(sentence, sentence.index, sentence.tokens.filter(fitsIn));
}

function admitSentences(gate: Gate, sentences: readonly Sentence[]): Kept<Sentence> {
  const kept = sieve(sentences, (sentence) => admitSentence(gate, sentence));
  return {
    ...kept,
    items: kept.items.map((sentence, index) =>
      sentence.index === index ? sentence : sentenceOf(sentence, index, sentence.tokens),
    ),
  };
}

function dateValue(value: DateValue | null): boolean {
  if (value === null) return true;
  return (
    ISO_DATE.test(value.start) &&
    (value.end === null || ISO_DATE.test(value.end)) &&
    PRECISIONS.includes(value.precision)
  );
}

function admitDate(gate: Gate, sentences: Kept<Sentence>, date: Drafted<DateMention>): DateMention | null {
  const sentence = moved(sentences, date.sentence);
  const within = sentence === null ? undefined : sentences.items[sentence];
  if (sentence === null || !within)
    return refuse(gate, 'sentence-missing', date.span, 'The date is in no sentence: dropped.') || null;
  if (!fits(gate, date.span, within.span, 'date')) return null;
  const valid = dateValue(date.value);
  if (!valid)
    refuse(
      gate,
      'date-invalid',
      date.span,
      `“${date.value?.start}” is no ISO date of precision ${date.value?.precision}: left open.`,
    );
  const reading = valid && date.value ? admitReading(gate, date.reading) : {};
  return { span: plain(date.span), sentence, value: valid ? date.value : null, ...reading };
}

/// How a date was read; an anchor that is no day, or whose words are none, is dropped.
function admitReading(gate: Gate, reading: Drafted<DateMention>['reading']): Pick<DateMention, 'reading'> {
  if (!reading) return {};
  const { rule, anchor } = reading;
  if (!(rule in READING_RULES) || !anchor) return rule in READING_RULES ? { reading: { rule, anchor: null } } : {};
  const days = anchor.days.filter((day) => ISO_DATE.test(day));
  const span = anchor.span && fits(gate, anchor.span, null, 'anchor of a date') ? plain(anchor.span) : null;
  return { reading: { rule, anchor: days.length > 0 ? { days, span } : null } };
}

function admitReport(gate: Gate, report: Drafted<ReportDate>): ReportDate | null {
  if (!fits(gate, report.span, null, 'day of the report')) return null;
  if (dateValue(report.value)) return { ...report, span: plain(report.span) };
  const message = `“${report.value.start}” is no ISO date of precision ${report.value.precision}: dropped.`;
  return refuse(gate, 'date-invalid', report.span, message) || null;
}

function admitOffice(gate: Gate, office: Drafted<OfficeMention>): Drafted<OfficeMention>[] {
  if (!fits(gate, office.span, null, 'office')) return [];
  const state = office.state !== null && STATE_CODE.test(office.state) ? office.state : null;
  return [{ ...office, span: plain(office.span), state }];
}

/// A mention whose own span and offices are checked; its indices are still the old ones.
function admitMention(gate: Gate, sentences: Kept<Sentence>, mention: Drafted<Mention>): Mention | null {
  const sentence = moved(sentences, mention.sentence);
  const within = sentence === null ? undefined : sentences.items[sentence];
  if (sentence === null || !within)
    return refuse(gate, 'sentence-missing', mention.span, 'The mention is in no sentence: dropped.') || null;
  if (!fits(gate, mention.span, within.span, 'mention')) return null;
  if (!isEntityKind(mention.kind) || !FORMS.includes(mention.form)) {
    return (
      refuse(gate, 'kind-unknown', mention.span, `There is no ${mention.form} of a ${mention.kind}: dropped.`) || null
    );
  }
  const state = mention.state !== null && STATE_CODE.test(mention.state) ? mention.state : null;
  return {
    kind: interned(mention.kind),
    form: interned(mention.form),
    span: plain(mention.span),
    sentence,
    offices: mention.offices.flatMap((office) => admitOffice(gate, office)),
    state: interned(state),
    sector: interned(mention.sector),
    metonymy: mention.metonymy,
    known: interned(mention.known),
    rule: interned(mention.rule),
    antecedents: mention.antecedents,
    partOf: mention.partOf,
  };
}

function admitMentions(gate: Gate, sentences: Kept<Sentence>, mentions: readonly Drafted<Mention>[]): Kept<Mention> {
  const kept = sieve(mentions, (mention) => admitMention(gate, sentences, mention));
  const items = kept.items.map((mention, index) => ({
    ...mention,
    antecedents: keptList(
      mention.antecedents.flatMap((old) => moved(kept, old) ?? []).filter((other) => other !== index),
    ),
    partOf: moved(kept, mention.partOf) === index ? null : moved(kept, mention.partOf),
    offices: keptList(mention.offices.map((office) => ({ ...office, organization: moved(kept, office.organization) }))),
  }));
  return { ...kept, items };
}

interface ClaimContext {
  readonly gate: Gate;
  readonly sentence: Sentence;
  readonly mentions: Kept<Mention>;
}

function admitArgument(
  { gate, sentence, mentions }: ClaimContext,
  kind: Claim['kind'],
  argument: Drafted<ClaimArgument>,
): ClaimArgument[] {
  const roles: readonly Role[] = EVENT_KINDS[kind].roles;
  const mention = moved(mentions, argument.mention);
  if (!fits(gate, argument.span, sentence.span, 'argument')) return [];
  if (!roles.includes(argument.role))
    refuse(gate, 'role-not-allowed', argument.span, `A ${kind} has no ${argument.role}: argument dropped.`);
  else if (mention === null)
    refuse(
      gate,
      'mention-missing',
      argument.span,
      `The ${argument.role} is no mention that was kept: argument dropped.`,
    );
  else return [{ role: interned(argument.role), span: plain(argument.span), mention }];
  return [];
}

function admitAttribution(
  { gate, mentions }: ClaimContext,
  attribution: Drafted<ClaimAttribution>,
): ClaimAttribution[] {
  if (!fits(gate, attribution.span, null, 'source') || !fits(gate, attribution.cue, null, 'cue')) return [];
  return [
    { mention: moved(mentions, attribution.mention), span: plain(attribution.span), cue: plain(attribution.cue) },
  ];
}

function subtypeOf(gate: Gate, claim: Drafted<Claim>): string | null {
  if (claim.subtype === null || claim.subtype in EVENT_KINDS[claim.kind].subtypes) return claim.subtype;
  refuse(gate, 'subtype-unknown', claim.trigger, `A ${claim.kind} has no subtype ${claim.subtype}: subtype dropped.`);
  return null;
}

function isSound(gate: Gate, claim: Drafted<Claim>, sentence: Sentence): boolean {
  if (!fits(gate, claim.trigger, sentence.span, 'trigger')) return false;
  if (!isEventKind(claim.kind))
    return refuse(gate, 'kind-unknown', claim.trigger, `There is no event kind ${claim.kind}: claim dropped.`);
  if (!FACTUALITIES.includes(claim.factuality)) {
    return refuse(
      gate,
      'factuality-unknown',
      claim.trigger,
      `There is no factuality ${claim.factuality}: claim dropped.`,
    );
  }
  const { confidence } = claim;
  if (!(confidence >= 0 && confidence <= 1)) {
    return refuse(
      gate,
      'confidence-invalid',
      claim.trigger,
      `Confidence ${confidence} is not between 0 and 1: claim dropped.`,
    );
  }
  return true;
}

/// A claim whose spans and indices are checked; `refersTo` and `sameTime` are still the old indices.
function admitClaim(
  gate: Gate,
  sentences: Kept<Sentence>,
  dates: Kept<DateMention>,
  mentions: Kept<Mention>,
  claim: Drafted<Claim>,
): Claim | null {
  const index = moved(sentences, claim.sentence);
  const sentence = index === null ? undefined : sentences.items[index];
  if (index === null || !sentence)
    return refuse(gate, 'sentence-missing', claim.trigger, 'The claim is in no sentence: dropped.') || null;
  if (!isSound(gate, claim, sentence)) return null;
  const context: ClaimContext = { gate, sentence, mentions };
  const admitted = claim.arguments.flatMap((argument) => admitArgument(context, claim.kind, argument));
  if (admitted.length === 0 && claim.arguments.length > 0) {
    return refuse(gate, 'claim-empty', claim.trigger, 'No argument of the claim was kept: claim dropped.') || null;
  }
  return {
    ...claim,
    kind: interned(claim.kind),
    factuality: interned(claim.factuality),
    rule: interned(claim.rule),
    extractor: interned(claim.extractor),
    sentence: index,
    subtype: interned(subtypeOf(gate, claim)),
    trigger: plain(claim.trigger),
    arguments: keptList(admitted),
    date: moved(dates, claim.date),
    attribution: keptList(claim.attribution.flatMap((attribution) => admitAttribution(context, attribution))),
  };
}

/// The claim an index leads to after drops: through a dropped one to what that one referred to.
function earlier(
  claims: readonly Drafted<Claim>[],
  kept: Kept<Claim>,
  old: number | null,
  before: number,
): number | null {
  let at = old;
  let limit = before;
  while (at !== null && at >= 0 && at < limit) {
    const found = moved(kept, at);
    if (found !== null) return found;
    limit = at;
    at = claims[at]?.refersTo ?? null;
  }
  return null;
}

function admitClaims(
  gate: Gate,
  sentences: Kept<Sentence>,
  dates: Kept<DateMention>,
  mentions: Kept<Mention>,
  claims: readonly Drafted<Claim>[],
): readonly Claim[] {
  const kept = sieve(claims, (claim) => admitClaim(gate, sentences, dates, mentions, claim));
  const admitted = claims.flatMap((claim, old) => {
    const index = kept.index[old];
    const item = index === null || index === undefined ? undefined : kept.items[index];
    if (!item) return [];
    const sameTime = claim.sameTime === old ? null : moved(kept, claim.sameTime);
    return [{ ...item, refersTo: earlier(claims, kept, claim.refersTo, old), sameTime }];
  });
  return keptList(admitted);
}

function admitDocument(document: Document, found: Diagnostic[]): Document {
  const gate: Gate = { document, found };
  const orNull = (span: Span | null, what: string): Span | null => (span && fits(gate, span, null, what) ? span : null);
  const published = admitPublished(gate, document.published);
  const boilerplate = document.boilerplate.filter((span) => fits(gate, span, null, 'page furniture')).toSorted(bySpan);
  return {
    ...document,
    title: orNull(document.title, 'title'),
    outlet: orNull(document.outlet, 'outlet'),
    published,
    boilerplate,
  };
}

/// A day of publication that is known from beside the text states no words.
function admitPublished(gate: Gate, published: Document['published']): Document['published'] {
  if (!published?.span) return published;
  return fits(gate, published.span, null, 'day of publication') ? published : null;
}

/// Checks an extraction or a draft of one against its text. Whatever does not fit is dropped, indices are
/// moved accordingly, and each drop is added to the diagnostics.
export function admit(draft: ExtractionDraft): Admitted {
  const found: Diagnostic[] = [];
  const document = admitDocument(draft.document, found);
  const gate: Gate = { document, found };
  const sentences = admitSentences(gate, draft.sentences);
  const mentions = admitMentions(gate, sentences, draft.mentions);
  const dates = sieve(draft.dates, (date) => admitDate(gate, sentences, date));
  const claims = admitClaims(gate, sentences, dates, mentions, draft.claims);
  const extraction: Extraction = {
    document,
    sentences: sentences.items,
    mentions: mentions.items,
    dates: dates.items,
    reports: sieve(draft.reports, (report) => admitReport(gate, report)).items,
    claims,
    diagnostics: [...(draft.diagnostics ?? []), ...found],
  };
  return extraction as Admitted;
}
