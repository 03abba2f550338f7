/// Arranging the picture by the layout that was chosen. The one rule kept here: what is shown now is arranged, around
/// what is selected now.

import { useCallback } from 'react';
import { useExplorer, useViewStore } from './context.ts';

/// Runs the layout of the view.
export function useArrange(): () => void {
  const { compute, visibility } = useExplorer();
  const store = useViewStore();
  return useCallback(() => {
    const view = store.get();
    const { layout, selection, clock, language } = view;
    const centre = selection?.type === 'node' ? selection.key : null;
    compute.arrange(layout, visibility(view), { clock, centre, rightToLeft: language === 'ar' });
  }, [compute, visibility, store]);
}
