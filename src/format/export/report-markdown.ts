/// A report as Markdown. The one rule kept here: what an article says is text, whatever signs it holds.

import { replaceIllegal } from '../xml.ts';
import type { Report, Section, Sentence, Source } from './report.ts';

/// Signs that mean something anywhere in a line of Markdown, and those that begin HTML.
const SIGNS = /[\\`*_[\]<>|&~$]/g;
/// What would begin a heading, a list or a rule.
const BEGINNING = /^(\d*)([#+=.)-])/;

/// Text on one line, every sign escaped.
function plain(text: string): string {
  const line = replaceIllegal(text).replace(/[\s\u0085\u2028\u2029]+/g, ' ');
  return line
    .trim()
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(BEGINNING, '$1\\$2');
}

function sentenceLines({ quote, source, page, remarks }: Sentence): readonly string[] {
  const place = [`[${source}]`, page && `p. ${plain(page)}`].filter(Boolean).join(', ');
  return [`> ${plain(quote)} ${place}`, ...(remarks.length ? ['>', `> ${remarks.map(plain).join('; ')}`] : []), ''];
}

function sectionLines({ title, key, warning, facts, sentences }: Section): readonly string[] {
  return [
    `## ${plain(title)}`,
    '',
    ...(warning ? [`**${plain(warning)}**`, ''] : []),
    ...facts.map(({ name, values }) => `- **${plain(name)}**: ${values.map(plain).join('; ')}`),
    `- **id**: ${plain(key)}`,
    '',
    ...sentences.flatMap(sentenceLines),
  ];
}

function sourceLine({ number, outlet, title, author, published, url }: Source): string {
  return `${number}. ${[outlet, `«${title}»`, author, published, url].flatMap((part) => (part ? [plain(part)] : [])).join('. ')}`;
}

export function writeMarkdown({ sections, sources }: Report): string {
  const lines = [
    '# تقرير · Report',
    '',
    ...sections.flatMap(sectionLines),
    '## المصادر · Sources',
    '',
    ...sources.map(sourceLine),
  ];
  return `${lines.join('\n')}\n`;
}
