/// A word or two in a frame of their own. The one rule kept here: it is one element and its words, so that a list may
/// hold hundreds of them.

import type { ComponentProps, ReactNode } from 'react';
import classes from './control.module.css';

interface Props extends ComponentProps<'span'> {
  readonly size?: 'md' | 'lg';
  /// Stands before the words.
  readonly icon?: ReactNode;
}

export function Tag({ size = 'md', icon, children, ...rest }: Props): ReactNode {
  return (
    <span className={classes.tag} data-size={size} {...rest}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
