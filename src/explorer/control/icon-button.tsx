/// A button that shows a sign alone. The one rule kept here: it is one element, so that a list may hold hundreds of
/// them; what it is called appears beside it by `Hints`.

import type { ComponentProps, ReactNode } from 'react';
import classes from './control.module.css';

interface Props extends ComponentProps<'button'> {
  readonly label: string;
  /// Quiet until pointed at; filled while what it does holds; or marked as a star is.
  readonly look?: 'quiet' | 'on' | 'starred';
}

export function IconButton({ label, look = 'quiet', children, ...rest }: Props): ReactNode {
  return (
    <button type="button" className={classes.icon} data-look={look} data-hint="" aria-label={label} {...rest}>
      {children}
    </button>
  );
}
