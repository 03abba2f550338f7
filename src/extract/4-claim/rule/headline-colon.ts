/// Headlines that quote: `الوزير: لن نتراجع`. The one rule kept here: only a headline, and only when nothing but
/// the speaker stands before the colon.

import type { EventWord } from '../../../lexicon/lexicon.ts';
import { draft, fill } from '../draft.ts';
import type { Rule } from './rule.ts';

const SAY: EventWord = {
  lemma: 'قال',
  kind: 'statement',
  subtype: 'say',
  frame: { S: 'speaker' },
  ambiguous: false,
  factuality: null,
};

export const headlineColon: Rule = ({ passage }) => {
  const [speaker] = passage.actors;
  if (passage.sentence.role !== 'headline' || !speaker || speaker.kind === 'place' || speaker.kind === 'state')
    return [];
  const colon = passage.keys.findIndex((key, at) => key === ':' && at >= speaker.last);
  if (colon < 0 || colon - speaker.last > 1 || speaker.first > 2 || speaker.preposition !== null) return [];
  return [
    draft({
      rule: 'headline-colon',
      word: SAY,
      form: 'colon',
      at: colon,
      length: 1,
      arguments: fill(passage, 'speaker', speaker),
    }),
  ];
};
