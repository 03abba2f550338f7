/// A report as one page of HTML, right to left. The one rule kept here: what an article says is text in a box of its own, so that neither
/// its signs nor its direction reach beyond it; the page runs nothing and fetches nothing.

import { escapeXml } from '../xml.ts';
import type { Fact, Report, Section, Sentence, Source } from './report.ts';

const STYLE = `
body { font: 1.05rem/1.7 'Noto Naskh Arabic', 'IBM Plex Sans Arabic', 'Segoe UI', Tahoma, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1a1b1e; background: #fff; }
h2 { border-top: 1px solid #ccc; padding-top: 1.5rem; }
dt { font-weight: bold; } dd { margin: 0 1rem 0.4rem; }
blockquote { margin: 1rem 0; padding: 0.2rem 1rem; border-inline-start: 4px solid #8a8f98; }
.warning { font-weight: bold; border: 2px solid #ad5010; padding: 0.5rem 1rem; }
.remark { color: #495057; font-size: 0.9em; }
@media print { section { break-inside: avoid-page; } }
`;

const HEAD = `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>تقرير · Report</title>
<style>${STYLE}</style>
</head>
<body>
<h1>تقرير · Report</h1>
`;

/// Text that nothing around it takes part in.
function box(text: string): string {
  const escaped = escapeXml(text.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim());
  return `<bdi>${escaped.replaceAll('"', '&quot;').replaceAll("'", '&#39;')}</bdi>`;
}

function factLines({ name, values }: Fact): string {
  return `<dt>${box(name)}</dt>${values.map((value) => `<dd>${box(value)}</dd>`).join('')}\n`;
}

/// The direction of a text's first letter: a box tells the paragraph around it nothing.
function directionOf(text: string): 'rtl' | 'ltr' {
  return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';
}

function sentenceLines({ quote, source, page, remarks }: Sentence): string {
  const place = `<a href="#source-${source}">[${source}]</a>${page ? ` ص ${box(page)}` : ''}`;
  const said = remarks.length ? `<p class="remark">${remarks.map(box).join('؛ ')}</p>` : '';
  return `<blockquote><p dir="${directionOf(quote)}">${box(quote)} ${place}</p>${said}</blockquote>\n`;
}

function sectionLines({ title, key, warning, facts, sentences }: Section): string {
  const ahead = warning ? `<p class="warning">${box(warning)}</p>\n` : '';
  const told = [...facts, { name: 'id', values: [key] }].map(factLines).join('');
  const cited = sentences.map(sentenceLines).join('');
  return `<section>\n<h2>${box(title)}</h2>\n${ahead}<dl>\n${told}</dl>\n${cited}</section>\n`;
}

/// An address as a link where a browser would only open a page.
function link(url: string): string {
  const href = box(url).replace(/<\/?bdi>/g, '');
  return /^https?:\/\//i.test(url) ? `<a href="${href}" rel="noreferrer">${box(url)}</a>` : box(url);
}

function sourceLine({ number, outlet, title, author, published, url }: Source): string {
  const told = [outlet, `«${title}»`, author, published].flatMap((part) => (part ? [box(part)] : []));
  return `<li id="source-${number}" value="${number}">${[...told, ...(url ? [link(url)] : [])].join('. ')}</li>\n`;
}

export function writeHtml({ sections, sources }: Report): string {
  const told = sections.map(sectionLines).join('');
  return `${HEAD}${told}<h2>المصادر · Sources</h2>\n<ol>\n${sources.map(sourceLine).join('')}</ol>\n</body>\n</html>\n`;
}
