/// Follows the size of its place on the page. The one rule kept here: the graph is laid into the new size in the
/// same frame, without an empty flash.

import { useEffect } from 'react';
import { useStage } from './stage-context.ts';

export function ResizeController(): null {
  const { sigma } = useStage();
  useEffect(() => {
    const container = sigma.getContainer();
    const observer = new ResizeObserver(() => {
      const { width, height } = sigma.getDimensions();
      const changed = container.offsetWidth !== width || container.offsetHeight !== height;
      if (changed && container.offsetWidth > 0 && container.offsetHeight > 0) sigma.refresh();
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [sigma]);
  return null;
}
