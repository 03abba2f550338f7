/// Settings that one seldom changes, and on a phone what its head has no room for. The one rule kept here: each setting
/// is kept in the link.

import { ActionIcon, Box, Button, Popover, SegmentedControl, Stack, Text, Tooltip } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useView, useViewStore, useVoice } from '../context/context.ts';
import { setDigits, setNames, setTheme } from '../state/preference.ts';
import type { Digits, Language, Theme } from '../state/view.ts';
import { useTour } from '../tour/tour-invitation.tsx';
import { OpenFileButton } from './open-file-button.tsx';

interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  onChange(value: T): void;
}

function Choice<T extends string>({ title, value, options, onChange }: ChoiceProps<T>): ReactNode {
  const id = useId();
  return (
    <div>
      <Text id={id} size="xs" c="dimmed" mb={4}>
        {title}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={id}
        value={value}
        data={options.map(([option, label]) => ({ value: option, label }))}
        onChange={(chosen) => onChange(chosen as T)}
      />
    </div>
  );
}

/// What a phone's head has no room for.
function OnPhones(): ReactNode {
  return (
    <Box hiddenFrom="sm">
      <OpenFileButton size="xs" />
    </Box>
  );
}

function Settings(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const [theme, digits, names] = [useView('theme'), useView('digits'), useView('names')];
  const tour = useTour();
  return (
    <Stack gap="sm">
      <Choice<Theme>
        title={voice.say('settings.theme')}
        value={theme}
        onChange={(value) => view.update(setTheme(value))}
        options={[
          ['light', voice.say('theme.light')],
          ['dark', voice.say('theme.dark')],
          ['auto', voice.say('theme.auto')],
        ]}
      />
      <Choice<Language>
        title={voice.say('settings.names')}
        value={names}
        onChange={(value) => view.update(setNames(value))}
        options={[
          ['ar', voice.say('settings.namesAr')],
          ['en', voice.say('settings.namesEn')],
        ]}
      />
      <Choice<Digits>
        title={voice.say('settings.digits')}
        value={digits}
        onChange={(value) => view.update(setDigits(value))}
        options={[
          ['latn', '0123'],
          ['arab', '٠١٢٣'],
        ]}
      />
      <OnPhones />
      <Button variant="default" size="xs" onClick={() => void tour()} data-testid="tour-again">
        {voice.say('tour.again')}
      </Button>
    </Stack>
  );
}

export function SettingsMenu(): ReactNode {
  const voice = useVoice();
  const [opened, setOpened] = useState(false);
  const label = voice.say('settings.title');
  return (
    <Popover
      width={260}
      position="bottom-end"
      shadow="md"
      withArrow
      trapFocus
      returnFocus
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <Tooltip label={label} disabled={opened}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={label}
            data-testid="settings"
            onClick={() => setOpened(!opened)}
          >
            <IconSettings size={20} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Settings />
      </Popover.Dropdown>
    </Popover>
  );
}
