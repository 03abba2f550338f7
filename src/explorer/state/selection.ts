/// Selecting a node or an edge, and opening an article. The one rule kept here: selecting anew closes the
/// article, since the article belongs to what was selected.

import type { ArticlePlace, Producer } from './view.ts';

export function selectNode(key: string): Producer {
  return (state) => ({ ...state, selection: { type: 'node', key }, article: null });
}

export function selectEdge(key: string): Producer {
  return (state) => ({ ...state, selection: { type: 'edge', key }, article: null });
}

export function clearSelection(): Producer {
  return (state) => (state.selection || state.article ? { ...state, selection: null, article: null } : state);
}

export function openArticle(place: ArticlePlace): Producer {
  return (state) => ({ ...state, article: place });
}

export function closeArticle(): Producer {
  return (state) => (state.article ? { ...state, article: null } : state);
}

/// Steps out of what is innermost: the article, the dossier, the selection, the paths, the community, then the neighbourhood.
export function stepBack(): Producer {
  return (state) => {
    if (state.article) return closeArticle()(state);
    if (state.surface === 'dossier') return { ...state, surface: 'graph' };
    if (state.selection) return clearSelection()(state);
    if (state.route) return { ...state, route: null };
    if (state.community !== null) return { ...state, community: null };
    return state.ego ? { ...state, ego: null } : state;
  };
}
