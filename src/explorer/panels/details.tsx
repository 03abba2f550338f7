/// The details of what is selected. The one rule kept here: what the link names but the data lack is as if nothing
/// were selected.

import { lazy, type ReactNode, Suspense } from 'react';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useView } from '../context/context.ts';
import { EdgePanel } from './edge-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import { RouteBack } from './route-back.tsx';

const PathPanel = lazy(() => import('./path-panel.tsx').then((module) => ({ default: module.PathPanel })));

/// What is shown while nothing is selected: the paths one asked for, else the overview.
function Unselected(): ReactNode {
  const { dataset } = useExplorer();
  const route = useView('route');
  if (!route || !dataset.nodes.has(route.from) || !dataset.nodes.has(route.to)) return <OverviewPanel />;
  return (
    <Suspense>
      <PathPanel key={`${route.from}\n${route.to}`} route={route} />
    </Suspense>
  );
}

function Selected(): ReactNode {
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

export function Details(): ReactNode {
  const selection = useView('selection');
  return (
    <>
      {selection && <RouteBack />}
      <Selected />
    </>
  );
}
