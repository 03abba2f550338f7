/// A part of a panel with its heading and count. The one rule kept here: headings nest as the page does.

import type { ReactNode } from 'react';
import { Words } from '../control/words.tsx';
import classes from './panel.module.css';

interface Props {
  readonly title: string;
  readonly note?: string | undefined;
  /// A name to jump to it by.
  readonly anchor?: string;
  readonly children: ReactNode;
}

export function Section({ title, note, anchor, children }: Props): ReactNode {
  return (
    <section className={classes.section} {...(anchor && { id: anchor, tabIndex: -1 })}>
      <header className={classes.heading}>
        <h3>{title}</h3>
        {note !== undefined && (
          <Words size="xs" dimmed>
            {note}
          </Words>
        )}
      </header>
      {children}
    </section>
  );
}
