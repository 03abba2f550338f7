/// The legend of a picture. The one rule kept here: each kind has the sign it has on the canvas.

import { APPEARANCE } from '../../model/appearance.ts';
import { ENTITY_KINDS, EVENT_KIND_NAMES, OTHER_KIND } from '../../model/ontology.ts';
import { mixColors } from '../canvas/color.ts';
import { shapeMarks } from '../canvas/shape-path.ts';
import { kindName } from '../i18n/name.ts';
import type { Voice } from '../i18n/voice.ts';
import type { NodeKind } from '../state/view.ts';
import type { LegendLine } from './composition.ts';

const RADIUS = 7;
const HERE = { x: 0, y: 0 };

/// A line for each kind there is, on a background.
export function legendOf(kinds: Iterable<NodeKind>, voice: Voice, background: string): readonly LegendLine[] {
  const present = new Set(kinds);
  const inOrder = [...ENTITY_KINDS, OTHER_KIND, ...EVENT_KIND_NAMES].filter((kind) => present.has(kind));
  return inOrder.map((kind) => {
    const { color, shape } = APPEARANCE[kind];
    const bordered = shape === 'bordered-square';
    const fill = bordered ? mixColors(color, background, 0.72) : color;
    const rim = shape === 'pin' ? background : color;
    return { name: kindName(kind, voice), sign: shapeMarks(shape, HERE, RADIUS, fill, rim) };
  });
}
