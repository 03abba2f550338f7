/// The view in the address bar. The one rule kept here: going to another place makes a step in the history, small
/// changes do not, and back and forward bring the view back.

import { decodeView, encodeView, isNewPlace } from '../state/hash.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';

/// Writes the view to the hash on each change and reads it back when the hash changes.
export function bindLocation(view: Store<ViewState>): void {
  let own = false;
  view.subscribe((after, before) => {
    if (own) return;
    const hash = encodeView(after);
    const address = hash ? `#${hash}` : location.pathname + location.search;
    if (isNewPlace(before, after)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  const follow = (): void => {
    own = true;
    view.update(() => decodeView(location.hash));
    own = false;
  };
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
}
