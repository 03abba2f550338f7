/// Joints: what kind of token a name would have to go on over. The one rule kept here: how likely one tag is
/// behind another depends on the joint, and on nothing else of the words.

import { NAME_WORDS } from '../name-part.ts';
import type { SentenceView } from '../sentence-view.ts';
import { joinsWords } from './shape-sign.ts';
import { partCode, type TaggedWord } from './tagged-word.ts';

/// Words without anything attached come first, by their part in a person's name.
const KINDS = [
  ...NAME_WORDS,
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

const NUMBERS = Object.fromEntries(KINDS.map((kind, number) => [kind, number])) as Readonly<Record<Joint, number>>;
const UNKNOWN = partCode('unknown');
const STOP = partCode('stop');

/// The joint at token `at`, as a number; `part` is the part it plays in a person's name.
export function jointAt(view: SentenceView, at: number, word: TaggedWord, part: number): number {
  return view.isWord(at) ? wordJoint(word, part) : NUMBERS[markJoint(view, at)];
}

function wordJoint({ joint }: TaggedWord, part: number): number {
  if (joint === 'and' || joint === 'to') return NUMBERS[joint];
  if (joint === 'definite' && part === UNKNOWN) return NUMBERS['definite-unknown'];
  if (joint === 'definite' && part === STOP) return NUMBERS['definite-stop'];
  return part - 1;
}

function markJoint(view: SentenceView, at: number): Joint {
  if (view.token(at)?.kind === 'number') return 'number';
  if (view.isComma(at)) return 'comma';
  return joinsWords(view, at) ? 'hyphen' : 'mark';
}
