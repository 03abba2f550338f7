/// The page: head, legend, stage, details, foot. The one rule kept here: on a narrow screen the same parts
/// stack up or come as sheets over the graph; nothing is lost.

import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useView, useVoice } from '../context/context.ts';
import { Details } from '../panels/details.tsx';
import { Footer } from '../panels/footer.tsx';
import { Header } from '../panels/header.tsx';
import { KeyHelp } from '../panels/key-help.tsx';
import { Legend } from '../panels/legend.tsx';
import { Prompts } from '../panels/prompts.tsx';
import { TimelineDock } from '../timeline/timeline-dock.tsx';
import { useComputing } from './computing.ts';
import { EmbedShell } from './embed-shell.tsx';
import { useEscape } from './escape.ts';
import { useKeys } from './keys.ts';
import classes from './shell.module.css';
import { Stage } from './stage.tsx';

const ArticleDrawer = lazy(() =>
  import('../reader/article-drawer.tsx').then((module) => ({ default: module.ArticleDrawer })),
);

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
  const routed = useView('route') !== null;
  const selected = useView('selection') !== null || comparing || routed;
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const medium = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [legend, setLegend] = useState(false);
  useEscape();
  useComputing();
  const keys = useKeys();
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
      <Prompts />
      {medium && <LegendSheet opened={legend} onClose={() => setLegend(false)} />}
      {reader}
      {keys.helping && <KeyHelp onClose={keys.closeHelp} />}
    </div>
  );
}
