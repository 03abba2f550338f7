/// Walking and choosing rows. The one rule kept here: Tab enters the rows once, arrows walk them, Enter selects, and
/// whatever selects elsewhere is scrolled to.

import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useView, useViewStore } from '../context/context.ts';
import { openArticle, selectEdge, selectNode } from '../state/selection.ts';
import type { Rows } from './use-rows.ts';

const LINE = 40;
/// Of a sentence two lines are shown.
const SENTENCE = 66;
export const HEAD = 36;

/// How far each key goes, given the number of rows that fit.
const STEPS: Readonly<Record<string, (page: number) => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  Home: () => Number.NEGATIVE_INFINITY,
  End: () => Number.POSITIVE_INFINITY,
};

export interface Walk {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly height: number;
  /// Where the keyboard stands among the rows.
  readonly active: number;
  choose(at: number): void;
  /// Opens the article of a row that has a sentence.
  read(at: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

/// A virtual list of the rows, each as high as its columns need.
function useVirtualRows({ rows, columns }: Rows): Pick<Walk, 'frame' | 'virtual' | 'height'> {
  const frame = useRef<HTMLDivElement>(null);
  const height = columns.some(({ look }) => look === 'quote') ? SENTENCE : LINE;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 6,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is measured anew
  useEffect(() => virtual.measure(), [virtual, height]);
  return { frame, virtual, height };
}

/// Follows the selection: to the row where one stands, if it is of it, else to the first that is.
function useFollowing({ rows, standingOf }: Rows, virtual: Walk['virtual'], active: number, go: (at: number) => void) {
  const selection = useView('selection');
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows when something is selected or the rows change
  useEffect(() => {
    const isSelected = (row: number | undefined): boolean => row !== undefined && standingOf(row) === 'selected';
    const at = isSelected(rows[active]) ? active : rows.findIndex(isSelected);
    if (at < 0) return;
    go(at);
    virtual.scrollToIndex(at, { align: 'auto' });
  }, [selection, rows]);
}

export function useWalk(of: Rows): Walk {
  const { sheet, rows } = of;
  const view = useViewStore();
  const { frame, virtual, height } = useVirtualRows(of);
  const [place, setPlace] = useState(0);
  const active = Math.min(place, rows.length - 1);
  useFollowing(of, virtual, active, setPlace);
  function choose(at: number): void {
    const row = rows[at];
    if (row === undefined) return;
    setPlace(at);
    const { type, key } = sheet.selectionOf(row);
    view.update(type === 'node' ? selectNode(key) : selectEdge(key));
  }
  function read(at: number): void {
    const claim = rows[at] === undefined ? undefined : sheet.claimOf(rows[at]);
    if (!claim) return;
    choose(at);
    view.update(openArticle({ document: claim.document, start: claim.start, end: claim.end }));
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / height) - 2);
    const step = STEPS[event.key]?.(page);
    if (step !== undefined) {
      const next = Math.min(rows.length - 1, Math.max(0, active + step));
      setPlace(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    } else if (event.key === 'Enter' && event.shiftKey) read(active);
    else if (event.key === 'Enter' || event.key === ' ') choose(active);
    else return;
    event.preventDefault();
  }
  return { frame, virtual, height, active, choose, read, onKeyDown };
}
