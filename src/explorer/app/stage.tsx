/// The middle of the page: graph, table, map or dossier, with what stands over them. The one rule kept here: where
/// nothing can be drawn the table stands in for the graph, and says so.

import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { canDraw, GraphCanvas } from '../canvas/graph-canvas.tsx';
import { useExplorer, useView, useVoice } from '../context/context.ts';
import tools from '../panels/canvas-tools.module.css';
import { CommunityBar } from '../panels/community-bar.tsx';
import { ComparisonBar } from '../panels/comparison-bar.tsx';
import { FilterChips } from '../panels/filter/filter-chips.tsx';
import { LayoutMenu } from '../panels/layout-menu.tsx';
import { NeighbourhoodBar } from '../panels/neighbourhood-bar.tsx';
import { ProjectionSwitch } from '../panels/projection-switch.tsx';
import { ZoomButtons } from '../panels/zoom-buttons.tsx';
import { ReturnController } from './return-controller.tsx';
import classes from './stage.module.css';
import { useTabOfSelection } from './tab-of-selection.ts';

const TablePanel = lazy(() => import('../table/table-panel.tsx').then((module) => ({ default: module.TablePanel })));
const MapPanel = lazy(() => import('../map/map-panel.tsx').then((module) => ({ default: module.MapPanel })));
const DossierPage = lazy(() =>
  import('../dossier/dossier-page.tsx').then((module) => ({ default: module.DossierPage })),
);

function Picture(): ReactNode {
  const { port } = useExplorer();
  const voice = useVoice();
  return (
    <>
      <GraphCanvas />
      <div className={tools.start}>
        <LayoutMenu />
        <ProjectionSwitch />
      </div>
      <ZoomButtons
        fitLabel={voice.say('camera.fit')}
        onZoom={(direction) => port.get()?.zoom(direction)}
        onFit={() => port.get()?.fit()}
      />
      <ReturnController />
    </>
  );
}

/// What looks at the graph: the picture, the rows or the map.
function Surface(): ReactNode {
  const voice = useVoice();
  const drawable = useMemo(canDraw, []);
  const surface = useView('surface');
  useTabOfSelection(!drawable);
  if (surface === 'map') return <MapPanel />;
  if (surface === 'graph' && drawable) return <Picture />;
  return <TablePanel excuse={surface === 'graph' ? voice.say('canvas.none') : undefined} />;
}

/// What says that one sees a part only, and leads out of it.
function Bars(): ReactNode {
  return (
    <div className={classes.bars} data-over-picture>
      <FilterChips />
      <NeighbourhoodBar />
      <CommunityBar />
      <ComparisonBar />
    </div>
  );
}

export function Stage(): ReactNode {
  const surface = useView('surface');
  const paper = surface === 'dossier';
  return (
    <main className={classes.stage} data-surface={surface}>
      {!paper && <Bars />}
      <div className={classes.surface}>
        <Suspense>{paper ? <DossierPage /> : <Surface />}</Suspense>
      </div>
    </main>
  );
}
