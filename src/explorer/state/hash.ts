/// The view as the URL's hash. The one rule kept here: a link shows the same view to whoever opens it; what is
/// not understood is ignored, and what is as usual is not written.

import { ENTITY_EDGES, ENTITY_KINDS, EVENT_KIND_NAMES, FACTUALITIES, ROLES } from '../../model/ontology.ts';
import {
  type ArticlePlace,
  type Depth,
  type Ego,
  INITIAL_VIEW,
  type NodeKind,
  type Relation,
  type Selection,
  type ViewState,
} from './view.ts';

/// Raised when a link of an older version would be misread.
export const HASH_VERSION = '1';

const KINDS: readonly NodeKind[] = [...ENTITY_KINDS, ...EVENT_KIND_NAMES];
const RELATIONS = [...Object.keys(ROLES), ...Object.keys(ENTITY_EDGES)] as readonly Relation[];

/// Characters of keys that need no escape in a hash, kept readable.
function readable(encoded: string): string {
  return encoded.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%2F/g, '/');
}

/// The hash of a view, without its `#`; empty for the view that opens by itself.
export function encodeView(state: ViewState): string {
  const fields = new URLSearchParams();
  const put = (name: string, value: string, usual = ''): void => {
    if (value !== usual) fields.set(name, value);
  };
  put('node', state.selection?.type === 'node' ? state.selection.key : '');
  put('edge', state.selection?.type === 'edge' ? state.selection.key : '');
  put('article', state.article ? `${state.article.start}:${state.article.end}:${state.article.document}` : '');
  put('ego', state.ego ? `${state.ego.depth}:${state.ego.centre}` : '');
  put('hide', state.hidden.kinds.join(','));
  put('hide-roles', state.hidden.relations.join(','));
  put('hide-factuality', state.hidden.factualities.join(','));
  put('q', state.query);
  put('view', state.surface, INITIAL_VIEW.surface);
  put('lang', state.language, INITIAL_VIEW.language);
  put('names', state.names, state.language);
  put('theme', state.theme, INITIAL_VIEW.theme);
  put('digits', state.digits, INITIAL_VIEW.digits);
  const written = fields.toString();
  return written && `v=${HASH_VERSION}&${readable(written)}`;
}

function oneOf<T extends string>(value: string | null, allowed: readonly T[], usual: T): T {
  return allowed.find((entry) => entry === value) ?? usual;
}

function someOf<T extends string>(value: string | null, allowed: readonly T[]): readonly T[] {
  const asked = (value ?? '').split(',');
  return allowed.filter((entry) => asked.includes(entry));
}

function readSelection(fields: URLSearchParams): Selection | null {
  const node = fields.get('node');
  if (node) return { type: 'node', key: node };
  const edge = fields.get('edge');
  return edge ? { type: 'edge', key: edge } : null;
}

function readArticle(value: string | null): ArticlePlace | null {
  const parts = /^(\d+):(\d+):(.+)$/s.exec(value ?? '');
  return parts?.[3] ? { document: parts[3], start: Number(parts[1]), end: Number(parts[2]) } : null;
}

function readEgo(value: string | null): Ego | null {
  const parts = /^([123]):(.+)$/s.exec(value ?? '');
  return parts?.[2] ? { depth: Number(parts[1]) as Depth, centre: parts[2] } : null;
}

/// The view a hash stands for. Unknown keys and values are ignored; a hash of another version is the usual view.
export function decodeView(hash: string, usual: ViewState = INITIAL_VIEW): ViewState {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  if ((fields.get('v') ?? HASH_VERSION) !== HASH_VERSION) return usual;
  const language = oneOf(fields.get('lang'), ['ar', 'en'], usual.language);
  return {
    selection: readSelection(fields),
    article: readArticle(fields.get('article')),
    hidden: {
      kinds: someOf(fields.get('hide'), KINDS),
      relations: someOf(fields.get('hide-roles'), RELATIONS),
      factualities: someOf(fields.get('hide-factuality'), FACTUALITIES),
    },
    ego: readEgo(fields.get('ego')),
    query: fields.get('q') ?? '',
    surface: oneOf(fields.get('view'), ['graph', 'list'], usual.surface),
    language,
    names: oneOf(fields.get('names'), ['ar', 'en'], language),
    theme: oneOf(fields.get('theme'), ['light', 'dark', 'auto'], usual.theme),
    digits: oneOf(fields.get('digits'), ['latn', 'arab'], usual.digits),
  };
}

/// Whether going from one view to the other deserves a step in the browser's history.
export function isNewPlace(before: ViewState, after: ViewState): boolean {
  const place = (state: ViewState): string =>
    JSON.stringify([state.selection, state.article, state.ego, state.surface]);
  return place(before) !== place(after);
}
