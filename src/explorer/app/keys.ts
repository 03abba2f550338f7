/// Keys that work everywhere on the page: 1, 2 and 3 for the surfaces, ? for help. The one rule kept here: a key that
/// somebody types into a field, or while a dialog or menu is open, is left alone.

import { useCallback, useEffect, useState } from 'react';
import { useViewStore } from '../context/context.ts';
import { setSurface } from '../state/preference.ts';
import type { Surface } from '../state/view.ts';

const SURFACE_KEYS: Readonly<Record<string, Surface>> = { 1: 'graph', 2: 'table', 3: 'map' };
/// The same keys on an Arabic keyboard.
const SAME_KEY: Readonly<Record<string, string>> = { '١': '1', '٢': '2', '٣': '3', '؟': '?' };

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/// A radio button of the page takes no letters or digits.
function isTaken(event: KeyboardEvent): boolean {
  const radio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
  return (isTyping(event) && !radio) || document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

export function useKeys(): { readonly helping: boolean; closeHelp(): void } {
  const view = useViewStore();
  const [helping, setHelping] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTaken(event)) return;
      const key = SAME_KEY[event.key] ?? event.key;
      const surface = SURFACE_KEYS[key];
      if (surface) view.update(setSurface(surface));
      else if (key === '?') setHelping(true);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [view]);
  return { helping, closeHelp: useCallback(() => setHelping(false), []) };
}
