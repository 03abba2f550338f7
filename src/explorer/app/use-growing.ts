/// Growing the graph on the page out of its store. The one rule kept here: one part after the other, so that none of two is
/// lost, and what fails changes nothing.

import { useMemo, useRef, useState } from 'react';
import type { GraphBundle } from '../../model/graph.ts';
import type { Explorer } from '../context/context.ts';
import type { Growth } from '../context/growth.ts';
import { selectNode } from '../state/selection.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';
import { grownExplorer, storeOf } from './open.ts';

export interface Growing {
  /// Null where the graph is whole.
  readonly growth: Growth | null;
  /// Why the last part did not come, until somebody has read it.
  readonly problem: string | null;
  forget(): void;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function useGrowing(
  explorer: Explorer | null,
  view: Store<ViewState>,
  show: (explorer: Explorer) => void,
): Growing {
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(explorer);
  latest.current = explorer;
  const last = useRef<Promise<void>>(Promise.resolve());
  const growth = useMemo(() => {
    const store = explorer && storeOf(explorer);
    if (!explorer || !store) return null;
    const add = async (asked: Promise<GraphBundle>, node: string): Promise<void> => {
      const part = await asked;
      const grown = latest.current && (await grownExplorer(latest.current, part, view));
      if (!grown) return;
      latest.current = grown;
      show(grown);
      view.update(selectNode(node));
    };
    const grow: Growth['grow'] = (asked, node) => {
      last.current = last.current.then(() => add(asked, node)).catch((error: unknown) => setProblem(reasonOf(error)));
      return last.current;
    };
    return { store, present: new Set(explorer.dataset.nodes.keys()), grow };
  }, [explorer, view, show]);
  return { growth, problem, forget: () => setProblem(null) };
}
