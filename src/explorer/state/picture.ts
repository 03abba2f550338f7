/// How the picture is laid out, sized, coloured and looked at. The one rule kept here: what is as usual is kept as
/// nothing, so that a link says only what was chosen.

import type { CameraPlace, Coloring, LayoutChoice, Producer, Sizing } from './view.ts';

/// Lays the picture out anew; null for the places of the file.
export function setLayout(layout: LayoutChoice | null): Producer {
  return (state) => ({ ...state, layout });
}

export function setSizing(sizing: Sizing): Producer {
  return (state) => (state.sizing === sizing ? state : { ...state, sizing });
}

/// Colours nodes by what they are or by their community.
export function setColoring(coloring: Coloring): Producer {
  return (state) => (state.coloring === coloring ? state : { ...state, coloring });
}

/// Shows the community of a node alone, and colours by communities, so that one sees what was chosen.
export function isolateCommunity(key: string): Producer {
  return (state) => ({ ...state, community: key, coloring: 'community' });
}

export function leaveCommunity(): Producer {
  return (state) => (state.community === null ? state : { ...state, community: null });
}

/// Keeps where the camera looks; null for where it rests.
export function setCamera(camera: CameraPlace | null): Producer {
  return (state) => (sameCamera(state.camera, camera) ? state : { ...state, camera });
}

/// Keeps where one has moved the map; null for where it goes by itself.
export function setMapCamera(mapCamera: CameraPlace | null): Producer {
  return (state) => (sameCamera(state.mapCamera, mapCamera) ? state : { ...state, mapCamera });
}

/// Whether two places are the same to the eye.
export function sameCamera(a: CameraPlace | null, b: CameraPlace | null): boolean {
  if (a === null || b === null) return a === b;
  return [a.x - b.x, a.y - b.y, a.ratio - b.ratio].every((distance) => Math.abs(distance) < 5e-4);
}
