/// The details of what is selected. The one rule kept here: what the link names but the data lack is as if nothing
/// were selected.

import { lazy, type ReactNode, Suspense } from 'react';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useView } from '../context/context.ts';
import { EdgePanel } from './edge-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { OverviewPanel } from './overview-panel.tsx';

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
  if (edge) return <EdgePanel key={edge.key} edge={edge} />;
  const node = selection?.type === 'node' ? dataset.nodes.get(selection.key) : undefined;
  if (!node) return <Unselected />;
  const { attributes } = node;
  return isEvent(attributes) ? (
    <EventPanel key={node.key} node={node} attributes={attributes} />
  ) : (
    <EntityPanel key={node.key} node={node} attributes={attributes} />
  );
}
