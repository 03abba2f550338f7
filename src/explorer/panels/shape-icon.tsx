/// The sign of a kind: the same shape and colour as in the graph. The one rule kept here: it is decoration; the
/// kind's name always stands beside it or in its label.

import type { ReactNode } from 'react';
import { APPEARANCE, type Shape } from '../../model/appearance.ts';
import type { NodeKind } from '../state/view.ts';

function outline(shape: Shape, color: string): ReactNode {
  if (shape === 'circle') return <circle cx="8" cy="8" r="6" fill={color} />;
  if (shape === 'square') return <rect x="2.5" y="2.5" width="11" height="11" rx="2.5" fill={color} />;
  if (shape === 'diamond') return <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" fill={color} />;
  if (shape === 'pin') {
    return (
      <path
        d="M8 1a5 5 0 0 1 5 5c0 3-3.2 6.2-5 9-1.8-2.8-5-6-5-9a5 5 0 0 1 5-5Zm0 3.2a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z"
        fill={color}
      />
    );
  }
  return (
    <rect
      x="2.5"
      y="2.5"
      width="11"
      height="11"
      rx="1.5"
      fill={color}
      fillOpacity="0.28"
      stroke={color}
      strokeWidth="2.4"
    />
  );
}

export function ShapeIcon({ kind, size = 14 }: { readonly kind: NodeKind; readonly size?: number }): ReactNode {
  const { shape, color } = APPEARANCE[kind];
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      {outline(shape, color)}
    </svg>
  );
}
