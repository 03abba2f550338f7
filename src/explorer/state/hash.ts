/// The view as the URL's hash. The one rule kept here: a link shows the same view to whoever opens it; what is
/// not understood is ignored, and what is as usual is not written.

import { LINK_FIELDS } from './link-field.ts';
import { INITIAL_VIEW, type ViewState } from './view.ts';

/// Raised when a link of an older version would be misread.
export const HASH_VERSION = '1';

/// Characters of keys that need no escape in a hash, kept readable.
function readable(encoded: string): string {
  return encoded.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3D/g, '=');
}

/// The hash of a view, without its `#`; empty for the view that opens by itself.
export function encodeView(view: ViewState): string {
  const fields = new URLSearchParams();
  for (const { name, write } of LINK_FIELDS) {
    const text = write(view);
    if (text !== '') fields.set(name, text);
  }
  // Which graph it is says nothing of what one looks at.
  if ([...fields.keys()].every((name) => name === 'data')) return '';
  const written = fields.toString();
  return written && `v=${HASH_VERSION}&${readable(written)}`;
}

/// The view a hash stands for. Unknown keys and values are ignored; a hash of another version is the usual view.
/// The fields `embed` and `#embed` alone, as other tools write it, mean the same.
export function decodeView(hash: string, usual: ViewState = INITIAL_VIEW): ViewState {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  if ((fields.get('v') ?? HASH_VERSION) !== HASH_VERSION) return usual;
  let view = usual;
  for (const { name, read } of LINK_FIELDS) {
    const text = fields.get(name);
    const isSaid = text !== null && (text !== '' || name === 'embed');
    if (isSaid) view = read(text, view) ?? view;
  }
  return view;
}

/// Whether going from one view to the other deserves a step in the browser's history; going on in an article does not.
export function isNewPlace(before: ViewState, after: ViewState): boolean {
  const place = (view: ViewState): string =>
    JSON.stringify([
      view.selection,
      view.article?.document,
      view.ego,
      view.route,
      view.surface,
      view.projection,
      view.community,
    ]);
  return place(before) !== place(after);
}
