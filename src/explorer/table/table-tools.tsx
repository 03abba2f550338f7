/// What one can do with the rows: filter them, choose columns, take them away. The one rule kept here: what is copied
/// and saved is what is shown, in its order.

import { ActionIcon, CloseButton, Menu, Text, TextInput, Tooltip } from '@mantine/core';
import { IconCheck, IconColumns3, IconCopy, IconFileSpreadsheet, IconFilter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useView, useViewStore, useVoice } from '../context/context.ts';
import { saveFile } from '../export/save-file.ts';
import { copyText } from '../panels/clipboard.ts';
import { resetColumns, setTableWords, toggleColumn } from '../state/table.ts';
import { writeCsv, writeTabbed } from './spreadsheet.ts';
import classes from './table.module.css';
import type { Rows } from './use-rows.ts';

function WordsField(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const { words } = useView('table');
  return (
    <TextInput
      className={classes.words}
      size="xs"
      dir="auto"
      placeholder={voice.say('table.filter')}
      aria-label={voice.say('table.filter')}
      data-testid="table-filter"
      leftSection={<IconFilter size={15} aria-hidden="true" />}
      value={words}
      onChange={(event) => view.update(setTableWords(event.currentTarget.value))}
      rightSection={
        words && (
          <CloseButton
            size="sm"
            aria-label={voice.say('table.clearFilter')}
            onClick={() => view.update(setTableWords(''))}
          />
        )
      }
    />
  );
}

function ColumnMenu({ sheet, columns }: Rows): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const shown = columns.map(({ id }) => id);
  const all = sheet.columns.map(({ id }) => id);
  return (
    <Menu closeOnItemClick={false} withInitialFocusPlaceholder={false} position="bottom-end" withinPortal>
      <Tooltip label={voice.say('table.columns')}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={voice.say('table.columns')} data-testid="columns">
            <IconColumns3 size={18} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        {sheet.columns.map(({ id, label }) => (
          <Menu.CheckboxItem
            key={id}
            checked={shown.includes(id)}
            onChange={() => view.update(toggleColumn(id, shown, all))}
          >
            {voice.say(label)}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => view.update(resetColumns())}>{voice.say('table.usualColumns')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function CopyButton({ columns, rows }: Rows): ReactNode {
  const voice = useVoice();
  const [said, setSaid] = useState<'table.copy' | 'table.copied' | 'table.copyFailed'>('table.copy');
  const copy = async (): Promise<void> => {
    const heads = columns.map(({ label }) => voice.say(label));
    setSaid((await copyText(writeTabbed(columns, heads, rows))) ? 'table.copied' : 'table.copyFailed');
  };
  return (
    <Tooltip label={voice.say(said)}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={voice.say(said)}
        onClick={copy}
        onMouseLeave={() => setSaid('table.copy')}
        onBlur={() => setSaid('table.copy')}
      >
        {said === 'table.copied' ? <IconCheck size={18} /> : <IconCopy size={18} />}
      </ActionIcon>
    </Tooltip>
  );
}

function SaveButton({ columns, rows }: Rows): ReactNode {
  const voice = useVoice();
  const { tab } = useView('table');
  const save = (): void => {
    const heads = columns.map(({ label }) => voice.say(label));

    saveFile(`isnad-${tab}.csv`, new Blob([writeCsv(columns, heads, rows)], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <Tooltip label={voice.say('table.save')}>
      <ActionIcon variant="subtle" color="gray" aria-label={voice.say('table.save')} onClick={save}>
        <IconFileSpreadsheet size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

export function TableTools(rows: Rows): ReactNode {
  const voice = useVoice();
  const [shown, all] = [rows.rows.length, rows.sheet.size];
  const some = voice.say('table.some', { shown, all });
  return (
    <div className={classes.tools}>
      <WordsField />
      <Text size="xs" c="dimmed" className={classes.total} role="status" data-testid="row-count">
        {shown === all ? voice.say('table.rows', { n: all }) : some}
      </Text>
      <ColumnMenu {...rows} />
      <CopyButton {...rows} />
      <SaveButton {...rows} />
    </div>
  );
}
