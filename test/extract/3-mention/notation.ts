/// A notation for what a sentence refers to: `[PER …] [ORG …] [STATE …] [LOC …]` around names, the same with a
/// small `r` (`[PERr …]`) around offices without names and other references.

import { splitSentences } from '../../../src/extract/2-sentence/split-sentences.ts';
import { findMentions } from '../../../src/extract/3-mention/find-mentions.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { BARE } from '../../../src/model/article.ts';
import type { Document, Segmented } from '../../../src/model/document.ts';
import type { Mention } from '../../../src/model/mention.ts';

const MARK: Record<Mention['kind'], string> = { person: 'PER', organization: 'ORG', state: 'STATE', place: 'LOC' };

/// The text of a notation without its marks.
export function plain(notation: string): string {
  return notation.replace(/\[(?:PER|ORG|STATE|LOC)r? ([^\]]*)\]/g, '$1');
}

/// A document of one segment, each line a sentence.
export function documentOf(text: string): Document {
  const whole = { start: 0, end: text.length };
  return {
    id: 'test.txt',
    path: 'test.txt',
    text,
    language: 'ar',
    title: null,
    outlet: null,
    published: null,
    segments: [{ span: whole, headline: null, dateline: null }],
    boilerplate: [],
    ...BARE,
  };
}

export function mentionsOf(text: string): { segmented: Segmented; mentions: readonly Mention[] } {
  const segmented = splitSentences(documentOf(text));
  return { segmented, mentions: findMentions(segmented, loadLexicon(), { rulesOnly: true }) };
}

function written(text: string, mentions: readonly Mention[], keep: (mention: Mention) => boolean): string {
  let out = '';
  let at = 0;
  for (const mention of mentions.filter(keep).sort((a, b) => a.span.start - b.span.start)) {
    if (mention.span.start < at) continue;
    const mark = MARK[mention.kind] + (mention.form === 'name' ? '' : 'r');
    out += `${text.slice(at, mention.span.start)}[${mark} ${text.slice(mention.span.start, mention.span.end)}]`;
    at = mention.span.end;
  }
  return out + text.slice(at);
}

/// What the reader marks in the text of a notation: names only.
export function names(notation: string): string {
  const text = plain(notation);
  return written(text, mentionsOf(text).mentions, (mention) => mention.form === 'name');
}

/// What the reader marks in the text of a notation: references other than names.
export function references(notation: string): string {
  const text = plain(notation);
  return written(text, mentionsOf(text).mentions, (mention) => mention.form !== 'name' && mention.form !== 'adjective');
}
