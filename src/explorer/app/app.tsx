/// The explorer: providers, language and direction, and the way from an empty page to the graph. The one rule kept
/// here: the page's language, direction and theme follow the view and nothing else.

import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { type ReactNode, startTransition, useCallback, useEffect, useState } from 'react';
import type { GraphBundle } from '../../model/graph.ts';
import {
  type Explorer,
  ExplorerContext,
  useView,
  useVoiceOfView,
  ViewContext,
  VoiceContext,
} from '../context/context.ts';
import { GrowthContext } from '../context/growth.ts';
import { Hints } from '../control/hints.tsx';
import type { Problem } from '../data/load.ts';
import { forgetGraph } from '../state/preference.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';
import { FileOpening } from './file-opening.tsx';
import { GrowthProblem } from './growth-problem.tsx';
import { makeExplorer, openExplorer } from './open.ts';
import { usePrinting } from './printing.ts';
import { Shell } from './shell.tsx';
import { EmptyScreen, LoadingScreen, ProblemScreen } from './status-screen.tsx';
import { THEME, VARIABLES } from './theme.ts';
import { useGrowing } from './use-growing.ts';

/// The notebook of graphs that are opened as files: what was written of one is found again by its words.
const OPENED_FILES = 'opened-files';

type Opening =
  | { readonly status: 'reading'; readonly share: number }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'open'; readonly explorer: Explorer; readonly turn: number };

function useOpening(view: Store<ViewState>) {
  const [opening, setOpening] = useState<Opening>({ status: 'reading', share: 0 });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens anew
  useEffect(() => {
    let wanted = true;
    // A whole page is drawn in pieces, so that the browser answers in between.
    const tell = (next: Opening): void => {
      if (wanted) startTransition(() => setOpening(next));
    };
    tell({ status: 'reading', share: 0 });
    openExplorer(view, (share) => tell({ status: 'reading', share })).then((result) =>
      tell('problem' in result ? { status: 'failed', ...result } : { status: 'open', turn: 0, ...result }),
    );
    return () => {
      wanted = false;
    };
  }, [view, attempt]);
  const show = useCallback((explorer: Explorer): void => {
    setOpening((before) => ({ status: 'open', explorer, turn: before.status === 'open' ? before.turn + 1 : 1 }));
  }, []);
  const replace = useCallback(
    (bundle: GraphBundle): void => {
      void makeExplorer(bundle, view, OPENED_FILES).then((explorer) => {
        show(explorer);
        view.update(forgetGraph());
      });
    },
    [view, show],
  );
  const growing = useGrowing(opening.status === 'open' ? opening.explorer : null, view, show);
  return { opening, growing, retry: useCallback(() => setAttempt((before) => before + 1), []), replace };
}

function Opened({ opening, retry }: { readonly opening: Opening; retry(): void }): ReactNode {
  if (opening.status === 'reading') return <LoadingScreen share={opening.share} />;
  if (opening.status === 'failed') return <ProblemScreen problem={opening.problem} onRetry={retry} />;
  if (opening.explorer.dataset.nodes.size === 0) return <EmptyScreen />;
  return (
    <ExplorerContext value={opening.explorer}>
      <Shell key={opening.turn} />
    </ExplorerContext>
  );
}

function Content({ view }: { readonly view: Store<ViewState> }): ReactNode {
  const { opening, growing, retry, replace } = useOpening(view);
  return (
    <FileOpening onOpened={replace}>
      <GrowthContext value={growing.growth}>
        <Opened opening={opening} retry={retry} />
      </GrowthContext>
      {growing.problem !== null && <GrowthProblem reason={growing.problem} onClose={growing.forget} />}
    </FileOpening>
  );
}

/// Keeps the page's language and direction in step with the view, for all who speak in it.
function Direction({ children }: { readonly children: ReactNode }): ReactNode {
  const voice = useVoiceOfView();
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = voice.language;
    document.title = `${voice.say('app.name')} · ${voice.say('app.tagline')}`;
    setDirection(voice.direction);
  }, [voice, setDirection]);
  return <VoiceContext value={voice}>{children}</VoiceContext>;
}

function Themed({ children }: { readonly children: ReactNode }): ReactNode {
  const [asked, printing] = [useView('theme'), usePrinting()];
  const theme = printing ? 'light' : asked;
  return (
    <MantineProvider
      theme={THEME}
      cssVariablesResolver={VARIABLES}
      defaultColorScheme="auto"
      {...(theme !== 'auto' && { forceColorScheme: theme })}
    >
      {children}
    </MantineProvider>
  );
}

export function App({ view }: { readonly view: Store<ViewState> }): ReactNode {
  return (
    <ViewContext value={view}>
      <DirectionProvider initialDirection={view.get().language === 'ar' ? 'rtl' : 'ltr'} detectDirection={false}>
        <Themed>
          <Direction>
            <Content view={view} />
            <Hints />
          </Direction>
        </Themed>
      </DirectionProvider>
    </ViewContext>
  );
}
