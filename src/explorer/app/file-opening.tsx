/// Opening files by dropping them anywhere on the page. The one rule kept here: until a file is read to its end and
/// found right, what is open stays as it is.

import { Button, CloseButton, Code, Loader, Text } from '@mantine/core';
import { IconFileAlert, IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { GraphBundle } from '../../model/graph.ts';
import { useVoice } from '../context/context.ts';
import { OpenFilesContext } from '../context/opening.ts';
import type { Voice } from '../i18n/voice.ts';
import { type Reading, readFiles } from '../opening/read-files.ts';
import type { Step, Unreadable } from '../opening/read-worker.ts';
import classes from './file-opening.module.css';
import { useDrop } from './use-drop.ts';

type Progress =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly file: string; readonly step: Step }
  | { readonly status: 'failed'; readonly problem: Unreadable };

function useOpening(onOpened: (bundle: GraphBundle) => void) {
  const [progress, setProgress] = useState<Progress>({ status: 'idle' });
  const running = useRef<Reading | null>(null);
  const open = useCallback(
    (files: readonly File[]): void => {
      running.current?.cancel();
      const file = files.map(({ name }) => name).join(' + ');
      setProgress({ status: 'reading', file, step: 'unpacking' });
      const reading = readFiles(files, (step) => setProgress({ status: 'reading', file, step }));
      running.current = reading;
      void reading.outcome.then((outcome) => {
        running.current = null;
        if ('problem' in outcome) return setProgress({ status: 'failed', problem: outcome.problem });
        setProgress({ status: 'idle' });
        onOpened(outcome.bundle);
      });
    },
    [onOpened],
  );
  const stop = useCallback((): void => {
    running.current?.cancel();
    running.current = null;
    setProgress({ status: 'idle' });
  }, []);
  return { progress, open, stop };
}

/// `nodes.csv, line 7, column 3` in the language of the page.
function sayPlace(place: string, voice: Voice): string {
  const [, file, line, column] = /^(.*?),? ?line (\d+)(?:, column (\d+))?$/.exec(place) ?? [];
  if (file === undefined || line === undefined) return place;
  const at = { file, line: voice.number(Number(line)) };
  return column
    ? voice.say('file.column', { ...at, column: voice.number(Number(column)) })
    : voice.say('file.line', at);
}

function Overlay(): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.overlay} data-testid="drop-target">
      <div className={classes.target}>
        <IconFileImport size={48} stroke={1.4} aria-hidden="true" />
        <Text size="xl" fw={600}>
          {voice.say('file.drop')}
        </Text>
        <Text ta="center">{voice.say('file.kinds')}</Text>
        <Text size="sm" c="dimmed">
          {voice.say('file.stays')}
        </Text>
      </div>
    </div>
  );
}

interface ReadingProps {
  readonly file: string;
  readonly step: Step;
  onStop(): void;
}

function ReadingNotice({ file, step, onStop }: ReadingProps): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.notice} role="status" data-testid="file-progress">
      <Loader size="sm" />
      <div className={classes.words}>
        <Text fw={500} size="sm">
          <bdi>{voice.say('file.reading', { file })}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          {voice.say(`step.${step}`)}
        </Text>
      </div>
      <Button variant="default" size="compact-sm" onClick={onStop}>
        {voice.say('file.cancel')}
      </Button>
    </div>
  );
}

/// What is wrong, in the language of the page, with the details as the reader words them.
function ProblemNotice({ problem, onClose }: { readonly problem: Unreadable; onClose(): void }): ReactNode {
  const voice = useVoice();
  const { place, fault, reason } = problem;
  return (
    <div className={classes.alert} role="alert" data-testid="file-problem">
      <div className={classes.head}>
        <strong className={classes.title}>
          <IconFileAlert size={20} aria-hidden="true" />
          {voice.say('file.failed')}
        </strong>
        <CloseButton size="sm" aria-label={voice.say('panel.close')} onClick={onClose} />
      </div>
      {place && (
        <Text size="sm" fw={500} dir="auto">
          {sayPlace(place, voice)}
        </Text>
      )}
      <Text size="sm">{voice.say(`fault.${fault}`)}</Text>
      <Code block dir="ltr" lang="en" className={classes.reason}>
        {reason}
      </Code>
      <Text size="sm">{voice.say('file.advice')}</Text>
    </div>
  );
}

function Notice({ progress, onClose }: { readonly progress: Progress; onClose(): void }): ReactNode {
  if (progress.status === 'idle') return null;
  if (progress.status === 'failed') return <ProblemNotice problem={progress.problem} onClose={onClose} />;
  return <ReadingNotice {...progress} onStop={onClose} />;
}

/// Lets the page open files, and shows how far it is and what is wrong.
export function FileOpening({
  onOpened,
  children,
}: {
  onOpened(bundle: GraphBundle): void;
  readonly children: ReactNode;
}): ReactNode {
  const { progress, open, stop } = useOpening(onOpened);
  const over = useDrop(open);
  return (
    <OpenFilesContext value={open}>
      {children}
      {over && <Overlay />}
      <Notice progress={progress} onClose={stop} />
    </OpenFilesContext>
  );
}
