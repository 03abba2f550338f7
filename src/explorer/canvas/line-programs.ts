/// The programs that draw lines. The one rule kept here: where drawing all lines would keep the picture from following the
/// hand, they are left out until it rests.

import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createEdgeArrowProgram, type EdgeProgramType, EdgeRectangleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { SceneEdge, SceneNode } from './scene.ts';

type LineProgram = EdgeProgramType<SceneNode, SceneEdge>;

const HEAD = { extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 } as const;

/// The same program, which draws only where `isDrawn` says so.
function drawnWhere(isDrawn: () => boolean, Program: LineProgram): LineProgram {
  return class extends Program {
    override render(params: RenderParams): void {
      if (isDrawn()) super.render(params);
    }
  };
}

/// The programs by the types that `reduceEdge` gives; `isDrawn` is asked in each frame.
export function linePrograms(isDrawn: () => boolean): Readonly<Record<string, LineProgram>> {
  const curve = createEdgeCurveProgram<SceneNode, SceneEdge>;
  const programs: Readonly<Record<string, LineProgram>> = {
    line: EdgeRectangleProgram<SceneNode, SceneEdge>,
    'line-arrow': createEdgeArrowProgram<SceneNode, SceneEdge>(HEAD),
    curve: curve(),
    'curve-arrow': curve({ arrowHead: HEAD }),
  };
  return Object.fromEntries(Object.entries(programs).map(([type, program]) => [type, drawnWhere(isDrawn, program)]));
}
