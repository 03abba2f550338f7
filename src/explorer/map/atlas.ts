/// The map's own files, read once: the outline of the world and the gazetteer. The one rule kept here: they come with
/// the page, so that the map needs no network.

import states from './asset/states.tsv?raw';
import towns from './asset/towns.tsv?raw';
import world from './asset/world.topojson?raw';
import { type Gazetteer, makeGazetteer, readPositions } from './gazetteer.ts';
import { drawWorld, type World } from './world.ts';

export interface Atlas {
  readonly gazetteer: Gazetteer;
  readonly world: World;
}

let atlas: Atlas | undefined;

export function readAtlas(): Atlas {
  atlas ??= {
    gazetteer: makeGazetteer(readPositions(towns), readPositions(states)),
    world: drawWorld(JSON.parse(world)),
  };
  return atlas;
}
