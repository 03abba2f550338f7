/// The rows on the screen, only as many as fit. The one rule kept here: a row is known by its number among those shown,
/// to the eye and to a screen reader alike.
// biome-ignore-all lint/a11y/useSemanticElements: a list that holds only the rows in sight cannot be a table

import { type CSSProperties, type ReactNode, useId } from 'react';
import { useView, useVoice } from '../context/context.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import classes from './table.module.css';
import type { Rows } from './use-rows.ts';
import { HEAD, useWalk } from './use-walk.ts';

/// What stands beside the columns at both sides together.
const RIM = 8;

function templateOf(columns: Rows['columns']): string {
  return columns.map(({ width, grow }) => `minmax(${width}px, ${grow === 0 ? `${width}px` : `${grow}fr`})`).join(' ');
}

export function Grid(of: Rows): ReactNode {
  const { sheet, columns, rows, standingOf } = of;
  const voice = useVoice();
  const { tab } = useView('table');
  const { frame, virtual, height, active, choose, read, onKeyDown } = useWalk(of);
  const id = useId();
  const drawn = virtual.getVirtualItems();
  // Before the list is measured and scrolled there is no row to be named.
  const isDrawn = drawn.some(({ index }) => index === active);
  const least = columns.reduce((sum, { width }) => sum + width, RIM);
  const widths: Readonly<Record<string, string>> = {
    '--columns': templateOf(columns),
    '--least': `${least}px`,
    '--row': `${height}px`,
  };
  return (
    <div
      ref={frame}
      className={classes.grid}
      role="grid"
      tabIndex={0}
      aria-label={voice.say(`tab.${tab}`)}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={isDrawn ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      style={widths as CSSProperties}
    >
      <GridHead sheet={sheet} columns={columns} />
      <div className={classes.body} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <GridRow
              key={index}
              id={`${id}-${index}`}
              sheet={sheet}
              row={row}
              index={index}
              columns={columns}
              top={start - HEAD}
              standing={standingOf(row)}
              active={index === active}
              onChoose={() => choose(index)}
              onRead={() => read(index)}
            />
          );
        })}
      </div>
    </div>
  );
}
