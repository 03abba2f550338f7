/// A line of text in one of the page's sizes. The one rule kept here: it is one element, so that a list may hold
/// hundreds of them.

import type { ComponentProps, ReactNode } from 'react';
import classes from './control.module.css';

interface Props extends ComponentProps<'p'> {
  readonly size?: 'xs' | 'sm' | 'md';
  readonly dimmed?: boolean;
  /// Part of a line instead of a line of its own.
  readonly span?: boolean;
}

export function Words({ size = 'md', dimmed = false, span = false, className, ...rest }: Props): ReactNode {
  const Element = span ? 'span' : 'p';
  const look = className ? `${classes.words} ${className}` : classes.words;
  return <Element className={look} data-size={size} data-dimmed={dimmed || undefined} {...rest} />;
}
