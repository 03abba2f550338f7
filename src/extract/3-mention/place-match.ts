/// A place or state as it is read. The one rule kept here: a state that shares its name with its capital is the state,
/// unless the words around show the town.

import type { PlaceHead, StateName } from '../../lexicon/lexicon.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

export interface PlaceMatch {
  readonly kind: 'place' | 'state';
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  /// ISO code of the state, or of the one the place lies in.
  readonly code: string | null;
  readonly capitalOf: string | null;
  readonly known: string | null;
  /// Whether all of it is a name of the lexicon that means nothing else.
  readonly listed: boolean;
  /// From 1 (a guess) to 4 (a name of the lexicon behind a preposition).
  readonly support: number;
}

/// What a state calls itself; it belongs to its name.
export const FORMS_OF_STATE: ReadonlySet<string> = new Set(['جمهوريه', 'مملكه', 'دوله', 'سلطنه', 'اماره']);

/// A state's name, behind the form of the state where one opens it: `جمهورية مالطا`.
export function fromState(found: WordMatch<StateName>, form: WordMatch<PlaceHead> | null = null): PlaceMatch {
  return ofState(found.entry.code, (form ?? found).from, found.to, (form ?? found).reading.cut);
}

/// A state by its code, where it stands.
export function ofState(code: string, from: number, to: number, cut = 0): PlaceMatch {
  return { kind: 'state', from, to, cut, code, capitalOf: null, known: `state:${code}`, listed: true, support: 4 };
}

/// States that share the name of their capital.
const NAMED_AS_CAPITAL: ReadonlySet<string> = new Set(['DZ', 'TN', 'KW', 'DJ']);

/// `العاصمة الجزائر`, and `الكويت - ` in a dateline: the capital, not the state.
export function asCapital(view: SentenceView, found: PlaceMatch): PlaceMatch {
  const { from, to, code } = found;
  if (!code || !NAMED_AS_CAPITAL.has(code) || to !== from + 1) return found;
  const dateline = from === 0 && view.isPunctuation(to, '-–—(');
  if (!dateline && !/^(?:[وفب]?ال|لل)عاصمه$/.test(view.key(from - 1))) return found;
  return { ...found, kind: 'place', known: null, capitalOf: code };
}

/// What is not known of a place by its head alone.
export const NAMED_BY_HEAD = { kind: 'place', code: null, capitalOf: null, known: null, listed: false } as const;
