/// A part of a panel with its heading and count. The one rule kept here: headings nest as the page does.

import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
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
        <Title order={3} size="h6">
          {title}
        </Title>
        {note !== undefined && (
          <Text size="xs" c="dimmed">
            {note}
          </Text>
        )}
      </header>
      {children}
    </section>
  );
}
