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
import { Legend } from '../panels/legend.tsx';
import { NeighbourhoodBar } from '../panels/neighbourhood-bar.tsx';
import { NodeList } from '../panels/node-list.tsx';
import { ProofBanner } from '../panels/proof-banner.tsx';
import { useEscape } from './escape.ts';
import classes from './shell.module.css';

const ArticleDrawer = lazy(() =>
  import('../reader/article-drawer.tsx').then((module) => ({ default: module.ArticleDrawer })),
);

function Stage(): ReactNode {
  const voice = useVoice();
  const drawable = useMemo(canDraw, []);
  const list = useView('surface') === 'table' || !drawable;
  return (
    <main className={classes.stage}>
      {list ? (
        <NodeList excuse={drawable ? undefined : voice.say('canvas.none')} />
      ) : (
        <>
          <GraphCanvas />
          <CameraButtons />
        </>
      )}
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
  return (
    <div className={classes.shell} data-selected={selected || undefined}>
      <div className={classes.head}>
        <Header onLegend={() => setLegend(true)} />
        <ProofBanner />
      </div>
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
      {article && (
        <Suspense>
          <ArticleDrawer place={article} />
        </Suspense>
      )}
    </div>
  );
}
