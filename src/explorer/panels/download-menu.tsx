/// Downloads. The one rule kept here: the dialog and the writers are fetched when they are first asked for.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useVoice } from '../context/context.ts';

const DownloadDialog = lazy(() =>
  import('./download-dialog.tsx').then((module) => ({ default: module.DownloadDialog })),
);

export function DownloadMenu(): ReactNode {
  const voice = useVoice();
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = voice.say('download.title');
  const open = (): void => {
    setWanted(true);
    setOpened(true);
  };
  return (
    <>
      <Tooltip label={label}>
        <ActionIcon
          ref={button}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={label}
          aria-haspopup="dialog"
          onClick={open}
          data-testid="download"
        >
          <IconDownload size={20} />
        </ActionIcon>
      </Tooltip>
      {wanted && (
        <Suspense>
          <DownloadDialog opened={opened} onClose={() => setOpened(false)} onClosed={() => button.current?.focus()} />
        </Suspense>
      )}
    </>
  );
}
