/// Files dragged over the page. The one rule kept here: nothing but files is taken, and a file that is dropped never
/// takes the place of the page.

import { useEffect, useState } from 'react';

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/// Whether files are over the page; `onDrop` gets those that are let go.
export function useDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering an element inside the page comes before leaving the one around it.
    let depth = 0;
    const count = (step: number): void => {
      depth = Math.max(0, depth + step);
      setOver(depth > 0);
    };
    const listeners = {
      dragenter: () => count(1),
      dragleave: () => count(-1),
      dragover: (event) => {
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      },
      drop: (event) => {
        count(-depth);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onDrop(files);
      },
    } satisfies Record<string, (event: DragEvent) => void>;
    const ended = new AbortController();
    for (const [name, listen] of Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][]) {
      const take = (event: DragEvent): void => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        listen(event);
      };
      window.addEventListener(name, take, { signal: ended.signal });
    }
    return () => ended.abort();
  }, [onDrop]);
  return over;
}
