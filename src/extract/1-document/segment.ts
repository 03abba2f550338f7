/// Segments: the articles inside a document. The one rule kept here: every line of text is in exactly one
/// segment, and a segment opens with a headline wherever a report stands before it.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Segment } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Dateline } from './dateline.ts';
import { maybeDatelineOfItsOwn, maybeOpeningDateline } from './dateline.ts';
import type { Line } from './line.ts';
import type { LineRole } from './text-line.ts';
import { lineRoles } from './text-line.ts';

/// A shorter line between paragraphs is a subheading of the same article.
const SHORTEST_HEADLINE = 5;

/// A segment with its dateline as it was read.
export interface ReadSegment {
  readonly segment: Segment;
  readonly dateline: Dateline | undefined;
}

/// The segments of the lines of text, in reading order.
export function findSegments(text: string, lines: readonly Line[], lexicon: Lexicon): ReadSegment[] {
  const roles = lineRoles(text, lines, (line) => maybeDatelineOfItsOwn(text, line, lexicon) !== undefined);
  const starts = lines.map((_, at) => at).filter((at) => at === 0 || opensSegment(lines, roles, at));
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? lines.length;
    return readSegment(text, lines.slice(from, to), roles.slice(from, to), lexicon);
  });
}

function opensSegment(lines: readonly Line[], roles: readonly LineRole[], at: number): boolean {
  if (roles[at] !== 'headline' || isHead(roles[at - 1])) return false;
  let next = at;
  while (isHead(roles[next])) next += 1;
  const run = roles.slice(at, next);
  return run.includes('dateline') || lines.slice(at, next).some((line) => line.words >= SHORTEST_HEADLINE);
}

function isHead(role: LineRole | undefined): boolean {
  return role === 'headline' || role === 'dateline';
}

function readSegment(text: string, lines: readonly Line[], roles: readonly LineRole[], lexicon: Lexicon): ReadSegment {
  const headline = lines[roles.indexOf('headline')];
  const own = lines[roles.indexOf('dateline')];
  const opening = lines[roles.indexOf('body')];
  const dateline = own
    ? maybeDatelineOfItsOwn(text, own, lexicon)
    : opening && maybeOpeningDateline(text, opening, lexicon);
  const whole = { start: (lines[0] as Line).start, end: (lines.at(-1) as Line).end };
  const head = headline && isHead(roles[0]) ? bare(headline) : null;
  return { segment: { span: whole, headline: head, dateline: dateline?.span ?? null }, dateline };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
