/// What every part of the page can reach: the view, the data, the canvas. The one rule kept here: components read
/// through these hooks and change through `view.update`, nothing else is shared.

import { useComputedColorScheme } from '@mantine/core';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Compute } from '../compute/compute.ts';
import type { Notebook } from '../curation/notebook.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Visibility, VisibilityOf } from '../data/visibility.ts';
import { createVoice, type Voice } from '../i18n/voice.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';
import type { CanvasPort } from './canvas-port.ts';
import type { Prompt } from './prompt.ts';

export interface Explorer {
  readonly dataset: Dataset;
  readonly search: SearchIndex;
  /// Whether the index of the search holds everything.
  readonly searchable: Store<boolean>;
  /// What a view shows, computed once a change.
  /// Whether the link that opened the page was made for another build of the graph.
  readonly isOtherData: boolean;
  /// What was starred and written.
  readonly notebook: Store<Notebook>;
  /// Whether the notebook outlives the page.
  readonly isKept: () => boolean;
  readonly visibility: VisibilityOf;
  /// Layouts and measures, from their workers.
  readonly compute: Compute;
  /// The canvas while there is one.
  readonly port: Store<CanvasPort | null>;
  /// What is asked of a node at the moment, if anything.
  readonly prompt: Store<Prompt | null>;
}

export const ViewContext = createContext<Store<ViewState> | null>(null);
export const VoiceContext = createContext<Voice | null>(null);
export const ExplorerContext = createContext<Explorer | null>(null);

function required<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what} is used outside its provider.`);
  return value;
}

export function useViewStore(): Store<ViewState> {
  return required(useContext(ViewContext), 'The view');
}

export function useExplorer(): Explorer {
  return required(useContext(ExplorerContext), 'The dataset');
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

/// One field of the view; the component draws again only when that field changes.
export function useView<K extends keyof ViewState>(field: K): ViewState[K] {
  const store = useViewStore();
  return useSyncExternalStore(store.subscribe, () => store.get()[field]);
}

/// What is read out of the view: a plain value, or something that stays the same thing; the component draws again only
/// when that changes.
export function useOfView<T>(read: (view: ViewState) => T): T {
  const store = useViewStore();
  return useSyncExternalStore(store.subscribe, () => read(store.get()));
}

/// The voice of the page's language and digits: asked once at its root, since every part of it speaks.
export function useVoiceOfView(): Voice {
  const [language, digits] = [useView('language'), useView('digits')];
  return createVoice(language, digits);
}

export function useVoice(): Voice {
  return required(useContext(VoiceContext), 'The voice');
}

/// What the filters and the neighbourhood leave to be seen.
export function useVisibility(): Visibility {
  const { visibility, compute } = useExplorer();
  const store = useViewStore();
  // Which nodes a community has is known only after it was computed.
  useStore(compute.measures);
  return useSyncExternalStore(store.subscribe, () => visibility(store.get()));
}

export function useScheme(): 'light' | 'dark' {
  return useComputedColorScheme('light', { getInitialValueInEffect: false });
}
