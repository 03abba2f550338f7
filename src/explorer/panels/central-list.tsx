/// Who is most central among the shown. The one rule kept here: by what it is measured is said and can be chosen, and
/// before anything was measured the list goes by connections.

import { NativeSelect } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useExplorer, useVisibility, useVoice } from '../context/context.ts';
import { byConnections } from '../data/dataset.ts';
import { SIZINGS, type Sizing } from '../state/view.ts';
import { NodeLink } from './node-link.tsx';
import { Section } from './section.tsx';
import { isEntityIn, useStanding } from './standing.ts';

const LENGTH = 8;

function useCentral(sizing: Sizing): readonly string[] {
  const { dataset } = useExplorer();
  const { nodes } = useVisibility();
  const standing = useStanding();
  return useMemo(() => {
    const isEntity = isEntityIn(dataset);
    if (!standing) return byConnections(dataset, [...nodes].filter(isEntity)).slice(0, LENGTH);
    return standing.top(sizing, (key) => nodes.has(key) && isEntity(key), LENGTH);
  }, [dataset, nodes, standing, sizing]);
}

export function CentralList(): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const [sizing, setSizing] = useState<Sizing>('degree');
  const keys = useCentral(sizing);
  return (
    <Section title={voice.say('central.title')}>
      <NativeSelect
        size="xs"
        aria-label={voice.say('central.by')}
        value={sizing}
        data={SIZINGS.map((value) => ({ value, label: voice.say(`size.${value}`) }))}
        onChange={(event) => setSizing(event.currentTarget.value as Sizing)}
      />
      {keys.map((key) => (
        <NodeLink
          key={key}
          node={key}
          both
          note={voice.say('count.connections', { n: dataset.incident.get(key)?.length ?? 0 })}
        />
      ))}
    </Section>
  );
}
