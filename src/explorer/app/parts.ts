/// F6 goes from part to part of the page: what looks at the graph, the details, the timeline, the filters. The one rule
/// kept here: it goes to what is in sight, and a part that is left by it is entered again where it begins.

import { useEffect } from 'react';

/// In the order in which one goes through them.
const PARTS = ['main :is([role="application"], [role="grid"])', '#details', '#timeline', '#filters'] as const;

function partsInSight(): readonly HTMLElement[] {
  const found = PARTS.flatMap((part) => document.querySelector<HTMLElement>(part) ?? []);
  return found.filter((element) => element.getClientRects().length > 0);
}

/// Goes to the next part, or with -1 to the one before.
function goOn(step: 1 | -1): void {
  const parts = partsInSight();
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const next = at < 0 && step === -1 ? parts.length - 1 : (at + step + parts.length) % parts.length;
  parts[next]?.focus();
}

export function usePartKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      goOn(event.shiftKey ? -1 : 1);
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
