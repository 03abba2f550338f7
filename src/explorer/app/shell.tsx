/// The page: head, legend, stage, details, foot. The one rule kept here: on a narrow screen the same parts
/// stack up or come as sheets over the graph; nothing is lost.

import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useOfView, useView, useVoice } from '../context/context.ts';
import { Details } from '../panels/details.tsx';
import { Footer } from '../panels/footer.tsx';
import { Header } from '../panels/header.tsx';
import { KeyHelp } from '../panels/key-help.tsx';
import { Legend } from '../panels/legend.tsx';
import { Prompts } from '../panels/prompts.tsx';
import { ProofBanner } from '../panels/proof-banner.tsx';
import type { ViewState } from '../state/view.ts';
import { TimelineDock } from '../timeline/timeline-dock.tsx';
import { useComputing } from './computing.ts';
import { EmbedShell } from './embed-shell.tsx';
import { useEscape } from './escape.ts';
import { useFurnished } from './furnishing.ts';
import { useKeys } from './keys.ts';
import { usePartKeys } from './parts.ts';
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
      styles={{ body: { padding: 0 }, header: { minHeight: 0 } }}
      closeButtonProps={{ 'aria-label': voice.say('panel.close') }}
    >
      <Legend />
    </Drawer>
  );
}

/// Whether there is something to tell beside the graph.
function isTelling({ selection, compare, route }: ViewState): boolean {
  return selection !== null || compare !== null || route !== null;
}

/// What holds all parts. It alone draws again when there comes to be something to tell; the parts in it do so where they
/// ask.
function Frame({ paper, children }: { readonly paper: boolean; readonly children: ReactNode }): ReactNode {
  const telling = useOfView(isTelling);
  return (
    <div className={classes.shell} data-selected={telling || undefined} data-paper={paper || undefined}>
      {children}
    </div>
  );
}

interface PartProps {
  readonly tag: 'aside' | 'nav';
  readonly id: string;
  readonly className: string | undefined;
  /// What the tour calls it.
  readonly tour: string;
  readonly label: string;
  readonly furnished: boolean;
  readonly children: ReactNode;
}

/// A part of the page that keys lead to; what is in it comes when the picture has been drawn.
function Part({ tag: Tag, id, className, tour, label, furnished, children }: PartProps): ReactNode {
  return (
    <Tag id={id} tabIndex={-1} className={className} data-tour={tour} aria-label={label} aria-busy={!furnished}>
      {furnished && children}
    </Tag>
  );
}

/// The details; on a narrow screen only while there is something to tell.
function Beside({ narrow, furnished }: { readonly narrow: boolean; readonly furnished: boolean }): ReactNode {
  const voice = useVoice();
  const telling = useOfView(isTelling);
  if (narrow && !telling) return null;
  const props = { id: 'details', className: classes.details, tour: 'details', label: voice.say('panel.label') };
  return (
    <Part tag="aside" {...props} furnished={furnished}>
      <Details />
    </Part>
  );
}

function Filters({ furnished }: { readonly furnished: boolean }): ReactNode {
  const voice = useVoice();
  const props = { id: 'filters', className: classes.legend, tour: 'filter', label: voice.say('legend.open') };
  return (
    <Part tag="nav" {...props} furnished={furnished}>
      <Legend />
    </Part>
  );
}

function Reader(): ReactNode {
  const article = useView('article');
  return (
    article && (
      <Suspense>
        <ArticleDrawer place={article} />
      </Suspense>
    )
  );
}

/// Computes beside the page, so that no part of it draws again for that.
function Computing(): null {
  useComputing();
  return null;
}

export function Shell(): ReactNode {
  const paper = useView('surface') === 'dossier';
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const medium = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [legend, setLegend] = useState(false);
  useEscape();
  usePartKeys();
  const keys = useKeys();
  const furnished = useFurnished();
  const embed = useView('embed');
  if (embed) {
    return (
      <EmbedShell>
        <Computing />
        <Stage />
        <Reader />
      </EmbedShell>
    );
  }
  return (
    <Frame paper={paper}>
      <Computing />
      <div className={classes.head}>
        <Header onLegend={() => setLegend(true)} />
        <ProofBanner />
      </div>
      {!medium && !paper && <Filters furnished={furnished} />}
      <Stage />
      {!paper && <TimelineDock />}
      {!paper && <Beside narrow={narrow} furnished={furnished} />}
      <Footer />
      <Prompts />
      {medium && <LegendSheet opened={legend} onClose={() => setLegend(false)} />}
      <Reader />
      {keys.helping && <KeyHelp onClose={keys.closeHelp} />}
    </Frame>
  );
}
