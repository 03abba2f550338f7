/// The date line that a page shows its readers. The one rule kept here: it stands by the headline, in an element that says it is about
/// the date, and holds one date and little else; the day of a masthead is not the article's.

import { clean } from './headline.ts';
import { isHijriYear } from './hijri-day.ts';
import { foldDate } from './month-name.ts';
import { statedDay } from './stated-date.ts';

/// Words in the class or the id of such elements.
const ABOUT_DATE =
  /(?:^|[\s_-])(?:date|time|datetime|timestamp|publish\w*|posted|pubdate|meta|byline)(?:$|[\s_-])|[a-z]Date\b/i;
/// Of elements that tell another day.
const OTHER_DAY = /modif|updat|تحديث|تعديل/i;
/// Where a page is about itself.
const MASTHEAD = 'header, nav, aside, footer';
const UNSEEN = ['script', 'style', 'template', 'noscript'];

/// The most letters of such an element, and between it and the headline above it.
const LONGEST = 90;
const FARTHEST = 400;

/// The day in the date line by a headline; null where there is none.
export function visibleDay(headline: Element): string | null {
  return [...below(headline), ...above(headline)].map(dayIn).find((day) => day !== null) ?? null;
}

function dayIn(element: Element): string | null {
  const about = ['class', 'id', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' ');
  if (!ABOUT_DATE.test(about) && element.localName !== 'time') return null;
  const text = clean(element.textContent) ?? '';
  if (text.length > LONGEST || OTHER_DAY.test(about) || OTHER_DAY.test(text) || !hasOneYear(text)) return null;
  const line = foldDate(text.split(/[|•·]/).find((part) => hasOneYear(part)) ?? text);
  return statedDay(line) ?? statedDay(line.slice(Math.max(0, line.search(/\d/))));
}

/// Whether a text has one year, in either calendar or in both.
function hasOneYear(text: string): boolean {
  const years = (foldDate(text).match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
  const solar = years.filter((year) => !isHijriYear(year));
  return solar.length === 1 || (solar.length === 0 && years.length === 1);
}

const ELEMENT = 1;
const TEXT = 3;

/// The elements that begin right below a headline.
function below(headline: Element): readonly Element[] {
  const found: Element[] = [];
  let letters = 0;
  let node = nodeAfter(headline);
  while (node && letters <= FARTHEST) {
    const isText = node.nodeType === TEXT;
    if (isText) letters += node.textContent?.trim().length ?? 0;
    const isSeen = node.nodeType === ELEMENT && !UNSEEN.includes((node as Element).localName);
    if (isSeen) found.push(node as Element);
    node = (isSeen ? node.firstChild : null) ?? nodeAfter(node);
  }
  return found;
}

/// The node that follows in the page's order, what stands in this one apart.
function nodeAfter(node: Node): Node | null {
  for (let one: Node | null = node; one; one = one.parentNode) if (one.nextSibling) return one.nextSibling;
  return null;
}

/// The elements above a headline that are of its article, the nearest first.
function above(headline: Element): readonly Element[] {
  const homes = [headline, headline.parentElement].filter((one) => one && one.parentElement?.localName !== 'body');
  return homes.flatMap((home) => {
    const siblings = Array.from(home?.parentElement?.children ?? []);
    const before = siblings.slice(0, home ? siblings.indexOf(home) : 0).filter((one) => !one.matches(MASTHEAD));
    return before.reverse().flatMap((one) => [one, ...Array.from(one.querySelectorAll('*'))]);
  });
}
