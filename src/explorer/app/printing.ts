/// Whether the page is being printed. The one rule kept here: paper is white, so the page must know before it is laid out
/// for the printer.

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = window.matchMedia('print');
    const set = (on: boolean): void => flushSync(() => setPrinting(on));
    const begin = (): void => set(true);
    const end = (): void => set(false);
    const follow = ({ matches }: MediaQueryListEvent): void => set(matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    print.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      print.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
