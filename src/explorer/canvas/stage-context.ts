/// The stage as its controllers reach it. The one rule kept here: a controller lives as long as its stage.

import { createContext, useContext } from 'react';
import type { Stage } from './stage.ts';

export const StageContext = createContext<Stage | null>(null);

export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('A canvas controller is used outside the canvas.');
  return stage;
}
