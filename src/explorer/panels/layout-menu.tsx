/// Choosing how the picture is laid out. The one rule kept here: each layout says in a line what it shows, and the way
/// back to the places of the file is the first of them.

import { ActionIcon, Button, Popover, Radio, Text, Tooltip } from '@mantine/core';
import { IconLayoutDistributeHorizontal, IconPinnedOff } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { LAYOUTS, layoutOf } from '../compute/layouts.ts';
import { useExplorer, useStore, useView, useViewStore, useVoice } from '../context/context.ts';
import { setLayout } from '../state/picture.ts';
import { releaseNodes } from '../state/pin.ts';
import classes from './compute.module.css';
import { LayoutForm } from './layout-form.tsx';

function ReleasePins(): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const pins = useView('pins').filter(({ node }) => dataset.nodes.has(node));
  if (pins.length === 0) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      leftSection={<IconPinnedOff size={15} />}
      onClick={() => view.update(releaseNodes())}
    >
      {voice.say('layout.release', { n: pins.length })}
    </Button>
  );
}

function LayoutChoices(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const choice = useView('layout');
  const layout = layoutOf(choice);
  const id = useId();
  return (
    <>
      <Text id={id} fw={600} size="sm" mb={6}>
        {voice.say('layout.title')}
      </Text>
      <Radio.Group
        aria-labelledby={id}
        value={layout.name}
        onChange={(name) => view.update(setLayout(name === 'built' ? null : { name, settings: {} }))}
      >
        <div className={classes.layouts}>
          {LAYOUTS.map(({ name, label, text }) => (
            <Radio key={name} size="xs" value={name} label={voice.say(label)} description={voice.say(text)} />
          ))}
        </div>
      </Radio.Group>
      {choice && <LayoutForm key={layout.name} layout={layout} choice={choice} />}
      <ReleasePins />
    </>
  );
}

export function LayoutMenu(): ReactNode {
  const voice = useVoice();
  const label = voice.say('layout.title');
  const { compute } = useExplorer();
  const running = useStore(compute.arranging) !== null;
  const [opened, setOpened] = useState(false);
  return (
    <Popover width={290} position="top-start" shadow="md" trapFocus returnFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Tooltip label={label} position={voice.direction === 'rtl' ? 'left' : 'right'} disabled={opened}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={label}
            loading={running}
            data-testid="layout"
            onClick={() => setOpened(!opened)}
          >
            <IconLayoutDistributeHorizontal size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <LayoutChoices />
      </Popover.Dropdown>
    </Popover>
  );
}
