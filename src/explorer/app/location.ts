/// The view in the address bar. The one rule kept here: going to another place makes a step in the history, small
/// changes do not, and back and forward bring the view back. A step is written by itself, after what it
/// changes; many small changes are written as one, since browsers refuse a page that writes its address all the time.

import { decodeView, encodeView, isNewPlace } from '../state/hash.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';

/// The least time between two small changes of the address, in milliseconds.
const REST = 300;
/// How long a small change waits for the page to draw it first.
const FRAMES = 50;

function addressOf(view: ViewState): string {
  const hash = encodeView(view);
  return hash ? `#${hash}` : location.pathname + location.search;
}

/// The view of the address. What is as it was stays the very same thing, so that nothing is computed anew for it.
function viewFollowed(before: ViewState): ViewState {
  const after = decodeView(location.hash);
  const fields = Object.keys(after) as (keyof ViewState)[];
  const same = fields.filter((field) => JSON.stringify(after[field]) === JSON.stringify(before[field]));
  return { ...after, ...Object.fromEntries(same.map((field) => [field, before[field]])) };
}

/// Writes the view to the hash on each change and reads it back when the hash changes.
export function bindLocation(view: Store<ViewState>): void {
  let own = false;
  let unwritten: ViewState | null = null;
  let [written, waiting] = [Number.NEGATIVE_INFINITY, 0];
  const replace = (): void => {
    [written, waiting] = [performance.now(), 0];
    history.replaceState(null, '', addressOf(view.get()));
  };
  const stopWaiting = (): void => {
    clearTimeout(waiting);
    waiting = 0;
  };
  const push = (): void => {
    if (unwritten) history.pushState(null, '', addressOf(unwritten));
    unwritten = null;
  };
  view.subscribe((after, before) => {
    if (own) return stopWaiting();
    if (isNewPlace(before, after)) {
      if (waiting) history.replaceState(null, '', addressOf(before));
      stopWaiting();
      push();
      unwritten = after;
      setTimeout(push);
    } else if (unwritten) unwritten = after;
    else waiting ||= window.setTimeout(replace, performance.now() - written > REST ? FRAMES : REST);
  });
  const follow = (): void => {
    own = true;
    unwritten = null;
    view.update(viewFollowed);
    own = false;
  };
  window.addEventListener('pagehide', () => {
    push();
    if (waiting) replace();
  });
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
}
