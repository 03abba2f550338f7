/// The page: head, legend, graph or list, details, foot. The one rule kept here: on a narrow screen the same parts
/// stack up or come as sheets over the graph; nothing is lost.

import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { canDraw, GraphCanvas } from '../canvas/graph-canvas.tsx';
import { useView, useVoice } from '../context/context.ts';
import { CameraButtons } from '../panels/camera-buttons.tsx';
import { ComparisonBar } from '../panels/comparison-bar.tsx';
import { Details } from '../panels/details.tsx';
import { FilterChips } from '../panels/filter/filter-chips.tsx';
import { Footer } from '../panels/footer.tsx';
import { Header } from '../panels/header.tsx';
import { Legend } from '../panels/legend.tsx';
import { NeighbourhoodBar } from '../panels/neighbourhood-bar.tsx';
import { NodeList } from '../panels/node-list.tsx';
import { ProjectionSwitch } from '../panels/projection-switch.tsx';
import { TimelineDock } from '../timeline/timeline-dock.tsx';
import { EmbedShell } from './embed-shell.tsx';
import { useEscape } from './escape.ts';
import classes from './shell.module.css';

const ArticleDrawer = lazy(() =>
  import('../reader/article-drawer.tsx').then((module) => ({ default: module.ArticleDrawer })),
);

const DossierPage = lazy(() =>
  import('../dossier/dossier-page.tsx').then((module) => ({ default: module.DossierPage })),
);

function Stage(): ReactNode {
  const voice = useVoice();
  const drawable = useMemo(canDraw, []);
  const surface = useView('surface');
  const list = surface === 'table' || !drawable;
  if (surface === 'dossier') {
    return (
      <main className={classes.stage}>
        <Suspense>
          <DossierPage />
        </Suspense>
      </main>
    );
  }
  return (
    <main className={classes.stage}>
      <FilterChips />
      {list ? (
        <NodeList excuse={drawable ? undefined : voice.say('canvas.none')} />
      ) : (
        <>
          <GraphCanvas />
          <CameraButtons />
          <ProjectionSwitch />
        </>
      )}
      <NeighbourhoodBar />
      <ComparisonBar />
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
  const paper = useView('surface') === 'dossier';
  const comparing = useView('compare') !== null;
  const selected = useView('selection') !== null || comparing;
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const medium = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [legend, setLegend] = useState(false);
  useEscape();
  const embed = useView('embed');
  const reader = article && (
    <Suspense>
      <ArticleDrawer place={article} />
    </Suspense>
  );
  if (embed) {
    return (
      <EmbedShell>
        <Stage />
        {reader}
      </EmbedShell>
    );
  }
  return (
    <div className={classes.shell} data-selected={selected || undefined} data-paper={paper || undefined}>
      <Header onLegend={() => setLegend(true)} />
      {!medium && !paper && (
        <nav className={classes.legend} data-tour="filter" aria-label={voice.say('legend.open')}>
          <Legend />
        </nav>
      )}
      <Stage />
      {!paper && <TimelineDock />}
      {(!narrow || selected) && !paper && (
        <aside className={classes.details} data-tour="details" aria-label={voice.say('panel.label')}>
          <Details />
        </aside>
      )}
      <Footer />
      {medium && <LegendSheet opened={legend} onClose={() => setLegend(false)} />}
      {reader}
    </div>
  );
}
