/// Exact dates of the chosen days and of those compared with them. The one rule kept here: a date counts as soon as it
/// is whole, and the two ends of a window are put in order.

import { ActionIcon, Fieldset, Group, Popover, TextInput, Tooltip } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useView, useViewStore, useVoice } from '../context/context.ts';
import type { TimeAxis } from '../data/time-axis.ts';
import { ordered, wholeAxis } from '../data/time-window.ts';
import { setCompare, setWindow } from '../state/filter.ts';
import type { TimeWindow } from '../state/view.ts';

interface FieldsProps {
  readonly name: string;
  readonly window: TimeWindow;
  readonly testId: string;
  onWindow(window: TimeWindow): void;
}

function isWhole(date: string): boolean {
  return /^[12]\d{3}-\d\d-\d\d$/.test(date);
}

function Fields({ name, window, testId, onWindow }: FieldsProps): ReactNode {
  const voice = useVoice();
  const field = (end: 'from' | 'to'): ReactNode => (
    <TextInput
      key={`${end}${window[end]}`}
      type="date"
      size="xs"
      label={voice.say(`time.${end}`)}
      data-testid={`${testId}-${end}-date`}
      defaultValue={window[end]}
      onBlur={({ currentTarget: { value } }) => {
        if (isWhole(value) && value !== window[end]) onWindow(ordered({ ...window, [end]: value }));
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur();
      }}
    />
  );
  return (
    <Fieldset legend={name} variant="unstyled">
      <Group gap="sm" wrap="nowrap">
        {field('from')}
        {field('to')}
      </Group>
    </Fieldset>
  );
}

export function DaysForm({ axis }: { readonly axis: TimeAxis }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const [opened, setOpened] = useState(false);
  const [window, compare] = [useView('window'), useView('compare')];
  const label = voice.say('time.exact');
  return (
    <Popover opened={opened} onChange={setOpened} position="top" shadow="md" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={label}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={label}
            data-testid="exact-dates"
            onClick={() => setOpened(!opened)}
          >
            <IconCalendarEvent size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Fields
          name={voice.say('time.window')}
          window={window ?? wholeAxis(axis)}
          testId="window"
          onWindow={(next) => view.update(setWindow(next))}
        />
        {compare && (
          <Fields
            name={voice.say('time.compared')}
            window={compare}
            testId="compare"
            onWindow={(next) => view.update(setCompare(next))}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
