/// Soft ground behind communities. The one rule kept here: it covers what belongs to the community and nothing between,
/// so that it never claims a node that is another's.

import { useEffect } from 'react';
import { watchMotion } from './motion.ts';
import type { SceneSigma } from './paint.ts';
import { type ShownCommunity, useShownCommunities } from './shown-communities.ts';
import { useStage } from './stage-context.ts';

const LAYER = 'halo';
const BELOW_EDGES = { beforeLayer: 'edges', style: { pointerEvents: 'none' } };
/// How far the ground reaches beyond a node's rim, in pixels.
const REACH = 11;
const DENSITY = 0.12;
/// Bigger graphs show it only while they rest.
const SMOOTH = 1500;

function paintGround(sigma: SceneSigma, context: CanvasRenderingContext2D, community: ShownCommunity): void {
  context.fillStyle = community.color;
  context.beginPath();
  for (const key of community.members) {
    const data = sigma.getNodeDisplayData(key);
    if (!data || data.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    const radius = sigma.scaleSize(data.size) + REACH;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}

function clear(sigma: SceneSigma, context: CanvasRenderingContext2D): void {
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
}

export function HaloController(): null {
  const { sigma, scene } = useStage();
  const communities = useShownCommunities();
  useEffect(() => {
    if (communities.length === 0) return;
    sigma.createCanvasContext(LAYER, BELOW_EDGES);
    sigma.resize(true);
    const context = sigma.getCanvases()[LAYER]?.getContext('2d');
    if (!context) return;
    let moving = false;
    const paint = (): void => {
      clear(sigma, context);
      if (moving && scene.graph.order > SMOOTH) return;
      context.globalAlpha = DENSITY;
      for (const community of communities) paintGround(sigma, context, community);
    };
    const stop = watchMotion(
      sigma,
      () => {
        moving = true;
      },
      () => {
        moving = false;
        paint();
      },
    );
    sigma.on('afterRender', paint);
    sigma.scheduleRender();
    return () => {
      stop();
      sigma.off('afterRender', paint);
      sigma.killLayer(LAYER);
    };
  }, [sigma, scene, communities]);
  return null;
}
