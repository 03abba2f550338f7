/// Where the keyboard is after something has closed. The one rule kept here: it goes back to what opened that, or, where
/// that is gone, to a part of the page that is not; never out of the page.

import { useEffect, useState } from 'react';

const DETAILS = '#details';
const CANVAS = '[role="application"]';

/// The map's own picture takes the focus as well as what is written.
function isThere(element: Element | null | undefined): element is HTMLElement | SVGElement {
  const takes = element instanceof HTMLElement || element instanceof SVGElement;
  return takes && element !== document.body && element.getClientRects().length > 0;
}

/// Gives the focus to the first of some elements that is on the page, if nothing there has it.
export function restoreFocus(...wanted: readonly (Element | null)[]): void {
  if (isThere(document.activeElement)) return;
  const places = [...wanted, document.querySelector(DETAILS), document.querySelector(CANVAS)];
  places.find(isThere)?.focus({ preventScroll: true });
}

/// For whatever is on the page only while it is open. Where `onCanvas`, the canvas stands in for an opener that is gone.
export function useFocusReturn(onCanvas = false): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After a dialog that follows has taken it.
      setTimeout(() => restoreFocus(opener, onCanvas ? document.querySelector(CANVAS) : null), 20);
    },
    [opener, onCanvas],
  );
}
