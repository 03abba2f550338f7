/// A notation for extractions, so that a test reads as the article it is about. The one rule kept here: every
/// span is computed from the text; none is written by hand.
///
/// An article is a list of lines. A line is a sentence in which `[words]{kind …}` marks a mention:
///   `[خلوصي أكار]{person #akar office="وزير الدفاع" state=TR}`
/// Kinds: person, organization, state, place. Flags: role, adjective, anaphor, metonymy. `#id` names the mention,
/// `office="title"` with `officeState=TR` or `body=id` gives an office, `of=id` the body it is part of, `is=a,b`
/// what it refers back to. A line that starts with `H ` is a headline. A line that starts with `>` is a claim in
/// the sentence before it:
///   `> meeting.reception استقبل host=akar visitor=guest place=t date=2020-07-03 planned from=agency again=1`
/// `on="اليوم نفسه"` gives words of time that settle nothing by themselves, `by=finite-verb` the rule that found it.

import { foldForLookup } from '../../src/arabic/normalize.ts';
import { admit } from '../../src/extract/admit.ts';
import { BARE } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { DateMention, DatePrecision } from '../../src/model/date.ts';
import type { Sentence, Token } from '../../src/model/document.ts';
import type { Admitted, Extraction } from '../../src/model/extraction.ts';
import type { Mention, MentionForm } from '../../src/model/mention.ts';
import type { EntityKind, EventKind, Factuality, Role, Sector } from '../../src/model/ontology.ts';
import { FACTUALITIES, ROLES } from '../../src/model/ontology.ts';
import type { Span } from '../../src/model/span.ts';

export interface ArticleOptions {
  readonly outlet?: string;
  readonly published?: string;
}

interface Draft {
  text: string;
  readonly sentences: Sentence[];
  readonly mentions: { mention: Mention; id: string | null; links: Record<string, string> }[];
  readonly dates: DateMention[];
  readonly claims: Claim[];
}

const FORMS: readonly string[] = ['role', 'adjective', 'anaphor'];
const PRECISIONS: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

function tokensOf(text: string, offset: number): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    kind: /\p{L}/u.test(match[0]) ? 'word' : /\p{N}/u.test(match[0]) ? 'number' : 'punctuation',
    key: foldForLookup(match[0]),
  }));
}

function fields(given: string): Record<string, string> {
  const found = [...given.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(
    (match) => [match[1] ?? '', match[2] ?? match[3] ?? ''] as const,
  );
  return Object.fromEntries(found);
}

function addMention(draft: Draft, span: Span, attributes: string): void {
  const links = fields(attributes);
  const flags = attributes
    .replace(/\w+=("[^"]*"|\S+)/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const kind = flags[0] as EntityKind;
  const mention: Mention = {
    kind,
    form: (flags.find((flag) => FORMS.includes(flag)) ?? 'name') as MentionForm,
    span,
    sentence: draft.sentences.length,
    offices: [],
    state: links.state ?? null,
    sector: (links.sector as Sector | undefined) ?? null,
    metonymy: flags.includes('metonymy'),
    antecedents: [],
    partOf: null,
    known: links.known ?? null,
    rule: 'notation',
  };
  draft.mentions.push({ mention, id: flags.find((flag) => flag.startsWith('#'))?.slice(1) ?? null, links });
}

function addSentence(draft: Draft, line: string): void {
  const headline = line.startsWith('H ');
  const start = draft.text.length;
  const source = headline ? line.slice(2) : line;
  let plain = '';
  let at = 0;
  for (const match of source.matchAll(/\[([^\]]*)\]\{([^}]*)\}/g)) {
    plain += source.slice(at, match.index);
    const from = start + plain.length;
    plain += match[1];
    addMention(draft, { start: from, end: start + plain.length }, match[2] ?? '');
    at = match.index + match[0].length;
  }
  plain += source.slice(at);
  const span = { start, end: start + plain.length };
  draft.sentences.push({
    index: draft.sentences.length,
    span,
    segment: 0,
    role: headline ? 'headline' : 'body',
    tokens: tokensOf(plain, start),
  });
  draft.text += `${plain}\n`;
}

function indexOf(draft: Draft, id: string): number {
  const found = draft.mentions.findIndex((entry) => entry.id === id);
  if (found < 0) throw new Error(`No mention is named #${id}`);
  return found;
}

function find(draft: Draft, words: string, within: Span): Span {
  const start = draft.text.indexOf(words, within.start);
  if (start < 0 || start + words.length > within.end)
    throw new Error(`“${words}” is not in “${draft.text.slice(within.start, within.end)}”`);
  return { start, end: start + words.length };
}

function addDate(draft: Draft, value: string | undefined, span: Span, sentence: number): number | null {
  if (value === undefined) return null;
  const precision = PRECISIONS[value.length] ?? 'day';
  return draft.dates.push({ span, sentence, value: { start: value, end: null, precision, basis: 'text' } }) - 1;
}

/// Words of time without a value.
function addOpenDate(draft: Draft, words: string, within: Span, sentence: number): number {
  return draft.dates.push({ span: find(draft, words, within), sentence, value: null }) - 1;
}

function addClaim(draft: Draft, line: string): void {
  const [kind = '', cue = ''] = line.slice(1).trim().split(/\s+/);
  const [name, subtype = null] = kind.split('.');
  const given = fields(line);
  const sentence = draft.sentences.length - 1;
  const within = draft.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const trigger = find(draft, cue, within);
  const spanOf = (mention: number): Span => {
    const found = draft.mentions[mention]?.mention;
    return found?.sentence === sentence ? found.span : trigger;
  };
  const filled = Object.entries(given).filter(([role]) => role in ROLES);
  const args = filled.flatMap(([role, ids]) =>
    ids
      .split(',')
      .map((id) => indexOf(draft, id))
      .map((mention) => ({ role: role as Role, mention, span: spanOf(mention) })),
  );
  const source = given.from === undefined ? null : indexOf(draft, given.from);
  draft.claims.push({
    kind: name as EventKind,
    subtype,
    sentence,
    trigger,
    arguments: args,
    date:
      given.on === undefined
        ? addDate(draft, given.date, trigger, sentence)
        : addOpenDate(draft, given.on, within, sentence),
    factuality: FACTUALITIES.find((value) => line.split(/\s+/).includes(value)) ?? ('asserted' satisfies Factuality),
    attribution: source === null ? [] : [{ mention: source, span: spanOf(source), cue: trigger }],
    confidence: 0.9,
    refersTo: given.again === undefined ? null : Number(given.again),
    sameTime: given.when === undefined ? null : Number(given.when),
    rule: given.by ?? 'notation',
    extractor: 'test',
  });
}

function linked(draft: Draft): readonly Mention[] {
  return draft.mentions.map(({ mention, links }) => {
    const sentence = draft.sentences[mention.sentence]?.span ?? mention.span;
    const title = links.office;
    const organization = links.body === undefined ? null : indexOf(draft, links.body);
    const offices =
      title === undefined
        ? []
        : [
            {
              span: mention.form === 'role' ? mention.span : find(draft, title, sentence),
              title: foldForLookup(title),
              state: links.officeState ?? null,
              organization,
            },
          ];
    const antecedents = (links.is ?? '')
      .split(',')
      .filter((id) => id !== '')
      .map((id) => indexOf(draft, id));
    return { ...mention, offices, antecedents, partOf: links.of === undefined ? null : indexOf(draft, links.of) };
  });
}

/// The extraction that an article's lines describe, not yet admitted.
export function extraction(id: string, lines: readonly string[], options: ArticleOptions = {}): Extraction {
  const draft: Draft = {
    text: options.outlet ? `${options.outlet}\n` : '',
    sentences: [],
    mentions: [],
    dates: [],
    claims: [],
  };
  const head = { start: 0, end: Math.max(1, options.outlet?.length ?? 1) };
  for (const line of lines) {
    if (line.startsWith('>')) addClaim(draft, line);
    else addSentence(draft, line);
  }
  return {
    document: {
      id,
      path: id,
      text: draft.text,
      language: 'ar',
      title: null,
      outlet: options.outlet ? head : null,
      published: options.published ? { date: options.published, span: head } : null,
      segments: [{ span: { start: 0, end: draft.text.length }, headline: null, dateline: null }],
      boilerplate: [],
      ...BARE,
    },
    sentences: draft.sentences,
    mentions: linked(draft),
    dates: draft.dates,
    reports: options.published
      ? [
          {
            segment: 0,
            value: { start: options.published, end: null, precision: 'day', basis: 'publication' },
            span: head,
          },
        ]
      : [],
    claims: draft.claims,
    diagnostics: [],
  };
}

/// The admitted extraction of an article.
export function article(id: string, lines: readonly string[], options: ArticleOptions = {}): Admitted {
  const admitted = admit(extraction(id, lines, options));
  if (admitted.diagnostics.length > 0) throw new Error(admitted.diagnostics.map((found) => found.message).join('\n'));
  return admitted;
}
