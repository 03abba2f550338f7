/// The heads of the columns. The one rule kept here: a head says how the rows are ordered and orders them.
// biome-ignore-all lint/a11y/useSemanticElements: a list that holds only the rows in sight cannot be a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons in the heads have the focus

import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useView, useViewStore, useVoice } from '../context/context.ts';
import { orderBy } from '../state/table.ts';
import { beginsWithMost } from './rows.ts';
import type { SheetColumn } from './sheet.ts';
import classes from './table.module.css';
import type { Rows } from './use-rows.ts';

export function GridHead({ sheet, columns }: Pick<Rows, 'sheet' | 'columns'>): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const { order } = useView('table');
  const sorting = ({ id }: SheetColumn): 'ascending' | 'descending' | 'none' =>
    order?.column !== id ? 'none' : order.descending ? 'descending' : 'ascending';
  return (
    <div className={classes.head} role="rowgroup">
      <div className={classes.cells} role="row" aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = sorting(column);
          const Arrow = sorted === 'descending' ? IconArrowDown : IconArrowUp;
          return (
            <div key={column.id} role="columnheader" aria-sort={sorted} className={classes.headCell}>
              <UnstyledButton
                className={classes.sort}
                data-column={column.id}
                onClick={() => view.update(orderBy(column.id, beginsWithMost(sheet, column)))}
              >
                <span className={classes.clip}>{voice.say(column.label)}</span>
                {sorted !== 'none' && <Arrow size={13} aria-hidden="true" className={classes.arrow} />}
              </UnstyledButton>
            </div>
          );
        })}
      </div>
    </div>
  );
}
