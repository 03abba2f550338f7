/// Articles as entries of BibTeX. The one rule kept here: letters stay as they are, in UTF-8, and every sign that means something to TeX is
/// escaped, for a title can be made to run commands.
///
/// Written here rather than by a library: those that leave Arabic as it is, leave commands as they are too.

import { type CslItem, cslItemOf } from './citation.ts';
import type { Exported } from './lookup.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/// Controls have no place in an entry.
function escapeTex(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[\\{}$&#_%~^]/g, (sign) => ESCAPED[sign] ?? sign);
}

/// An address is taken as it is, so what would end or begin a group is written as its bytes.
function escapeUrl(url: string): string {
  return encodeURI(url.replace(/[\\{}\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign))).replaceAll('%25', '%');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isoOf(parts: readonly number[]): string {
  return parts.map((part, n) => String(part).padStart(n ? 2 : 4, '0')).join('-');
}

/// The fields of an entry; `date` is for biblatex, `year` and `month` for BibTeX, and a month is one of its own words.
function fieldsOf(item: CslItem): readonly (readonly [string, string | undefined])[] {
  const parts = item.issued?.['date-parts'][0];
  const journal = item['container-title'];
  const wrapped = (text: string | undefined) => text && `{${escapeTex(text)}}`;
  return [
    // A name in two pairs of braces is one name, not a given name and a family's.
    ['author', item.author && `{${item.author.map(({ literal }) => wrapped(literal)).join(' and ')}}`],
    ['title', wrapped(item.title)],
    ['journal', wrapped(journal)],
    ['year', parts && `{${isoOf(parts.slice(0, 1))}}`],
    ['month', parts?.[1] ? MONTHS[parts[1] - 1] : undefined],
    ['date', parts && `{${isoOf(parts)}}`],
    ['url', item.URL && `{${escapeUrl(item.URL)}}`],
    ['language', wrapped(item.language)],
    ['note', wrapped(item.note)],
  ];
}

function entryOf(item: CslItem): string {
  const kind = item.type === 'webpage' ? 'misc' : 'article';
  const fields = fieldsOf(item).flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${kind}{${item.id},\n${fields.join('')}}\n`;
}

export function writeBibtex({ documents }: Exported): string {
  return documents.map((document) => entryOf(cslItemOf(document))).join('\n');
}
