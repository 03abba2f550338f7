/// The sentences that prove a node or a tie. The one rule kept here: a few at first, all of them on demand.

import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import type { Testimony } from '../data/testimony.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { Paged } from './paged.tsx';
import { Section } from './section.tsx';

const FIRST_SHOWN = 4;

export function EvidenceSection({ testimonies }: { readonly testimonies: readonly Testimony[] }): ReactNode {
  const voice = useVoice();
  return (
    <Section title={voice.say('node.evidence')} note={voice.say('count.sentences', { n: testimonies.length })}>
      <Paged
        entries={testimonies}
        page={FIRST_SHOWN}
        render={(testimony) => (
          <EvidenceCard key={`${testimony.evidence.document}${testimony.evidence.start}`} testimony={testimony} />
        )}
      />
    </Section>
  );
}
