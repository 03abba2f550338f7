/// How two nodes are linked: all paths between them, the best first. The one rule kept here: every path is told in
/// sentences that lead to their evidence, and where there is none it says what to try next.

import { ActionIcon, Alert, Button, CloseButton, Group, Loader, Text, Title, Tooltip } from '@mantine/core';
import { IconArrowsExchange2, IconInfoCircle, IconRoute } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useExplorer, useStore, useViewStore, useVoice } from '../context/context.ts';
import { MOST_HOPS, type Path, type PathsFound, partsOf } from '../data/path.ts';
import { nameOf } from '../i18n/name.ts';
import { leaveRoute, turnRoute } from '../state/route.ts';
import type { Route } from '../state/view.ts';
import { NodeLink } from './node-link.tsx';
import { Paged } from './paged.tsx';
import classes from './panel.module.css';
import { NoPath } from './path-advice.tsx';
import { PathCard } from './path-card.tsx';
import own from './path-panel.module.css';
import { usePaths } from './path-search.ts';
import { PathThrough } from './path-through.tsx';

function PathHeader({ route }: { readonly route: Route }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const turn = voice.say('path.turn');
  return (
    <header className={own.head}>
      <Group justify="space-between" wrap="nowrap">
        <Group gap={8} wrap="nowrap">
          <IconRoute size={18} aria-hidden="true" />
          <Title order={2} size="h4">
            {voice.say('path.title')}
          </Title>
        </Group>
        <CloseButton aria-label={voice.say('path.leave')} onClick={() => view.update(leaveRoute())} />
      </Group>
      <div className={own.ends}>
        <div className={own.both}>
          <NodeLink node={route.from} />
          <NodeLink node={route.to} />
        </div>
        <Tooltip label={turn}>
          <ActionIcon variant="subtle" color="gray" aria-label={turn} onClick={() => view.update(turnRoute())}>
            <IconArrowsExchange2 size={18} style={{ transform: 'rotate(90deg)' }} />
          </ActionIcon>
        </Tooltip>
      </div>
    </header>
  );
}

/// Lights the path that one is on, else the one that was chosen, else the best; all lights go out with the panel.
function useLight(paths: readonly Path[]): {
  readonly chosen: Path | null;
  light(path: Path | null): void;
  choose(path: Path): void;
} {
  const canvas = useStore(useExplorer().port);
  const [chosen, setChosen] = useState<Path | null>(null);
  const [pointed, setPointed] = useState<Path | null>(null);
  const kept = chosen && paths.includes(chosen) ? chosen : null;
  const lit = pointed ?? kept ?? paths[0] ?? null;
  useEffect(() => {
    canvas?.light(lit && partsOf(lit));
    return () => canvas?.light(null);
  }, [canvas, lit]);
  return {
    chosen: kept,
    light: setPointed,
    choose(path) {
      setChosen(path === chosen ? null : path);
      if (path !== chosen) canvas?.fit(partsOf(path).nodes);
    },
  };
}

function PathList({ found }: { readonly found: PathsFound }): ReactNode {
  const voice = useVoice();
  const { chosen, light, choose } = useLight(found.paths);
  return (
    <div className={own.paths}>
      <Paged
        entries={found.paths}
        page={8}
        render={(path, at) => (
          <PathCard
            key={path.hops.map(({ to }) => to).join()}
            path={path}
            place={at + 1}
            chosen={chosen === path}
            onLight={(on) => light(on ? path : null)}
            onChoose={() => choose(path)}
          />
        )}
      />
      {!found.complete && (
        <Alert variant="light" color="gray" icon={<IconInfoCircle size={18} />}>
          {voice.say('path.more')}
        </Alert>
      )}
    </div>
  );
}

/// What was found, said once for those who listen.
function useSummary({ paths }: PathsFound, { from, to }: Route): string {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const [best] = paths;
  if (!best) return voice.say('path.none', { n: MOST_HOPS });
  const stations = [from, ...best.hops.map((hop) => hop.to)].filter((key) => key !== to || best.hops.length > 0);
  const names = stations.map((key) => nameOf(dataset, key, voice.language));
  const separator = voice.direction === 'rtl' ? ' ← ' : ' → ';
  return voice.say('path.said', {
    paths: voice.say('path.count', { n: paths.length }),
    stations: names.join(separator),
  });
}

function Found({ found, route }: { readonly found: PathsFound; readonly route: Route }): ReactNode {
  const summary = useSummary(found, route);
  return (
    <>
      <Text size="sm" c="dimmed" role="status" data-testid="path-summary">
        {summary}
      </Text>
      <PathThrough paths={found.paths} route={route} />
      {found.paths.length > 0 ? <PathList found={found} /> : <NoPath route={route} />}
    </>
  );
}

export function PathPanel({ route }: { readonly route: Route }): ReactNode {
  const voice = useVoice();
  const { search, stop, again } = usePaths(route);
  return (
    <div className={classes.panel} data-testid="path-panel">
      <PathHeader route={route} />
      {search.status === 'searching' && (
        <Group justify="space-between" role="status">
          <Group gap="xs">
            <Loader size="xs" />
            <Text size="sm">{voice.say('path.searching', { n: search.count })}</Text>
          </Group>
          <Button variant="default" size="compact-sm" onClick={stop}>
            {voice.say('path.cancel')}
          </Button>
        </Group>
      )}
      {search.status === 'stopped' && (
        <Group justify="space-between" role="status">
          <Text size="sm">{voice.say('path.stopped')}</Text>
          <Button variant="default" size="compact-sm" onClick={again}>
            {voice.say('path.again')}
          </Button>
        </Group>
      )}
      {search.status === 'done' && <Found found={search.found} route={route} />}
    </div>
  );
}
