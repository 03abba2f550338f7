/// The words that appear beside a button which shows a sign alone. The one rule kept here: they are drawn once for the
/// whole page, when somebody points at such a button or comes to it by keyboard, and cost nothing before.

import { Tooltip } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';

/// A button and what it is called.
interface Hint {
  readonly element: HTMLElement;
  readonly label: string;
}

/// The button with a hint that an event is about, if any.
function hintedBy({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-hint]') : null;
}

/// Tells which hint is to be shown. A press, a key or scrolling takes it away; a button that is called anew by what was
/// pressed says so. Gives what ends it.
function watchHints(show: (hint: Hint | null) => void): () => void {
  let at: HTMLElement | null = null;
  const tell = (): void => show(at && { element: at, label: at.ariaLabel ?? '' });
  const renamed = new MutationObserver(tell);
  const go = (next: HTMLElement | null): void => {
    if (next === at) return;
    renamed.disconnect();
    at = next;
    if (at) renamed.observe(at, { attributeFilter: ['aria-label'] });
    tell();
  };
  const end = new AbortController();
  const quietly = { signal: end.signal, capture: true, passive: true };
  const point = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') go(hintedBy(event));
  };
  const focus = (event: FocusEvent): void => go(hintedBy(event)?.matches(':focus-visible') ? hintedBy(event) : null);
  document.addEventListener('pointerover', point, quietly);
  document.addEventListener('focusin', focus, quietly);
  document.documentElement.addEventListener('pointerleave', () => go(null), quietly);
  for (const type of ['click', 'keydown', 'scroll']) document.addEventListener(type, () => show(null), quietly);
  return () => {
    end.abort();
    renamed.disconnect();
  };
}

export function Hints(): ReactNode {
  const [hint, show] = useState<Hint | null>(null);
  useEffect(() => watchHints(show), []);
  return hint && <Tooltip target={hint.element} label={hint.label} opened />;
}
