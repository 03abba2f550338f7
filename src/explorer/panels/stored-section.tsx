/// What the store has of a node beyond what is shown. The one rule kept here: it is offered only where there is more, and
/// only where there is a store.

import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { GraphBundle, GraphNode } from '../../model/graph.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { type Growth, useGrowth } from '../context/growth.ts';
import type { StoredCounts } from '../source/stored-graph.ts';
import { Section } from './section.tsx';

function useCounts({ store }: Growth, node: string): StoredCounts | null {
  const [counts, setCounts] = useState<StoredCounts | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    setCounts(null);
    store.counts(node, asking.signal).then(setCounts, () => {});
    return () => asking.abort();
  }, [store, node]);
  return counts;
}

interface MoreProps {
  readonly growth: Growth;
  readonly node: GraphNode;
  readonly counts: StoredCounts;
}

function More({ growth, node: { key, attributes }, counts }: MoreProps): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const [busy, setBusy] = useState(false);
  const ask = (asked: Promise<GraphBundle>): void => {
    setBusy(true);
    void growth.grow(asked, key).then(() => setBusy(false));
  };
  const { store, present } = growth;
  const shown = dataset.incident.get(key)?.length ?? 0;
  const props = { size: 'compact-sm', variant: 'default', loading: busy } as const;
  return (
    <Section title={voice.say('stored.title')} note={voice.say('stored.counts', { ...counts })}>
      {shown < counts.connections && (
        <Button {...props} data-testid="more-neighbours" onClick={() => ask(store.neighbours(key, present))}>
          {voice.say('stored.neighbours')}
        </Button>
      )}
      {attributes.evidence.length < counts.sentences && (
        <Button {...props} data-testid="more-sentences" onClick={() => ask(store.sentences(key, present))}>
          {voice.say('stored.sentences')}
        </Button>
      )}
    </Section>
  );
}

function Counted({ growth, node }: Pick<MoreProps, 'growth' | 'node'>): ReactNode {
  const counts = useCounts(growth, node.key);
  return counts && <More growth={growth} node={node} counts={counts} />;
}

export function StoredSection({ node }: { readonly node: GraphNode }): ReactNode {
  const growth = useGrowth();
  return growth && <Counted growth={growth} node={node} />;
}
