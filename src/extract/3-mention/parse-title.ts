/// Titles: an office's head noun and all that completes it. The one rule kept here: a title takes what it
/// governs (a field, a body, a state, an adjective of nationality) and stops before the name.

import type { GrammaticalNumber } from '../../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';
import { completeTitle, isArticle, type TitleParse } from './title-complement.ts';

export interface TitleMatch {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  /// Look-up form of the head and what it governs: `وزير الدفاع`.
  readonly title: string;
  readonly lemma: string;
  /// The head's category in the lexicon; `counterpart` for `نظيره`.
  readonly category: string;
  readonly number: GrammaticalNumber;
  readonly state: string | null;
  readonly organization: Candidate | null;
  /// Bodies, states and places named inside the title.
  readonly inner: readonly Candidate[];
  readonly definite: boolean;
  /// Whether something beside the head says which office it is.
  readonly complete: boolean;
  readonly counterpart: boolean;
}

const LONGEST = 14;

/// A head noun, or `نظيره`: the same office in another state.
function matchHead(
  view: SentenceView,
  at: number,
): {
  found: WordMatch<unknown>;
  lemma: string;
  category: string;
  number: GrammaticalNumber;
  idafa: boolean;
  counterpart: boolean;
} | null {
  if (view.lexicon.nameStops.has(view.key(at))) return null;
  const title = view.match(view.lexicon.titles, at);
  if (title && (isAdjective(view, at, title) || isVerbAlike(view, at, title))) return null;
  if (title)
    return {
      found: title,
      lemma: title.entry.lemma,
      category: title.entry.category,
      number: title.entry.number,
      idafa: title.entry.idafa,
      counterpart: false,
    };
  const anaphor = view.match(view.lexicon.anaphors, at);
  if (anaphor?.entry.refers !== 'counterpart') return null;
  return {
    found: anaphor,
    lemma: 'نظير',
    category: 'counterpart',
    number: anaphor.entry.count === 2 ? 'dual' : 'singular',
    idafa: false,
    counterpart: true,
  };
}

/// `الحل السياسي`: a definite adjective behind a definite noun is no title.
function isAdjective(view: SentenceView, at: number, title: WordMatch<unknown>): boolean {
  if (!title.bare || !/(?:ي|يه)$/.test(view.key(at))) return false;
  return (
    /^(?:[وف]?[بك]?ال|[وف]?لل)/.test(view.key(at - 1)) &&
    !view.matchFree(view.lexicon.titles, at - 1) &&
    !view.matchFree(view.lexicon.ranks, at - 1)
  );
}

const MADDA = '\u0622';

/// In look-up form.
const PARTICIPLES: ReadonlySet<string> = new Set(['مقدم', 'مقدمه', 'مكلف', 'مكلفه']);

/// `طالب الوزير`, `عين الرئيس`: without the article what also spells a verb is one; `آمر` shows that it is none.
function isVerbAlike(view: SentenceView, at: number, title: WordMatch<unknown>): boolean {
  // `منحة مقدمة من الصندوق`: what comes from somebody is no title either.
  if (view.key(at + 1) === 'من' && title.entry !== null && PARTICIPLES.has(title.reading.stem)) return true;
  if (title.bare || title.reading.definite || title.reading.preposition !== '') return false;
  return view.lexicon.verbs.has(title.reading.key) && !view.raw(at).includes(MADDA);
}

/// Whether a title may start at token `at`: at most tokens none can.
export function mayBeTitle(view: SentenceView, at: number): boolean {
  return view.mayOpen(view.lexicon.titles, at) || view.mayOpen(view.lexicon.anaphors, at);
}

/// `رئيس الوزراء`: a head of several words that ends with the article waits for no genitive.
function endsDefinite(view: SentenceView, { from, to }: WordMatch<unknown>): boolean {
  return to - from > 1 && isArticle(view, to - 1);
}

/// The title that starts at token `at`, clitics allowed in front of it.
export function parseTitle(view: SentenceView, at: number): TitleMatch | null {
  const head = mayBeTitle(view, at) ? matchHead(view, at) : null;
  if (!head) return null;
  const { found, lemma, number } = head;
  const closed = endsDefinite(view, found);
  const definite = closed || found.bare || found.reading.definite;
  const parse: TitleParse = {
    view,
    head: at,
    to: found.to,
    words: [lemma],
    state: null,
    organization: null,
    inner: [],
    complete: closed,
    ministry: false,
    fields: 0,
    open: head.idafa && !definite,
  };
  completeTitle(parse, at + LONGEST);
  return {
    from: at,
    to: parse.to,
    cut: found.reading.cut,
    title: parse.words.join(' '),
    lemma,
    category: head.category,
    number,
    state: parse.state,
    organization: parse.organization,
    inner: parse.inner,
    definite: definite || parse.complete,
    complete: parse.complete,
    counterpart: head.counterpart,
  };
}
