/// What lies below the part of a panel that one sees first. The one rule kept here: it is drawn in the page's idle time
/// after what stands above it, and never if something else is told by then.

import { createContext, type ReactNode, startTransition, useContext, useLayoutEffect, useState } from 'react';
import { whenIdle } from '../pace/idle.ts';

/// Whether what is drawn was waited for already.
const Waited = createContext(false);

export function Later({ children }: { readonly children: ReactNode }): ReactNode {
  const [due, setDue] = useState(useContext(Waited));
  useLayoutEffect(() => {
    const draw = (): void => setDue(true);
    if (!due) return whenIdle((hurried) => (hurried ? draw() : startTransition(draw)));
  }, [due]);
  return due ? <Waited value={true}>{children}</Waited> : <span hidden data-later />;
}
