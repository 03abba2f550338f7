/// Everything that is shown, as rows. The one rule kept here: it holds all that the graph holds, so that nobody needs
/// the picture.

import { Alert, Button, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useOfView, useView, useViewStore, useVoice } from '../context/context.ts';
import { setTableWords } from '../state/table.ts';
import { Grid } from './grid.tsx';
import classes from './table.module.css';
import { TableTabs } from './table-tabs.tsx';
import { TableTools } from './table-tools.tsx';
import { type Rows, useRows } from './use-rows.ts';

/// Says so where what is selected has no row, because the words leave it out.
function LeftOut({ rows, standingOf }: Rows): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const words = useView('table').words;
  const selected = useOfView(({ selection }) => selection !== null);
  if (!selected || words === '' || rows.some((row) => standingOf(row) === 'selected')) return null;
  return (
    <div className={classes.left} role="status">
      <Text size="sm">{voice.say('table.left')}</Text>
      <Button size="compact-sm" variant="subtle" onClick={() => view.update(setTableWords(''))}>
        {voice.say('table.clearFilter')}
      </Button>
    </div>
  );
}

export function TablePanel({ excuse }: { readonly excuse?: string | undefined }): ReactNode {
  const voice = useVoice();
  const rows = useRows();
  const words = useView('table').words;
  return (
    <section className={classes.panel} data-testid="list" aria-label={voice.say('table.label')}>
      {excuse && (
        <Alert icon={<IconInfoCircle size={18} />} color="yellow" role="status" radius={0} py="xs">
          {excuse}
        </Alert>
      )}
      <TableTabs>
        <TableTools {...rows} />
        <LeftOut {...rows} />
        {rows.rows.length > 0 ? (
          <Grid {...rows} />
        ) : (
          <Text c="dimmed" p="lg" role="status">
            {voice.say(words === '' ? 'table.empty' : 'table.none')}
          </Text>
        )}
      </TableTabs>
    </section>
  );
}
