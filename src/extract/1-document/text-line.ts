/// The lines of an article without its furniture, each with what it is. The one rule kept here: what a line
/// is depends on the lines around it, never on the words in it alone.

import type { Span } from '../../model/span.ts';
import { isHeading } from './heading.ts';
import type { Line } from './line.ts';
import { endsQuoted, isPunctuated, readLines } from './line.ts';

export type LineRole = 'headline' | 'dateline' | 'item' | 'body';

/// How many headings may stand together: kicker, headline, deck, caption.
const MOST_HEADINGS = 5;
/// A heading after text stands before at least this many words.
const SHORTEST_REPORT = 8;

/// The lines between the spans of furniture.
export function textLines(text: string, boilerplate: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { start, end } of boilerplate) {
    lines.push(...readLines(text, from, start));
    from = end;
  }
  return lines.concat(readLines(text, from));
}

/// What each line is. `isDateline` is asked about lines that stand between a heading and a report.
export function lineRoles(text: string, lines: readonly Line[], isDateline: (line: Line) => boolean): LineRole[] {
  const roles: LineRole[] = [];
  let run = 0;
  lines.forEach((_, at) => {
    const opening = at === 0 || run > 0;
    const role = roleOf(text, lines, at, opening || endsReport(text, lines, roles, at), run, isDateline);
    run = role === 'headline' || role === 'dateline' ? run + 1 : 0;
    roles.push(role);
  });
  return roles;
}

function roleOf(
  text: string,
  lines: readonly Line[],
  at: number,
  mayHead: boolean,
  run: number,
  isDateline: (line: Line) => boolean,
): LineRole {
  const line = lines[at] as Line;
  if (line.content > line.start) return 'item';
  if (run > 0 && at + 1 < lines.length && isDateline(line)) return 'dateline';
  const heading = mayHead && run < MOST_HEADINGS && isHeading(text, line, at === 0);
  return heading && leadsToReport(text, lines, at) ? 'headline' : 'body';
}

/// Whether the line before is the end of a paragraph, so that a heading may follow.
function endsReport(text: string, lines: readonly Line[], roles: readonly LineRole[], at: number): boolean {
  const before = lines[at - 1];
  if (!before) return true;
  return (
    roles[at - 1] === 'item' ||
    isPunctuated(text, before) ||
    (endsQuoted(text, before) && before.words >= SHORTEST_REPORT)
  );
}

/// Whether a paragraph or a further heading with a paragraph follows; the only line of a text is a headline too.
function leadsToReport(text: string, lines: readonly Line[], at: number): boolean {
  if (lines.length === 1) return true;
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_HEADINGS); next += 1) {
    const line = lines[next] as Line;
    if (
      at === 0
        ? line.words >= SHORTEST_REPORT || isReport(text, line)
        : line.words >= SHORTEST_REPORT && isReport(text, line)
    )
      return true;
  }
  return false;
}

function isReport(text: string, line: Line): boolean {
  return !isHeading(text, line, false) || isPunctuated(text, line);
}
