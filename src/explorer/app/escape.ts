/// The Escape key. The one rule kept here: one press closes one thing, the innermost: a menu or dialog closes itself,
/// then the article, the dossier, the panel, then the neighbourhood.

import { useEffect } from 'react';
import { useViewStore } from '../context/context.ts';
import { stepBack } from '../state/selection.ts';

/// Whether the key belongs to something else that is open: a field one types in, the days chosen
/// on the timeline, a menu, a dialog.
function isTaken(target: EventTarget | null, reading: boolean): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof Element && target.closest('[data-escape="own"]')) return true;
  return !reading && document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

export function useEscape(): void {
  const view = useViewStore();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isTaken(event.target, view.get().article !== null)) return;
      view.update(stepBack());
    };
    // On the way down, before a dialog that closes on the same key has left the page.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [view]);
}
