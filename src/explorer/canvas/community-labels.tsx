/// The names of communities over the picture. The one rule kept here: they are real text that can be read aloud and
/// chosen, and none covers another.

import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { communityName } from '../i18n/name.ts';
import { isolateCommunity } from '../state/picture.ts';
import classes from './community-labels.module.css';
import { type Box, boxesOverlap } from './label-boxes.ts';
import { watchMotion } from './motion.ts';
import { middleOf, type ShownCommunity, useShownCommunities } from './shown-communities.ts';
import type { Stage } from './stage.ts';
import { useStage } from './stage-context.ts';

/// Where a label may stand, in its own heights from the middle of its community.
const SHIFTS = [0, -1.2, 1.2, -2.4, 2.4];
/// Labels that take longer than this, in milliseconds, are hidden while the camera moves.
const SLOW = 5;

interface Size {
  readonly width: number;
  readonly height: number;
}

function placeFor(middle: { x: number; y: number }, { width, height }: Size, frame: Size, taken: readonly Box[]) {
  if (middle.x < 0 || middle.y < 0 || middle.x > frame.width || middle.y > frame.height) return undefined;
  const x = Math.min(frame.width - width - 6, Math.max(6, middle.x - width / 2));
  const places = SHIFTS.map((shift) => ({ x, y: middle.y - height / 2 + shift * height, width, height }));
  return places.find(
    (box) => box.y > 4 && box.y + height < frame.height - 4 && !taken.some((other) => boxesOverlap(other, box)),
  );
}

/// Puts each label in its place, the biggest community first; returns the places taken.
function placeAll(stage: Stage, communities: readonly ShownCommunity[], labels: HTMLElement): readonly Box[] {
  const frame = stage.sigma.getDimensions();
  const taken: Box[] = [];
  communities.forEach((community, n) => {
    const label = labels.children[n];
    if (!(label instanceof HTMLElement)) return;
    const size = { width: label.offsetWidth, height: label.offsetHeight };
    const box = placeFor(middleOf(stage.sigma, community), size, frame, taken);
    label.style.visibility = box ? 'visible' : 'hidden';
    if (!box) return;
    taken.push(box);
    label.style.transform = `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)`;
  });
  return taken;
}

/// Keeps labels in place from frame to frame.
function follow(stage: Stage, communities: readonly ShownCommunity[], labels: HTMLElement): () => void {
  let [slow, moving] = [false, false];
  const place = (): readonly Box[] => {
    labels.hidden = moving && slow;
    if (labels.hidden) return [];
    const start = performance.now();
    const taken = placeAll(stage, communities, labels);
    slow = performance.now() - start > SLOW;
    return taken;
  };
  const stop = watchMotion(
    stage.sigma,
    () => {
      moving = true;
    },
    () => {
      moving = false;
      place();
    },
  );
  stage.reserve = place;
  stage.repaint();
  return () => {
    stop();
    stage.reserve = () => [];
  };
}

export function CommunityLabels(): ReactNode {
  const stage = useStage();
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const names = useView('names');
  const communities = useShownCommunities();
  const labels = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other names have other widths
  useEffect(() => {
    if (labels.current && communities.length > 0) return follow(stage, communities, labels.current);
  }, [stage, communities, names]);
  if (communities.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: labels are no fields of a form
    <div ref={labels} className={classes.labels} role="group" aria-label={voice.say('community.title')} dir="ltr">
      {communities.map(({ key, color, members }) => (
        <UnstyledButton
          key={key}
          className={classes.label}
          dir="auto"
          data-testid="community-label"
          style={{ borderColor: color }}
          onClick={() => view.update(isolateCommunity(key))}
        >
          {communityName(dataset.nodes, members, names)}
        </UnstyledButton>
      ))}
    </div>
  );
}
