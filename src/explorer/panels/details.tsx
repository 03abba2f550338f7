/// The details of what is selected. The one rule kept here: what the link names but the data lack is as if nothing
/// were selected.

import { lazy, type ReactNode, Suspense, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useView } from '../context/context.ts';
import { restoreFocus } from '../context/focus-return.ts';
import { TIE_PREFIX, tiesOf } from '../data/actor-tie.ts';
import { whenIdle } from '../pace/idle.ts';
import type { Selection } from '../state/view.ts';
import { EdgePanel } from './edge-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { AbsenceNote, EvidenceScope } from './evidence-scope.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import { RouteBack } from './route-back.tsx';
import { TiePanel } from './tie-panel.tsx';

/// A panel on the evidence that the filters leave; each selection begins anew.
function Scoped({ thing, panel }: { readonly thing: Selection; readonly panel: ReactNode }): ReactNode {
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

const PathPanel = lazy(() => import('./path-panel.tsx').then((module) => ({ default: module.PathPanel })));

/// What is told while nothing is selected: the paths one asked for, what changed between two windows, else the overview.
function Unselected(): ReactNode {
  const { dataset } = useExplorer();
  const [route, window, compare] = [useView('route'), useView('window'), useView('compare')];
  if (route && dataset.nodes.has(route.from) && dataset.nodes.has(route.to)) {
    return (
      <Suspense>
        <PathPanel key={`${route.from}\n${route.to}`} route={route} />
      </Suspense>
    );
  }
  if (window === null || compare === null) return <OverviewPanel />;
  return (
    <Suspense>
      <ComparisonPanel />
    </Suspense>
  );
}

function Selected({ selection }: { readonly selection: Selection | null }): ReactNode {
  const { dataset } = useExplorer();
  const edge = selection?.type === 'edge' ? dataset.edges.get(selection.key) : undefined;
  if (edge) return <Scoped thing={{ type: 'edge', key: edge.key }} panel={<EdgePanel edge={edge} />} />;
  const tie =
    selection?.type === 'edge' && selection.key.startsWith(TIE_PREFIX) && tiesOf(dataset).ties.get(selection.key);
  if (tie) return <Scoped thing={{ type: 'edge', key: tie.key }} panel={<TiePanel tie={tie} />} />;
  const node = selection?.type === 'node' ? dataset.nodes.get(selection.key) : undefined;
  if (!node) return <Unselected />;
  const { attributes } = node;
  const panel = isEvent(attributes) ? (
    <EventPanel node={node} attributes={attributes} />
  ) : (
    <EntityPanel node={node} attributes={attributes} />
  );
  return <Scoped thing={{ type: 'node', key: node.key }} panel={panel} />;
}

/// Whether the panel was moved from its beginning. To ask it for its place would have it laid out before its time.
function useMoved(): { readonly current: boolean } {
  const moved = useRef(false);
  useEffect(() => {
    const panel = document.getElementById('details');
    const follow = (): void => {
      moved.current = (panel?.scrollTop ?? 0) > 0;
    };
    panel?.addEventListener('scroll', follow, { passive: true });
    return () => panel?.removeEventListener('scroll', follow);
  }, []);
  return moved;
}

/// Something new is read from its beginning, and what one opened it by may be gone with the former panel.
function useFreshStart(key: string | undefined): void {
  const before = useRef(key);
  const moved = useMoved();
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    if (moved.current) document.getElementById('details')?.scrollTo({ top: 0 });
    // Once it is drawn: whether the focus is anywhere is known then without laying out anything for it.
    return whenIdle(() => restoreFocus());
  }, [key, moved]);
}

export function Details(): ReactNode {
  // The picture lights what was chosen first; what is told of it follows without holding up the pointer.
  const selection = useDeferredValue(useView('selection'));
  useFreshStart(selection?.key);
  return useMemo(
    () => (
      <>
        {selection && <RouteBack />}
        <Selected selection={selection} />
      </>
    ),
    [selection],
  );
}
