/// The page: head, legend, graph or list, details, foot. The one rule kept here: on a narrow screen the same parts
/// stack up or come as sheets over the graph; nothing is lost.

import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { canDraw, GraphCanvas } from '../canvas/graph-canvas.tsx';
import { useView, useVoice } from '../context/context.ts';
import { CameraButtons } from '../panels/camera-buttons.tsx';
import { Details } from '../panels/details.tsx';
import { Footer } from '../panels/footer.tsx';
import { Header } from '../panels/header.tsx';
import { KeyHelp } from '../panels/key-help.tsx';
import { Legend } from '../panels/legend.tsx';
import { NeighbourhoodBar } from '../panels/neighbourhood-bar.tsx';
import { useEscape } from './escape.ts';
import { useKeys } from './keys.ts';
import { ReturnController } from './return-controller.tsx';
import classes from './shell.module.css';
import { useTabOfSelection } from './tab-of-selection.ts';

const ArticleDrawer = lazy(() =>
  import('../reader/article-drawer.tsx').then((module) => ({ default: module.ArticleDrawer })),
);

const TablePanel = lazy(() => import('../table/table-panel.tsx').then((module) => ({ default: module.TablePanel })));
const MapPanel = lazy(() => import('../map/map-panel.tsx').then((module) => ({ default: module.MapPanel })));

/// What the middle of the page shows; where nothing can be drawn, the table stands in for the graph.
function Surface(): ReactNode {
  const voice = useVoice();
  const drawable = useMemo(canDraw, []);
  const surface = useView('surface');
  useTabOfSelection(!drawable);
  if (surface === 'map') return <MapPanel />;
  if (surface === 'table' || !drawable) {
    return <TablePanel excuse={surface === 'table' || drawable ? undefined : voice.say('canvas.none')} />;
  }
  return (
    <>
      <GraphCanvas />
      <CameraButtons />
      <ReturnController />
    </>
  );
}

function Stage(): ReactNode {
  const surface = useView('surface');
  return (
    <main className={classes.stage} data-surface={surface}>
      <Suspense>
        <Surface />
      </Suspense>
      <NeighbourhoodBar />
    </main>
  );
}

function LegendSheet({ opened, onClose }: { readonly opened: boolean; onClose(): void }): ReactNode {
  const voice = useVoice();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="75%"
      title={voice.say('legend.open')}
      closeButtonProps={{ 'aria-label': voice.say('panel.close') }}
    >
      <Legend />
    </Drawer>
  );
}

export function Shell(): ReactNode {
  const voice = useVoice();
  const article = useView('article');
  const selected = useView('selection') !== null;
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const medium = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [legend, setLegend] = useState(false);
  useEscape();
  const keys = useKeys();
  return (
    <div className={classes.shell} data-selected={selected || undefined}>
      <Header onLegend={() => setLegend(true)} />
      {!medium && (
        <nav className={classes.legend} aria-label={voice.say('legend.open')}>
          <Legend />
        </nav>
      )}
      <Stage />
      {(!narrow || selected) && (
        <aside className={classes.details} aria-label={voice.say('panel.label')}>
          <Details />
        </aside>
      )}
      <Footer />
      {medium && <LegendSheet opened={legend} onClose={() => setLegend(false)} />}
      {keys.helping && <KeyHelp onClose={keys.closeHelp} />}
      {article && (
        <Suspense>
          <ArticleDrawer place={article} />
        </Suspense>
      )}
    </div>
  );
}
