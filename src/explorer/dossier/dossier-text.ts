/// The dossier as a page of its own and as plain text. The one rule kept here: both hold all that the dossier holds,
/// and need nothing but themselves.

import type { Dataset } from '../data/dataset.ts';
import type { Voice } from '../i18n/voice.ts';
import { type DossierEntry, type DossierSentence, type Place, placeOf, tellingOf } from './dossier.ts';

export interface Cover {
  readonly title: string;
  /// Which graph it was taken from, in words.
  readonly origin: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/// The name of a file reads left to right whatever stands around it.
function placeHtml({ address, article, file, characters }: Place, voice: Voice): string {
  const comma = voice.say('dossier.comma');
  const web = address === null ? '' : `<bdi dir="ltr">${escapeHtml(address)}</bdi>${comma}`;
  return `<cite>${escapeHtml(article)}${comma}${web}<bdi dir="ltr">${escapeHtml(file)}</bdi>${comma}${characters}</cite>`;
}

function placeMarkdown({ address, article, file, characters }: Place, voice: Voice): string {
  const comma = voice.say('dossier.comma');
  const web = address === null ? '' : `<${address.replace(/[<>\s]/g, encodeURIComponent)}>${comma}`;
  return `${escapeMarkdown(article)}${comma}${web}\`${file}\`${comma}${characters}`;
}

function sentenceHtml(dataset: Dataset, sentence: DossierSentence, voice: Voice): string {
  const { evidence, document, number } = sentence;
  const told = tellingOf(dataset, sentence, voice).map((line) => `<p class="told">${escapeHtml(line)}</p>`);
  return `<li value="${number}"><blockquote dir="auto" lang="${escapeHtml(document?.language ?? 'ar')}">${escapeHtml(
    evidence.quote,
  )}</blockquote>${told.join('')}${placeHtml(placeOf(sentence, voice), voice)}</li>`;
}

function entryHtml(dataset: Dataset, entry: DossierEntry, voice: Voice): string {
  const note = entry.note && `<p class="note" dir="auto">${escapeHtml(entry.note)}</p>`;
  const facts = entry.facts.map((fact) => `<p class="fact" dir="auto">${escapeHtml(fact)}</p>`).join('');
  const sentences = entry.sentences.map((sentence) => sentenceHtml(dataset, sentence, voice)).join('\n');
  return `<section><h2 dir="auto">${escapeHtml(entry.title)} <small>${escapeHtml(entry.kind)}</small></h2>${note}${facts}
<ol>${sentences}</ol></section>`;
}

const STYLE = `body{font:16px/1.7 "IBM Plex Sans Arabic","Noto Naskh Arabic","Segoe UI",sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1f2933}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-block:2rem .5rem}small{color:#55606b;font-weight:400}
blockquote{margin:0;padding-inline-start:.9rem;border-inline-start:3px solid #1d6575}
cite,.told,footer{display:block;font-style:normal;font-size:.85rem;color:#55606b;margin:.2rem 0 1rem}.told{margin:.2rem 0 0}
.fact{margin:.2rem 0}.note{background:#fff8e1;padding:.5rem .8rem;white-space:pre-wrap}section,li{break-inside:avoid}`;

/// The dossier as one HTML page without scripts.
export function dossierHtml(dataset: Dataset, entries: readonly DossierEntry[], cover: Cover, voice: Voice): string {
  const title = escapeHtml(cover.title);
  return `<!doctype html>
<html lang="${voice.language}" dir="${voice.direction}">
<head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body><h1 dir="auto">${title}</h1>
${entries.map((entry) => entryHtml(dataset, entry, voice)).join('\n')}
<footer>${escapeHtml(cover.origin)}</footer></body>
</html>
`;
}

/// Signs that Markdown would take for its own.
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

function sentenceMarkdown(dataset: Dataset, sentence: DossierSentence, voice: Voice): string {
  const told = tellingOf(dataset, sentence, voice).map((line) => `   ${escapeMarkdown(line)}`);
  const place = `   — ${placeMarkdown(placeOf(sentence, voice), voice)}`;
  return [`${sentence.number}. «${escapeMarkdown(sentence.evidence.quote)}»`, ...told, place].join('  \n');
}

/// The dossier as Markdown, for editors and messages.
export function dossierMarkdown(
  dataset: Dataset,
  entries: readonly DossierEntry[],
  cover: Cover,
  voice: Voice,
): string {
  const parts = entries.map((entry) =>
    [
      `## ${escapeMarkdown(entry.title)} (${escapeMarkdown(entry.kind)})`,
      ...(entry.note ? [`> ${entry.note.split('\n').map(escapeMarkdown).join('\n> ')}`] : []),
      ...entry.facts.map(escapeMarkdown),
      ...entry.sentences.map((sentence) => sentenceMarkdown(dataset, sentence, voice)),
    ].join('\n\n'),
  );
  return `${[`# ${escapeMarkdown(cover.title)}`, ...parts, escapeMarkdown(cover.origin)].join('\n\n')}\n`;
}
