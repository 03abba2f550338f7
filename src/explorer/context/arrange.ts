/// Arranging the picture by the layout that was chosen. The one rule kept here: what is shown now is arranged, around
/// what is selected now.

import { useCallback } from 'react';
import { pinsOf } from '../compute/ground-survey.ts';
import { useExplorer, useViewStore } from './context.ts';

/// Runs the layout of the view.
export function useArrange(): () => void {
  const { compute, visibility } = useExplorer();
  const store = useViewStore();
  return useCallback(() => {
    const view = store.get();
    const { layout, selection, pins, clock, language } = view;
    const centre = selection?.type === 'node' ? selection.key : null;
    const options = { clock, centre, rightToLeft: language === 'ar' };
    compute.arrange(layout, visibility(view), pinsOf(pins), options);
  }, [compute, visibility, store]);
}
