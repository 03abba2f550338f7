/// The sentences that prove a node or a tie. The one rule kept here: a few at first, all of them on demand, and those
/// that filters hold back are counted.

import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import { Later } from '../control/later.tsx';
import type { Testimony } from '../data/testimony.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { HeldBack } from './evidence-scope.tsx';
import { Paged } from './paged.tsx';
import { Section } from './section.tsx';

const FIRST_SHOWN = 4;
/// The name to jump to it by.
export const SENTENCES = 'sentences';

interface Props {
  readonly testimonies: readonly Testimony[];
  /// How many sentences the filters leave, and how many there are.
  readonly left: number;
  readonly all: number;
}

export function EvidenceSection({ testimonies, left, all }: Props): ReactNode {
  const voice = useVoice();
  return (
    <Section
      title={voice.say('node.evidence')}
      note={voice.say('count.sentences', { n: testimonies.length })}
      anchor={SENTENCES}
    >
      <Paged
        entries={testimonies}
        page={FIRST_SHOWN}
        first={1}
        render={(testimony, n) => (
          <EvidenceCard
            // Two claims of one sentence are two testimonies.
            key={`${testimony.evidence.document}${testimony.evidence.start}:${n}`}
            testimony={testimony}
          />
        )}
      />
      <Later>
        <HeldBack left={left} all={all} />
      </Later>
    </Section>
  );
}
