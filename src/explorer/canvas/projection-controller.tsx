/// Puts the ties between actors on the canvas when they are wanted. The one rule kept here: whoever never asks for
/// them never pays for them.

import { useLayoutEffect } from 'react';
import { useView } from '../context/context.ts';
import { useStage } from './stage-context.ts';
import { addTies } from './tie-edge.ts';

export function ProjectionController(): null {
  const { scene } = useStage();
  const projection = useView('projection');
  useLayoutEffect(() => {
    if (projection === 'actors') addTies(scene);
  }, [scene, projection]);
  return null;
}
