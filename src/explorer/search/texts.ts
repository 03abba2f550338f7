/// Many texts as a few long ones: what stands in any of them is found by one search of the machine instead of one for
/// each. The one rule kept here: texts are told by their number, the lower before the higher, each once.

export interface Texts {
  add(text: string): void;
  /// Tells the texts that a part stands in. No part may hold the sign that stands between texts, an end of line.
  find(part: string, tell: (at: number) => void): void;
}

const BETWEEN = '\n';
/// Texts that are joined into one.
const PAGE = 512;

interface Page {
  readonly text: string;
  /// Where each text begins, and the end of the last.
  readonly starts: readonly number[];
}

function joined(texts: readonly string[]): Page {
  const starts = [0];
  let end = 0;
  for (const text of texts) {
    end += text.length + BETWEEN.length;
    starts.push(end);
  }
  return { text: texts.join(BETWEEN), starts };
}

/// The text of a page that holds a place, from `low` on.
function textAt({ starts }: Page, place: number, low: number): number {
  let [from, to] = [low, starts.length - 1];
  while (from + 1 < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) <= place) from = middle;
    else to = middle;
  }
  return from;
}

function findIn(page: Page, part: string, tell: (at: number) => void): void {
  let at = 0;
  for (let place = page.text.indexOf(part); place >= 0; place = page.text.indexOf(part, page.starts[at])) {
    at = textAt(page, place, at);
    tell(at);
    at += 1;
    if (at >= page.starts.length - 1) return;
  }
}

export function createTexts(): Texts {
  const pages: Page[] = [];
  let loose: string[] = [];
  return {
    add(text) {
      loose.push(text);
      if (loose.length < PAGE) return;
      pages.push(joined(loose));
      loose = [];
    },
    find(part, tell) {
      const all = loose.length > 0 ? [...pages, joined(loose)] : pages;
      for (const [n, page] of all.entries()) findIn(page, part, (at) => tell(n * PAGE + at));
    },
  };
}
