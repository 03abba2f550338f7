/// The mark of a dispute beside an event: two arrows that point against each other, in a small circle at its corner.
/// The one rule kept here: a shape says it, not a colour alone.

import type { Layers, SceneSigma } from './paint.ts';
import { isDisputedIn, type Scene } from './scene.ts';

/// Events drawn smaller than this have no room for a mark.
const SMALLEST = 3;
const RADIUS = 6.5;

/// The events that are disputed by all evidence; which of them still are is asked in each frame.
const DISPUTED = new WeakMap<Scene, readonly string[]>();

function maybeDisputed(scene: Scene): readonly string[] {
  const known = DISPUTED.get(scene);
  if (known) return known;
  const keys = scene.dataset.bundle.graph.nodes
    .filter(({ attributes }) => 'disputed' in attributes && attributes.disputed)
    .map(({ key }) => key);
  DISPUTED.set(scene, keys);
  return keys;
}

/// Two short arrows, one above the other, the upper to the right and the lower to the left.
function paintArrows(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.beginPath();
  for (const side of [1, -1]) {
    const row = y - side * 1.9;
    context.moveTo(x - side * 3.2, row);
    context.lineTo(x + side * 3.2, row);
    context.lineTo(x + side * 1.2, row - 1.7);
  }
  context.stroke();
}

export function paintDisputes(scene: Scene, sigma: SceneSigma, { labels, lit }: Layers): void {
  const { palette, visible, focus } = scene.look;
  for (const key of maybeDisputed(scene)) {
    const data = sigma.getNodeDisplayData(key);
    if (!data || !visible.nodes.has(key)) continue;
    const size = sigma.scaleSize(data.size);
    if (size < SMALLEST || !isDisputedIn(scene.look.visible, key, scene.graph.getNodeAttributes(key).attributes))
      continue;
    const at = sigma.framedGraphToViewport(data);
    const context = focus?.nodes.has(key) ? lit : labels;
    const [x, y] = [at.x + size * 0.8, at.y - size * 0.8];
    context.beginPath();
    context.arc(x, y, RADIUS, 0, Math.PI * 2);
    context.fillStyle = palette.background;
    context.fill();
    context.lineWidth = 1.2;
    context.lineCap = 'round';
    context.strokeStyle = palette.disputed;
    context.stroke();
    paintArrows(context, x, y);
  }
}
