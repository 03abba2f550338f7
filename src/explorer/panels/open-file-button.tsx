/// The button that opens files. The one rule kept here: several files may be chosen at once, since tables come in
/// twos and threes.

import { ActionIcon, Button, FileButton, Tooltip } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useVoice } from '../context/context.ts';
import { OPENED_KINDS, useOpenFiles } from '../context/opening.ts';

/// As an icon in the head of the page, or as a button with words on a page without a graph.
export function OpenFileButton({
  compact = false,
  size = 'sm',
}: {
  readonly compact?: boolean;
  readonly size?: 'xs' | 'sm';
}): ReactNode {
  const voice = useVoice();
  const open = useOpenFiles();
  const reset = useRef<() => void>(null);
  const label = voice.say('file.open');
  const take = (files: File[]): void => {
    if (files.length > 0) open(files);
    reset.current?.();
  };
  return (
    <FileButton multiple accept={OPENED_KINDS} onChange={take} resetRef={reset} inputProps={{ 'aria-label': label }}>
      {(props) =>
        compact ? (
          <Tooltip label={label}>
            <ActionIcon {...props} variant="subtle" color="gray" size="lg" aria-label={label} data-testid="open-file">
              <IconFolderOpen size={20} />
            </ActionIcon>
          </Tooltip>
        ) : (
          <Button
            {...props}
            fullWidth={size === 'xs'}
            variant="default"
            size={size}
            leftSection={<IconFolderOpen size={size === 'xs' ? 16 : 18} />}
            data-testid="open-file"
          >
            {label}
          </Button>
        )
      }
    </FileButton>
  );
}
