/// The keyboard on the map: arrows walk from place to place, Enter opens, and a live region says where one is. The one
/// rule kept here: whatever the pointer can do, the keyboard can.

import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { ARROWS, nextInDirection } from '../canvas/walk.ts';
import { useVoice } from '../context/context.ts';
import type { Selection } from '../state/view.ts';
import type { Cluster } from './cluster.ts';
import { useClusterName } from './mark-layer.tsx';
import type { MapCamera } from './use-camera.ts';

const STEP = 80;
const FACTOR = 1.5;

interface Of {
  readonly clusters: readonly Cluster[];
  readonly map: MapCamera;
  readonly selection: Selection | null;
  onChoose(cluster: Cluster): void;
  onFit(): void;
  /// Closes the circle that is open, where the focus has not gone into it yet.
  onClose(): void;
}

export interface MapWalk {
  readonly active: Cluster | undefined;
  /// Says where the keyboard stands.
  readonly said: ReactNode;
  onKeyDown(event: KeyboardEvent): void;
  leave(): void;
}

function holding(clusters: readonly Cluster[], key: string | null | undefined): Cluster | undefined {
  return clusters.find(({ members }) => members.some((mark) => mark.key === key));
}

function keyOf(cluster: Cluster): string | undefined {
  return cluster.members[0]?.key;
}

/// The cluster one step from `from`, or the heaviest where one stands nowhere.
function nextCluster(clusters: readonly Cluster[], from: Cluster | undefined, key: string): Cluster | undefined {
  const direction = ARROWS[key];
  if (!direction) return undefined;
  if (!from) return clusters[0];
  const others = new Map(clusters.filter((one) => one !== from).map((one) => [keyOf(one) ?? '', one]));
  return holding(clusters, nextInDirection(from, direction, others));
}

export function useMapWalk({ clusters, map, selection, onChoose, onFit, onClose }: Of): MapWalk {
  const voice = useVoice();
  const nameOf = useClusterName();
  const [place, setPlace] = useState<string | null>(null);
  const active = holding(clusters, place);
  const KEYS: Readonly<Record<string, () => void>> = {
    '+': () => map.zoomBy(FACTOR),
    '=': () => map.zoomBy(FACTOR),
    '-': () => map.zoomBy(1 / FACTOR),
    0: onFit,
    Escape: onClose,
  };
  function walk(key: string): void {
    const next = nextCluster(clusters, active ?? holding(clusters, selection?.key), key);
    if (!next) return;
    setPlace(keyOf(next) ?? null);
    const [across, along] = [map.size.width / 2 - next.x, map.size.height / 2 - next.y];
    const isNear = Math.abs(across) < map.size.width / 2 - STEP && Math.abs(along) < map.size.height / 2 - STEP;
    if (!isNear) map.panBy(across, along);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    const act = KEYS[event.key];
    if (direction && event.shiftKey) map.panBy(-direction.x * STEP, -direction.y * STEP);
    else if (direction) walk(event.key);
    else if (event.key === 'Enter' && active) onChoose(active);
    else if (act) act();
    else return;
    event.preventDefault();
  }
  const told = active
    ? voice.say('map.mark', { label: nameOf(active), evidence: voice.say('map.evidence', { n: active.weight }) })
    : '';
  return {
    active,
    said: <VisuallyHidden aria-live="polite">{told}</VisuallyHidden>,
    onKeyDown,
    leave: () => setPlace(null),
  };
}
