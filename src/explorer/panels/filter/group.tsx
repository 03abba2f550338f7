/// A group of filters under its title. The one rule kept here: it can be folded, and whether anything in it is hidden
/// is said even then.

import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './filter.module.css';

interface Props {
  readonly title: string;
  /// Whether anything in it is filtered.
  readonly active?: boolean;
  readonly folded?: boolean;
  readonly children: ReactNode;
}

export function Group({ title, active = false, folded = false, children }: Props): ReactNode {
  const [open, setOpen] = useState(!folded);
  const id = useId();
  return (
    <section>
      <h3 className={classes.title}>
        <UnstyledButton
          className={classes.fold}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          data-active={active || undefined}
        >
          {title}
          <IconChevronDown size={14} aria-hidden="true" className={classes.chevron} />
        </UnstyledButton>
      </h3>
      <Collapse expanded={open} id={id}>
        {children}
      </Collapse>
    </section>
  );
}
