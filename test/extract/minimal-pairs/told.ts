/// What a little article tells, a line each, so that two of them can be compared. The one rule kept here: the
/// text goes through the whole per-document pipeline, and a line names things by their words, never by position.

import { extractDocument } from '../../../src/extract/pipeline.ts';
import type { Claim, ClaimArgument } from '../../../src/model/claim.ts';
import type { DateMention } from '../../../src/model/date.ts';
import type { Admitted } from '../../../src/model/extraction.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { type Span, slice } from '../../../src/model/span.ts';
import { articleOf, lexicon } from '../read-text.ts';

/// What of a text is looked at: whether things happened, who says so, who did what, what is named, by which office,
/// and when.
export type Aspect = 'factuality' | 'source' | 'role' | 'name' | 'office' | 'date';

/// A line in which nothing is read: it is the article's headline, so that what follows is its body.
const HEADLINE = 'تفاصيل جديدة عن مجريات الأيام الأخيرة';

/// The lines that a text tells of an aspect, sorted. `¶` breaks a line; a text that starts with `H ` brings a
/// headline of its own.
export function told(text: string, aspect: Aspect): readonly string[] {
  const lines = text.split('¶').map((line) => line.trim());
  const article = lines[0]?.startsWith('H ') ? [lines[0].slice(2), ...lines.slice(1)] : [HEADLINE, ...lines];
  return toldIn(article.join('\n\n'), [aspect]);
}

/// The lines that the text of a whole article tells of some aspects, sorted.
export function toldIn(article: string, aspects: readonly Aspect[]): readonly string[] {
  const { extraction } = extractDocument(articleOf(article), lexicon);
  if (!extraction) throw new Error(`Nothing can be read in: ${article}`);
  const teller = new Teller(extraction);
  return [...new Set(aspects.flatMap((aspect) => teller.lines(aspect)))].sort();
}

class Teller {
  readonly #extraction: Admitted;

  constructor(extraction: Admitted) {
    this.#extraction = extraction;
  }

  lines(aspect: Aspect): readonly string[] {
    const { mentions, dates, claims } = this.#extraction;
    if (aspect === 'name') return mentions.flatMap((mention) => this.#named(mention));
    if (aspect === 'office') return mentions.flatMap((mention) => this.#held(mention));
    const told = claims.map((claim) => `${claim.kind} ${this.#aspectOf(claim, aspect)}`.trim());
    return aspect === 'date' ? [...told, ...dates.map((date) => this.#dated(date))] : told;
  }

  #aspectOf(claim: Claim, aspect: Aspect): string {
    if (aspect === 'factuality') return `[${claim.factuality}]`;
    if (aspect === 'role') return this.#roles(claim.arguments.filter(({ role }) => role !== 'topic'));
    if (aspect === 'date') return this.#when(claim);
    const speakers = this.#roles(claim.arguments.filter(({ role }) => role === 'speaker'));
    const sources = claim.attribution.map(({ mention, span }) =>
      mention === null ? `< (${this.#words(span)})` : `< ${this.#name(mention)}`,
    );
    return [speakers, ...sources].filter(Boolean).join(' ');
  }

  #roles(found: readonly ClaimArgument[]): string {
    const roles = found.map(({ role, mention }) => `${role}=${this.#name(mention)}`);
    return [...new Set(roles)].sort().join(' ');
  }

  #when({ date }: Claim): string {
    const value = date === null ? null : this.#extraction.dates[date]?.value;
    return value ? `@${value.start}` : '';
  }

  #words(where: Span): string {
    return slice(this.#extraction.document.text, where);
  }

  #named({ kind, form, span }: Mention): readonly string[] {
    return form === 'name' ? [`${kind}:${this.#words(span)}`] : [];
  }

  /// `سامر الحمداني: وزير الزراعه`; who has no office is not told.
  #held({ kind, form, span, offices }: Mention): readonly string[] {
    if (kind !== 'person' || form === 'anaphor' || form === 'adjective' || offices.length === 0) return [];
    const held = offices.map(({ title, state }) => (state ? `${title} (${state})` : title));
    return [`${form === 'role' ? '–' : this.#words(span)}: ${held.join('، ')}`];
  }

  #dated({ span, value }: DateMention): string {
    if (!value) return `${this.#words(span)} = ?`;
    return `${this.#words(span)} = ${value.end === null ? value.start : `${value.start}..${value.end}`}`;
  }

  /// The name a mention goes by: its own words, or those of what it refers back to.
  #name(index: number): string {
    const mention = this.#extraction.mentions[index];
    if (!mention) throw new Error(`No mention ${index}`);
    const refers = mention.form === 'anaphor' && mention.antecedents.length > 0;
    return refers ? mention.antecedents.map((other) => this.#name(other)).join('+') : this.#words(mention.span);
  }
}
