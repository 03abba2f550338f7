/// Reading a document: bytes in, text with its segments and furniture out. The one rule kept here: the text
/// stays as decoded, and every oddity met on the way is a diagnostic.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Document, Source } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { knownBinary, unknownBinary } from './binary-file.ts';
import type { Decoded } from './decode-bytes.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Block } from './furniture.ts';
import { findFurniture } from './furniture.ts';
import { detectLanguage } from './language.ts';
import { maybeLine, readLines } from './line.ts';
import { outletLine, outletOf } from './outlet.ts';
import { findPublished } from './publication.ts';
import { findSegments } from './segment.ts';

export interface ReadDocument {
  readonly document: Document | null;
  readonly diagnostics: Diagnostic[];
}

/// Reads one source; the document is null when there is no text to read.
export function readDocument(source: Source, lexicon: Lexicon): ReadDocument {
  const say = (code: string, severity: Severity, message: string, span?: Span): Diagnostic => ({
    code,
    severity,
    document: source.id,
    message,
    ...(span && { span }),
  });
  if (source.bytes.length === 0) return nothing(say('file-empty', 'warning', 'The file is empty: leave it out.'));
  const known = knownBinary(source.bytes);
  if (known) return nothing(say('file-binary', 'error', known));
  const decoded = decodeBytes(source.bytes);
  const binary = decoded.encoding.startsWith('utf-16') ? null : unknownBinary(source.bytes);
  if (binary) return nothing(say('file-binary', 'error', binary));
  if (decoded.text.trim() === '')
    return nothing(say('file-empty', 'warning', 'The file holds nothing but space: leave it out.'));
  const document = describe(source, decoded.text, lexicon);
  return { document, diagnostics: [...encodingOddities(decoded, say), ...textOddities(document, say)] };
}

type Say = (code: string, severity: Severity, message: string, span?: Span) => Diagnostic;

function nothing(diagnostic: Diagnostic): ReadDocument {
  return { document: null, diagnostics: [diagnostic] };
}

function encodingOddities(decoded: Decoded, say: Say): Diagnostic[] {
  const { broken, encoding, text } = decoded;
  const at = text.indexOf('\uFFFD');
  const span = { start: at, end: at + 1 };
  const found: Diagnostic[] = [];
  if (decoded.guessed)
    found.push(
      say('encoding-guessed', 'info', `Read as ${encoding}, judged by its letters: save the file as UTF-8 to be sure.`),
    );
  if (broken) {
    found.push(
      say(
        'encoding-broken',
        'warning',
        `${broken.count} byte sequences are no ${encoding}, the first at byte ${broken.offset}: they read as U+FFFD; save the file again as UTF-8.`,
        span,
      ),
    );
  } else if (at >= 0) {
    found.push(
      say(
        'character-lost',
        'warning',
        'The file holds U+FFFD: letters were lost before it came here; look for a sounder copy.',
        span,
      ),
    );
  }
  return found;
}

function textOddities(document: Document, say: Say): Diagnostic[] {
  const { language, text } = document;
  const found: Diagnostic[] = [];
  if (/^\s*<(?:!doctype|html|\?xml|body|div)\b/i.test(text.slice(0, 400))) {
    found.push(
      say(
        'markup',
        'warning',
        "The file looks like HTML or XML: its tags are read as text; save the article's text alone.",
      ),
    );
  }
  if (language !== 'ar')
    found.push(
      say('language-unread', 'warning', `The text is not Arabic (${language}): nothing can be extracted from it.`),
    );
  return found;
}

function describe(source: Source, text: string, lexicon: Lexicon): Document {
  const language = detectLanguage(text);
  const lines = readLines(text);
  const blocks = findFurniture(text, lines, lexicon);
  const read = blocks.filter((block) => !block.furniture).map((block) => block.text);
  const segments = findSegments(text, read, lexicon);
  const above = blocks.findIndex((block) => !block.furniture && block.line.words >= LONG);
  const credited = segments
    .map(({ dateline }) => dateline && outletOf(text, dateline, lexicon))
    .find((outlet) => outlet);
  return {
    id: source.id,
    path: source.path,
    text,
    language,
    title: segments.map(({ segment }) => segment.headline).find((headline) => headline) ?? null,
    outlet: credited ?? outletLine(text, lines),
    published: findPublished(text, lines, above, lexicon),
    segments: segments.map(({ segment }) => segment),
    boilerplate: boilerplateSpans(text, blocks),
  };
}

const LONG = 12;

/// Furniture that stands together is one span; so is what was cut from the end of a line.
function boilerplateSpans(text: string, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  let joined = false;
  for (const { line, text: kept, furniture } of blocks) {
    const cut = furniture ? line : maybeLine(text, kept.end, line.end);
    const last = spans.at(-1);
    if (cut && furniture && joined && last) spans[spans.length - 1] = { start: last.start, end: line.end };
    else if (cut) spans.push({ start: cut.start, end: line.end });
    joined = cut !== undefined;
  }
  return spans;
}
