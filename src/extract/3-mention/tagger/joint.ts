/// Joints: what kind of token a name would have to go on over. The one rule kept here: how likely one tag is
/// behind another depends on the joint, and on nothing else of the words.

import type { Reading } from '../../../arabic/clitics.ts';
import type { NameWord } from '../name-word.ts';
import type { SentenceView } from '../sentence-view.ts';
import { joinsWords } from './shape-sign.ts';

const KINDS = [
  'given',
  'common-given',
  'surname',
  'particle',
  'unknown',
  'stop',
  'definite-unknown',
  'definite-stop',
  'and',
  'to',
  'number',
  'comma',
  'hyphen',
  'mark',
] as const;
type Joint = (typeof KINDS)[number];

export const JOINT_COUNT = KINDS.length;

/// The joint at token `at`, as a number.
export function jointAt(view: SentenceView, at: number, reading: Reading, word: NameWord): number {
  return KINDS.indexOf(view.isWord(at) ? wordJoint(reading, word) : markJoint(view, at));
}

function wordJoint(reading: Reading, word: NameWord): Joint {
  if (reading.cut > 0) return reading.preposition === '' ? 'and' : 'to';
  if (!reading.definite || (word !== 'unknown' && word !== 'stop')) return word;
  return word === 'stop' ? 'definite-stop' : 'definite-unknown';
}

function markJoint(view: SentenceView, at: number): Joint {
  if (view.token(at)?.kind === 'number') return 'number';
  if (view.isComma(at)) return 'comma';
  return joinsWords(view, at) ? 'hyphen' : 'mark';
}
