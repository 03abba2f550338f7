/// The details of what is selected. The one rule kept here: what the link names but the data lack is as if nothing
/// were selected.

import { lazy, type ReactNode, Suspense } from 'react';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useView } from '../context/context.ts';
import { TIE_PREFIX, tiesOf } from '../data/actor-tie.ts';
import type { Selection } from '../state/view.ts';
import { EdgePanel } from './edge-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { AbsenceNote, EvidenceScope } from './evidence-scope.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import { TiePanel } from './tie-panel.tsx';

/// A panel on the evidence that the filters leave; each selection begins anew.
function Selected({ thing, panel }: { readonly thing: Selection; readonly panel: ReactNode }): ReactNode {
  return (
    <EvidenceScope key={thing.key}>
      <AbsenceNote thing={thing} />
      {panel}
    </EvidenceScope>
  );
}

const ComparisonPanel = lazy(() =>
  import('./comparison-panel.tsx').then((module) => ({ default: module.ComparisonPanel })),
);

/// What is told while nothing is selected.
function Unselected(): ReactNode {
  const compare = useView('compare');
  if (useView('window') === null || compare === null) return <OverviewPanel />;
  return (
    <Suspense>
      <ComparisonPanel />
    </Suspense>
  );
}

export function Details(): ReactNode {
  const { dataset } = useExplorer();
  const selection = useView('selection');
  const edge = selection?.type === 'edge' ? dataset.edges.get(selection.key) : undefined;
  if (edge) return <Selected thing={{ type: 'edge', key: edge.key }} panel={<EdgePanel edge={edge} />} />;
  const tie =
    selection?.type === 'edge' && selection.key.startsWith(TIE_PREFIX) && tiesOf(dataset).ties.get(selection.key);
  if (tie) return <Selected thing={{ type: 'edge', key: tie.key }} panel={<TiePanel tie={tie} />} />;
  const node = selection?.type === 'node' ? dataset.nodes.get(selection.key) : undefined;
  if (!node) return <Unselected />;
  const { attributes } = node;
  const panel = isEvent(attributes) ? (
    <EventPanel node={node} attributes={attributes} />
  ) : (
    <EntityPanel node={node} attributes={attributes} />
  );
  return <Selected thing={{ type: 'node', key: node.key }} panel={panel} />;
}
