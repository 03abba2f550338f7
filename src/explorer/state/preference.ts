/// Preferences: language, digits, theme, graph or list. The one rule kept here: names in the graph follow the
/// interface's language until somebody chooses otherwise.

import { type Digits, INITIAL_VIEW, type Language, type Producer, type Surface, type Theme } from './view.ts';

export function setLanguage(language: Language): Producer {
  return (state) => ({ ...state, language, names: language });
}

export function setNames(names: Language): Producer {
  return (state) => ({ ...state, names });
}

export function setTheme(theme: Theme): Producer {
  return (state) => ({ ...state, theme });
}

export function setDigits(digits: Digits): Producer {
  return (state) => ({ ...state, digits });
}

export function setSurface(surface: Surface): Producer {
  return (state) => ({ ...state, surface });
}

export function setQuery(query: string): Producer {
  return (state) => ({ ...state, query });
}

/// The view without all that speaks of one graph: how the page itself is shown stays.
export function forgetGraph(): Producer {
  return ({ language, names, theme, digits, embed }) => ({ ...INITIAL_VIEW, language, names, theme, digits, embed });
}
