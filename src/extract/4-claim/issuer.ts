/// Issuers: whose text "the statement" is that a later sentence quotes, `وأوضح البيان أن`. The one rule kept here: whoever last
/// spoke in a sentence that names a text issued it; where nobody did, the text speaks for nobody.

import { nounReadings } from '../../arabic/clitics.ts';
import type { Claim } from '../../model/claim.ts';
import { ofWord } from '../3-mention/word.ts';
import type { ClaimWord } from './claim-word.ts';
import type { Passage } from './passage.ts';

const TEXTS: ReadonlySet<string> = new Set('بيان تقرير خبر منشور نص بلاغ مذكره تدوينه تغريده رساله برقيه'.split(' '));

/// Whether a word is a text that may be what speaks: `بيان`, `البيان`.
export function isText(key: string): boolean {
  return nounReadings(key).some(({ stem, preposition }) => preposition === '' && TEXTS.has(stem));
}

/// Whether a word is a text told of before: `البيان`, and not `بيان`.
export function isKnownText(key: string): boolean {
  return nounReadings(key).some(({ stem, definite, preposition }) => definite && preposition === '' && TEXTS.has(stem));
}

/// Whose text is meant after a sentence: its first speakers, if it names a text, or else those before.
export function issuersAfter(
  { words }: Passage,
  claims: readonly Claim[],
  before: readonly number[],
): readonly number[] {
  const said = claims.find(({ kind, factuality }) => kind === 'statement' && factuality !== 'denied');
  const speakers = said?.arguments.filter(({ role }) => role === 'speaker').map(({ mention }) => mention) ?? [];
  return speakers.length > 0 && words.some(isAnyText) ? speakers : before;
}

const isAnyText = ofWord(({ key }: ClaimWord) => nounReadings(key).some(({ stem }) => TEXTS.has(stem)));
