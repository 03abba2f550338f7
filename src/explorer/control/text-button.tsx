/// A small button with words on it. The one rule kept here: it is a button and its words, so that a list may hold
/// hundreds of them.

import type { ComponentProps, ReactNode } from 'react';
import classes from './control.module.css';

interface Props extends ComponentProps<'button'> {
  readonly look?: 'light' | 'quiet' | 'outlined' | 'on';
  readonly size?: 'xs' | 'sm';
  /// Stands before the words.
  readonly icon?: ReactNode;
}

export function TextButton({ look = 'light', size = 'sm', icon, children, className, ...rest }: Props): ReactNode {
  return (
    <button
      type="button"
      className={className ? `${classes.text} ${className}` : classes.text}
      data-look={look}
      data-size={size}
      {...rest}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}
