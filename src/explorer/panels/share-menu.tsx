/// Sharing the view. The one rule kept here: a link or a frame shows what one sees now, and nothing is sent anywhere.

import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconCode, IconLink, IconShare2, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useViewStore, useVoice } from '../context/context.ts';
import { encodeView } from '../state/hash.ts';
import { copyText } from './clipboard.ts';

function addressOf(hash: string): string {
  const page = window.location.href.replace(/#.*$/, '');
  return hash ? `${page}#${hash}` : page;
}

/// A frame with the picture alone; quotes and ampersands in the address are written as HTML wants them.
function frameOf(address: string): string {
  const source = address.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<iframe src="${source}" width="100%" height="560" style="border:0" loading="lazy" title="Isnad"></iframe>`;
}

export function ShareMenu(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const [copied, setCopied] = useState<boolean | null>(null);
  const [opened, setOpened] = useState(false);
  const label = voice.say(copied === null ? 'share.title' : copied ? 'share.copied' : 'share.failed');
  const copy = async (text: string): Promise<void> => {
    setCopied(await copyText(text));
    setTimeout(() => setCopied(null), 1800);
  };
  const Icon = copied === null ? IconShare2 : copied ? IconCheck : IconX;
  return (
    <Menu
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      shadow="md"
      withArrow
      opened={opened}
      onChange={setOpened}
    >
      <Menu.Target>
        <Tooltip label={label} {...(copied !== null && { opened: true })} disabled={opened && copied === null}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} data-testid="share">
            <Icon size={20} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconLink size={17} />}
          onClick={() => copy(addressOf(encodeView(view.get())))}
          data-testid="copy-link"
        >
          {voice.say('share.link')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCode size={17} />}
          onClick={() => copy(frameOf(addressOf(encodeView({ ...view.get(), embed: true }))))}
          data-testid="copy-embed"
        >
          {voice.say('share.embed')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
