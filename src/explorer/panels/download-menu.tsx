/// Downloads. The one rule kept here: what is written is what is shown, or everything, as one chooses; the writers
/// are fetched when they are first needed.

import { ActionIcon, Alert, Menu, Tooltip } from '@mantine/core';
import { IconDownload, IconFileExport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useExplorer, useVisibility, useVoice } from '../context/context.ts';
import classes from './download-menu.module.css';

export function DownloadMenu(): ReactNode {
  const { dataset } = useExplorer();
  const visible = useVisibility();
  const voice = useVoice();
  const [failure, setFailure] = useState<string | null>(null);
  const label = voice.say('download.title');
  const save = (what: 'shown' | 'all') => async (): Promise<void> => {
    try {
      const { saveGexf } = await import('../export/save-gexf.ts');
      saveGexf(dataset.bundle, what === 'shown' ? visible : null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Menu position="bottom-end" shadow="md" withArrow>
        <Menu.Target>
          <Tooltip label={label}>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} data-testid="download">
              <IconDownload size={20} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{voice.say('download.gexf')}</Menu.Label>
          <Menu.Item leftSection={<IconFileExport size={17} />} onClick={save('shown')} data-testid="gexf-shown">
            {voice.say('download.shown')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileExport size={17} />} onClick={save('all')} data-testid="gexf-all">
            {voice.say('download.all')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {failure !== null && (
        <Alert
          className={classes.failure}
          color="red"
          withCloseButton
          closeButtonLabel={voice.say('panel.close')}
          onClose={() => setFailure(null)}
          role="alert"
        >
          {voice.say('download.failed', { reason: failure })}
        </Alert>
      )}
    </>
  );
}
