/// A button that looks as its class says. The one rule kept here: it is one element without a look of its own, so that
/// a list may hold hundreds of them.

import type { ComponentProps, ReactNode } from 'react';
import classes from './control.module.css';

export function PlainButton({ className, ...rest }: ComponentProps<'button'>): ReactNode {
  return <button type="button" {...rest} className={className ? `${classes.plain} ${className}` : classes.plain} />;
}
