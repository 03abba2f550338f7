/// What browsers print around a page: day and time beside its title above, its address and number below. The one rule kept here: it is
/// left out only of files that have such an address on every page, since a day and time alone may be the article's own.

/// An address with the page's number beside it, on either side.
const ADDRESS = /^(?:\d+\s*\/\s*\d+\s+)?(?:https?|file|about):\S+(?:\s+\d+\s*\/\s*\d+)?$/u;
const NUMBERED = /\d+\s*\/\s*\d+/;
/// A day and time at one end of a line.
const MOMENT = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s\d{1,2}:\d{2}|\d{1,2}:\d{2}(?:\s?(?:[AP]M|[صم]))?$/u;
const DAY = /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/;

function isAddress(line: string): boolean {
  return ADDRESS.test(line) && NUMBERED.test(line.replace(/(?:https?|file|about):\S+/u, ''));
}

/// Says of a line whether a browser printed it around the page; `pages` are the lines of each page.
export function printedAround(pages: readonly (readonly string[])[]): (line: string) => boolean {
  const isPrint = pages.length > 0 && pages.every((lines) => lines.some(isAddress));
  return isPrint ? (line) => isAddress(line) || (MOMENT.test(line) && DAY.test(line)) : () => false;
}
