/// The details of what is selected. The one rule kept here: what the link names but the data lack is as if nothing
/// were selected.

import type { ReactNode } from 'react';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useView } from '../context/context.ts';
import { TIE_PREFIX, tiesOf } from '../data/actor-tie.ts';
import { EdgePanel } from './edge-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import { TiePanel } from './tie-panel.tsx';

export function Details(): ReactNode {
  const { dataset } = useExplorer();
  const selection = useView('selection');
  const edge = selection?.type === 'edge' ? dataset.edges.get(selection.key) : undefined;
  if (edge) return <EdgePanel key={edge.key} edge={edge} />;
  const tie =
    selection?.type === 'edge' && selection.key.startsWith(TIE_PREFIX) && tiesOf(dataset).ties.get(selection.key);
  if (tie) return <TiePanel key={tie.key} tie={tie} />;
  const node = selection?.type === 'node' ? dataset.nodes.get(selection.key) : undefined;
  if (!node) return <OverviewPanel />;
  const { attributes } = node;
  return isEvent(attributes) ? (
    <EventPanel key={node.key} node={node} attributes={attributes} />
  ) : (
    <EntityPanel key={node.key} node={node} attributes={attributes} />
  );
}
