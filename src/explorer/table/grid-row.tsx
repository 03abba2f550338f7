/// One row. The one rule kept here: pointing at it lights what it is of in the graph, choosing it selects that, and a
/// sentence opens in its article.
// biome-ignore-all lint/a11y/useSemanticElements: a list that holds only the rows in sight cannot be a table

import { IconFileText } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import { IconButton } from '../control/icon-button.tsx';
import { FactualityIcon } from '../panels/badges.tsx';
import { ShapeIcon } from '../panels/shape-icon.tsx';
import type { Standing } from './rows.ts';
import type { Sheet, SheetColumn } from './sheet.ts';
import classes from './table.module.css';

interface Props {
  readonly id: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly index: number;
  readonly columns: readonly SheetColumn[];
  readonly top: number;
  readonly standing: Standing;
  readonly active: boolean;
  onChoose(): void;
  onRead(): void;
}

function Quote({ text, onRead }: { readonly text: string; onRead(): void }): ReactNode {
  const voice = useVoice();
  return (
    <>
      <span className={classes.quote} dir="auto">
        {text}
      </span>
      <IconButton
        label={voice.say('table.read')}
        tabIndex={-1}
        onClick={(event) => {
          event.stopPropagation();
          onRead();
        }}
      >
        <IconFileText size={17} />
      </IconButton>
    </>
  );
}

/// A text cut at the end of its cell, with a smaller second line where there is one.
function Clipped({ text, under }: { readonly text: string; readonly under: string | undefined }): ReactNode {
  const line = (
    <bdi className={classes.clip} title={text}>
      {text}
    </bdi>
  );
  if (under === undefined) return line;
  return (
    <span className={classes.stacked}>
      {line}
      <bdi className={classes.under} title={under} data-testid="own-words">
        {under}
      </bdi>
    </span>
  );
}

function Cell({ sheet, row, column, onRead }: Pick<Props, 'sheet' | 'row' | 'onRead'> & { column: SheetColumn }) {
  const text = column.text(row);
  const [kind, factuality] = [sheet.kindOf(row), sheet.factualityOf(row)];
  if (column.look === 'quote') return <Quote text={text} onRead={onRead} />;
  return (
    <>
      {column.look === 'name' && kind && <ShapeIcon kind={kind} />}
      {column.look === 'factuality' && factuality && <FactualityIcon factuality={factuality} />}
      <Clipped text={text} under={column.under(row)} />
    </>
  );
}

export function GridRow({ id, sheet, row, index, columns, top, standing, active, onChoose, onRead }: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys for all its rows
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
    <div
      id={id}
      className={`${classes.row} ${classes.cells}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={standing === 'selected'}
      data-standing={standing}
      data-active={active || undefined}
      data-key={sheet.selectionOf(row).key}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onChoose}
    >
      {columns.map((column) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
        <div key={column.id} role="gridcell" className={classes.cell}>
          <Cell sheet={sheet} row={row} column={column} onRead={onRead} />
        </div>
      ))}
    </div>
  );
}
