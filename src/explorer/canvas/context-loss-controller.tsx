/// Survives the loss of the graphics card. The one rule kept here: when the card comes back, so does the same
/// picture, from the same place.

import { useEffect } from 'react';
import { useStage } from './stage-context.ts';

export function ContextLossController({ onLost, onRestored }: { onLost(): void; onRestored(): void }): null {
  const { sigma } = useStage();
  useEffect(() => {
    const canvases = Object.values(sigma.getCanvases());
    // A stage that is being killed loses its contexts too; its canvases are no longer on the page then.
    const onPage = (event: Event): boolean => event.target instanceof Node && event.target.isConnected;
    const lost = (event: Event): void => {
      if (!onPage(event)) return;
      event.preventDefault();
      onLost();
    };
    const restored = (event: Event): void => {
      if (onPage(event)) onRestored();
    };
    for (const canvas of canvases) {
      canvas.addEventListener('webglcontextlost', lost);
      canvas.addEventListener('webglcontextrestored', restored);
    }
    return () => {
      for (const canvas of canvases) {
        canvas.removeEventListener('webglcontextlost', lost);
        canvas.removeEventListener('webglcontextrestored', restored);
      }
    };
  }, [sigma, onLost, onRestored]);
  return null;
}
