/// Stand-off lines: what was read in an article, one thing a line, beside the untouched text. The one rule kept
/// here: each line has its span and its words, so that a reviewer needs no other file.

import type { Claim } from '../../src/model/claim.ts';
import type { DateValue } from '../../src/model/date.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Mention } from '../../src/model/mention.ts';
import { type Span, slice } from '../../src/model/span.ts';

type Cell = string | number | null | false;

function line(...cells: readonly Cell[]): string {
  return cells.filter((cell) => cell !== null && cell !== false && cell !== '').join('  ');
}

/// Spans with their words, for one document.
function quoter(text: string): (span: Span) => string {
  return (span) => `${span.start}-${span.end} «${slice(text, span).replace(/\s+/g, ' ')}»`;
}

function list(name: string, values: readonly (string | number)[]): Cell {
  return values.length > 0 && `${name}=${values.join(',')}`;
}

function describeValue(value: DateValue | null): string {
  if (!value) return 'open';
  return `${value.start}${value.end ? `..${value.end}` : ''} ${value.precision} ${value.basis}`;
}

function mentionLine(mention: Mention, index: number, quote: (span: Span) => string): string {
  return line(
    `M${index}`,
    `${mention.kind}/${mention.form}`,
    quote(mention.span),
    mention.known,
    mention.state && `state=${mention.state}`,
    mention.sector && `sector=${mention.sector}`,
    mention.metonymy && 'metonymy',
    mention.partOf !== null && `part-of=M${mention.partOf}`,
    list(
      'refers-to',
      mention.antecedents.map((antecedent) => `M${antecedent}`),
    ),
    list(
      'offices',
      mention.offices.map((office) => `«${office.title}»`),
    ),
    `[${mention.rule}]`,
  );
}

function claimLines(claim: Claim, index: number, quote: (span: Span) => string): readonly string[] {
  const kind = claim.subtype ? `${claim.kind}/${claim.subtype}` : claim.kind;
  const head = line(
    `C${index}`,
    kind,
    quote(claim.trigger),
    claim.factuality,
    claim.date !== null && `date=D${claim.date}`,
    claim.refersTo !== null && `refers-to=C${claim.refersTo}`,
    claim.sameTime !== null && `same-time=C${claim.sameTime}`,
    `[${claim.rule}]`,
  );
  const arguments_ = claim.arguments.map(({ role, mention, span }) => line('   ', role, `M${mention}`, quote(span)));
  const sources = claim.attribution.map(({ mention, span, cue }) =>
    line('   ', 'source', mention !== null && `M${mention}`, quote(span), `cue ${quote(cue)}`),
  );
  return [head, ...arguments_, ...sources];
}

/// All that was read in one article.
export function standOff(extraction: Extraction): string {
  const { document } = extraction;
  const quote = quoter(document.text);
  const { published: day } = document;
  const published = day && `${day.date} ${day.span ? quote(day.span) : ''}`;
  const lines = [
    line('document', document.id, document.language),
    document.title && line('title', quote(document.title)),
    document.outlet && line('outlet', quote(document.outlet)),
    published && line('published', published),
    ...document.boilerplate.map((span) => line('boilerplate', quote(span))),
    ...extraction.sentences.map(({ index, role, span }) => line(`S${index}`, role, quote(span))),
    ...extraction.dates.map(({ span, value }, index) => line(`D${index}`, quote(span), describeValue(value))),
    ...extraction.mentions.map((mention, index) => mentionLine(mention, index, quote)),
    ...extraction.claims.flatMap((claim, index) => claimLines(claim, index, quote)),
    ...extraction.diagnostics.map(({ code, message }) => line('diagnostic', code, message)),
  ];
  return `${lines.filter((one) => one !== null && one !== '').join('\n')}\n`;
}
