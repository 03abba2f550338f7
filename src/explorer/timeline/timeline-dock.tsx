/// The place of the timeline under the surface. The one rule kept here: it has its height before it is there, so that
/// nothing jumps; on a narrow screen it is opened on demand. Where nothing is told there is none.

import { UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { showTimeline } from '../state/timeline.ts';
import classes from './timeline.module.css';

const Timeline = lazy(() => import('./timeline.tsx').then((module) => ({ default: module.Timeline })));

/// Whether it is open, and a way to open or close it: on a narrow screen that is not part of the view.
function useOpened(): [boolean, () => void] {
  const view = useViewStore();
  const wished = useView('timeline');
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [asked, setAsked] = useState(false);
  return narrow ? [asked, () => setAsked(!asked)] : [wished, () => view.update(showTimeline(!wished))];
}

export function TimelineDock(): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const [opened, toggle] = useOpened();
  if (useView('embed') || dataset.claims.rows.length === 0) return null;
  const Icon = opened ? IconChevronDown : IconChevronUp;
  return (
    <section
      id="timeline"
      tabIndex={-1}
      className={classes.dock}
      data-opened={opened || undefined}
      aria-label={voice.say('time.title')}
    >
      <UnstyledButton className={classes.edge} aria-expanded={opened} data-testid="timeline-button" onClick={toggle}>
        <Icon size={16} aria-hidden="true" />
        {voice.say('time.title')}
      </UnstyledButton>
      {opened && (
        <Suspense>
          <Timeline />
        </Suspense>
      )}
    </section>
  );
}
