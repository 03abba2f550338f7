/// Who is most central among the shown. The one rule kept here: by what it is measured is said and can be chosen, and
/// before anything was measured the list goes by connections.

import { NativeSelect } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useExplorer, useVisibility, useVoice } from '../context/context.ts';
import { byConnections } from '../data/dataset.ts';
import type { Voice } from '../i18n/voice.ts';
import { SIZINGS, type Sizing } from '../state/view.ts';
import { NodeLink } from './node-link.tsx';
import { Section } from './section.tsx';
import { isEntityIn, useStanding } from './standing.ts';

const LENGTH = 8;

interface Central {
  readonly key: string;
  /// What was measured of it; undefined before anything was.
  readonly value: number | undefined;
}

function useCentral(sizing: Sizing): readonly Central[] {
  const { dataset } = useExplorer();
  const { nodes } = useVisibility();
  const standing = useStanding();
  return useMemo(() => {
    const isEntity = isEntityIn(dataset);
    const keys = standing
      ? standing.top(sizing, (key) => nodes.has(key) && isEntity(key), LENGTH)
      : byConnections(dataset, [...nodes].filter(isEntity)).slice(0, LENGTH);
    return keys.map((key) => ({ key, value: standing?.valueOf(sizing, key) }));
  }, [dataset, nodes, standing, sizing]);
}

/// What a value counts, in words; of a share of all paths or walks, how it compares with the first.
function sayValue(sizing: Sizing, value: number, first: number, voice: Voice): string {
  if (sizing === 'mentions') return voice.say('count.sentences', { n: value });
  if (sizing === 'degree') return voice.say('central.evidence', { n: value });
  return voice.percent(first > 0 ? value / first : 0);
}

export function CentralList(): ReactNode {
  const voice = useVoice();
  const [sizing, setSizing] = useState<Sizing>('degree');
  const central = useCentral(sizing);
  const first = central[0]?.value ?? 0;
  return (
    <Section title={voice.say('central.title')}>
      <NativeSelect
        size="xs"
        aria-label={voice.say('central.by')}
        value={sizing}
        data={SIZINGS.map((value) => ({ value, label: voice.say(`size.${value}`) }))}
        onChange={(event) => setSizing(event.currentTarget.value as Sizing)}
      />
      {central.map(({ key, value }) => (
        <NodeLink
          key={key}
          node={key}
          both
          note={value === undefined ? undefined : sayValue(sizing, value, first, voice)}
        />
      ))}
    </Section>
  );
}
